import type { Passage, Span } from "../../../doc.ts";
import { addAll } from "../../../match/add-all.ts";
import { placesOf, slicePassage } from "../../../match/passage.ts";
import * as cues from "../../../tree/cues.ts";
import { startsSignature } from "../../../tree/zones/close-lines.ts";
import { isOpen } from "../../../tree/zones/close-list.ts";
import type { PrintLine } from "../../../tree/zones/print-lines.ts";
import type { FoundDate } from "../date.ts";
import { closeDate, lineOf } from "./date.ts";

/** A line of the recipients' list; a wrapped line goes on with the one before it. */
export interface ListLine {
  readonly passage: Passage;
  /** It has a dash of its own. */
  readonly dashed: boolean;
  /** It follows a label, or stands where a list without dashes goes on. */
  readonly opens: boolean;
}

/** Recipients and signature taken apart, where they stand one after the other or side by side. */
export interface CloseParts {
  readonly list: ListLine[];
  readonly signature: Passage[];
  readonly furniture: Span[];
  draft: Passage | null;
  /** `Hà Nội, ngày …` above the signature. */
  dated: FoundDate | null;
}

/** The close as far as it has been read. */
export interface Reading extends CloseParts {
  listing: boolean;
  signing: boolean;
  /** Two offices stand side by side. */
  paired: boolean;
  /** The column that the office stands in: a name beside, on a line below, is another one's. */
  office: { readonly index: number; readonly columns: number; readonly line: PrintLine } | null;
  /** The words of the right one of them. */
  readonly right: Passage[];
}

const dash = /^[-–—+*•~_\s]*[-–—+*•~_]/u;

/** Where a cell stands in its line. */
export interface Where {
  /** Its words, those that were printed with blanks inside their syllables whole again. */
  readonly plain: Passage;
  readonly dashed: boolean;
  readonly index: number;
  readonly last: boolean;
  readonly columns: number;
  readonly line: PrintLine;
}

/** Files the words of a cell with the recipients or with the signature. */
export function placeCell(words: Passage, parts: Reading, where: Where): void {
  const label = cues.recipientLabel.exec(words.folded);
  const dated = closeDate(words);
  parts.dated ??= dated;
  if (dated) return;
  if (parts.signing && cues.wrapper.test(words.folded)) {
    addAll(parts.furniture, placesOf(words));
    return;
  }
  if (label) openList(words, label[0].length, parts);
  else if (parts.paired && where.last) parts.right.push(where.plain);
  else if (parts.listing && where.index === 0) placeListed(words, parts, where);
  else placeUnlisted(parts, where);
}

/** In the first column under a label. */
function placeListed(words: Passage, parts: Reading, where: Where): void {
  if (where.dashed || dash.test(where.line.passage.text) || cues.filed.test(words.folded)) addItem(words, true, true, parts);
  else if (where.columns === 1 && cues.isCaps(words.text) && !/^[,;]|[,;]$/.test(words.text)) placeUnlisted(parts, where);
  else if (cues.draft.test(words.folded) || belongsToSignature(parts, where)) placeUnlisted(parts, where);
  else addItem(words, false, false, parts);
}

function placeUnlisted(parts: Reading, where: Where): void {
  const words = where.plain;
  if (cues.draft.test(words.folded)) setDraft(words, parts);
  else if (isBesideOffice(parts, where)) addAll(parts.furniture, placesOf(words));
  else if (belongsToSignature(parts, where)) addSignature(parts, where);
  else if (where.dashed) addItem(words, true, true, parts);
  else if (parts.signing || !parts.listing) parts.signature.push(words);
}

function setDraft(words: Passage, parts: Reading): void {
  parts.draft = words;
  addAll(parts.furniture, placesOf(words));
}

function belongsToSignature(parts: Reading, { plain: words, index }: Where): boolean {
  return (
    isSignature(words) ||
    (cues.isName(words) && !(index === 0 && inList(parts, words))) ||
    cues.signed.test(words.folded) ||
    cues.signedOpening.test(words.folded)
  );
}

