/** A text that is printed in hardly any lines, and the same words folded; both of one length. */
export interface Run {
  readonly text: string;
  readonly folded: string;
}

/** Where the lines of a part of a text begin; a place that no blank stands before counts for nothing. */
export type LineStarts = number[];

const ended = /[.;:!?…)\]"”»/*|_-]$/u;
const lastWord = /\S+$/u;
/** So many characters before a place are looked at. */
export const looked = 32;

/** What stands before a place: its last words, folded, and whether they end a clause or are in capitals. */
export function before({ text, folded }: Run, at: number): { readonly words: string; readonly ended: boolean; readonly caps: boolean } {
  const words = text.slice(Math.max(0, at - looked), at).trimEnd();
  const last = lastWord.exec(words)?.[0] ?? "";
  return {
    words: folded.slice(Math.max(0, at - looked), at).trimEnd(),
    ended: words === "" || ended.test(words),
    caps: isUpper(last),
  };
}

/** Words with capitals and no small letter. */
export function isUpper(words: string): boolean {
  return /\p{Lu}/u.test(words) && words === words.toUpperCase();
}

/** All places where a pattern finds words that open with a capital behind a blank. */
export function placesOf(
  pattern: RegExp,
  { text, folded }: Run,
  from = 0,
  to = text.length,
): { start: number; end: number; words: string }[] {
  const found: { start: number; end: number; words: string }[] = [];
  pattern.lastIndex = from;
  for (let hit = pattern.exec(folded); hit !== null && hit.index < to; hit = pattern.exec(folded)) {
    const end = hit.index + hit[0].length;
    if (hit[0] === "") pattern.lastIndex++;
    else if (/^\P{L}{0,3}\p{Lu}/u.test(text.slice(hit.index, end)))
      found.push({ start: hit.index, end, words: text.slice(hit.index, end) });
  }
  return found;
}

/** A pattern over folded words that finds them whole, behind a blank, a bar or markup. */
export function wordsOf(source: string): RegExp {
  return new RegExp(`(?<=^|[\\s|*_])(?:${source})(?![\\p{L}\\d])`, "gu");
}

/** The first word behind a place. */
export function next({ text }: Run, at: number): number {
  const found = text.slice(at, at + 80).search(/(?<=\s)\S/u);
  return found < 0 ? at : at + found;
}
