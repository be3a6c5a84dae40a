import { isSyllable } from "../legacy/spelling.ts";
import type { Glyph } from "../print/page.ts";

/** A capital vowel with marks, whose height says little; `TƯ` is short for a name. */
const tall = /[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u;
/** A word without the signs around it. */
const lettered = /\p{L}(?:.*\p{L})?/u;
/** A capital inside a word, and a word of two capitals. */
const inside = /\p{Ll}\p{Lu}/u;
const pair = /^\p{Lu}\p{Lu}$/u;
const lower = /\p{Ll}/u;

/** Words in which a vowel with marks was taken for a capital, since its marks make it as high as one, with small letters: `lỆ`, `SỞ Tài chính`, `nhà Ở`; `readAs` keeps what was recognised. */
export function withSmallLetters(words: readonly Glyph[]): Glyph[] {
  return words.map((word, k) => {
    const text = smallOf(word, beside(word, words[k - 1]), beside(word, words[k + 1]));
    return text === word.text ? word : { ...word, text, readAs: coreOf(word.text) };
  });
}

/** A neighbour on the same line. */
function beside(word: Glyph, other: Glyph | undefined): string {
  return other?.base === word.base ? other.text : "";
}

function coreOf(text: string): string {
  return lettered.exec(text)?.[0] ?? "";
}

function smallOf({ text }: Glyph, before: string, after: string): string {
  const core = coreOf(text);
  if (!tall.test(core) || !isSyllable(core.toLowerCase())) return text;
  if (inside.test(core) || (pair.test(core) && areSmall(before, after)))
    return text.replace(core, core.charAt(0) + core.slice(1).toLowerCase());
  const isWithin = core.length === 1 && text === core && /^\p{Ll}+$/u.test(before) && /^\p{Ll}/u.test(after);
  return isWithin ? core.toLowerCase() : text;
}

/** Neighbours that have letters have small ones, and one has. */
function areSmall(...neighbours: readonly string[]): boolean {
  const worded = neighbours.filter((words) => /\p{L}/u.test(words));
  return worded.length > 0 && worded.every((words) => lower.test(words));
}