/** Nobody's office has been read yet, or the words bring the last line of the list to its end: `… Hội Làm vườn tỉnh | Bình An;` */
function inList({ listing, signing, list }: Reading, { text }: Passage): boolean {
  return listing && (!signing || (text.endsWith(";") && isOpen(list.at(-1)?.passage.text ?? ";")));
}

/** An office, or a signing right, by its looks. */
export function isSignature(words: Passage): boolean {
  return isSmallSignature(words) || startsSignature(lineOf(words));
}

/** A legacy font made its capitals small: `kt. bộ trưởng`. */
function isSmallSignature(words: Passage): boolean {
  if (/\p{Lu}|[;:]$/u.test(words.text) || words.text.length >= 80) return false;
  return cues.position.test(words.folded) || cues.modeMark.test(words.folded);
}

/** `NGƯỜI LẬP   CHỦ TỊCH` over `Trần Văn An   Lê Thị Bình`: the left name is not the chairman's. */
function isBesideOffice({ office }: Reading, { plain, index, columns, line }: Where): boolean {
  return office !== null && office.line !== line && office.columns === columns && office.index !== index && cues.isName(plain);
}

/** `Đã ký: Trần Văn An` without its first words. */
function unsigned(words: Passage, parts: Reading): Passage {
  if (cues.signed.test(words.folded)) return words;
  const lead = cues.signedOpening.exec(words.folded)?.[0].length ?? 0;
  addAll(parts.furniture, placesOf(slicePassage(words, 0, lead)));
  return slicePassage(words, lead, words.text.length);
}

function addSignature(parts: Reading, { plain, index, columns, line }: Where): void {
  parts.signature.push(unsigned(plain, parts));
  parts.signing = true;
  if (columns > 1 && isSignature(plain)) parts.office ??= { index, columns, line };
  if (columns === 1) parts.listing = false;
}

/** What stands behind the label is the list's first line, or the whole list run together. */
function openList(words: Passage, end: number, parts: Reading): void {
  parts.listing = true;
  addAll(parts.furniture, placesOf(slicePassage(words, 0, end)));
  const rest = slicePassage(words, end, words.text.length);
  if (/\p{L}{2}/u.test(rest.text)) addItem(rest, dash.test(rest.text), true, parts);
}

function addItem(words: Passage, dashed: boolean, opens: boolean, parts: Reading): void {
  const cut = signatureInside(words);
  if (cut < words.text.length) {
    parts.signature.push(slicePassage(words, cut, words.text.length));
    parts.signing = true;
  }
  const end = signedBehind(words, cut);
  addAll(parts.furniture, placesOf(slicePassage(words, end, cut)));
  const item = slicePassage(words, 0, end);
  if (item.text !== "") parts.list.push({ passage: item, dashed, opens });
}

/** Where behind an item stands that somebody signed, as a scan puts both columns on one line: `- Như trên; (Đã ký)`. */
function signedBehind({ folded }: Passage, end: number): number {
  const at = /[;.] ?[^;.]{2,40}$/.exec(folded.slice(0, end))?.index;
  return at !== undefined && cues.signed.test(folded.slice(at + 1, end).trim()) ? at + 1 : end;
}

/** A scan puts both columns on one line: `- Bộ Y tế (b/c); PHÓ CHỦ TỊCH`. */
function signatureInside(words: Passage): number {
  for (const hit of words.text.matchAll(/(?:[;.:,~)] ?|^\P{L}{0,6}|[#~] ?)(?=\p{Lu}[./]?\p{Lu})/gu)) {
    const at = hit.index + hit[0].length;
    const rest = slicePassage(words, at, words.text.length);
    if (cues.isCaps(rest.text) && rest.text.length < 60 && isSignature(rest) && !/[;:]$/.test(rest.text)) return at;
  }
  return words.text.length;
}
