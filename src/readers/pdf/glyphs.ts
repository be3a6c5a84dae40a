import type { Glyph } from "../print/page.ts";
import { Clips } from "./clips.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";

/** Takes a point of the page's own space, whose y grows upwards, to the page as it is shown. */
export type Turn = (x: number, y: number) => readonly [number, number];

/** Functions of the engine that are called for each character, without the wrapper that checks their arguments. */
type Raw = Record<
  "FPDFText_GetUnicode" | "FPDFText_IsGenerated" | "FPDFText_HasUnicodeMapError" | "FPDFText_GetTextObject",
  (text: number, index: number) => number
> &
  Record<"FPDFText_GetLooseCharBox" | "FPDFText_GetMatrix", (text: number, index: number, into: number) => number> & {
    FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number;
    FPDFText_GetFontSize: (text: number, index: number) => number;
  };

/** What the engine gives for a hyphen at the end of a line. */
const lineEndHyphen = 0xfffe;
/** Bytes that the engine writes one character's measures into: a box, a matrix, a point. */
const room = 64;

/** The characters of a page in the order of the file, without the white space that the engine adds; and how many nobody can name. */
export function glyphsOf(pdfium: Pdfium, page: number, turn: Turn): { readonly glyphs: Glyph[]; readonly unmapped: number } {
  const text = pdfium.FPDFText_LoadPage(page);
  const at = pdfium.pdfium.wasmExports.malloc(room);
  const glyphs: Glyph[] = [];
  const clips = new Clips(pdfium, page, turn, at);
  const raw = pdfium.pdfium.wasmExports as unknown as Raw;
  const count = pdfium.FPDFText_CountChars(text);
  let unmapped = 0;
  let apart = false;
  for (let i = 0; i < count; i++) {
    if (isAdded(raw, text, i)) {
      apart = true;
      continue;
    }
    if (raw.FPDFText_HasUnicodeMapError(text, i) === 1) {
      unmapped++;
      continue;
    }
    const glyph = glyphOf(pdfium, text, i, at, turn);
    if (glyph && !clips.hides(raw.FPDFText_GetTextObject(text, i), glyph)) glyphs.push(apart ? { ...glyph, apart } : glyph);
    apart = false;
  }
  pdfium.pdfium.wasmExports.free(at);
  pdfium.FPDFText_ClosePage(text);
  return { glyphs, unmapped };
}

function glyphOf(pdfium: Pdfium, text: number, i: number, at: number, turn: Turn): Glyph | null {
  const raw = pdfium.pdfium.wasmExports as unknown as Raw;
  const code = raw.FPDFText_GetUnicode(text, i);
  if (code === 0) return null;
  raw.FPDFText_GetLooseCharBox(text, i, at);
  raw.FPDFText_GetMatrix(text, i, at + 16);
  raw.FPDFText_GetCharOrigin(text, i, at + 48, at + 56);
  const { HEAPF32, HEAPF64 } = memoryOf(pdfium);
  const float = (k: number) => HEAPF32[(at >> 2) + k] ?? 0;
  const double = (k: number) => HEAPF64[(at >> 3) + k] ?? 0;
  const [ax, ay] = turn(float(0), float(1));
  const [bx, by] = turn(float(2), float(3));
  return {
    text: code === 2 || code === lineEndHyphen ? "-" : String.fromCodePoint(code),
    left: Math.min(ax, bx),
    top: Math.min(ay, by),
    right: Math.max(ax, bx),
    bottom: Math.max(ay, by),
    base: turn(double(6), double(7))[1],
    size: raw.FPDFText_GetFontSize(text, i) * Math.hypot(float(6), float(7)),
    confidence: null,
  };
}

/** White space that the engine adds where it sees a gap, and at line ends. */
function isAdded(raw: Raw, text: number, i: number): boolean {
  return isBlank(raw.FPDFText_GetUnicode(text, i)) && raw.FPDFText_IsGenerated(text, i) === 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 13 || code === 10;
}
