import { placeColumns, placesOf } from "./places.ts";
import { own, type Table } from "./table.ts";

export const footnotes: Table = {
  name: "footnotes",
  columns: [
    own("footnote", "text", null),
    own("marker", "text", null),
    own("text", "text", null),
    own("declared", "integer", null),
    own("counted", "integer", null),
    own("task", "text", null),
    ...placeColumns,
  ],
  rows: ({ record, at }) => {
    const places = placesOf(record, at);
    return record.footnotes.map(({ id, marker, text, declared, cases, taskIds }, i) => [
      id,
      marker,
      text,
      declared,
      cases.length,
      taskIds[0] ?? null,
      ...places(`/footnotes/${i}/text`),
    ]);
  },
};
