import type { Block, Paragraph } from "../../../doc.ts";
import { unitOpening } from "../../../match/sentences/opening.ts";
import { isUnitLabel } from "../../../tree/unit-label.ts";
import { headingMarks, type MarkKind } from "../../../vi/marks.ts";
import { chargesOnly } from "./charges.ts";
import { opensWithVerb } from "./orders.ts";

const longest = 320;
/** One alone is the sentence before a list. */
const least = 2;

/**
 * Unmarked paragraphs that do nothing but name or charge the bodies that are to do the items under them (`Sở Y tế:`, `Giao Sở Nội vụ:`), several
 * under one heading, with the kind of these items.
 */
export function unmarkedHeads(blocks: readonly Block[]): ReadonlyMap<Block, MarkKind> {
  const heads = new Map<Block, MarkKind>();
  let own: [Block, MarkKind][] = [];
  const close = () => {
    if (own.length >= least) for (const [block, kind] of own) heads.set(block, kind);
    own = [];
  };
  for (const [i, block] of blocks.entries()) {
    if (block.type !== "paragraph") continue;
    const kind = block.mark?.kind;
    if (kind && headingMarks.has(kind)) close();
    const under = kind ? null : kindUnder(block, blocks[i + 1]);
    if (under) own.push([block, under]);
  }
  close();
  return heads;
}

function kindUnder(block: Paragraph, next: Block | undefined): MarkKind | null {
  const kind = next?.type === "paragraph" ? next.mark?.kind : undefined;
  if (next?.type !== "paragraph" || !kind || headingMarks.has(kind) || !opensWithVerb(next.passage)) return null;
  return headsItems(block) ? kind : null;
}

function headsItems({ passage }: Paragraph): boolean {
  if (passage.text.length > longest || /[.;,]$/.test(passage.text)) return false;
  const opening = unitOpening(passage);
  if (opening?.colon) return opening.end >= passage.text.length || chargesOnly(passage, opening);
  return isUnitLabel(passage.text);
}
