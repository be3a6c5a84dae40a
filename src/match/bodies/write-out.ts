import { fold } from "../letters/fold.ts";
import { allMatches } from "../rows/all-matches.ts";
import { compile } from "../rows/edges.ts";

/** A short form and what it stands for. */
export interface ShortForm {
  readonly full: string;
  readonly pattern: RegExp;
}

/** The short forms of a table, to be looked for in folded words. */
export function shortForms(rows: readonly { readonly full: string; readonly pattern: string }[]): ShortForm[] {
  return rows.map(({ full, pattern }) => ({ full, pattern: compile(pattern, "gu") }));
}

/** Words with the short forms among them written out, those that `allows` lets through as they are printed. */
export function writeOut(printed: string, forms: readonly ShortForm[], allows: (words: string) => boolean = () => true): string {
  let out = printed;
  let folded = fold(out);
  for (const { full, pattern } of forms) {
    let next = "";
    let from = 0;
    for (const { 0: short, index } of allMatches(pattern, folded)) {
      if (!allows(out.slice(index, index + short.length))) continue;
      next += out.slice(from, index) + full;
      from = index + short.length;
    }
    if (from === 0) continue;
    out = next + out.slice(from);
    folded = fold(out);
  }
  return out;
}
