import type { Passage } from "../../doc.ts";
import { type Piece, passageOf } from "../../match/passage.ts";

const line = /[^\n]+/g;
/** A line that goes on in the next one: no end of a sentence, no cells. */
const open = /[\p{L},]\s*$/u;
const opening = /^\s*\p{L}/u;

/** Lines of the text that may belong together, whatever the tree made of them: a name at a line end goes on in the next line. */
export function wrappedLines(text: string): Passage[] {
  const runs: Piece[][] = [];
  let last: Piece | null = null;
  for (const { 0: words, index } of text.matchAll(line)) {
    const piece: Piece = { start: index, end: index + words.length, join: " " };
    const goesOn: boolean = last !== null && last.end + 1 === index && open.test(text.slice(last.start, last.end)) && opening.test(words);
    if (/[\t|]/.test(words)) last = null;
    else {
      if (goesOn) runs.at(-1)?.push(piece);
      else runs.push([piece]);
      last = piece;
    }
  }
  return runs.filter((run) => run.length > 1).map((run) => passageOf(text, run));
}
