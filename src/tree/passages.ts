import type { Block, Passage } from "../doc.ts";

/** The passages of a block in their order; of a table, those of its cells. */
export function passagesOf(block: Block): Passage[] {
  if (block.type === "paragraph" || block.type === "note") return [block.passage];
  if (block.type !== "table") return [];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.passage)));
}
