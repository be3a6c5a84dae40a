import type { Doc, Passage, Span } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { slicePassage } from "../../match/passage.ts";
import { unspaced } from "../../match/unspaced.ts";
import { startsSignature } from "../../tree/close-lines.ts";
import * as cues from "../../tree/cues.ts";
import { type PrintLine, printLines } from "../../tree/print-lines.ts";
import { minorOffices } from "../../vi/signatures.ts";
import { closeDate, lineOf } from "./close-date.ts";
import type { FoundDate } from "./date.ts";
import { allOf } from "./part.ts";
import { type Stretch, stretches } from "./zone-lines.ts";

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

interface Reading extends CloseParts {
  listing: boolean;
  signing: boolean;
  /** Two offices stand side by side. */
  paired: boolean;
  /** The words of the right one of them. */
  readonly right: Passage[];
}

const minor = new RegExp(`^(?:${minorOffices.map((row) => row.pattern).join("|")})(?![\\p{L}])`, "u");

/** Marks that may be the first letters of a signature (`K/T …`). */
const wordMarks: ReadonlySet<string> = new Set(["letter", "roman"]);
const nameBehind = /(?<=[.;)/] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}$/u;
const dash = /^[-–—+*•~_\s]*[-–—+*•~_]/u;

/** Reads the close column by column. */
export function closeParts(doc: Doc): CloseParts {
  const parts: Reading = {
    list: [],
    signature: [],
    furniture: [],
    draft: null,
    dated: null,
    listing: false,
    signing: false,
    paired: false,
    right: [],
  };
  let index = 0;
  doc.tree.children.forEach((block, i) => {
    if (block.zone !== "close" || (block.type !== "paragraph" && block.type !== "table")) return;
    const dashed = block.type === "paragraph" && block.mark !== null && !wordMarks.has(block.mark.kind);
    const lines = printLines(doc.tree.children, doc.text, i, i + 1, block.type === "table");
    for (const [k, line] of lines.entries()) {
      const cells = stretches(line, index++, []);
      parts.paired ||= cells.filter((cell) => isSignature(unspaced(cell.passage))).length > 1;
      for (const [c, cell] of cells.entries()) {
        placeCell(cell, parts, {
          dashed: dashed && k === 0 && c === 0,
          first: c === 0,
          last: c > 0 && c === cells.length - 1,
          columns: cells.length,
          line,
        });
      }
    }
  });
  const { list, name } = parts.signing && !parts.signature.some(isNamed) ? nameInList(parts.list) : { list: parts.list, name: null };
  return { ...parts, list, signature: [...bothSignatures(parts), ...(name ? [name] : [])] };
}

function isNamed({ text, ...words }: Passage): boolean {
  return cues.isName({ text, ...words }) || /\p{Lu}{2}\P{L}{1,3}(?:\p{Lu}\p{Ll}+ ?){2,5}$/u.test(text);
}

/** A page's two columns on one line leave the name behind one of the last recipients: `- Lưu: VT, TH. Trần Văn An`. */
function nameInList(list: readonly ListLine[]): { list: ListLine[]; name: Passage | null } {
  for (let k = list.length - 1; k >= Math.max(0, list.length - 3); k--) {
    const line = list[k];
    const found = line && nameBehind.exec(line.passage.text);
    const name = found && line && slicePassage(line.passage, found.index, line.passage.text.length);
    if (!name || !cues.isName(name) || !cues.surname.test(name.folded)) continue;
    const rest = { ...line, passage: slicePassage(line.passage, 0, found.index) };
    return { list: [...list.slice(0, k), rest, ...list.slice(k + 1)], name };
  }
  return { list: [...list], name: null };
}

/** Of two signatures side by side the left one comes first, unless it only keeps the minutes. */
function bothSignatures({ signature, right }: Reading): Passage[] {
  return minor.test(signature[0]?.folded ?? "") ? [...right, ...signature] : [...signature, ...right];
}

interface Where {
  readonly dashed: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly columns: number;
  readonly line: PrintLine;
}

