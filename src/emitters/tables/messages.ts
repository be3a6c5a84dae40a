import type { Unread } from "../emitter.ts";
import { documentColumns, documentValues, own, type Row, repeated, type Table } from "./table.ts";

export const messages: Table = {
  name: "messages",
  columns: [
    ...documentColumns,
    own("severity", "code", 10),
    own("message", "text", 80),
    own("code", "text", 24),
    own("path", "text", 24),
    repeated("file", "text", 30),
    own("page", "integer", 7),
    own("line", "integer", 7),
    own("ordinal", "integer", null),
  ],
  rows: ({ record, at }) =>
    record.diagnostics.map(({ severity, message, code, path, span }, i) => {
      const { page, line } = span ? at(span[0]) : { page: null, line: null };
      return [...documentValues(record), severity, message, code, path, record.source.path, page, line, i + 1];
    }),
};

/** The row of a file that could not be read: it has no document, and no place. */
export function unreadRow({ path, id, sentence }: Unread): Row {
  return [null, null, "error", sentence, id, null, path, null, null, 1];
}
