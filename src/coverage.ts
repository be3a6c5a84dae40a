import type { Span } from "./doc.ts";
import type { DocumentRecord } from "./record.ts";

const claimedMark = 1;
const furnitureMark = 2;

/**
 * Accounts for every non-blank character of the text: claimed by a value, furniture, or neither. What a value claims is no
 * furniture; blanks inside a stretch belong to it.
 */
export function coverageOf(text: string, claimed: Iterable<Span>, furniture: Iterable<Span>): DocumentRecord["coverage"] {
  const marks = new Uint8Array(text.length);
  for (const span of furniture) marks.fill(furnitureMark, span.start, span.end);
  for (const span of claimed) marks.fill(claimedMark, span.start, span.end);
  const counts = [0, 0, 0];
  const stretches: [number, number][][] = [[], [], []];
  let open: [number, number] = [0, 0];
  let kind = -1;
  const extend = (i: number, mark: number) => {
    counts[mark] = (counts[mark] ?? 0) + 1;
    if (mark !== kind) {
      open = [i, i];
      stretches[mark]?.push(open);
      kind = mark;
    }
    open[1] = i + 1;
  };
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) extend(i, marks[i] ?? 0);
  const total = counts.reduce((a, b) => a + b, 0);
  const share = total === 0 ? 0 : (counts[claimedMark] ?? 0) / total;
  return { claimed: share, furniture: stretches[furnitureMark] ?? [], unclaimed: stretches[0] ?? [] };
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}
