import type { Passage } from "../../doc.ts";
import { fold } from "../letters/fold.ts";
import { doubtsOf } from "./folded-text.ts";
import { respell } from "./respell.ts";

/** Words in their shapes, offset for offset. */
export type Understood = Pick<Passage, "text" | "folded" | "meant">;

/** Printed words with what they are matched by; `printed` are the same, folded, and `doubts` where they may be misprinted. */
export function understood(text: string, printed = fold(text), doubts: readonly number[] = doubtsOf(printed)): Understood {
  const folded = doubts.length === 0 ? printed : respell(printed, text, doubts);
  return folded === printed ? { text, folded } : { text, folded, meant: meantBy(text, printed, folded) };
}

/** The letters that were put right, small or capital as they are printed. */
function meantBy(text: string, printed: string, folded: string): string {
  let out = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (printed.charCodeAt(at) === folded.charCodeAt(at)) continue;
    const small = text.charCodeAt(at) === text.charAt(at).toLowerCase().charCodeAt(0);
    out += text.slice(from, at) + (small ? folded.charAt(at) : folded.charAt(at).toUpperCase());
    from = at + 1;
  }
  return out + text.slice(from);
}
