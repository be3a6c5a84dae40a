import type { Streams } from "../office/ole.ts";

/** Places of the tables in a Word 97 file, as pairs of offset and length in the table stream ([MS-DOC] 2.5.6). */
const pairs = {
  styles: 1,
  noteMarks: 2,
  notes: 3,
  looks: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endMarks: 46,
  endNotes: 47,
  boxes: 56,
  lists: 73,
  overrides: 74,
} as const;
const firstPair = 0x9a;

type TableName = keyof typeof pairs;

/** The parts of a Word 97 file. */
export interface DocFile {
  readonly main: Buffer;
  /** Large properties that do not fit their places. */
  readonly data: Buffer;
  /** A table; empty where the file has none. */
  readonly table: (name: TableName) => Buffer;
  /** Where a table's further data begin in the table stream. */
  readonly after: (name: TableName) => Buffer;
  /** Characters of the body, and of what follows it in the same count. */
  readonly counts: {
    readonly body: number;
    readonly notes: number;
    readonly headers: number;
    readonly comments: number;
    readonly ends: number;
    readonly boxes: number;
  };
}

/** Word 97 and later; null for Word 6 and 95, which keep their tables elsewhere. */
export function openDoc(streams: Streams): DocFile | null {
  const main = streams.get("WordDocument")?.() ?? Buffer.alloc(0);
  const flags = main.readUInt16LE(0x0a);
  const tables = streams.get(flags & 0x0200 ? "1Table" : "0Table")?.();
  if (!tables) return null;
  const pair = (name: TableName) => firstPair + 8 * pairs[name];
  const start = (name: TableName) => main.readUInt32LE(pair(name));
  const count = (at: number) => main.readUInt32LE(at);
  return {
    main,
    data: streams.get("Data")?.() ?? Buffer.alloc(0),
    table: (name) => tables.subarray(start(name), start(name) + main.readUInt32LE(pair(name) + 4)),
    after: (name) => tables.subarray(start(name) + main.readUInt32LE(pair(name) + 4)),
    counts: { body: count(0x4c), notes: count(0x50), headers: count(0x54), comments: count(0x5c), ends: count(0x60), boxes: count(0x64) },
  };
}

/** Whether a Word file is locked with a password. */
export function isLocked(main: Buffer): boolean {
  return (main.readUInt16LE(0x0a) & 0x0100) !== 0;
}
