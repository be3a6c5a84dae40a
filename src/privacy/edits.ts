import type { Span } from "../doc.ts";
import { firstIndex } from "../text/first-index.ts";

/** Words that take the place of a stretch of text. */
export interface Edit extends Span {
  readonly words: string;
}

export interface Edited {
  readonly text: string;
  /** Where a place of the old text stands in the new one; inside a stretch that was replaced, its start. */
  readonly moved: (offset: number) => number;
}

/** Replaces stretches of a text; of stretches that overlap the earlier, then the longer one. Line ends stay, so that lines keep their numbers. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const ordered = apart(edits);
  const starts: number[] = [];
  const shifts: number[] = [];
  let written = "";
  let copied = 0;
  for (const { start, end, words } of ordered) {
    written += text.slice(copied, start);
    starts.push(start);
    written += words + text.slice(start, end).replace(/[^\n]+/g, "");
    copied = end;
    shifts.push(written.length - end);
  }
  const moved = (offset: number) => {
    const k = firstIndex(starts.length, (i) => (starts[i] ?? 0) > offset) - 1;
    const edit = ordered[k];
    if (edit === undefined) return offset;
    const before = shifts[k - 1] ?? 0;
    return offset < edit.end ? edit.start + before : offset + (shifts[k] ?? 0);
  };
  return { text: written + text.slice(copied), moved };
}

function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (edit.end > edit.start && (last === undefined || edit.start >= last.end)) kept.push(edit);
  }
  return kept;
}
