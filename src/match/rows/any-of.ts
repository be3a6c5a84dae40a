import type { Row } from "../../vi/row.ts";
import { inLatin } from "./edges.ts";

/** The sources of a table's rows as alternatives, in the table's order; to be put into a group. */
export function anyOf(rows: readonly Pick<Row, "pattern">[]): string {
  return rows.map((row) => inLatin(row.pattern)).join("|");
}

/** The same for rows whose groups have names, which nobody asks for: two of one name must not stand in one pattern. */
export function anyUnnamed(rows: readonly Pick<Row, "pattern">[]): string {
  return rows.map((row) => `(?:${inLatin(row.pattern).replace(/\(\?<[a-zA-Z]\w*>/g, "(?:")})`).join("|");
}
