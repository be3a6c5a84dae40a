import type { Span } from "../doc.ts";
import { isBlankCode } from "../match/letters/blank-code.ts";
import { codeAt } from "../match/letters/code-at.ts";
import type { DocumentRecord } from "../record.ts";

const claimedMark = 1;
const furnitureMark = 2;

/**
 * Accounts for every non-blank character of the text: claimed by a value, furniture, or neither. What a value claims is no
 * furniture; blanks inside a stretch belong to it. Marks without a letter or digit between two stretches are furniture.
 */
export function coverageOf(text: string, claims: readonly Span[], ...furniture: readonly (readonly Span[])[]): DocumentRecord["coverage"] {
  const marks = new Uint8Array(text.length);
  for (const spans of furniture) for (const span of spans) marks.fill(furnitureMark, span.start, span.end);
  for (const span of claims) marks.fill(claimedMark, span.start, span.end);
  return accountOf(stretchesOf(text, marks).map((stretch) => (isMark(text, stretch) ? { ...stretch, kind: furnitureMark } : stretch)));
}

/** A stretch of one kind without blanks at its ends. */
interface Stretch extends Span {
  readonly kind: number;
  /** Characters that are not blank. */
  readonly count: number;
}

function stretchesOf(text: string, marks: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  const { length } = marks;
  let kind = -1;
  let start = 0;
  let end = 0;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (isBlankCode(code)) continue;
    if (marks[i] !== kind) {
      if (count > 0) stretches.push({ kind, start, end, count });
      kind = marks[i] ?? 0;
      start = i;
      count = 0;
    }
    count++;
    end = i + 1;
  }
  if (count > 0) stretches.push({ kind, start, end, count });
  return stretches;
}

/** Nothing has claimed it, and no letter or digit is in it. */
function isMark(text: string, { kind, start, end }: Stretch): boolean {
  return kind === 0 && !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function accountOf(stretches: readonly Stretch[]): DocumentRecord["coverage"] {
  const counts = [0, 0, 0];
  const spans: [number, number][][] = [[], [], []];
  let kind = -1;
  for (const stretch of stretches) {
    counts[stretch.kind] = (counts[stretch.kind] ?? 0) + stretch.count;
    const last = spans[stretch.kind]?.at(-1);
    if (stretch.kind === kind && last) last[1] = stretch.end;
    else spans[stretch.kind]?.push([stretch.start, stretch.end]);
    kind = stretch.kind;
  }
  const total = counts.reduce((a, b) => a + b, 0);
  const share = total === 0 ? 0 : (counts[claimedMark] ?? 0) / total;
  return { claimed: share, furniture: spans[furnitureMark] ?? [], unclaimed: spans[0] ?? [] };
}