function placeCell(cell: Stretch, parts: Reading, where: Where): void {
  const label = cues.recipientLabel.exec(cell.passage.folded);
  const dated = closeDate(cell.passage);
  parts.dated ??= dated;
  if (dated) return;
  if (label) openList(cell.passage, label[0].length, parts);
  else if (parts.paired && where.last) parts.right.push(unspaced(cell.passage));
  else if (parts.listing && where.first) placeListed(cell.passage, parts, where);
  else placeUnlisted(cell.passage, parts, where);
}

/** In the first column under a label. */
function placeListed(words: Passage, parts: Reading, where: Where): void {
  if (where.dashed || dash.test(where.line.passage.text)) addItem(words, true, true, parts);
  else if (where.columns === 1 && cues.isCaps(words.text) && !/[,;]$/.test(words.text)) placeUnlisted(words, parts, where);
  else if (cues.draft.test(words.folded) || belongsToSignature(unspaced(words), parts, where)) placeUnlisted(words, parts, where);
  else addItem(words, false, false, parts);
}

function placeUnlisted(printed: Passage, parts: Reading, where: Where): void {
  const words = unspaced(printed);
  if (cues.draft.test(words.folded)) setDraft(words, parts);
  else if (belongsToSignature(words, parts, where)) addSignature(words, parts, where.first && where.columns === 1);
  else if (where.dashed) addItem(words, true, true, parts);
  else if (parts.signing || !parts.listing) parts.signature.push(words);
}

function setDraft(words: Passage, parts: Reading): void {
  parts.draft = words;
  addAll(parts.furniture, allOf(words));
}

function belongsToSignature(words: Passage, parts: Reading, where: Where): boolean {
  return isSignature(words) || (cues.isName(words) && !(inList(parts) && where.first)) || cues.signed.test(words.folded);
}

/** Nobody's office has been read yet, or the last line of the list is not at its end. */
function inList(parts: Reading): boolean {
  return parts.listing && !parts.signing;
}

function isSignature(words: Passage): boolean {
  return isSmallSignature(words) || startsSignature(lineOf(words));
}

/** A legacy font made its capitals small: `kt. bộ trưởng`. */
function isSmallSignature(words: Passage): boolean {
  if (/\p{Lu}|[;:]$/u.test(words.text) || words.text.length >= 80) return false;
  return cues.position.test(words.folded) || cues.modeMark.test(words.folded);
}

function addSignature(words: Passage, parts: Reading, alone: boolean): void {
  parts.signature.push(words);
  parts.signing = true;
  if (alone) parts.listing = false;
}

/** What stands behind the label is the list's first line, or the whole list run together. */
function openList(words: Passage, end: number, parts: Reading): void {
  parts.listing = true;
  addAll(parts.furniture, allOf(slicePassage(words, 0, end)));
  const rest = slicePassage(words, end, words.text.length);
  if (/\p{L}{2}/u.test(rest.text)) addItem(rest, dash.test(rest.text), true, parts);
}

function addItem(words: Passage, dashed: boolean, opens: boolean, parts: Reading): void {
  const cut = signatureInside(words);
  if (cut < words.text.length) {
    parts.signature.push(slicePassage(words, cut, words.text.length));
    parts.signing = true;
  }
  const item = slicePassage(words, 0, cut);
  if (item.text !== "") parts.list.push({ passage: item, dashed, opens });
}

/** A scan puts both columns on one line: `- Bộ Y tế (b/c); PHÓ CHỦ TỊCH`. */
function signatureInside(words: Passage): number {
  for (const hit of words.text.matchAll(/[;.:,~)] ?(?=\p{Lu}{2})|^\P{L}{0,6}(?=\p{Lu}{2})|[#~] ?(?=\p{Lu}{2})/gu)) {
    const at = hit.index + hit[0].length;
    const rest = slicePassage(words, at, words.text.length);
    if (cues.isCaps(rest.text) && rest.text.length < 60 && isSignature(rest) && !/[;:]$/.test(rest.text)) return at;
  }
  return words.text.length;
}
