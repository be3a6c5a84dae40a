import { codesOf } from "../../src/readers/legacy/codes.ts";
import type { LegacyEncoding } from "../../src/vi/legacy.ts";

const plain: readonly (readonly [RegExp, string])[] = [
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—−]/g, "-"],
  [/[^\S\n\t\f]/g, " "],
];
const foreign =
  /[^\0-\x7f\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g;

/** A text with no characters but ASCII and the letters of Vietnamese, which is what the old encodings can write. */
export function writable(text: string): string {
  return plain.reduce((words, [from, to]) => words.replace(from, to), text.normalize("NFC")).replace(foreign, "");
}

/** A `writable` text in an encoding before Unicode, a character for each byte. */
export function writeLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = codesOf(encoding);
  const written = new Map([...codes.letters].reverse().map(([code, letter]) => [letter, code]));
  let words = "";
  for (const letter of text)
    words += needsEscape(codes.escape, words, letter)
      ? `${codes.escape}${letter}`
      : (written.get(letter) ?? apart(letter, codes.letters, written));
  return words;
}

/** A letter and its tone as two codes, where there is none for both together. */
function apart(letter: string, codes: ReadonlyMap<string, string>, written: ReadonlyMap<string, string>): string {
  if (letter < "\u0080" || (letter < "\u0100" && !codes.has(letter))) return letter;
  const [base = "", ...marks] = letter.normalize("NFD").replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/u, "$2$1");
  const shape = marks.filter((mark) => /[\u0302\u0306\u031b]/u.test(mark)).join("");
  const whole = (base + shape).normalize("NFC");
  const tones = marks.filter((mark) => !shape.includes(mark)).map((mark) => written.get(mark) ?? "?");
  return (written.get(whole) ?? whole) + tones.join("");
}

/** Whether a character after a letter would be taken for its mark. */
function needsEscape(mark: string | null, before: string, letter: string): boolean {
  if (mark === null) return false;
  const last = before.at(-1) ?? "";
  return letter === mark || (/['`?~.^(+*]/.test(letter) && /[a-z'`?~.^(+*]/i.test(last)) || (/d/i.test(letter) && /d/i.test(last));
}
