import { allMatches } from "../../match/rows/all-matches.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { gluedWords, numberLabels, partedLetters, symbolWord } from "../../vi/citations.ts";
import { documentTypes } from "../../vi/document-types.ts";
import { misreadFigures, misreadInNumber } from "../../vi/spelling.ts";

/** A number with its symbol where it stands in a passage: `13/2017/QĐ-UBND`, `401- NQ/TU`. */
export interface Identifier {
  readonly start: number;
  readonly end: number;
  /** As printed, white space removed. */
  readonly number: string;
  /** The parts of the symbol: `QĐ`, `UBND`. Empty where only a number was printed. */
  readonly groups: readonly string[];
  /** As printed, where letters stand in the place of some of its figures. */
  readonly misread?: string;
}

/** The codes that a blank alone may part from the number: `298 KH/TWĐTN`. */
const typeCodes = documentTypes.flatMap(({ code }) => (code.length > 1 ? [code, code.toUpperCase()] : [])).join("|");
/** What a number may be glued to, and nothing else with letters. */
const gluedLabel = anyOf(numberLabels);
/** A further part of a symbol, which may name a ministry by more than letters (`QĐ-Bộ GD&ĐT`) or have lost the mark between them (`TT-BGD ĐT`). */
const further = String.raw`(?:\p{Lu}{0,3}(?:${partedLetters.pattern})(?![\p{L}\d])|(?:${symbolWord.pattern})?\p{Lu}[\p{L}\d]{0,24})`;
/** The look-behinds keep road chainage (`Km83+00-Km88+100`), dates and addresses out. */
const shape = new RegExp(
  String.raw`(?=\d)(?<![\p{N}+.,/–-])(?:(?<!\p{L})|(?<=(?<!\p{L})(?:${gluedLabel})))(\d{1,5}(?:\.\d{1,4})?\p{Ll}?)((?: ?/ ?(?:(?:19|20)\d{2}|[12]\d{4}|\d{2})|-(?:19|20)\d{2}(?=/\p{Lu}))?)(?: ?[-–/]|[-–/] | / | (?=(?:${typeCodes})[/-]\p{Lu}{2})| [-–] (?=(?:${typeCodes}) ?/ ?\p{Lu}))(\p{Lu}[\p{L}\d]{0,24}(?:(?: ?[-–/&+]|[-–/&+] |(?<=[/-] ?\p{Lu}[\p{L}\d]{0,5}) [-–] (?=\p{Lu}{2})| ?\.(?=\p{Lu}{1,3}\d{0,3}(?![\p{L}\d]))|(?<=[/-]\p{Lu}\p{L}{0,2}) ?\.(?=\p{Lu}{2,8}\p{Ll}?(?![\p{L}\d])))${further}){0,8})(?![\p{L}\d])`,
  "gu",
);
const misread = new RegExp(misreadInNumber, "gu");
const groupMark = / ?[-–/&+] ?| ?\./gu;
/** Capitals that a word is glued to, as texts are that lost the blanks at their line ends: `NĐ-CPngày`. */
const glued = new RegExp(`^\\p{Lu}[\\p{L}\\d]{0,24}?(?=(?:${anyOf(gluedWords)})$)`, "u");

const codes = new Map<string, string>();
for (const type of documentTypes) {
  for (const code of [type.code, ...(type.codes ?? [])]) {
    for (const form of [code, code.toUpperCase()]) if (!codes.has(form)) codes.set(form, type.name);
  }
}

/** The name of the type that a part of a symbol is the code of; codes are told apart by their case (`TTr`, `TT`) where it is one of theirs. */
export function typeOfCode(code: string): string | null {
  return codes.get(code) ?? codes.get(code.toUpperCase()) ?? null;
}

/** All numbers with a symbol in the words of a passage; letters that a scan made of their figures are figures again. */
export function findIdentifiers(printed: string): Identifier[] {
  const found: Identifier[] = [];
  const words = printed.replace(misread, (letter) => misreadFigures[letter.toLowerCase()] ?? letter);
  for (const match of allMatches(shape, words)) {
    const symbol = match[3] ?? "";
    const length = soundLength(symbol);
    if (length === 0) continue;
    const end = match.index + match[0].length - (symbol.length - length);
    found.push({
      start: match.index,
      end,
      number: words.slice(match.index, end).replace(/\s+/g, "").replaceAll("–", "-"),
      groups: symbol.slice(0, length).split(groupMark),
      ...(words.slice(match.index, end) === printed.slice(match.index, end) ? {} : { misread: printed.slice(match.index, end) }),
    });
  }
  return found;
}

/** How much of a symbol is one: from the first part that is an ordinary word (`-Sở`) on, the rest is text. */
function soundLength(symbol: string): number {
  let length = 0;
  let from = 0;
  for (const mark of [...allMatches(groupMark, symbol), null]) {
    const to = mark ? mark.index : symbol.length;
    const part = symbol.slice(from, to);
    const cut = glued.exec(part)?.[0].length ?? part.length;
    const whole = from + cut;
    if (!isGroup(part.slice(0, cut)) && !(from === 0 && mark && isSmallCode(part))) break;
    length = whole;
    if (whole < to) break;
    from = mark ? mark.index + mark[0].length : to;
  }
  return length;
}

/** A type's code typed with small letters before the body that it is of: `Kh-UBND`, `Nđ-CP`. */
function isSmallCode(part: string): boolean {
  return codes.has(part.toUpperCase());
}

function isGroup(part: string): boolean {
  const capitals = part.replace(/[^\p{Lu}\d]/gu, "").length;
  return capitals * 2 > part.length || codes.has(part);
}
