import { placeColumns, placesOf } from "./places.ts";
import { documentColumns, documentValues, own, repeated, type Table } from "./table.ts";

export const cases: Table = {
  name: "cases",
  columns: [
    ...documentColumns,
    repeated("marker", "text", 10),
    own("case_number", "text", 10),
    own("text", "text", 90),
    own("kinds", "codes", 22),
    repeated("unit", "text", 30),
    repeated("task", "text", 12),
    repeated("declared", "integer", 12),
    repeated("counted", "integer", 12),
    own("footnote", "text", null),
    own("ordinal", "integer", null),
    ...placeColumns,
  ],
  rows: ({ record, at }) => {
    const places = placesOf(record, at);
    const units = new Map(record.tasks.map((task) => [task.id, task.unit]));
    return record.footnotes.flatMap(({ id, marker, declared, cases: list, taskIds }, i) =>
      list.map((one, k) => [
        ...documentValues(record),
        marker,
        one.number,
        one.text,
        one.kinds.join("; "),
        units.get(taskIds[0] ?? "") ?? null,
        taskIds.join("; ") || null,
        declared,
        list.length,
        id,
        k + 1,
        ...places(`/footnotes/${i}/cases/${k}/text`),
      ]),
    );
  },
};
