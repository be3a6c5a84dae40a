import type { Block, Doc, Paragraph, Span } from "../../doc.ts";
import { spansOf } from "../../match/passage.ts";
import { attached, attachedInside } from "../../tree/cues.ts";

const rule = /[-–—_=~*#|+:]{2,}|[~_#]/gu;

/** Rules and stray marks of head and close, and the brackets that tie further annexes to the document. */
export function readMarks(doc: Doc): Span[] {
  return doc.tree.children.flatMap((block) => {
    if (block.zone === "annex-head" && block.type === "paragraph") return bracket(block);
    return block.zone === "head" || block.zone === "close" ? rules(doc.text, block) : [];
  });
}

function rules(text: string, block: Block): Span[] {
  const words = text.slice(block.span.start, block.span.end);
  return [...words.matchAll(rule)].map((hit) => ({
    start: block.span.start + hit.index,
    end: block.span.start + hit.index + hit[0].length,
  }));
}

function bracket(p: Paragraph): Span[] {
  const at = attached.test(p.passage.folded) ? 0 : (attachedInside.exec(p.passage.folded)?.index ?? -1);
  return at < 0 ? [] : spansOf(p.passage, at, p.passage.text.length);
}
