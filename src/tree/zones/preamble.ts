import type { Block, Paragraph, Passage } from "../../doc.ts";
import { isCapital } from "../../match/letters/capitals.ts";
import { bulletMarks } from "../../vi/marks.ts";
import * as cues from "../cues.ts";

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`: who decides, between title and bases. */
export function isAuthority(passage: Passage): boolean {
  if (passage.text.length > 220) return false;
  if (!cues.bodyHead.test(passage.folded) && !cues.position.test(passage.folded)) return false;
  if (cues.isCaps(passage.text)) return !/[;:]$/.test(passage.text);
  return !/[.;:]$/.test(passage.text) && passage.text.length < 90 && !/\p{Ll}, /u.test(passage.text);
}

/** First block after the preamble: `QUYẾT ĐỊNH:` or the sentence that makes the act is its last. */
export function preambleEnd(blocks: readonly Block[], start: number): number {
  const limit = Math.min(blocks.length, start + 80);
  const paragraphs = blocks.slice(start, limit).flatMap((block, k) => (block.type === "paragraph" ? [{ block, at: start + k }] : []));
  const deciding = paragraphs.findIndex(({ at }) => !authorityBefore(blocks, at));
  let bases = 0;
  for (const [k, { block, at }] of paragraphs.entries()) {
    const makes = (k === bases + Math.max(deciding, 0) && leadsIn(block)) || (bases > 0 && makesAct(blocks, at, block));
    if (makes || isEnact(block)) return at + 1;
    if (block.mark && !isListed(block)) break;
    if (isWholeBase(block)) bases++;
  }
  return looseBases(blocks, start, limit);
}

function isWholeBase(p: Paragraph): boolean {
  return cues.base.test(p.passage.folded) && /[;,]$/.test(p.passage.text);
}

/** One sentence is the whole preamble: `Thực hiện …, UBND tỉnh ban hành Kế hoạch như sau:`. */
function leadsIn({ passage }: Paragraph): boolean {
  if (!cues.leadsToList(passage) || !cues.base.test(passage.folded)) return false;
  const clauses = [...passage.text.matchAll(/[,;.] (?=\p{L})/gu)]
    .map(({ index }) => ({ rest: passage.folded.slice(index + 2), capital: isCapital(passage.text, index + 2) }))
    .flatMap(({ rest, capital }) => (capital || cues.planner.test(rest) ? [rest] : []));
  return clauses.some((rest) => cues.making.test(rest) && !cues.asking.test(rest));
}

function makesAct(blocks: readonly Block[], at: number, p: Paragraph): boolean {
  return (p.mark === null || isListed(p)) && cues.enacting.test(p.passage.folded) && nextIsMark(blocks, at);
}

/** The first basis or line of authority. */
export function preambleStart(blocks: readonly Block[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.type === "paragraph" && (cues.base.test(block.passage.folded) || isEnact(block) || isAuthority(block.passage))) return i;
  }
  return to;
}

function isListed(p: Paragraph): boolean {
  return p.mark !== null && bulletMarks.has(p.mark.kind);
}

/** `QUYẾT ĐỊNH:` on a line of its own. */
export function isEnact(p: Paragraph): boolean {
  return (
    p.passage.text.length < 40 &&
    cues.enact.test(p.passage.folded) &&
    (/[:.]$/.test(p.passage.text) || cues.isCaps(p.passage.text) || p.strong)
  );
}

/** Bases without such a line: as far as they are complete in themselves. */
function looseBases(blocks: readonly Block[], start: number, limit: number): number {
  let end = start;
  let bases = 0;
  for (let i = start; i < limit; i++) {
    const block = blocks[i];
    if (block?.type === "furniture") continue;
    const base = block?.type === "paragraph" && (isBase(block, bases > 0) || isSentence(block, blocks.slice(i + 1, limit)));
    if (block?.type !== "paragraph" || (!base && !between(blocks, i, block, bases))) break;
    if (base) bases++;
    end = i + 1;
  }
  return bases > 0 ? end : start;
}

/** After the first one a basis need not end in its mark. */
function isBase(p: Paragraph, later: boolean): boolean {
  return later ? cues.base.test(p.passage.folded) : isWholeBase(p);
}

/** `Căn cứ ….` as a sentence of its own, before the one that says what is done: `UBND tỉnh ban hành Kế hoạch như sau:`; others like it may stand between. */
function isSentence(p: Paragraph, below: readonly Block[]): boolean {
  if (!isBaseSentence(p)) return false;
  const next = below.find((block) => block.type !== "paragraph" || !isBaseSentence(block));
  return next?.type === "paragraph" && next.mark === null && cues.leadsToList(next.passage) && cues.statement.test(next.passage.folded);
}

function isBaseSentence({ passage, mark }: Paragraph): boolean {
  return mark === null && /\.$/.test(passage.text) && cues.base.test(passage.folded);
}

/** Goes on with a basis, or says before the first one who decides. */
function between(blocks: readonly Block[], at: number, p: Paragraph, bases: number): boolean {
  return bases > 0 ? /^\p{Ll}/u.test(p.passage.text) : authorityBefore(blocks, at);
}

/** Lines in capitals, the first of them an office or a body, before the first basis. */
function authorityBefore(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return (
    block?.type === "paragraph" &&
    block.mark === null &&
    (isAuthority(block.passage) || cues.isCaps(block.passage.text)) &&
    nextIsBase(blocks, at)
  );
}

/** A basis stands a few paragraphs further on, and no greeting before it. */
export function nextIsBase(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + 5)) {
    if (block.type !== "paragraph") continue;
    if (cues.greeting.test(block.passage.folded)) return false;
    if (cues.base.test(block.passage.folded)) return true;
  }
  return false;
}

function nextIsMark(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 4).find((b) => b.type === "paragraph");
  return (
    next?.type === "paragraph" &&
    next.mark !== null &&
    ["part", "chapter", "section", "article", "letter", "roman", "number"].includes(next.mark.kind)
  );
}
