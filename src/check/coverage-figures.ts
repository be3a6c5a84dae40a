import { isBlankCode } from "../match/letters/blank-code.ts";
import type { DocumentRecord } from "../record.ts";

/** The share of non-blank characters that are claimed or furniture, and the sum of all three shares, which is 1 where the account is whole. */
export function coverageFigures({ coverage }: DocumentRecord, text: string): { covered: number; sum: number } {
  const count = (spans: readonly (readonly [number, number])[]) =>
    spans.reduce((n, [start, end]) => n + printedIn(text.slice(start, end)), 0);
  const total = Math.max(1, printedIn(text));
  const unclaimed = count(coverage.unclaimed) / total;
  return { covered: 1 - unclaimed, sum: coverage.claimed + count(coverage.furniture) / total + unclaimed };
}

function printedIn(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) if (!isBlankCode(words.charCodeAt(at))) count++;
  return count;
}
