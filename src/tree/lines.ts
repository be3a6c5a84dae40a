import type { Span } from "../doc.ts";
import { fold } from "../match/letters/fold.ts";
import { pageLine } from "../vi/marks.ts";
import { isName, modeMark, position, recipientLabel, signed } from "./cues.ts";

const page = new RegExp(`^(?:${pageLine.pattern})`, "iu");
const longestPage = 24;
/** How many lines the recipients and the signature beside them take. */
const mostRecipients = 40;
const recipient = /^[-–+•].*[.;,)]\s*$/u;

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
    const whole = withoutBar(text, withoutBreak(text, trimmed(text, from, to)));
    const { end } = whole;
    const start = pageEnd(text, whole.start, end);
    if (start > whole.start) {
      lines.push({ start: whole.start, end: start, blanks, indent: whole.start - from, from, to: start });
      blanks = 0;
      from = start;
    }
    const bar = signatureBar(text, { start, end }, lines);
    if (bar > 0) {
      lines.push({ ...trimmed(text, start, bar), blanks, indent: start - from, from, to: bar });
      lines.push({ start: bar + 2, end, blanks: 0, indent: bar + 2 - from, from: bar + 1, to });
    } else if (start < end) lines.push({ start, end, blanks, indent: start - from, from, to });
    blanks = start < end ? 0 : blanks + 1;
    from = to + 1;
  }
  return lines;
}

/** Where the words begin that the label of their page is glued to: `Trang 1THỦ TƯỚNG CHÍNH PHỦ`, with a blank that was restored before capitals. */
function pageEnd(text: string, start: number, end: number): number {
  const label = page.exec(text.slice(start, Math.min(end, start + longestPage)))?.[0].length ?? 0;
  return label > 0 && /^(?:\p{Lu}\p{L}| \p{Lu}{2})/u.test(text.slice(start + label, start + label + 4)) ? start + label : start;
}

/** A converter breaks a line that ends anyway: `ỦY BAN NHÂN DÂN\\`. */
function withoutBreak(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const breaks = end > start && text.charAt(end - 1) === "\\" && text.charAt(end - 2) !== "\\";
  return breaks ? trimmed(text, start, end - 1) : { start, end };
}

/** A portal closes a cell with a bar where its last line ends: `Nguyễn Văn An |`. */
function withoutBar(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  if (end - start < 3 || text.charAt(end - 1) !== "|" || !isBlank(text.charCodeAt(end - 2))) return { start, end };
  return text.slice(start, end - 1).includes("|") ? { start, end } : trimmed(text, start, end - 1);
}

/**
 * Where the only bar of a line stands, and a signature opens behind it, or ends beside one of the recipients: `- Như trên; | TM. ỦY BAN NHÂN
 * DÂN`, `- Lưu: VT. | Trần Văn An`; 0 in every other line.
 */
function signatureBar(text: string, { start, end }: Span, above: readonly Line[]): number {
  const words = text.slice(start, end);
  const bar = words.indexOf(" | ");
  if (bar < 0 || words.lastIndexOf("|") > bar + 1) return 0;
  const behind = words.slice(bar + 3, bar + 80);
  const folded = fold(behind);
  const opens = /^\p{Lu}{2}/u.test(behind) && (modeMark.test(folded) || position.test(folded));
  const ends = recipient.test(words.slice(0, bar)) && (signed.test(folded) || isName({ text: behind, folded }));
  return opens || (ends && listsRecipients(text, above)) ? start + bar + 1 : 0;
}

/** `Nơi nhận:` opens one of the last lines. */
function listsRecipients(text: string, above: readonly Line[]): boolean {
  return above
    .slice(-mostRecipients)
    .some(({ start, end }) => recipientLabel.test(fold(text.slice(start, Math.min(end, start + longestPage)))));
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
