import type { Sheet, Strip } from "./sheet.ts";
import { directoryAt, type Fields, openTiff, turnOf } from "./tiff-fields.ts";

/** Fields of a TIFF directory that matter here (TIFF 6.0). */
const field = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  samples: 277,
  rows: 278,
  counts: 279,
  resolution: 282,
  fax: 292,
  unit: 296,
  predictor: 317,
} as const;
/** More images than this are no document. */
const most = 3000;

/** The images of a TIFF file; null where they are stored in a way that is not known. Throws RangeError where the file is cut off. */
export function readTiff(file: Uint8Array): Sheet[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const { first, little } = openTiff(view);
  const sheets: Sheet[] = [];
  const seen = new Set<number>();
  for (let at = first; at > 0 && at + 2 < file.length && !seen.has(at) && sheets.length < most; ) {
    seen.add(at);
    const { fields, next } = directoryAt(view, at, little);
    const sheet = sheetOf(file, fields);
    if (!sheet) return null;
    sheets.push(sheet);
    at = next;
  }
  return sheets.length > 0 ? sheets : null;
}

function sheetOf(file: Uint8Array, fields: Fields): Sheet | null {
  const get = (tag: number, usual: number) => fields.get(tag)?.[0] ?? usual;
  const [width, height] = [get(field.width, 0), get(field.height, 0)];
  const offsets = fields.get(field.offsets);
  const counts = fields.get(field.counts);
  const dictionary = dictionaryOf(get, width);
  if (!offsets || !counts || !dictionary || width === 0 || height === 0) return null;
  const rows = Math.min(get(field.rows, height) || height, height);
  const strips = offsets.slice(0, Math.ceil(height / rows)).map((offset, k): Strip => {
    const bytes = file.subarray(offset, offset + (counts[k] ?? 0));
    const own = Math.min(rows, height - k * rows);
    return { rows: own, dictionary: dictionary(own), bytes: get(field.fillOrder, 1) === 2 ? bytes.map(mirrored) : bytes };
  });
  const resolution = get(field.resolution, 0) * (get(field.unit, 2) === 3 ? 2.54 : 1);
  return { width, height, dots: resolution > 0 ? resolution : null, turn: turnOf(fields), strips };
}

/** What a PDF says of such a strip; null for a compression or a colour that is not known. */
function dictionaryOf(get: (tag: number, usual: number) => number, width: number): ((rows: number) => string) | null {
  const [bits, samples, photometric] = [get(field.bits, 1), get(field.samples, 1), get(field.photometric, 0)];
  const predictor =
    get(field.predictor, 1) === 2 ? `/DecodeParms<</Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>` : "";
  if ((samples !== 1 && samples !== 3) || photometric === 3 || photometric > 6) return null;
  const space = `/ColorSpace${samples === 1 ? "/DeviceGray" : "/DeviceRGB"}/BitsPerComponent ${bits}`;
  const inverted = photometric === 0 ? "/Decode[1 0]" : "";
  const fax = (k: number) => (rows: number) =>
    `/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows ${rows}/BlackIs1 ${photometric === 1}>>`;
  // TIFF 6.0, section 1 and its supplements; 32946 is Deflate as it was first written.
  const ways: Readonly<Record<number, (rows: number) => string>> = {
    1: () => space + inverted,
    3: fax((get(field.fax, 0) & 1) === 1 ? 1 : 0),
    4: fax(-1),
    5: () => `${space}${inverted}/Filter/LZWDecode${predictor}`,
    7: () => `${space}/Filter/DCTDecode`,
    8: () => `${space}${inverted}/Filter/FlateDecode${predictor}`,
    32773: () => `${space}${inverted}/Filter/RunLengthDecode`,
    32946: () => `${space}${inverted}/Filter/FlateDecode${predictor}`,
  };
  return ways[get(field.compression, 1)] ?? null;
}

/** A byte whose bits are stored the other way round. */
function mirrored(byte: number): number {
  let out = 0;
  for (let k = 0; k < 8; k++) out |= ((byte >> k) & 1) << (7 - k);
  return out;
}
