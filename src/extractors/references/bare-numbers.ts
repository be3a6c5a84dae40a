import type { Passage } from "../../doc.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { startEdge } from "../../match/rows/edges.ts";
import { anyDocuments, bareNumberCodes, labelledNumberCodes, numberLabels } from "../../vi/citations.ts";
import { documentTypes } from "../../vi/document-types.ts";
import { dateAfter } from "./dates.ts";
import type { Identifier } from "./identifiers.ts";
import { issuerAfter } from "./issuers.ts";

const label = anyOf(numberLabels);
const typesOf = (codes: ReadonlySet<string>) => anyOf(documentTypes.filter((row) => codes.has(row.code)));
/** A search for the digits first, which are few, and then for the words before them. */
const shape = new RegExp(
  `(?=\\d)(?<=${startEdge}(?:(?:${typesOf(bareNumberCodes)}) (?<label>(?:${label}) )?|(?:${typesOf(labelledNumberCodes)}) (?<needed>(?:${label}) )))(?<number>\\d{1,5}(?<year>/(?:19|20)\\d{2})?)(?![\\p{L}\\d/%])(?! ?[-–/.,] ?[\\p{L}\\d])`,
  "gu",
);

/** A number that its symbol stands before, as companies count their letters, and the one character before it: `HM/01-2020`, `CV-05/HM`. */
const lettered = /[ :]\p{Lu}[\p{Lu}\d&]{0,9}(?:[-/.]\p{Lu}[\p{Lu}\d&]{0,9}){0,2}[-/.]\d{1,5}(?:[-/.][\p{Lu}\d]{1,9}){0,3}(?![\p{L}\d/-])/gu;
const labelBefore = new RegExp(`${startEdge}(?:${anyOf([...documentTypes, ...anyDocuments])}) (?:${label}) ?$`, "u");
const reach = 40;

/** Letters cited by such a number, where a day or who wrote them stands behind it. */
export function findLetteredNumbers(passage: Passage): Identifier[] {
  return allMatches(lettered, passage.text).flatMap(({ index, 0: found }) => {
    const [start, number] = [index + 1, found.slice(1)];
    const end = start + number.length;
    if (!labelBefore.test(passage.folded.slice(Math.max(0, start - reach), start))) return [];
    const certain = dateAfter(passage.folded, end) ?? issuerAfter(passage, end, false);
    return certain ? [{ start, end, number, groups: [] }] : [];
  });
}

/** Documents cited by a number without a symbol: `Nghị định 100/2019`, `Chỉ thị số 16 ngày 31/3/2020`, `Nghị quyết 57 của Bộ Chính trị`. */
export function findBareNumbers(passage: Passage): Identifier[] {
  const found: Identifier[] = [];
  for (const match of allMatches(shape, passage.folded)) {
    const { number, needed, label: labelled = needed, year } = match.groups ?? {};
    if (!number) continue;
    const end = match.index + match[0].length;
    const certain = year || dateAfter(passage.folded, end) || ((labelled || number.length > 1) && issuerAfter(passage, end, false));
    if (certain) found.push({ start: end - number.length, end, number, groups: [] });
  }
  return found;
}
