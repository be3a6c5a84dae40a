import type { DocumentRecord } from "../../record.ts";
import { placeColumns, placesOf } from "./places.ts";
import { documentColumns, documentValues, own, type Table } from "./table.ts";

export const refs: Table = {
  name: "refs",
  columns: [
    ...documentColumns,
    own("type", "text", 16),
    own("ref_number", "text", 20),
    own("ref_date", "edtf", 12),
    own("issuer", "text", 32),
    own("raw", "text", 50),
    own("task", "text", 12),
    own("footnote", "text", null),
    own("ref", "text", null),
    ...placeColumns,
  ],
  rows: ({ record, at }) => {
    const places = placesOf(record, at);
    const taskOf = holders(record.tasks);
    const noteOf = holders(record.footnotes.flatMap(({ id, cases }) => cases.map(({ references }) => ({ id, references }))));
    return record.references.map(({ id, type, number, date, issuer, raw }, i) => [
      ...documentValues(record),
      type,
      number,
      date,
      issuer,
      raw,
      taskOf.get(id) ?? null,
      noteOf.get(id) ?? null,
      id,
      ...places(`/references/${i}/raw`),
    ]);
  },
};

/** Which of several facts each reference stands in. */
function holders(facts: readonly Pick<DocumentRecord["tasks"][number], "id" | "references">[]): ReadonlyMap<string, string> {
  return new Map(facts.flatMap(({ id, references }) => references.map((reference) => [reference, id] as const)));
}
