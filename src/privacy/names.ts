import { bonesOf } from "../match/letters/bones.ts";
import { fold } from "../match/letters/fold.ts";
import { literal } from "../match/letters/literal.ts";
import { endEdge, startEdge } from "../match/rows/edges.ts";
import type { Edit } from "./edits.ts";

/** A name that must not be seen, and what is seen instead. */
export interface Hidden {
  readonly name: string;
  readonly words: string;
}

const between = /[\s*_.~-]+/;

/**
 * Finds full names wherever else they stand: in capitals, without accents, over a line end, in a file name. A name of one word is
 * no name by itself.
 */
export function nameFinder(hidden: readonly Hidden[]): (text: string) => Edit[] {
  const names = new Map(hidden.filter(({ name }) => name.includes(" ")).map((one) => [bonesOf(one.name).split(between).join(""), one]));
  if (names.size === 0) return () => [];
  const patterns = [...names.values()].map(({ name }) => bonesOf(name).split(between).map(literal).join("[\\s*_.~-]{0,4}"));
  const any = new RegExp(`${startEdge}(?:${patterns.sort((a, b) => b.length - a.length).join("|")})${endEdge}`, "gu");
  return (text) =>
    [...bonesInPlace(text).matchAll(any)].flatMap((hit) => {
      const end = hit.index + hit[0].length;
      const found = names.get(hit[0].split(between).join(""));
      return found && isName(text.slice(hit.index, end), found.name) ? [{ start: hit.index, end, words: found.words }] : [];
    });
}

/** `là văn hóa` is not `Lã Văn Hoa`: words in small letters must have the very accents of the name, or none at all. */
function isName(raw: string, name: string): boolean {
  const words = raw.split(between);
  if (words.every((word) => /^\p{Lu}/u.test(word))) return true;
  if (name.split(" ").length < 3) return false;
  return fold(words.join(" ")) === fold(name) || raw.toLowerCase() === bonesOf(raw);
}

/** As long as the text, so that places are the same. */
function bonesInPlace(text: string): string {
  const bones = bonesOf(text);
  return bones.length === text.length ? bones : text.replace(/[\s\S]/g, (unit) => (bonesOf(unit) || " ").charAt(0));
}
