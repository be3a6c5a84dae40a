const size = 512;
const end = 0xfffffffe;
const free = 0xffffffff;
const fat = 0xfffffffd;

/** A compound file (DOC, XLS) with these streams, which are padded to whole sectors; all of it fits one table of sectors. */
export function oleOf(streams: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts = [...streams].map(([name, bytes]) => ({ name, bytes: padded(bytes) }));
  const entries = Buffer.concat([entry("Root Entry", 5, 1, end, 0), ...placed(parts, 1 + directorySectors(parts.length))]);
  const directory = padded(entries);
  const data = Buffer.concat([directory, ...parts.map((part) => part.bytes)]);
  const table = Buffer.alloc(size, 0xff);
  table.writeUInt32LE(fat, 0);
  let sector = 1;
  for (const part of [directory, ...parts.map(({ bytes }) => bytes)]) {
    const last = sector + part.length / size - 1;
    for (; sector <= last; sector++) table.writeUInt32LE(sector === last ? end : sector + 1, 4 * sector);
  }
  return Buffer.concat([header(), table, data]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.write("d0cf11e0a1b11ae1", 0, "hex");
  bytes.writeUInt16LE(9, 0x1e);
  bytes.writeUInt16LE(6, 0x20);
  bytes.writeUInt32LE(1, 0x30);
  bytes.writeUInt32LE(0, 0x38);
  bytes.writeUInt32LE(end, 0x3c);
  bytes.writeUInt32LE(end, 0x44);
  bytes.fill(0xff, 0x4c);
  bytes.writeUInt32LE(0, 0x4c);
  return bytes;
}

function directorySectors(streams: number): number {
  return Math.ceil(((streams + 1) * 128) / size);
}

/** Each entry leads to the next as its right neighbour. */
function placed(parts: readonly { name: string; bytes: Buffer }[], first: number): Buffer[] {
  let sector = first;
  return parts.map(({ name, bytes }, i) => {
    const start = sector;
    sector += bytes.length / size;
    return entry(name, 2, i + 1 < parts.length ? i + 2 : free, start, bytes.length);
  });
}

function entry(name: string, kind: number, next: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, "utf16le");
  bytes.writeUInt16LE(2 * name.length + 2, 64);
  bytes[66] = kind;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(kind === 5 ? free : next, 72);
  bytes.writeUInt32LE(kind === 5 ? next : free, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(length, 120);
  return bytes;
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);
}
