import type { Doc, Paragraph, Passage } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { trailing } from "../../match/letters/trailing.ts";
import { slicePassage } from "../../match/passage.ts";
import { opensWithPair } from "../../match/rows/joints.ts";
import * as cues from "../../tree/cues.ts";
import { gazetteHeading } from "../../tree/named-type.ts";
import { type PrintLine, printLines } from "../../tree/zones/print-lines.ts";

/** The printed lines of the head, marks among their words; the gazette's sentence and a greeting are one line, however they are wrapped. */
export function headLines(doc: Doc): PrintLine[] {
  const lines: PrintLine[] = [];
  doc.tree.children.forEach((block, i) => {
    if (block.zone !== "head") return;
    const printed = printLines(doc.tree.children, doc.text, i, i + 1);
    const [first] = printed;
    const whole = first && block.type === "paragraph" && block.mark === null && isWhole(block.passage);
    addAll(lines, whole ? [{ ...first, passage: block.passage, columns: [0] }] : printed);
  });
  return lines;
}

/** The gazette's sentence, or a greeting that a narrow cell cuts: `Kính | gửi: Sở Nội vụ`. */
function isWhole(passage: Passage): boolean {
  return gazetteHeading(passage) !== null || cues.greeting.test(passage.folded);
}

/** The paragraphs of the preamble, but for those in tables. */
export function preambleParagraphs(doc: Doc): Paragraph[] {
  return doc.tree.children.filter((block) => block.type === "paragraph").filter(({ zone }) => zone === "preamble");
}

/** A column of a line, or the part of one that is left when labels are taken out. */
export interface Stretch {
  readonly passage: Passage;
  /** Offset in its line. */
  readonly at: number;
  readonly strong: boolean;
}

/** The dash of a pair that a line ends in: `kinh tế - | xã hội`, `2021 – | 2030`. */
const cutPair = /[\p{L}\d] [-–]$/u;

/** The columns of a line without the taken stretches `[start, end)`; rules around the words are cut off. */
export function stretches(line: PrintLine, taken: readonly (readonly [number, number])[]): Stretch[] {
  const length = line.passage.text.length;
  const edges = new Set([0, length, ...line.columns, ...taken.flat()]);
  const sorted = [...edges].filter((e) => e >= 0 && e <= length).sort((a, b) => a - b);
  const out: Stretch[] = [];
  for (let k = 0; k + 1 < sorted.length; k++) {
    const start = sorted[k] ?? 0;
    const end = sorted[k + 1] ?? length;
    if (taken.some(([s, e]) => s <= start && end <= e)) continue;
    const words = line.passage.text.slice(start, end);
    const lead = opensWithPair(line.passage.folded.slice(start, end)) ? 0 : (/^[\s_=*~.|:–—-]*/u.exec(words)?.[0].length ?? 0);
    const blank = trailing(words, " \u00a0_=*~|");
    const trail = cutPair.test(words.slice(0, words.length - blank)) ? blank : trailing(words, " \u00a0_=*~|–—-");
    if (lead + trail >= words.length) continue;
    const passage = slicePassage(line.passage, start + lead, end - trail);
    out.push({ passage, at: start + lead, strong: line.strong });
  }
  return out;
}
