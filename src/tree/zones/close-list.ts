import type { Paragraph } from "../../doc.ts";
import { bulletMarks } from "../../vi/marks.ts";
import * as cues from "../cues.ts";
import { isListed } from "./close-lines.ts";

/** What has been read of a close. */
export interface CloseState {
  list: boolean;
  /** The last line of the list has not come to its mark: the next one goes on with it. */
  open: boolean;
  signature: boolean;
  /** The last block was a table: what an office goes on with would stand in its cell. */
  tabled: boolean;
  name: boolean;
  /** The list stands below the signature, and has no marks. */
  below: boolean;
  /** The marks of the list are numbers. */
  numbers: boolean;
}

/** `Nơi nhận:`; what is counted right under it is the list. */
export function opensList(p: Paragraph, state: CloseState): true {
  state.below = state.signature;
  state.numbers = /:$/.test(p.passage.text);
  state.list = true;
  return true;
}

/** A line of the recipients' list, or scanning's dash before a name. */
export function listed(p: Paragraph, state: CloseState): boolean {
  const counted = p.mark?.kind === "number" && state.numbers && /[;,.]$/.test(p.passage.text);
  state.numbers &&= counted;
  state.below = false;
  if (!p.mark || !(counted || bulletMarks.has(p.mark.kind) || p.mark.kind === "point")) return false;
  state.open = isOpen(p.passage.text);
  return (state.list && p.passage.text.length < 400) || (p.passage.text.length < 60 && !state.name);
}

export function isOpen(item: string): boolean {
  return /[^;.\s]$/.test(item);
}

/** Below the signature a list without marks ends with the copies that are filed. */
export function listedBelow({ passage }: Paragraph, state: CloseState): boolean {
  state.below = !cues.filed.test(passage.folded);
  return /[;,.]$/.test(passage.text) && isListed(passage.text, false);
}
