import type { Block, Paragraph } from "../../doc.ts";
import * as cues from "../cues.ts";
import { typeHeading } from "../named-type.ts";
import { hasMotto } from "./line-kinds.ts";
import { printLines } from "./print-lines.ts";

/** Index after the last block of the annex's own head, which begins at `start`. */
export function annexHead(blocks: readonly Block[], text: string, from: number, first: boolean): number {
  const start = afterRules(blocks, from);
  const attached = attachedAt(blocks, text, start);
  if (attached >= 0) return attached + 1;
  let end = start;
  for (let i = start; i < Math.min(blocks.length, start + (first ? 8 : 4)); i++) {
    const block = blocks[i];
    if (block?.type === "furniture") continue;
    if (block?.type !== "paragraph" || !belongs(block, i === start, text, blocks, i)) break;
    end = i + 1;
  }
  return end;
}

/** A line may be drawn over the annex. */
function afterRules(blocks: readonly Block[], from: number): number {
  const first = blocks.slice(from, from + 3).findIndex((block) => block.type !== "furniture");
  return from + Math.max(0, first);
}

/** `(Kèm theo Quyết định số …)` near the heading: all before it is head. */
function attachedAt(blocks: readonly Block[], text: string, start: number): number {
  for (let i = start; i < Math.min(blocks.length, start + 12); i++) {
    const block = blocks[i];
    if (block?.type === "table" && !printLines(blocks, text, i, i + 1).some((line) => hasMotto(line))) return -1;
    if (block?.type !== "paragraph") continue;
    if (ties(block)) return closing(blocks, i);
    if (ends(block) || (i > start && cues.annexHeading.test(block.passage.folded))) return -1;
  }
  return -1;
}

function ends(p: Paragraph): boolean {
  return p.passage.text.length > 500 || (p.mark !== null && !["part", "letter", "roman"].includes(p.mark.kind));
}

function ties(p: Paragraph): boolean {
  return cues.attached.test(p.passage.folded) || cues.attachedInside.test(p.passage.folded.slice(-400)) || lostBracket(p);
}

/** The bracket's opening words were lost: `… Quyết định số 12/QĐ-UBND ngày 3/2/2020 của …)`. */
function lostBracket(p: Paragraph): boolean {
  const words = p.passage.text;
  return (
    p.mark === null &&
    words.length < 400 &&
    /\)\W{0,3}$/.test(words) &&
    !/\([^)]*\)\W{0,3}$/.test(words) &&
    /\d\/\p{Lu}[\p{L}-]{1,20} /u.test(words)
  );
}

/** The bracket may be cut over two or three blocks. */
function closing(blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (block?.type !== "paragraph" || /[)\]]/.test(block.passage.text.slice(-6))) return at;
  for (let i = at + 1; i < Math.min(blocks.length, at + 3); i++) {
    const next = blocks[i];
    if (next?.type === "paragraph" && next.mark === null && /\)[^\p{L}]*$/u.test(next.passage.text) && next.passage.text.length < 200)
      return i;
  }
  return at;
}

function belongs(p: Paragraph, first: boolean, text: string, blocks: readonly Block[], at: number): boolean {
  if (p.mark && !(first && p.mark.kind === "part")) return false;
  const line = printLines(blocks, text, at, at + 1)[0];
  if (first || (line && typeHeading(line.passage, p.strong))) return true;
  if (p.passage.text.length > 400 || cues.base.test(p.passage.folded)) return false;
  return cues.isCaps(p.passage.text) || p.strong || /^\p{Ll}/u.test(p.passage.text);
}
