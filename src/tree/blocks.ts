import type { Block, Span } from "../doc.ts";
import { fold } from "../match/letters/fold.ts";
import { foldedText } from "../match/spelling/folded-text.ts";
import { anyMotto, recipientLabel } from "./cues.ts";
import { standsInDate } from "./cut-names.ts";
import { continues } from "./joins.ts";
import { type Line, linesOf } from "./lines.ts";
import { countedBy } from "./marks.ts";
import { backLinkOf, longestNoteStart, noteOf, noteStart, paragraphOf } from "./paragraphs.ts";
import { isRule } from "./rule-line.ts";
import { closeUp, isSpread, type Setting, settingOf, unset } from "./setting.ts";
import { spanOf } from "./span-of.ts";
import { isBarred, isRow, type Page, printedTable, printedTables, tableOf } from "./tables.ts";
import { openingOf, readLine, type TextLine } from "./text-line.ts";

const underRule = /^\|?\s?:?-{2,}[|\s:-]*$/;

/** How far back from a line the joining of lines looks. */
const reach = 8;

/** No row with Quốc hiệu is longer. */
const longestHead = 400;

/** How many lines without words a new page sets between the lines of a paragraph. */
const mostRules = 6;

/** What a line is before its neighbours are asked. */
type Kind = "row" | "note" | "rule" | "text" | "printed";

/** What is known of a text besides its characters. */
interface Known {
  /** The stretches that a Markdown parser found to be markup. */
  readonly hidden?: readonly Span[];
  /** A blank line ends every paragraph and table, and nothing else does: only lines without one between them are joined. */
  readonly ended?: boolean;
  /** Where an empty cell stands that the one above it covers. */
  readonly covered?: ReadonlySet<number>;
}

/** Cuts the text into its blocks: tables, footnotes, rules and paragraphs, wrapped and page-broken lines joined again. */
export function blocksOf(text: string, { hidden = [], ended = false, covered = new Set() }: Known = {}): Block[] {
  const lines = linesOf(text);
  const parted = ended ? lines.map(({ blanks }) => blanks > 0) : [];
  const opens = (i: number) => parted[i] === true;
  if (ended || isSpread(text, lines)) closeUp(lines);
  const tables: Tables = ended ? new Map() : printedTables(text, lines);
  const kinds: Kind[] = [];
  let tableEnd = 0;
  lines.forEach((line, i) => {
    tableEnd = tables.get(i)?.end ?? tableEnd;
    if (i < tableEnd) kinds.push("printed");
    else if (isFigure(text, lines, i)) kinds.push("text");
    else kinds.push(kindOf(text, line, rowBefore(text, lines[i - 1], kinds[i - 1]) || (!opens(i + 1) && rowFollows(text, lines[i + 1]))));
  });
  const setting = ended ? unset : settingOf(text, lines, (i) => kinds[i] === "text");
  return group({ text, folded: foldedText(text), lines, kinds, tables, setting, hidden, covered, opens, read: [] });
}

type Tables = ReturnType<typeof printedTables>;

/** The printed lines of a text, and what is known of them all. */
interface Print extends Page {
  /** Whether line `i` is known to begin a block. */
  readonly opens: (i: number) => boolean;
  readonly lines: readonly Line[];
  readonly kinds: readonly Kind[];
  readonly tables: Tables;
  readonly setting: Setting;
  /** The last lines read, line `i` at `i % reach`. */
  readonly read: (TextLine | undefined)[];
}

function rowBefore(text: string, before: Line | undefined, kind: Kind | undefined): boolean {
  return before !== undefined && kind === "row" && !isBarred(text, before);
}

function rowFollows(text: string, next: Line | undefined): boolean {
  return next !== undefined && next.blanks === 0 && !isBarred(text, next) && isRow(text, next, false);
}

/** Whether a line is nothing but the day or the month of a date, and no page's number. */
function isFigure(text: string, lines: readonly Line[], i: number): boolean {
  const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
  if (!above || !line || !below || line.end - line.start > 2 || line.blanks > 0 || below.blanks > 0) return false;
  return standsInDate(text.slice(line.start, line.end), text.slice(above.start, above.end), text.slice(below.start, below.end));
}

function kindOf(text: string, line: Line, inTable: boolean): Kind {
  const note = opensNote(text, line);
  if (isRow(text, line, inTable && !note)) return "row";
  if (isRule(text.slice(line.start, line.end))) return "rule";
  return note ? "note" : "text";
}

