import type { OpenSink } from "./emitter.ts";
import { type Rows, rowsOf, rowsOfUnread } from "./tables/list.ts";
import { sheetNames, sheetOf } from "./tables/sheet.ts";
import type { Row, Value } from "./tables/table.ts";

/** What a spreadsheet would run as a formula. */
const formula = /^[\s]*[=+\-@]/;
const quoted = /[",\r\n\t]/;

/** One file for each sheet (`tasks.csv` …), RFC 4180, in UTF-8 with a byte order mark so that Excel reads the accents. */
export const csvSink: OpenSink = async (shelf, { language }) => {
  const sheets = sheetNames.map((name) => sheetOf(name, language));
  for (const { name, headings } of sheets) await shelf.append(`${name}.csv`, `\ufeff${lineOf(headings)}`);
  const write = async (rows: Rows) => {
    for (const sheet of sheets) await shelf.append(`${sheet.name}.csv`, sheet.rows(rows).map(lineOf).join(""));
  };
  return {
    add: (document) => write(rowsOf(document)),
    miss: (document) => write(rowsOfUnread(document)),
    close: async () => undefined,
  };
};

function lineOf(row: Row): string {
  return `${row.map(cellOf).join(",")}\r\n`;
}

/** An apostrophe before what would be a formula makes it text in every spreadsheet; numbers are left alone. */
function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const words = formula.test(value) ? `'${value}` : value;
  return quoted.test(words) || words.startsWith(" ") ? `"${words.replaceAll('"', '""')}"` : words;
}
