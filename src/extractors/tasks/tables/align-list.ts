import { alignGroups, type Group, type LabelFact, type RowFact } from "./groups.ts";

/** Rows are aligned in stretches of about this length, cut where a unit begins beyond doubt. */
const stretch = 300;

/** Assigns labels to the rows of a list of any length: one stretch after the other, so that the work grows with the rows. */
export function alignList(rows: readonly RowFact[], labels: readonly LabelFact[]): Group[] {
  const groups: Group[] = [];
  const openings = new Set(labels.map((label) => label.positions[0]));
  let firstLabel = 0;
  for (let start = 0; start < rows.length; ) {
    const clean = (row: RowFact, i: number) => i >= start + stretch && row.number === 1 && openings.has(row.position);
    const cut = rows.findIndex(clean);
    const end = cut < 0 ? rows.length : cut;
    const last = rows[end]?.position ?? Number.POSITIVE_INFINITY;
    const own = labels.slice(firstLabel).filter((label) => (label.positions[0] ?? 0) < last);
    const label = (index: number | null) => (index === null ? null : index + firstLabel);
    for (const group of alignGroups(rows.slice(start, end), own)) {
      groups.push({ start: group.start + start, end: group.end + start, label: label(group.label) });
    }
    firstLabel += own.length;
    start = end;
  }
  return groups;
}
