import { abbreviations } from "../../vi/abbreviations.ts";
import { placeLevels } from "../../vi/places.ts";
import { fold } from "../letters/fold.ts";
import { remembered } from "../remembered.ts";
import { anyOf } from "../rows/any-of.ts";
import { compile } from "../rows/edges.ts";
import { withAnd } from "./with-and.ts";
import { shortForms, writeOut } from "./write-out.ts";

const forms = shortForms(abbreviations);
const anyAbbreviation = compile(anyOf(abbreviations), "u");
const levels = new Set(placeLevels.map((row) => row.name));
/** Typed with the blank on the wrong side, or with none. */
const comma = / ?,(?: |(?=\p{L}))/gu;
const hasLower = /\p{Ll}/u;
/** Letters that no syllable is written with: `TTCM`, `BGH`, `GV`. */
const initials = /^[BCDĐGHKLMNPQRSTVX](?:[.&-]?[BCDĐGHKLMNPQRSTVX]){0,8}[.]?[,;]?$/u;

/** The printed words of a body in their normal form: abbreviations written out, UBND and HĐND short, no shouting. */
export const expand = remembered(writtenOut);

function writtenOut(printed: string): string {
  const words = printed.replace(/\s+/g, " ").replace(comma, ", ").trim();
  if (!anyAbbreviation.test(fold(words))) return calm(withAnd(words));
  const out = withAnd(writeOut(words, forms));
  return out === words ? calm(out) : out;
}

/** `TỈNH BẮC NINH` as `tỉnh Bắc Ninh`; words that are not all capitals stay. */
function calm(words: string): string {
  if (hasLower.test(words)) return words;
  if (!words.includes(" ")) return levels.has(words.toLowerCase()) ? words.toLowerCase() : words;
  const lower = words.toLowerCase().split(" ");
  const isLevel = (i: number) =>
    levels.has(lower[i] ?? "") || levels.has(`${lower[i]} ${lower[i + 1]}`) || levels.has(`${lower[i - 1]} ${lower[i]}`);
  const printed = words.split(" ");
  const isShort = (i: number) => initials.test(printed[i] ?? "");
  return lower.map((word, i) => (isShort(i) ? printed[i] : isLevel(i) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(" ");
}
