import type { Span } from "./doc.ts";
import type { DocumentRecord } from "./record.ts";

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
  for (const [start, end] of accountOf(text, marks).unclaimed)
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) marks.fill(furnitureMark, start, end);
  return accountOf(text, marks);
}

function accountOf(text: string, marks: Uint8Array): DocumentRecord["coverage"] {
  const counts = [0, 0, 0];
  const stretches: [number, number][][] = [[], [], []];
  let kind = -1;
  let start = 0;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    if (isBlank(text.charCodeAt(i))) continue;
    const mark = marks[i] ?? 0;
    counts[mark] = (counts[mark] ?? 0) + 1;
    if (mark !== kind) {
      stretches[kind]?.push([start, end]);
      kind = mark;
      start = i;
    }
    end = i + 1;
  }
  stretches[kind]?.push([start, end]);
  const total = counts.reduce((a, b) => a + b, 0);
  const share = total === 0 ? 0 : (counts[claimedMark] ?? 0) / total;
  return { claimed: share, furniture: stretches[furnitureMark] ?? [], unclaimed: stretches[0] ?? [] };
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}
