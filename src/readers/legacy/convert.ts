import type { Codes } from "./codes.ts";

/** Writes a stretch in Unicode; `letter` is told each length that changed: the place in what was written so far, and in the stretch. */
export function convert(words: string, codes: Codes, moved: (written: number, read: number) => void): string {
  let text = "";
  let at = 0;
  while (at < words.length) {
    if (codes.escape !== null && words.startsWith(codes.escape, at) && at + 1 < words.length) {
      text += words.charAt(at + 1);
      at += 2;
      moved(text.length, at);
      continue;
    }
    const length = codeAt(words, at, codes);
    const letter = codes.letters.get(words.slice(at, at + length)) ?? signAt(words, at, codes);
    text += letter;
    at += length;
    if (letter.length !== length) moved(text.length, at);
  }
  return text;
}

const capital = /[A-Z]/;
/** What stands between words; empty at the ends of a stretch. */
const apart = /^[\s\d!-/:-@[-`{-~]?$/;

/** The character at a place; of a sign in a word what it stands for. A dash may open an item without a blank: `−Së Y tÕ`. */
function signAt(words: string, at: number, { inWords }: Codes): string {
  const sign = words.charAt(at);
  const letter = inWords.get(sign);
  if (letter === undefined) return sign;
  const [before, after] = [words.charAt(at - 1), words.charAt(at + 1)];
  const inside = !apart.test(before) || (!apart.test(after) && !(before === "" && capital.test(after)));
  return inside ? letter : sign;
}

/** Characters of the longest code at a place; 1 where none is. */
function codeAt(words: string, at: number, { letters, reach }: Codes): number {
  for (let length = reach; length > 1; length--) if (letters.has(words.slice(at, at + length))) return length;
  return 1;
}
