import type { Glyph } from "../print/page.ts";
import { Clips } from "./clips.ts";
import { memoryOf, type Pdfium, withMemory } from "./pdfium.ts";

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
const hyphens: readonly number[] = [0xfffe, 2];
/** The last character of Unicode; a file may name a later one. */
const lastCode = 0x10ffff;
/** Bytes that the engine writes one character's measures into: a box, a matrix, a point. */
const room = 64;

/** The characters of a page. */
export interface PageGlyphs {
  /** In the order of the file, without the white space that the engine adds. */
  readonly glyphs: readonly Glyph[];
  /** How many characters there are besides that nobody can name. */
  readonly unmapped: number;
}

/** Reads the characters of a page that are shown. */
export function glyphsOf(pdfium: Pdfium, page: number, turn: Turn): PageGlyphs {
  const text = pdfium.FPDFText_LoadPage(page);
  try {
    return withMemory(pdfium, room, (at) => {
      const raw = pdfium.pdfium.wasmExports as unknown as Raw;
      return readAll({ pdfium, raw, text, clips: new Clips(pdfium, page, turn, at), at, turn });
    });
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
}

/** What it takes to read a character of a page. */
interface Reading {
  readonly pdfium: Pdfium;
  readonly raw: Raw;
  /** The page's text, as the engine knows it. */
  readonly text: number;
  readonly clips: Clips;
  /** Where the engine writes measures to. */
  readonly at: number;
  readonly turn: Turn;
}

function readAll(reading: Reading): PageGlyphs {
  const { pdfium, raw, text } = reading;
  const glyphs: Glyph[] = [];
  const count = pdfium.FPDFText_CountChars(text);
  let unmapped = 0;
  let apart = false;
  for (let i = 0; i < count; i++) {
    const code = raw.FPDFText_GetUnicode(text, i);
    if (isAdded(raw, text, i, code)) {
      apart = true;
      continue;
    }
    if (isUnmapped(raw, text, i, code)) {
      unmapped++;
      continue;
    }
    const glyph = shownAt(reading, i, code);
    if (glyph) glyphs.push(apart ? { ...glyph, apart } : glyph);
    apart = false;
  }
  return { glyphs, unmapped };
}

/** Null where there is no character, or a clip hides it. */
function shownAt(reading: Reading, i: number, code: number): Glyph | null {
  const glyph = code === 0 ? null : glyphAt(reading, i, code);
  return glyph && !reading.clips.hides(reading.raw.FPDFText_GetTextObject(reading.text, i), glyph) ? glyph : null;
}

function glyphAt({ pdfium, raw, text, at, turn }: Reading, i: number, code: number): Glyph {
  raw.FPDFText_GetLooseCharBox(text, i, at);
  raw.FPDFText_GetMatrix(text, i, at + 16);
  raw.FPDFText_GetCharOrigin(text, i, at + 48, at + 56);
  const { HEAPF32, HEAPF64 } = memoryOf(pdfium);
  const float = (k: number) => HEAPF32[(at >> 2) + k] ?? 0;
  const double = (k: number) => HEAPF64[(at >> 3) + k] ?? 0;
  const [ax, ay] = turn(float(0), float(1));
  const [bx, by] = turn(float(2), float(3));
  return {
    text: hyphens.includes(code) ? "-" : String.fromCodePoint(code),
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
function isAdded(raw: Raw, text: number, i: number, code: number): boolean {
  return (code === 32 || code === 13 || code === 10) && raw.FPDFText_IsGenerated(text, i) === 1;
}

function isUnmapped(raw: Raw, text: number, i: number, code: number): boolean {
  return code < 0 || code > lastCode || raw.FPDFText_HasUnicodeMapError(text, i) === 1;
}
