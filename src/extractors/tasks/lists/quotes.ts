import type { Block } from "../../../doc.ts";

const opens = /^\P{L}{0,6}["“«]/u;
const closes = /["”»]\P{L}{0,4}$/u;
const marks = /["“”«»]/g;
const longest = 40;

/** The paragraphs of quotations that run over several of them: a law's own words, which tell nobody anything here. */
export function quotedIn(blocks: readonly Block[], text: string): ReadonlySet<Block> {
  const quoted = new Set<Block>();
  for (let i = 0; i < blocks.length; i++) {
    const end = quotationEnd(blocks, text, i);
    for (const block of blocks.slice(i, end)) quoted.add(block);
    i = Math.max(i, end - 1);
  }
  return quoted;
}

/** Index after the last block of the quotation that block `at` opens; `at` where it opens none of several blocks. */
function quotationEnd(blocks: readonly Block[], text: string, at: number): number {
  const first = wordsOf(blocks[at], text);
  if (!opens.test(first) || (first.match(marks)?.length ?? 0) % 2 === 0) return at;
  for (let k = at + 1; k < Math.min(blocks.length, at + longest); k++) {
    const words = wordsOf(blocks[k], text);
    if ((words.match(marks)?.length ?? 0) % 2 === 1) return closes.test(words) ? k + 1 : at;
  }
  return at;
}

function wordsOf(block: Block | undefined, text: string): string {
  return block?.type === "paragraph" ? text.slice(block.span.start, block.span.end) : "";
}
