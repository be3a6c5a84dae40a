import type { Cell } from "../../doc.ts";

/** The cells of a row, one that goes over all of it just once: some programs write it into each column (`| I | Hạ tầng số | Hạ tầng số |`). */
export function onceOver(cells: readonly Cell[]): readonly Cell[] {
  const said = cells.map(({ paragraphs }) => paragraphs.map(({ passage }) => passage.text).join(" "));
  if (!isOneCell(said)) return cells;
  return cells.map((cell, k) => ({
    ...cell,
    paragraphs: said.indexOf(said[k] ?? "") < k ? [] : cell.paragraphs,
    parts: cell.parts ?? [cell.span],
  }));
}

function isOneCell(said: readonly string[]): boolean {
  const [first = "", ...others] = said;
  const all = others[0] === first ? said : others;
  return all.length > 1 && / \S/.test(all[0] ?? "") && all.every((words) => words === all[0]);
}
