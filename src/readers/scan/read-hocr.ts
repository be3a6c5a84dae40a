import type { Glyph } from "../print/page.ts";
import { points } from "./picture.ts";

const element = /<span class=['"](ocr_[a-z]+|ocrx_word)['"][^>]*? title=["']([^"']+)["'][^>]*>(?:(?:<[^>]+>)*([^<]*))?/g;
/** A line that was seen in blank paper: so few words, so short, and so little sure. */
const noise = { words: 5, letters: 4, confidence: 0.4 };
/** A sign that is neither letter nor digit is dirt where it is less sure than this, or looks like the remains of a border. */
const speck = { confidence: 0.6, signs: /^[|¦_~\\`'‘’ˆ˜^*—]+$/u };
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The words of a page in hOCR 1.2, the form that Tesseract writes, line by line, with their places in points and how sure each is, from 0 to 1. */
export function readHocr(hocr: string): Glyph[] {
  const lines: Glyph[][] = [];
  let line: Level = { base: 0, size: 0 };
  for (const [, kind, title = "", text = ""] of hocr.matchAll(element)) {
    const box = numbersOf(title, "bbox");
    if (kind !== "ocrx_word") {
      line = levelOf(title, box);
      lines.push([]);
    } else if (text.trim() !== "") lines[lines.length - 1]?.push(wordOf(text, title, box, line));
  }
  return lines.filter((words) => !isNoise(words)).flatMap((words) => words.filter((word) => !isSpeck(word)));
}

/** One word alone may be a page's number. */
function isNoise(words: readonly Glyph[]): boolean {
  const sum = words.reduce((total, { confidence }) => total + (confidence ?? 1), 0);
  const isShort = words.length > 1 && words.length <= noise.words && words.every(({ text }) => text.length <= noise.letters);
  return isShort && sum < noise.confidence * words.length;
}

function isSpeck({ text, confidence }: Glyph): boolean {
  return !/[\p{L}\p{N}]/u.test(text) && ((confidence ?? 1) < speck.confidence || speck.signs.test(text));
}

/** Where a line of words stands, in dots. */
interface Level {
  readonly base: number;
  readonly size: number;
}

/** The base line is given from the lower left corner of the line's box, with its slope. */
function levelOf(title: string, [left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): Level {
  const [slope = 0, offset = 0] = numbersOf(title, "baseline");
  const [size = bottom - top] = numbersOf(title, "x_size");
  return { base: bottom + offset + (slope * (right - left)) / 2, size };
}

function wordOf(text: string, title: string, [left = 0, top = 0, right = 0, bottom = 0]: readonly number[], line: Level): Glyph {
  const [confidence = 0] = numbersOf(title, "x_wconf");
  return {
    text: text.trim().replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
    left: points(left),
    top: points(top),
    right: points(right),
    bottom: points(bottom),
    base: points(line.base),
    size: points(line.size),
    confidence: confidence / 100,
  };
}

function numbersOf(title: string, name: string): number[] {
  const found = title.split(";").find((part) => part.trim().startsWith(`${name} `));
  return (found?.trim().split(/\s+/).slice(1) ?? []).map(Number);
}
