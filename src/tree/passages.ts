import type { Block, Passage, TableRow } from "../doc.ts";

/** The passages of a block in their order; of a table, those of its cells. */
export function passagesOf(block: Block): Passage[] {
  if (block.type === "paragraph" || block.type === "note") return [block.passage];
  if (block.type !== "table") return [];
  return block.rows.flatMap(passagesOfRow);
}

/** The passages of a row, cell by cell. */
export function passagesOfRow({ cells }: TableRow): Passage[] {
  const passages: Passage[] = [];
  for (const { paragraphs } of cells) for (const { passage } of paragraphs) passages.push(passage);
  return passages;
}