function opensNote(text: string, line: Line): boolean {
  if (backLinkOf(text, line)) return true;
  return /[⁰¹²³⁴⁵⁶⁷⁸⁹⁽[(<^$*\\]/u.test(text.charAt(line.start)) && noteStart.test(text.slice(line.start, line.start + longestNoteStart));
}

function group(print: Print): Block[] {
  const blocks: Block[] = [];
  let counted: string | null = null;
  for (let i = 0; i < print.lines.length; ) {
    const end = blockEnd(print, i);
    const block = blockOf(print, i, end, counted);
    if (block.type === "paragraph") counted = countedBy(block.mark, counted);
    blocks.push(block);
    i = end;
  }
  return blocks;
}

/** Index after the last line of the block that starts at line `i`. */
function blockEnd(print: Print, i: number): number {
  const kind = print.kinds[i];
  if (kind === "printed") return print.tables.get(i)?.end ?? i + 1;
  if (kind === "rule") return i + 1;
  if (kind !== "row") return paragraphEnd(print, i);
  let end = i + 1;
  while (print.kinds[end] === "row" && !print.opens(end) && !opensNext(print, end)) end++;
  return end;
}

/** Whether a row is the first of a table of its own. */
function opensNext(print: Print, i: number): boolean {
  return opensTable(print, i) || opensHead(print, i) || opensClose(print, i);
}

/** Behind a blank line Quốc hiệu opens the letterhead: what stands above is a portal's table of what it knows of the document. */
function opensHead({ text, lines }: Print, i: number): boolean {
  const { start = 0, end = 0, blanks = 0 } = lines[i] ?? {};
  return blanks > 0 && end - start < longestHead && anyMotto.test(fold(text.slice(start, end)));
}

/** `Nơi nhận:⇥CHỦ TỊCH` under a table of tasks opens the table of recipients and signature. */
function opensClose({ text, lines }: Print, i: number): boolean {
  const { start = 0, end = 0 } = lines[i] ?? {};
  return recipientLabel.test(fold(text.slice(start, Math.min(end, start + 24))));
}

/** Markdown draws a rule under a heading: behind a blank line another table begins. */
function opensTable({ text, lines }: Print, i: number): boolean {
  const next = lines[i + 1];
  return (
    (lines[i]?.blanks ?? 0) > 0 && next?.blanks === 0 && next.end - next.start < 400 && underRule.test(text.slice(next.start, next.end))
  );
}

function blockOf(print: Print, start: number, end: number, counted: string | null): Block {
  const own = print.lines.slice(start, end);
  const kind = print.kinds[start];
  const table = print.tables.get(start);
  if (table) return printedTable(print, table, own);
  if (kind === "row") return tableOf(print, own);
  if (kind === "rule") return { type: "furniture", zone: "body", span: spanOf(own) };
  const words = own.filter((_, k) => print.kinds[start + k] !== "rule");
  return kind === "note" ? noteOf(print, words) : paragraphOf(print, words, counted);
}

/** Index after the last line of the paragraph that starts at line `i`; rules between its lines do not end it. */
function paragraphEnd(print: Print, i: number): number {
  const opening = openingLine(print, i);
  if (!opening) return i + 1;
  let a: TextLine = opening;
  let end = i + 1;
  for (let k = end; k < print.lines.length && k <= end + mostRules && isText(print.kinds[k]) && !print.opens(k); k++) {
    const b = print.kinds[k] === "rule" ? null : textLine(print, k);
    if (!b) continue;
    if (!continues(a, b, opening, print.setting)) break;
    a = b;
    end = k + 1;
  }
  return end;
}

function isText(kind: Kind | undefined): boolean {
  return kind === "text" || kind === "rule";
}

/** The first line of a paragraph. */
function openingLine(print: Print, i: number): TextLine | null {
  const line = textLine(print, i);
  const before = print.kinds[i - 1] === "text" ? textLine(print, i - 1) : null;
  return line && openingOf(line, before, i);
}

/** What the joining of lines asks of line `i`; read once. */
function textLine(print: Print, i: number): TextLine | null {
  const line = print.lines[i];
  if (!line) return null;
  const known = print.read[i % reach];
  if (known?.start === line.start) return known;
  const fresh = readLine(print.text, line);
  print.read[i % reach] = fresh;
  return fresh;
}
