import type { Block, Paragraph, Passage } from "../../../doc.ts";
import { unitOpening } from "../../../match/sentences/opening.ts";
import { isCaps } from "../../../tree/cues.ts";
import { isUnitLabel } from "../../../tree/unit-label.ts";
import { bulletMarks, firstLabels, headingMarks, type MarkKind } from "../../../vi/marks.ts";
import { isBareHeading, isTimeHeading, opensWithTime } from "../bare-heading.ts";
import { headingHolds } from "../context.ts";
import { chargesOnly } from "./charges.ts";
import { chargesBody, opensWithCharge, opensWithVerb } from "./orders.ts";

const longest = 320;
const longestTitle = 120;
/** One alone is the sentence before a list. */
const least = 2;

/**
 * What heads the items under it without a mark of its own: bodies alone (`Sở Y tế:`), and times or titles over lists that begin anew; and
 * what is an item without one: several lines that open with a time (`Tháng 7: Sơ kết …`).
 */
export function unmarkedHeads(blocks: readonly Block[]): ReadonlyMap<Block, MarkKind> {
  return new Map([...timed(blocks), ...titles(blocks), ...bodies(blocks)]);
}

/**
 * Lines under a heading, or behind an item that opens with a time too: those under an item that they only explain would take the next item of
 * its list. A sentence behind them that charges somebody is an item as they are, or it would become part of the last one.
 */
function timed(blocks: readonly Block[]): [Block, MarkKind][] {
  const found: Block[] = [];
  let headed = false;
  let items = 0;
  for (const block of blocks) {
    if (block.type === "table") headed = false;
    if (block.type !== "paragraph") continue;
    if (opensLines(block)) {
      headed = headsLines(block);
      items = 0;
    } else if (headed && isLine(block.passage, items > 0)) {
      found.push(block);
      items++;
    }
  }
  return found.length >= least ? found.map((block) => [block, "dash"]) : [];
}

function isLine(passage: Passage, further: boolean): boolean {
  return opensWithTime(passage) || (further && (opensWithCharge(passage) || chargesBody(passage)));
}

/** A mark or a time may stand over such lines. */
function opensLines({ mark, passage }: Paragraph): boolean {
  return mark !== null || isBareHeading(passage);
}

/** A time or an item that opens with one, or what heads a list by its mark and its looks and is no order itself. */
function headsLines({ mark, passage }: Paragraph): boolean {
  if (isBareHeading(passage) || opensWithTime(passage)) return true;
  return mark !== null && headingMarks.has(mark.kind) && !/[.;]$/.test(passage.text) && !opensWithVerb(passage);
}

/** `Quý II`, `TỔ CHỨC THỰC HIỆN`: several of them, or one between two lists that count alike. */
function titles(blocks: readonly Block[]): [Block, MarkKind][] {
  const found: [Block, MarkKind][] = [];
  const counted = new Set<MarkKind>();
  let anew = false;
  for (const [i, block] of blocks.entries()) {
    const kind = standsAlone(block, blocks[i - 1]) ? kindBelow(blocks, i, block) : null;
    if (kind) {
      found.push([block, kind]);
      anew ||= counted.has(kind);
    }
    if (block.type === "paragraph" && block.mark) counted.add(block.mark.kind);
  }
  return found.length >= least || anew ? found : [];
}

/** The line below a bare mark (`Phần thứ hai`) is the title of that. */
function standsAlone(block: Block, before: Block | undefined): block is Paragraph {
  return block.type === "paragraph" && isTitle(block) && !(before?.type === "paragraph" && before.passage.text === "");
}

/** Whether an unmarked paragraph is a time, or a heading by its looks and words. */
export function isTitle({ mark, passage, strong }: Paragraph): boolean {
  if (mark || passage.text.length > longestTitle || /[.;,]$/.test(passage.text)) return false;
  return isBareHeading(passage) || ((strong || isCaps(passage.text)) && headingHolds(passage) !== "unknown");
}

/** The kind of the list under a title, or under a second title, of a time as the first (`QUÝ II`, `Tháng 4`). */
function kindBelow(blocks: readonly Block[], at: number, title: Paragraph): MarkKind | null {
  const next = blocks[at + 1];
  const over = next?.type === "paragraph" && !next.mark && isTimeHeading(title.passage) && isTimeHeading(next.passage);
  return over ? kindOfList(blocks[at + 2], next) : kindOfList(next, title);
}

/** The kind of the marks that a list begins with; bullets, which have no first, stand under a time alone. */
function kindOfList(next: Block | undefined, head: Paragraph): MarkKind | null {
  const mark = next?.type === "paragraph" ? next.mark : null;
  if (!mark) return null;
  return firstLabels.includes(mark.label) || (bulletMarks.has(mark.kind) && isBareHeading(head.passage)) ? mark.kind : null;
}

/**
 * Unmarked paragraphs that do nothing but name or charge the bodies that are to do the items under them (`Sở Y tế:`, `Giao Sở Nội vụ:`), several
 * under one heading, with the kind of these items.
 */
function bodies(blocks: readonly Block[]): ReadonlyMap<Block, MarkKind> {
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
