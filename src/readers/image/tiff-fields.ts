/** The fields of a TIFF directory by their numbers (TIFF 6.0); those whose type is no number of bytes, words or fractions are left out. */
export type Fields = ReadonlyMap<number, readonly number[]>;

/** A directory, and where the next one begins; 0 where it is the last. */
export interface Directory {
  readonly fields: Fields;
  readonly next: number;
}

/** Bytes of a value, by its type: a byte, a word of two, of four, a fraction of two of these. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8 };
/** More values than this are no field of a page. */
const most = 100_000;

/** Where the first directory begins, and whether the low byte of a number comes first. Throws RangeError where the file is cut off. */
export function openTiff(view: DataView): { readonly first: number; readonly little: boolean } {
  const little = view.getUint8(0) === 0x49;
  return { first: view.getUint32(4, little), little };
}

/** Reads the directory at a place. Throws RangeError where the file ends before it. */
export function directoryAt(view: DataView, at: number, little: boolean): Directory {
  const count = view.getUint16(at, little);
  const end = at + 2 + 12 * count;
  return { fields: fieldsOf(view, at, count, little), next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 };
}

function fieldsOf(view: DataView, at: number, count: number, little: boolean): Fields {
  const fields = new Map<number, number[]>();
  for (let k = 0; k < count && at + 14 + 12 * k <= view.byteLength; k++) {
    const entry = at + 2 + 12 * k;
    const type = view.getUint16(entry + 2, little);
    const size = sizes[type];
    const length = view.getUint32(entry + 4, little);
    if (!size || length > most) continue;
    const from = size * length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (from + size * length > view.byteLength) continue;
    fields.set(
      view.getUint16(entry, little),
      Array.from({ length }, (_, j) => valueAt(view, from + j * size, type, little)),
    );
  }
  return fields;
}

function valueAt(view: DataView, at: number, type: number, little: boolean): number {
  if (type === 1) return view.getUint8(at);
  if (type === 3) return view.getUint16(at, little);
  const value = view.getUint32(at, little);
  return type === 5 ? value / Math.max(1, view.getUint32(at + 4, little)) : value;
}

const orientation = 274;
/** By how many degrees clockwise an image is turned to be shown; mirrored ones are taken as they are. */
const turns: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

/** How an image is to be turned, as its fields say: a camera stores what it sees the way it is held. */
export function turnOf(fields: Fields): number {
  return turns[fields.get(orientation)?.[0] ?? 1] ?? 0;
}
