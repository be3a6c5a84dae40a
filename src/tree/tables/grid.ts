import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import type { PrintedRow, PrintedTable } from "./printed.ts";

const rule = /^[+|│║┌├└╔╠╚][-=+:|\s─━═│║┬┼┴╦╬╩]{3,}[+|│║┐┤┘╗╣╝]$/;
const corner = /^[+┌├└╔╠╚][-=+─━═┬┼┴╦╬╩]{3,}[+┐┤┘╗╣╝]$/;
const corners = "+┌├└╔╠╚";
const bars = /(?<!\\)[|│║]/g;
const opens = ["+--", "+==", "┌─", "╔═"];

/** Tables drawn with rules between their rows (`+----+----+`, `├────┼────┤`), where one row takes several lines. */
export function gridTables(text: string, lines: readonly Line[]): PrintedTable[] {
  const tables: PrintedTable[] = [];
  if (!opens.some((rules) => text.includes(rules))) return tables;
  for (let i = 0; i < lines.length; i++) {
    if (!isCorner(text, lines[i])) continue;
    let end = i + 1;
    while (end < lines.length && (isCorner(text, lines[end]) || "|│║".includes(text.charAt(lines[end]?.start ?? 0)))) end++;
    if (end > i + 2) tables.push({ start: i, end, rows: rowsOf(text, lines.slice(i, end)) });
    i = end - 1;
  }
  return tables;
}

function isCorner(text: string, line: Line | undefined): boolean {
  return line !== undefined && corners.includes(text.charAt(line.start)) && corner.test(text.slice(line.start, line.end));
}

function rowsOf(text: string, lines: readonly Line[]): PrintedRow[] {
  const rows: PrintedRow[] = [];
  let own: Line[] = [];
  for (const line of lines) {
    if (!rule.test(text.slice(line.start, line.end))) {
      own.push(line);
      continue;
    }
    if (own.length > 0) rows.push(rowOf(text, own));
    own = [];
  }
  if (own.length > 0) rows.push(rowOf(text, own));
  return rows;
}

function rowOf(text: string, lines: readonly Line[]): PrintedRow {
  const printed = lines.map((line) => splitRow(text, line));
  const width = Math.max(...printed.map((parts) => parts.length));
  const cells = Array.from({ length: width }, (_, i) => ({
    parts: printed.flatMap((parts) => (parts[i] && text.slice(parts[i].start, parts[i].end).trim() !== "" ? [parts[i]] : [])),
    above: null,
  }));
  return { span: spanOf(lines), cells };
}

/** What stands between the bars of a line. */
function splitRow(text: string, line: Line): Span[] {
  const found = [...text.slice(line.start, line.end).matchAll(bars)].map((bar) => line.start + bar.index);
  return found.slice(0, -1).map((bar, i) => ({ start: bar + 1, end: found[i + 1] ?? line.end }));
}
