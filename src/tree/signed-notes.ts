import type { Anchor, Block, Note, Paragraph } from "../doc.ts";
import { announcedIn, leadInsOf, opensCounted } from "../match/cases.ts";
import { slicePassage } from "../match/passage.ts";
import { allMatches } from "../match/rows/all-matches.ts";
import { endEdge } from "../match/rows/edges.ts";
import { bareLeadIn } from "../vi/cases.ts";
import type { MarkKind } from "../vi/marks.ts";
import { paragraphsIn } from "./note-lists.ts";
import { type Found, markAbove, opensList, reach, replaced, withoutMark } from "./note-marks.ts";

/** What a paragraph may open with instead of a footnote's number: a star in brackets, or what a scan made of a raised figure. */
const sign = /^(?:\(\*{1,3}\)|['’‘°º?!*|¹²³]|[[({][lI|i\d][\])}]|[lI|](?= ))[.:)]? ?(?=[\p{Lu}(\d])/u;
const stars = /^\(?\*/;
/** Marks of items that a spoilt footnote's mark looks like. */
const likeSigns: ReadonlySet<MarkKind> = new Set(["star", "number", "bracket"]);
/** Behind a word, at the end of a clause; `'` closes nothing. */
const strayMarks = /(?<=[\p{Ll}\p{N})]) ?(?:\(\*{1,3}\)(?= \p{Ll})|(?:\(\*{1,3}\)|[[{][lI|\d][\]}]|[°º*'’?!])(?= ?[.,;:)]| ?$))/gu;
/** How far before a sign the count of its list may stand. */
const countReach = 160;
const paired = /[‘“'"]\p{L}/u;
/** Only these words make a footnote of what looks like an item. */
const gathers = new RegExp(`^(?:${bareLeadIn.pattern})${endEdge}`, "u");
const strayStar = /^\s*\*\s*$/;

/** A paragraph that opens with a sign and announces a list is the footnote of the first mark above it that has none. */
export function signedNote(block: Block, blocks: readonly Block[], out: Block[], text: string): Note | null {
  if (block.type !== "paragraph") return null;
  const from = signLength(block);
  if (from === null) return null;
  const printed = text.slice(block.span.start, block.span.start + 3);
  const words = slicePassage(block.passage, from, block.passage.text.length);
  if (block.mark?.kind === "number" && !gathers.test(words.folded)) return null;
  const isStar = stars.test(printed);
  const isList = announces(words.folded);
  if (!isList && !(isStar && isLone(block, blocks))) return null;
  const marker =
    strayAbove(block, true, out, text) ??
    (isList ? (unmatched(blocks, out) ?? numberAbove(block, out)) : null) ??
    (isStar ? null : strayAbove(block, false, out, text));
  return marker === null ? null : { type: "note", zone: block.zone, span: block.span, marker, passage: words };
}

/** A footnote of which no mark stands above it: one that a scan spoilt is taken for it. */
export function pointedNote(note: Note, out: Block[], text: string): Note {
  const near = out.slice(-reach);
  const isKnown = near.some((block) => paragraphsIn(block).some(({ anchors }) => anchors.some(({ marker }) => marker === note.marker)));
  if (isKnown || !announces(note.passage.folded)) return note;
  if (!pointTo(markOf(note.marker, out), note.marker, out)) pointTo(strayMark(null, out, text), note.marker, out);
  return note;
}

/** How much of a paragraph's words is the sign; null where it opens with none. */
function signLength({ mark, passage }: Paragraph): number | null {
  if (mark) return likeSigns.has(mark.kind) ? 0 : null;
  return sign.exec(passage.text)?.[0].length ?? null;
}

function announces(folded: string): boolean {
  return opensList(folded) || leadInsOf(folded).counted > 0 || opensCounted(folded);
}

/** No other paragraph near it is an item with such a mark. */
function isLone(block: Paragraph, blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(block);
  const near = block.mark ? blocks.slice(Math.max(0, at - reach), at + reach) : [];
  return !near.some((one) => one !== block && one.type === "paragraph" && one.mark?.kind === block.mark?.kind);
}

/** The first raised mark above whose footnote stands nowhere. */
function unmatched(blocks: readonly Block[], out: readonly Block[]): string | null {
  const near = out.slice(-reach).flatMap((block) => paragraphsIn(block).flatMap(({ anchors }) => anchors));
  if (near.length === 0) return null;
  const noted = new Set([...blocks, ...out].flatMap((block) => (block.type === "note" ? [block.marker] : [])));
  return near.find(({ marker }) => !noted.has(marker))?.marker ?? null;
}

/** The number of an item that is a footnote's: it stands once above as a mark. */
function numberAbove({ mark }: Paragraph, out: Block[]): string | null {
  return mark && mark.kind !== "star" && pointTo(markOf(mark.label, out), mark.label, out) ? mark.label : null;
}

function markOf(label: string, out: readonly Block[]): Found | null {
  return markAbove(out, { label, isBare: false, isSure: false }) ?? markAbove(out, { label, isBare: true, isSure: false });
}

/** The sign as printed, where it stands once above too; one that a scan spoilt need not be the `same` there. */
function strayAbove({ mark, passage }: Paragraph, same: boolean, out: Block[], text: string): string | null {
  const printed = mark?.label ?? (sign.exec(passage.text)?.[0] ?? "").replace(/[.: ]+$/, "");
  return pointTo(strayMark(same ? printed : null, out, text), printed, out) ? printed : null;
}

/** Takes a mark out of the words above; false where there is none. */
function pointTo(mark: Found | null, marker: string, out: Block[]): boolean {
  const above = mark && out[mark.block];
  if (!mark || !above) return false;
  out[mark.block] = replaced(above, mark.paragraph, mark.start < mark.end ? withoutMark(mark, marker) : withAnchor(mark, marker));
  return true;
}

/** The one sign above that can only be a mark: the same where it is a star, any other where a scan spoilt it. */
function strayMark(printed: string | null, out: readonly Block[], text: string): Found | null {
  const first = Math.max(0, out.length - reach);
  const found = out
    .slice(first)
    .flatMap((above, k) => paragraphsIn(above).flatMap((paragraph) => strayMarksIn(paragraph, first + k, printed, text)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function strayMarksIn(paragraph: Paragraph, block: number, printed: string | null, text: string): Found[] {
  const inWords = allMatches(strayMarks, paragraph.passage.text)
    .filter(({ index, 0: words }) => isStray(words.trim(), index, printed, paragraph))
    .map(({ index, 0: words }) => ({ block, paragraph, start: index, end: index + words.length }));
  return printed?.startsWith("*") ? [...inWords, ...strayStars(block, paragraph, text)] : inWords;
}

/** Of a sign that may be another, a count before it must say that a list belongs to it: `03 vụ việc ?; …`. */
function isStray(words: string, at: number, printed: string | null, { passage }: Paragraph): boolean {
  if (printed !== null) return printed === words;
  if (/['’]/.test(words) && paired.test(passage.text)) return false;
  return announcedIn(passage.folded.slice(Math.max(0, at - countReach), at)).counts.length > 0;
}

/** A star that was taken for emphasis, and is alone in its paragraph. */
function strayStars(block: number, paragraph: Paragraph, text: string): Found[] {
  const { passage, span } = paragraph;
  const found = passage.to.flatMap((to, k) => {
    const raw = text.slice(to, passage.from[k + 1] ?? span.end);
    const at = (passage.at[k] ?? 0) + to - (passage.from[k] ?? to);
    return raw.length < 8 && strayStar.test(raw) ? [{ block, paragraph, start: at, end: at, at: to + raw.indexOf("*") }] : [];
  });
  return found.length === 1 ? found : [];
}

function withAnchor({ paragraph, at }: Found, marker: string): Paragraph {
  const anchor: Anchor = { marker, span: { start: at ?? paragraph.span.end, end: (at ?? paragraph.span.end) + 1 } };
  return { ...paragraph, anchors: [...paragraph.anchors, anchor].sort((a, b) => a.span.start - b.span.start) };
}
