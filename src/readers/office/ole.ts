/** Marks in the table of sectors: nothing follows. */
const lastSector = 0xfffffff0;
const entrySize = 128;
const none = 0xffffffff;

/** A stream of a compound file, read when asked for. */
export type Streams = ReadonlyMap<string, () => Buffer>;

/**
 * The streams at the root of an OLE compound file (DOC, XLS, encrypted DOCX), by name; those of embedded objects are left out.
 * Throws a RangeError where the file is cut off or its chains of sectors run in circles.
 */
export function streamsOf(bytes: Uint8Array): Streams {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = 1 << file.readUInt16LE(0x1e);
  const smallSize = 1 << file.readUInt16LE(0x20);
  const sector = (number: number) => file.subarray((number + 1) * size, (number + 2) * size);
  const next = allocation(file, size, sector);
  const chain = (start: number) => Buffer.concat(chainOf(start, next).map(sector));
  const directory = chain(file.readUInt32LE(0x30));
  const smallNext = numbersOf(chain(file.readUInt32LE(0x3c)));
  const small = chain(directory.readUInt32LE(116));
  const cutoff = file.readUInt32LE(0x38);
  const streams = new Map<string, () => Buffer>();
  for (const { name, start, length } of entriesIn(directory)) {
    streams.set(name, () => {
      const whole =
        length >= cutoff
          ? chain(start)
          : Buffer.concat(chainOf(start, smallNext).map((at) => small.subarray(at * smallSize, (at + 1) * smallSize)));
      return whole.subarray(0, length);
    });
  }
  return streams;
}

/** For each sector the next one of its chain. */
function allocation(file: Buffer, size: number, sector: (number: number) => Buffer): readonly number[] {
  const tables: number[] = [];
  for (let i = 0; i < 109; i++) tables.push(file.readUInt32LE(0x4c + 4 * i));
  const seen = new Set<number>();
  for (let at = file.readUInt32LE(0x44); at < lastSector; ) {
    if (seen.has(at)) throw new RangeError("circle of sectors");
    seen.add(at);
    const more = numbersOf(sector(at));
    if (more.length * 4 < size) throw new RangeError("sector outside the file");
    tables.push(...more.slice(0, -1));
    at = more.at(-1) ?? none;
  }
  return tables.filter((number) => number < lastSector).flatMap((number) => numbersOf(sector(number)));
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(4 * i));
}

function chainOf(start: number, next: readonly number[]): number[] {
  const chain: number[] = [];
  for (let at = start; at < lastSector; at = next[at] ?? none) {
    if (chain.length > next.length) throw new RangeError("circle of sectors");
    chain.push(at);
  }
  return chain;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** The entries below the root, which are a tree of their own. */
function entriesIn(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [directory.readUInt32LE(76)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === none || seen.has(id)) continue;
    seen.add(id);
    const entry = directory.subarray(id * entrySize, (id + 1) * entrySize);
    waiting.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
    const name = entry.toString("utf16le", 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2));
    entries.push({ name, start: entry.readUInt32LE(116), length: entry.readUInt32LE(120) });
  }
  return entries;
}
