import type { Mark, Passage } from "../doc.ts";
import { slicePassage, spansOf } from "../match/passage.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { countedLabels, countRunsOn, innerMarks, type MarkKind, markRows } from "../vi/marks.ts";

const compiled = markRows.map((row) => ({ kind: row.kind, pattern: new RegExp(`^(?:${row.pattern})`, "u") }));
/** First characters that any mark can have; most paragraphs have none of them. */
const candidate = /^[\dIVXA-Ka-zđPĐCMTNS(+*·Øü§＋−\u2010-\u27bf\ue000-\uf8ff-]/u;
const any = new RegExp(`^(?:${anyUnnamed(markRows)})`, "u");
const bareNumber = /^(?<label>\d{1,2})(?= \p{Lu})/u;
const runsOn = new RegExp(`${countRunsOn.pattern}(?!\\p{L})`, "u");
const listSign = /^[-*+][ \t]{1,4}(?=\S)/;
/** A page numbers each item of a list as the first of a list of its own. */
const countedAnew = /^1\.[ \t]{1,4}(?=(?:[A-Z]|[IVX]{1,5}|\d{1,2})\.[ \t])/;
/** A number without a closing sign of its own may be the first word of what an item says: `- 12 - Xã An Phú`. */
const looseNumber = /^\d+(?:[\s:]|$)/;
const longest = 48;

/** A mark in some words: its kind, its label and where that starts, and its length with the signs around it. */
export interface FoundMark {
  readonly kind: MarkKind;
  readonly label: string;
  readonly at: number;
  readonly length: number;
}

/** The mark that words open with. In a table cell a bare number before a capital letter is a mark too (`1 Tham mưu …`). */
export function readMark(words: string, cell = false): FoundMark | null {
  if (!candidate.test(words)) return null;
  const head = words.length > longest ? words.slice(0, longest) : words;
  for (const { kind, pattern } of any.test(head) ? compiled : []) {
    const found = pattern.exec(head);
    if (!found) continue;
    const label = found.groups?.["label"] ?? found[0];
    return { kind, label, at: found[0].indexOf(label), length: found[0].length };
  }
  const bare = cell ? bareNumber.exec(head)?.groups?.["label"] : undefined;
  return bare === undefined ? null : { kind: "number", label: bare, at: 0, length: bare.length };
}

/** How much of some words is the sign that Markdown or a page sets before a paragraph's own mark: `- 1. Mục đích`, `- -Xây dựng`, `1. A. Nhiệm vụ`. */
export function listSignOf(words: string): number {
  const counted = countedAnew.exec(words)?.[0].length ?? 0;
  if (counted > 0 && readMark(words.slice(counted))) return counted;
  const sign = listSign.exec(words)?.[0].length ?? 0;
  const own = sign > 0 ? readMark(words.slice(sign)) : null;
  return own && innerMarks.has(own.kind) && !looseNumber.test(words.slice(sign, sign + own.length)) ? sign : 0;
}

/** The label that the count in words has come to at a paragraph's mark: this mark's own, else the one before it. */
export function countedBy(mark: Mark | null, before: string | null): string | null {
  return mark?.kind === "ordinal" ? mark.label : before;
}

/** A label that may be a day of the week follows the one before it, or one further where that was lost. */
function counts(label: string, before: string | null): boolean {
  const at = countedLabels.indexOf(label);
  return at <= 0 || (before !== null && countedLabels.slice(Math.max(0, at - 2), at).includes(before));
}

/** A mark's label as words of its own. */
export function labelPassage({ label, span }: Mark): Passage {
  return { text: label, folded: label, at: [0], from: [span.start], to: [span.start + label.length] };
}

/** Takes the mark off a paragraph's words; `before` is the last label of a count above them. */
export function splitMark(passage: Passage, before: string | null, cell = false): { mark: Mark | null; passage: Passage } {
  const sign = listSignOf(passage.text);
  const own = sign > 0 ? slicePassage(passage, sign, passage.text.length) : passage;
  const found = readMark(own.text, cell);
  if (!found || (found.kind === "ordinal" && (runsOn.test(own.folded) || !counts(found.label, before))))
    return { mark: null, passage: own };
  const [first] = spansOf(own, found.at, found.at + found.label.length);
  const mark: Mark = { kind: found.kind, label: found.label, span: first ?? { start: 0, end: 0 } };
  return { mark, passage: slicePassage(own, found.length, own.text.length) };
}
