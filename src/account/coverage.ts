import type { Span } from "../doc.ts";
import { isBlankCode } from "../match/letters/blank-code.ts";
import { codeAt } from "../match/letters/code-at.ts";
import type { DocumentRecord } from "../record.ts";
import { marked } from "../text/marked.ts";

const claimedMark = 1;
const furnitureMark = 2;

/**
 * Accounts for every non-blank character of the text: claimed by a value, furniture, or neither. What a value claims is no
 * furniture; blanks inside a stretch belong to it. Marks without a letter or digit between two stretches are furniture.
 */
export function coverageOf(
  text: string,
  claims: DocumentRecord["provenance"],
  ...furniture: readonly Iterable<Span>[]
): DocumentRecord["coverage"] {
  const isClaimed = marked(text.length, [placesIn(claims)]);
  const isFurniture = marked(text.length, furniture);
  const account = openAccount(text);
  eachStretch(text, (at) => (isClaimed(at) ? claimedMark : isFurniture(at) ? furnitureMark : 0), account.add);
  return account.close();
}

function* placesIn(claims: DocumentRecord["provenance"]): Iterable<Span> {
  for (const places of Object.values(claims)) for (const [start, end] of places) yield { start, end };
}

/** Tells of each stretch of one kind, without blanks at its ends, and how many characters that are not blank it has. */
function eachStretch(
  text: string,
  kindAt: (at: number) => number,
  tell: (kind: number, start: number, end: number, count: number) => void,
): void {
  let kind = -1;
  let start = 0;
  let end = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    if (isBlankCode(code)) continue;
    const found = kindAt(i);
    if (found !== kind) {
      if (count > 0) tell(kind, start, end, count);
      kind = found;
      start = i;
      count = 0;
    }
    count++;
    end = i + 1;
  }
  if (count > 0) tell(kind, start, end, count);
}

/** Adds stretches up as they come; those of one kind that follow each other are one place. */
function openAccount(text: string) {
  const counts = [0, 0, 0];
  const places: [number, number][][] = [[], [], []];
  let before = -1;
  return {
    add: (found: number, start: number, end: number, count: number) => {
      const kind = found === 0 && !isWords(text, start, end) ? furnitureMark : found;
      counts[kind] = (counts[kind] ?? 0) + count;
      const last = kind === before ? places[kind]?.at(-1) : undefined;
      if (last) last[1] = end;
      else if (kind !== claimedMark) places[kind]?.push([start, end]);
      before = kind;
    },
    close: (): DocumentRecord["coverage"] => {
      const total = counts.reduce((a, b) => a + b, 0);
      const share = total === 0 ? 0 : (counts[claimedMark] ?? 0) / total;
      return { claimed: share, furniture: places[furnitureMark] ?? [], unclaimed: places[0] ?? [] };
    },
  };
}

/** Whether a letter or digit is in it. */
function isWords(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
