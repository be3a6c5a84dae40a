import type { Span } from "../doc.ts";

/** A printed line without its surrounding blanks; blank lines are counted, not kept. */
export interface Line extends Span {
  /** Blank lines directly before it. */
  readonly blanks: number;
  readonly indent: number;
  /** Offset of the line's first character, and the offset after its last one. */
  readonly from: number;
  readonly to: number;
}

/** All lines that print something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    const { start, end } = trimmed(text, from, to);
    if (start < end) lines.push({ start, end, blanks, indent: start - from, from, to });
    blanks = start < end ? 0 : blanks + 1;
    from = to + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 160;
}
