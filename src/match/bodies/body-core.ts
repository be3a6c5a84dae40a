import { type BodyRow, bodies, type FieldKindRow, type FieldRow, fieldKinds, fields, type Level } from "../../vi/bodies.ts";
import { institutions } from "../../vi/institutions.ts";
import { namedOffices } from "../../vi/named-offices.ts";
import { type ActRow, plainOffice } from "../../vi/roles.ts";
import { isCapital } from "../letters/capitals.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { actAt, fieldKindAt, groupOpeningAt, nameWordAt } from "../word-tables.ts";
import type { Words } from "./places.ts";

/** The fixed words of a body. */
export interface Core {
  readonly end: number;
  readonly name: string | null;
  readonly level: Level;
  readonly row: BodyRow | null;
  readonly repaired: boolean;
}

const fieldAt = rowsAt(fields);
const gluedKinds = fieldKinds.filter((row) => row.glued).map((row) => ({ row, pattern: new RegExp(`(?:${row.pattern})(?=\\p{L})`, "uy") }));
const rowAt = rowsAt([...institutions, ...namedOffices, ...bodies]);
const officeAt = new RegExp(`^(?:${plainOffice.pattern}) `, "u");
const lower = /\p{Ll}/u;

/** Every word that a body can begin with. */
export const bodyHeads: readonly string[] = [...new Set([...fieldKindAt.heads, ...rowAt.heads])];

/** The fixed words of a body at `at`: a kind with its field (`Sở Nội vụ`), or a row of the table. */
export function coreAt(words: Words, at: number): Core | null {
  const field = fieldCoreAt(words, at);
  const row = rowAt.find(words.folded, at);
  if (!row || (field && field.end >= row.end && !goesOnAsName(words, at, field.end))) return field;
  return { end: row.end, name: row.row.name, level: row.row.level, row: row.row, repaired: false };
}

/** `Phòng Lao động | - Việc làm`: an office whose name goes on behind the dash is no office of the field alone. */
function goesOnAsName(words: Words, at: number, end: number): boolean {
  const dash = /^ ?[-–] ?(?=\p{Lu})/u.exec(words.text.slice(end, end + 4));
  return dash !== null && officeAt.test(words.folded.slice(at, at + 8)) && nameWordAt.find(words.folded, end + dash[0].length) !== null;
}

function fieldCoreAt(words: Words, at: number): Core | null {
  const kind = gluedAt(words, at) ?? fieldKindAt.find(words.folded, at);
  if (!kind || !(kind.row.glued || words.folded.charAt(kind.end) === " ")) return null;
  const field = fieldAfter(words, kind.end + (words.folded.charAt(kind.end) === " " ? 1 : 0), kind.row);
  if (!field) return null;
  return { end: field.end, name: `${kind.row.name} ${field.row.name}`, level: kind.row.level, row: null, repaired: kind.row.ocr };
}

/** `P.` directly before its field. */
function gluedAt({ folded, text }: Words, at: number): { row: FieldKindRow; end: number } | null {
  for (const { row, pattern } of gluedKinds) {
    const end = run(pattern, folded, at);
    if (end > at && isCapital(text, end)) return { row, end };
  }
  return null;
}

/** A field of state management at `at`, as one that a body of this kind is named for. */
export function fieldAfter(words: Words, at: number, kind: FieldKindRow): { row: FieldRow; end: number } | null {
  const field = fieldAt.find(words.folded, at, (row) => row.kinds?.includes(kind.pattern) ?? true);
  if (!field) return null;
  const printed = words.text.slice(at, field.end);
  const short = printed.length < 5 && !printed.includes(" ");
  if (short && field.row.name.length > 6 && lower.test(printed)) return null;
  if (kind.ocr && !isCapital(words.text, at)) return null;
  return field;
}

/** A body of a known name or a group begins at `at`, or the verb of a sentence: a proper name ends before it. */
export function stops(words: Words, at: number): boolean {
  if (!isCapital(words.text, at)) return false;
  return opensBody(words, at) || opensLong(words, at) || groupOpeningAt.find(words.folded, at) !== null || verbAt(words, at) !== null;
}

/** `Trung tâm`, `Công ty`: no place is called so, as one may be by one syllable (`Hội An`). */
function opensLong(words: Words, at: number): boolean {
  const core = coreAt(words, at);
  return core?.row?.tail === "open" && words.folded.slice(at, core.end).includes(" ");
}

/** A body of a known name begins at `at`. */
export function opensBody(words: Words, at: number): boolean {
  const core = coreAt(words, at);
  return core !== null && core.row?.tail !== "open";
}

/** The same, but for one that is nothing without a place or a name after it: `Phòng Thanh tra`. */
export function opensNamedBody(words: Words, at: number): boolean {
  return opensBody(words, at) && !coreAt(words, at)?.row?.needsTail;
}

/** A verb of two syllables or more at `at`. */
export function verbAt(words: Words, at: number): ActRow | null {
  const act = actAt.find(words.folded, at);
  return act && words.folded.slice(at, act.end).includes(" ") ? act.row : null;
}
