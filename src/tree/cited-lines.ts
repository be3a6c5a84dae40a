import { fold } from "../match/letters/fold.ts";
import { citation, typeStart } from "./cues.ts";
import { readMark } from "./marks.ts";
import type { TextLine } from "./text-line.ts";

const reach = 60;

/** `… theo Nghị định số 5/2019/NĐ-CP; | Quyết định số 7/QĐ-UBND`: the documents that a sentence cites go on, which is no list of lines, each with one. */
export function listsCited(a: TextLine, b: TextLine, opening: TextLine): boolean {
  if (!a.words.endsWith(";") || fold(b.words.slice(0, reach)).search(citation) !== 0) return false;
  const first = fold(
    opening.words
      .slice(readMark(opening.words)?.length ?? 0)
      .trimStart()
      .slice(0, reach),
  );
  return (opening.marked || a !== opening) && !typeStart.test(first);
}
