import { own, type Table } from "./table.ts";

export const taskUnits: Table = {
  name: "task_units",
  columns: [
    own("task", "text", null),
    own("ordinal", "integer", null),
    own("name", "text", null),
    own("raw", "text", null),
    own("role", "code", null),
  ],
  rows: ({ record }) => record.tasks.flatMap(({ id, units }) => units.map(({ name, raw, role }, i) => [id, i + 1, name, raw, role])),
};
