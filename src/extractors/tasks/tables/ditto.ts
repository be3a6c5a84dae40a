import { joinPassages } from "../../../match/passage.ts";
import { ditto } from "../../../match/word-tables.ts";
import type { FlatRow } from "./flat-rows.ts";

const repeatable = ["lead", "coordinate", "start", "time", "deliverable"] as const;

/** Whether a row says who or when; the heading of a group does not. */
export function tells({ cells }: FlatRow): boolean {
  return repeatable.some((role) => cells[role].length > 0);
}

/** A row with the words of the row above where its cells only say "the same". */
export function withAbove(row: FlatRow, above: FlatRow): FlatRow {
  const repeats = repeatable.filter(
    (role) => row.cells[role].length > 0 && ditto.test(joinPassages(row.cells[role].map(({ passage }) => passage)).folded),
  );
  if (repeats.length === 0) return row;
  const cells = { ...row.cells };
  for (const role of repeats) cells[role] = above.cells[role];
  return { ...row, cells, ditto: repeats.flatMap((role) => row.cells[role]) };
}
