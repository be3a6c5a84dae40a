import type { RowShape } from "../flow/sheet.ts";
import type { ListPlace } from "../office/lists.ts";
import type { Property } from "./properties.ts";

/** How characters are printed; undefined where nothing says so. */
export interface Look {
  readonly deleted?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
  readonly raised?: boolean;
  /** Index in the table of fonts. */
  readonly font?: number;
  /** A sign of a symbol font: its code, the font's index. */
  readonly sign?: readonly [number, number];
}

/** How a paragraph is printed; undefined where nothing says so. */
export interface Form {
  readonly inTable?: boolean;
  /** How many tables it stands in. */
  readonly depth?: number;
  readonly endsRow?: boolean;
  readonly endsInnerCell?: boolean;
  readonly endsInnerRow?: boolean;
  readonly centred?: boolean;
  readonly list?: string;
  readonly level?: number;
  readonly row?: RowShape;
}

type Reader<T> = (operand: Buffer, before: T) => Partial<T>;

const flag = (operand: Buffer) => (operand[0] ?? 0) % 2 === 1;

/** Codes of [MS-DOC] 2.6.1. A toggle above 127 speaks of the style: 128 is as it, 129 its contrary. */
const lookReaders: Readonly<Record<number, Reader<Look>>> = {
  2048: (operand) => ({ deleted: flag(operand) }),
  2108: (operand, before) => ({ hidden: toggle(operand, before.hidden) }),
  2107: (operand, before) => ({ capitals: toggle(operand, before.capitals) }),
  10824: (operand) => ({ raised: operand[0] === 1 }),
  18501: (operand) => ({ raised: operand.length > 1 && operand.readInt16LE(0) > 3 }),
  19023: (operand) => (operand.length > 1 ? { font: operand.readUInt16LE(0) } : {}),
  27145: (operand) => (operand.length > 3 ? { sign: [operand.readUInt16LE(2), operand.readUInt16LE(0)] } : {}),
};

/** Codes of [MS-DOC] 2.6.2. */
const formReaders: Readonly<Record<number, Reader<Form>>> = {
  9238: (operand) => ({ inTable: flag(operand) }),
  9239: (operand) => ({ endsRow: flag(operand) }),
  9291: (operand) => ({ endsInnerCell: flag(operand) }),
  9292: (operand) => ({ endsInnerRow: flag(operand) }),
  26185: (operand) => (operand.length > 3 ? { depth: operand.readInt32LE(0) } : {}),
  9219: (operand) => ({ centred: operand[0] === 1 }),
  9313: (operand) => ({ centred: operand[0] === 1 }),
  9738: (operand) => ({ level: operand[0] ?? 0 }),
  17931: (operand) => (operand.length > 1 ? { list: String(operand.readUInt16LE(0)) } : {}),
  54792: (operand) => ({ row: rowShape(operand) }),
};

export function lookOver(before: Look, properties: readonly Property[]): Look {
  return over(before, properties, lookReaders);
}

export function formOver(before: Form, properties: readonly Property[]): Form {
  return over(before, properties, formReaders);
}

function over<T extends object>(before: T, properties: readonly Property[], readers: Readonly<Record<number, Reader<T>>>): T {
  let found = before;
  for (const { code, operand } of properties) {
    const read = readers[code];
    if (read) found = { ...found, ...read(operand, before) };
  }
  return found;
}

function toggle(operand: Buffer, before: boolean | undefined): boolean {
  const value = operand[0] ?? 0;
  return value < 128 ? value === 1 : (before ?? false) !== (value === 129);
}

export function placeIn({ list, level }: Form): ListPlace | null {
  return list === undefined || list === "0" ? null : { list, level: level ?? 0 };
}

/** Edges of a row's cells, and what each says of merging ([MS-DOC] 2.9.321). */
function rowShape(operand: Buffer): RowShape {
  const count = operand[0] ?? 0;
  const edge = (i: number) => (operand.length >= 3 + 2 * i ? operand.readInt16LE(1 + 2 * i) : 1000 * i);
  const cells = Array.from({ length: count }, (_, i) => {
    const at = 1 + 2 * (count + 1) + 20 * i;
    const flags = operand.length >= at + 2 ? operand.readUInt16LE(at) : 0;
    return { right: edge(i + 1), beside: (flags & 3) > 1, below: (flags & 0x60) === 0x20 };
  });
  return { left: edge(0), cells, next: { beside: false, below: false } };
}
