import type { CountFormat } from "../office/count-format.ts";
import type { Level, List } from "../office/lists.ts";

const formats: Readonly<Record<number, CountFormat | "bullet">> = {
  0: "decimal",
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  22: "decimalZero",
  23: "bullet",
  255: "none",
};
const described = 28;
const referred = 16;

/** Reads levels one after the other. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

/** The lists of a document by the number that paragraphs name; `lists` and `overrides` with what follows them in the file ([MS-DOC] 2.9.150, 2.9.132). */
export function readLists(lists: Buffer, levels: Buffer, overrides: Buffer): Map<string, List> {
  const known = listsById(lists, levels);
  const found = new Map<string, List>();
  if (overrides.length < 4) return found;
  const count = Math.min(overrides.readUInt32LE(0), (overrides.length - 4) / referred);
  const cursor: Cursor = { bytes: overrides, at: 4 + referred * count };
  for (let i = 0; i < count; i++) {
    const at = 4 + referred * i;
    const id = String(overrides.readInt32LE(at));
    cursor.at += 4;
    const own = overridden(cursor, overrides.readUInt8(at + 12), known.get(id) ?? new Map());
    found.set(String(i + 1), { counted: id, ...own });
  }
  return found;
}

function listsById(lists: Buffer, levels: Buffer): Map<string, Map<number, Level>> {
  const known = new Map<string, Map<number, Level>>();
  const count = lists.length < 2 ? 0 : lists.readUInt16LE(0);
  const cursor: Cursor = { bytes: levels, at: 0 };
  for (let i = 0; i < count; i++) {
    const at = 2 + described * i;
    const simple = (lists.readUInt8(at + 26) & 1) === 1;
    const own = new Map<number, Level>();
    for (let level = 0; level < (simple ? 1 : 9); level++) own.set(level, readLevel(cursor));
    known.set(String(lists.readInt32LE(at)), own);
  }
  return known;
}

function overridden(cursor: Cursor, count: number, known: ReadonlyMap<number, Level>): Pick<List, "levels" | "starts"> {
  const levels = new Map(known);
  const starts = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const start = cursor.bytes.readInt32LE(cursor.at);
    const flags = cursor.bytes.readUInt32LE(cursor.at + 4);
    cursor.at += 8;
    const level = flags & 15;
    if (flags & 0x20) levels.set(level, readLevel(cursor));
    if (flags & 0x10) starts.set(level, flags & 0x20 ? (levels.get(level)?.start ?? start) : start);
  }
  return { levels, starts };
}

/** A level's numbers stand in its words as the characters 0 to 8. */
function readLevel(cursor: Cursor): Level {
  const { bytes, at } = cursor;
  const flags = bytes.readUInt8(at + 5);
  const words = at + 28 + bytes.readUInt8(at + 24) + bytes.readUInt8(at + 25);
  const length = bytes.readUInt16LE(words);
  cursor.at = words + 2 + 2 * length;
  const text = bytes.toString("utf16le", words + 2, cursor.at);
  return {
    start: bytes.readInt32LE(at),
    format: formats[bytes.readUInt8(at + 4)] ?? "decimal",
    text: text.replace(/%/g, "").replace(/(?![\t\n\r])\p{Cc}/gu, (sign) => `%${sign.charCodeAt(0) + 1}`),
    legal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? bytes.readUInt8(at + 26) : null,
    style: undefined,
  };
}
