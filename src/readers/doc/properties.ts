import type { DocFile } from "./file.ts";

/** Bytes of an operand by the three bits that say so; 0 where its first byte says it. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const tableDefinition = 0xd608;
const tabs = 0xc615;
const pageSize = 512;

/** One property and its operand ([MS-DOC] 2.2.5). */
export interface Property {
  readonly code: number;
  readonly operand: Buffer;
}

/** The properties in a list of them; what is cut off at its end is left out. */
export function propertiesIn(list: Buffer): Property[] {
  const found: Property[] = [];
  for (let at = 0; at + 3 <= list.length; ) {
    const code = list.readUInt16LE(at);
    const [skip, length] = operandOf(list, at + 2, code);
    found.push({ code, operand: list.subarray(at + 2 + skip, at + 2 + skip + length) });
    at += 2 + skip + length;
  }
  return found;
}

/** Bytes before an operand that say its length, and that length. */
function operandOf(list: Buffer, at: number, code: number): [number, number] {
  if (code === tableDefinition) return [2, Math.max(0, list.readUInt16LE(Math.min(at, list.length - 2)) - 1)];
  const size = sizes[code >> 13] ?? 1;
  if (size > 0) return [0, size];
  const length = list.readUInt8(at);
  if (code === tabs && length === 255) return [1, 255];
  return [1, length];
}

/** A stretch of the file, half-open in bytes, and where its properties are. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Of a paragraph; 0 otherwise. */
  readonly style: number;
  readonly list: Buffer;
}

/** The stretches of one table of pages (paragraphs, or looks of characters), ascending. */
export function stretchesOf(file: DocFile, name: "paragraphs" | "looks"): Stretch[] {
  const table = file.table(name);
  const count = Math.max(0, (table.length - 4) >> 3);
  const found: Stretch[] = [];
  for (let i = 0; i < count; i++) {
    const page = table.readUInt32LE(4 * (count + 1) + 4 * i) & 0x3fffff;
    addPage(file.main.subarray(page * pageSize, (page + 1) * pageSize), name, found);
  }
  return found.sort((a, b) => a.from - b.from);
}

function addPage(page: Buffer, name: "paragraphs" | "looks", found: Stretch[]): void {
  const runs = page.readUInt8(pageSize - 1);
  const width = name === "paragraphs" ? 13 : 1;
  for (let j = 0; j < runs; j++) {
    const [from, to] = [page.readUInt32LE(4 * j), page.readUInt32LE(4 * j + 4)];
    const at = page.readUInt8(4 * (runs + 1) + width * j) * 2;
    if (name === "looks")
      found.push({ from, to, style: 0, list: at === 0 ? page.subarray(0, 0) : sized(page, at + 1, page.readUInt8(at)) });
    else found.push({ from, to, ...paragraphAt(page, at) });
  }
}

function paragraphAt(page: Buffer, at: number): Pick<Stretch, "style" | "list"> {
  if (at === 0) return { style: 0, list: page.subarray(0, 0) };
  const words = page.readUInt8(at);
  const whole = words === 0 ? sized(page, at + 2, page.readUInt8(at + 1) * 2) : sized(page, at + 1, words * 2 - 1);
  return { style: whole.readUInt16LE(0), list: whole.subarray(2) };
}

function sized(page: Buffer, at: number, length: number): Buffer {
  return page.subarray(at, at + length);
}

/** Index of the stretch that holds a byte; -1 where none does. */
export function stretchAt(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const found = stretches[low];
  return found && found.from <= place && place < found.to ? low : -1;
}
