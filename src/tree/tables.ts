import type { Cell, Paragraph, Span, Table, TableRow } from "../doc.ts";
import { passageOf } from "../match/passage.ts";
import type { Line } from "./lines.ts";
import { splitMark } from "./marks.ts";
import { cleanOf } from "./markup.ts";

const rule = /^[|\s:+=-]+$/;
const breaks = /<\/?(?:p|br|div|li)\b[^<>]{0,80}>/giu;

/** A repaired text, and the stretches of it that a Markdown parser found to be markup. */
export interface Page {
  readonly text: string;
  readonly hidden: readonly Span[];
}

/** Whether a line is printed as a table row: cells between pipes, or kept apart by tabs. */
export function isRow(text: string, line: Line, inTable: boolean): boolean {
  if (text.charAt(line.start) === "|") return true;
  if (text.slice(line.start, line.end).includes("\t")) return true;
  const outer = line.indent + (line.to - line.end);
  if (outer === 0) return false;
  const lead = tabs(text, line.from, line.start);
  const trail = tabs(text, line.end, line.to);
  return trail > 0 || lead > 1 || (lead > 0 && inTable);
}

/** The rows of a table, its rule lines left out. */
export function tableOf(page: Page, lines: readonly Line[]): Table {
  const rows = lines.filter((line) => !rule.test(page.text.slice(line.start, line.end))).map((line) => rowOf(page, line));
  const first = lines[0];
  const last = lines[lines.length - 1];
  return { type: "table", zone: "body", span: { start: first?.start ?? 0, end: last?.end ?? 0 }, rows };
}

function rowOf(page: Page, line: Line): TableRow {
  const { text } = page;
  const piped = text.charAt(line.start) === "|";
  const parts = piped ? split(text, line.start + 1, line.end, "|") : split(text, line.from, line.to, "\t");
  const last = parts[parts.length - 1];
  if (piped && last && text.slice(last.start, last.end).trim() === "") parts.pop();
  return { span: { start: line.start, end: line.end }, cells: parts.map((part) => cellOf(page, part)) };
}

function split(text: string, start: number, end: number, mark: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (mark === "|" && text.charAt(at - 1) === "\\") continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end });
  return parts;
}

function cellOf(page: Page, span: Span): Cell {
  const paragraphs: Paragraph[] = [];
  let from = span.start;
  const words = page.text.slice(span.start, span.end);
  for (const found of words.includes("<") ? words.matchAll(breaks) : []) {
    addParagraph(page, { start: from, end: span.start + found.index }, paragraphs);
    from = span.start + found.index + found[0].length;
  }
  addParagraph(page, { start: from, end: span.end }, paragraphs);
  return { span, paragraphs };
}

function addParagraph({ text, hidden }: Page, part: Span, paragraphs: Paragraph[]): void {
  const span = trim(text, part);
  if (span.start >= span.end) return;
  const clean = cleanOf(text, span, "", hidden);
  const { mark, passage } = splitMark(passageOf(text, clean.pieces), true);
  paragraphs.push({
    type: "paragraph",
    zone: "body",
    span,
    passage,
    mark,
    anchors: clean.anchors,
    strong: clean.strong,
    blanks: 0,
    indent: 0,
  });
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function tabs(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 9) count++;
  return count;
}
