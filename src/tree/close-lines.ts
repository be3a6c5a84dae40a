import type { Passage } from "../doc.ts";
import { slicePassage } from "../match/passage.ts";
import * as cues from "./cues.ts";
import type { PrintLine } from "./print-lines.ts";

/** The words of each column. */
export function columnsOf(line: PrintLine | undefined): string[] {
  if (!line) return [];
  return line.columns.map((c, k) => line.passage.text.slice(c, line.columns[k + 1] ?? line.passage.text.length).trim());
}

/** The recipients' label opens a column. */
export function startsRecipients(line: PrintLine): boolean {
  return line.columns.some((c) => {
    const words = line.passage.folded.slice(c);
    return cues.recipientLabel.test(words) && /^[^\p{L}]{0,4}\p{Lu}/u.test(line.passage.text.slice(c));
  });
}

/** An office in capitals, or with its signing right, as a column of its own. */
export function startsSignature(line: PrintLine): boolean {
  return columnsOf(line).some((column) => {
    if (column.length > 200 || column.length < 5) return false;
    const words = signedLead(column);
    const mode = cues.modeMark.exec(words.toLowerCase());
    return mode && /^\p{Lu}/u.test(words) ? signsFor(words, mode[0].length) : isCapsOffice(words);
  });
}

/** Behind a signing right, `length` characters long: an office or a body. */
function signsFor(words: string, length: number): boolean {
  const dotted = /^\p{Lu}{1,3}\s?[./]/u.test(words);
  if (!cues.isCaps(words.slice(0, 14))) return dotted && isOfficeAlone(words.slice(length));
  const rest = words.toLowerCase().slice(length);
  return cues.position.test(rest) || cues.bodyHead.test(rest) || (dotted && cues.isCaps(words) && words.length < 80);
}

function isCapsOffice(words: string): boolean {
  const office = cues.position.exec(words.toLowerCase());
  return office !== null && cues.isCaps(words.slice(0, office[0].length)) && !/[:;.]$/.test(words);
}

/** `Phó Hiệu trưởng`: an office in small letters and nothing else. */
export function isOfficeAlone(words: string): boolean {
  const office = cues.position.exec(words.toLowerCase());
  return office !== null && office[0].length === words.trimEnd().length && /^\p{Lu}/u.test(words);
}

/** Without the words that may stand before a signature in its cell. */
function signedLead(words: string): string {
  const lead = cues.signedOpening.exec(words.toLowerCase())?.[0].length ?? 0;
  return lead < words.length - 4 ? words.slice(lead) : words;
}

/** A person's name, alone in its column or behind an office. */
export function namedIn(line: PrintLine): boolean {
  if (columnPassages(line).some((column) => cues.isName(column))) return true;
  return /\p{Lu}{2} (?:\p{Lu}\p{Ll}+ ?){2,5}$/u.test(line.passage.text) && startsSignature(line);
}

function columnPassages({ columns, passage }: PrintLine): Passage[] {
  return columns.length < 2 ? [passage] : columns.map((c, k) => slicePassage(passage, c, columns[k + 1] ?? passage.text.length));
}
