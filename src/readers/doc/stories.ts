import type { Range } from "./context.ts";
import type { DocFile } from "./file.ts";

const boxSize = 22;
const shapeSize = 26;

/** Where each footnote and endnote stands, by the character that is its mark ([MS-DOC] 2.8.17 and following). */
export function noteRanges(file: DocFile): Map<number, Range> {
  const { body, notes, headers, comments } = file.counts;
  return new Map([
    ...storyRanges(file.table("noteMarks"), file.table("notes"), body),
    ...storyRanges(file.table("endMarks"), file.table("endNotes"), body + notes + headers + comments),
  ]);
}

function storyRanges(marks: Buffer, story: Buffer, base: number): [number, Range][] {
  const count = Math.max(0, Math.floor((marks.length - 4) / 6));
  return Array.from({ length: count }, (_, i) => [
    marks.readUInt32LE(4 * i),
    { start: base + story.readUInt32LE(4 * i), end: base + story.readUInt32LE(4 * i + 4) },
  ]);
}

/** Where the words of each text box stand, by the character that it is anchored at: box and shape share a number. */
export function boxRanges(file: DocFile): Map<number, Range> {
  const { body, notes, headers, comments, ends, boxes } = file.counts;
  const base = body + notes + headers + comments + ends;
  const stories = file.table("boxes");
  const shapes = file.table("shapes");
  const count = boxes === 0 ? 0 : Math.max(0, Math.floor((stories.length - 4) / (4 + boxSize)));
  const anchors = new Map<number, number>();
  const shapeCount = Math.max(0, Math.floor((shapes.length - 4) / (4 + shapeSize)));
  for (let i = 0; i < shapeCount; i++) anchors.set(shapes.readUInt32LE(4 * (shapeCount + 1) + shapeSize * i), shapes.readUInt32LE(4 * i));
  const found = new Map<number, Range>();
  for (let i = 0; i < count; i++) {
    const anchor = anchors.get(stories.readUInt32LE(4 * (count + 1) + boxSize * i + 14));
    const range = { start: base + stories.readUInt32LE(4 * i), end: base + stories.readUInt32LE(4 * i + 4) };
    if (anchor !== undefined && range.end > range.start) found.set(anchor, range);
  }
  return found;
}

/** Names of the fonts by number ([MS-DOC] 2.9.286). */
export function readFonts(table: Buffer): string[] {
  const names: string[] = [];
  for (let at = 4; at + 1 < table.length; at += 1 + table.readUInt8(at)) {
    const words = table.toString("utf16le", at + 40, at + 1 + table.readUInt8(at));
    names.push(words.slice(0, Math.max(0, words.indexOf("\0"))) || words);
  }
  return names;
}
