import type { Block, Root, Zone } from "../doc.ts";
import { addAll } from "../match/add-all.ts";
import { lowerCapitals } from "./capital-points.ts";
import * as cues from "./cues.ts";
import { joinCut } from "./cut-by-notes.ts";
import { partCharges } from "./inline-charges.ts";
import { typeOpening } from "./named-type.ts";
import { raisePoints } from "./outer-points.ts";
import { wholeNotes } from "./plain-notes.ts";
import { annexHead } from "./zones/annex-head.ts";
import { findClose } from "./zones/close.ts";
import { furtherDocuments } from "./zones/further-documents.ts";
import { findHead } from "./zones/head.ts";
import { wordsOf } from "./zones/print-lines.ts";
import { splitLabels } from "./zones/split.ts";
import { withoutStamps } from "./zones/stamps.ts";

/**
 * Says of each block where in the document it stands: what a portal put around it, head, preamble, body, close
 * (recipients and signature), the annex's own head, annex. Any of these may be missing. A further document in the same file is cut off first.
 */
export function assignZones(parsed: readonly Block[], text: string): Pick<Root, "children" | "further"> {
  const [own = [], ...others] = furtherDocuments(joinCut(wholeNotes(parsed, text)), text).map((blocks) => zonesOf(blocks, text));
  if (others.length === 0) return { children: own };
  const further: number[] = [];
  const children = [...own];
  for (const blocks of others) {
    further.push(children.length);
    addAll(children, blocks);
  }
  return { children, further };
}

function zonesOf(parsed: readonly Block[], text: string): Block[] {
  const blocks = withoutStamps(splitLabels(parsed, text), text);
  const zones = new Array<Zone>(blocks.length).fill("body");
  const head = findHead(blocks, text);
  zones.fill("wrapper", 0, head.start);
  zones.fill("head", head.start, head.end);
  zones.fill("preamble", head.preamble, head.bodyStart);
  const headless = head.bodyStart === head.start;
  const close = findClose(blocks, text, head.bodyStart, head.bodyStart + (headless ? 0 : 1));
  zones.fill("close", close.start, close.end);
  if (endsPage(blocks, close.annex)) zones.fill("wrapper", close.annex);
  else if (close.annex < blocks.length) markAnnex(blocks, text, close.annex, zones);
  const zoned = blocks.map((block, i) => withZone(block, isWrapper(block, zones[i]) ? "wrapper" : (zones[i] ?? "body")));
  return raisePoints(lowerCapitals(partCharges(zoned, text), text));
}

function markAnnex(blocks: readonly Block[], text: string, start: number, zones: Zone[]): void {
  zones.fill("annex", start);
  const first = behindWrapper(blocks, start);
  for (let at = first; at < blocks.length; ) {
    const end = annexHead(blocks, text, at, at === first);
    zones.fill("annex-head", at, end);
    at = Math.max(end, at + 1);
    while (at < blocks.length && !opensAnnex(blocks[at])) at++;
  }
}

/** `Ý kiến bạn đọc`: what a page prints under a document, and no annex below it. */
function endsPage(blocks: readonly Block[], start: number): boolean {
  const rest = blocks.slice(start);
  const next = rest.find((block) => block.type !== "furniture");
  if (next?.type !== "paragraph" || next.mark !== null || !cues.pageFoot.test(next.passage.folded)) return false;
  return !rest.some((block) => block !== next && (opensAnnex(block) || namesType(block)));
}

/** `KẾ HOẠCH CHI TIẾT`, in capitals as no list of a page's other documents has it. */
function namesType(block: Block): boolean {
  return block.type === "paragraph" && block.mark === null && cues.isCaps(block.passage.text) && typeOpening(block.passage.folded) !== null;
}

/** A portal may print its own words over the annex: `FILE ĐƯỢC ĐÍNH KÈM THEO VĂN BẢN`. */
function behindWrapper(blocks: readonly Block[], start: number): number {
  const isPrinted = (block: Block) => block.type !== "furniture" && !isWrapper(block, "annex");
  return Math.max(
    start,
    blocks.findIndex((block, i) => i >= start && isPrinted(block)),
  );
}

function opensAnnex(block: Block | undefined): boolean {
  if (block?.type !== "paragraph" || block.mark || block.passage.text.length > 300) return false;
  return cues.annexHeading.test(block.passage.folded) && /^\P{L}*\p{Lu}/u.test(block.passage.text) && cues.headingLike(block);
}

function isWrapper(block: Block, zone: Zone | undefined): boolean {
  if (zone === "body" || zone === "annex") return block.type !== "note" && cues.wrapper.test(wordsOf(block)) && wordsOf(block).length < 200;
  return zone !== "annex-head" && block.type === "paragraph" && cues.wrapper.test(block.passage.folded);
}

function withZone(block: Block, zone: Zone): Block {
  if (block.zone === zone) return block;
  if (block.type !== "table") return { ...block, zone };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((p) => ({ ...p, zone })) })),
  }));
  return { ...block, zone, rows };
}
