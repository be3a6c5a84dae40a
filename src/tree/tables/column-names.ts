import { fold } from "../../match/letters/fold.ts";
import { endEdge } from "../../match/rows/edges.ts";
import { type ColumnRole, type ColumnRow, columnRows } from "../../vi/slots.ts";

const compiled = columnRows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern})${endEdge}`, "u") }));

/** A column that is counted: `(1)`, `[1]`, `A`. */
export const columnNumber = /^[([]?(?:\d{1,2}|[A-H])[)\]]?$/;
/** Words that go on with the name of a column in the line above. */
export const goesOnInSmall = /^[\p{Ll}(&/-]/u;
/** A name in capitals, whose last word stands in the line below: `CƠ QUAN THỰC`, `HIỆN`. */
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const lastWord = /^\p{Lu}{2,}$/u;

/** Whether words under a column's name end it: in small letters, or a single word in capitals under capitals. */
export function endsName(above: string, words: string): boolean {
  return goesOnInSmall.test(words) || (lastWord.test(words) && capitals.test(above));
}

/** The row that knows the name of a column, in folded words; null where the name says nothing. */
export function columnRow(folded: string): ColumnRow | null {
  return compiled.find(({ pattern }) => pattern.test(folded))?.row ?? null;
}

/** Letters of the longest name of a column. */
export const longestName = 44;

/** Words that may be the name of a column. */
export function isColumnName(words: string): boolean {
  return words.length <= longestName && !/[.;:]$/.test(words);
}

/** What a column of this name says; null where the name says nothing, or only who owns something. */
export function columnRole(word: string): ColumnRole | null {
  const row = columnRow(fold(word));
  return row && !row.owner ? row.role : null;
}

/** Columns of these roles name a task and who does it or when; beside a number, who and when, a column of another name says what. */
export function headsTasks(roles: ReadonlySet<string>): boolean {
  const says = (role: string) => roles.has(role);
  if (says("task")) return says("lead") || says("coordinate") || says("time");
  return says("number") && says("other") && says("lead") && (says("time") || says("coordinate"));
}
