import type { Block, Paragraph, Passage } from "../../doc.ts";
import type { Words } from "../../match/bodies/places.ts";
import { slicePassage } from "../../match/passage.ts";
import * as cues from "../cues.ts";
import { type PrintLine, printLines } from "./print-lines.ts";

/** No line between an office and its name is longer. */
const longestUnder = 60;

/** The words of each column. */
export function columnsOf(line: PrintLine | undefined): Passage[] {
  if (!line) return [];
  const { columns, passage } = line;
  return columns.length < 2 ? [passage] : columns.map((c, k) => slicePassage(passage, c, columns[k + 1] ?? passage.text.length));
}

/** The recipients' label opens a column. */
export function startsRecipients(line: PrintLine): boolean {
  return line.columns.some((c) => {
    const words = line.passage.text.slice(c);
    return cues.recipientLabel.test(line.passage.folded.slice(c)) && /^[^\p{L}]{0,4}\p{Lu}/u.test(words) && !isSentence(words);
  });
}

/** `Nơi nhận xác định những cơ quan …` tells of recipients. */
function isSentence(words: string): boolean {
  return words.length > longestUnder && /^\P{L}{0,4}\p{L}+ \p{L}+ \p{Ll}/u.test(words);
}

/** An office in capitals, or with its signing right, as a column of its own. */
export function startsSignature(line: PrintLine): boolean {
  return columnsOf(line).some((column) => {
    if (column.text.length > 200 || column.text.length < 5) return false;
    const words = signedLead(column);
    const mode = cues.modeMark.exec(words.folded);
    return mode && /^\p{Lu}/u.test(words.text) ? signsFor(words, mode[0].length) : isCapsOffice(words);
  });
}

/** Behind a signing right, `length` characters long: an office or a body. */
function signsFor(words: Words, length: number): boolean {
  const dotted = /^\p{Lu}{1,3}\s?[./]/u.test(words.text);
  const rest = behind(words, length);
  if (!cues.isCaps(words.text.slice(0, 14))) return dotted && isOfficeAlone(rest);
  return (
    cues.position.test(rest.folded) || cues.bodyHead.test(rest.folded) || (dotted && cues.isCaps(words.text) && words.text.length < 80)
  );
}

function isCapsOffice({ text, folded }: Words): boolean {
  const office = cues.position.exec(folded);
  return office !== null && cues.isCaps(text.slice(0, office[0].length)) && !/[:;.]$/.test(text);
}

/** `Phó Hiệu trưởng`: an office in small letters and nothing else. */
export function isOfficeAlone({ text, folded }: Words): boolean {
  const office = cues.position.exec(folded);
  return office !== null && office[0].length === text.trimEnd().length && /^\p{Lu}/u.test(text);
}

/** Without the words that may stand before a signature in its cell. */
function signedLead(words: Words): Words {
  const lead = cues.signedOpening.exec(words.folded)?.[0].length ?? 0;
  return lead > 0 && lead < words.text.length - 4 ? behind(words, lead) : words;
}

function behind({ text, folded }: Words, length: number): Words {
  return { text: text.slice(length), folded: folded.slice(length) };
}

/** A person's name, alone in its column or behind an office. */
export function namedIn(line: PrintLine): boolean {
  if (columnsOf(line).some((column) => cues.isName(column))) return true;
  return /\p{Lu}{2} (?:\p{Lu}\p{Ll}+ ?){2,5}$/u.test(line.passage.text) && startsSignature(line);
}

/** Directly under a line stands an office in capitals, or one name and no list of them. */
export function isSignedBelow(blocks: readonly Block[], text: string, at: number): boolean {
  const [under, next] = printLines(blocks, text, at + 1, at + 3, false);
  if (!under) return false;
  return startsSignature(under) || (cues.isName(under.passage) && !(next && cues.isName(next.passage)));
}

/** One name stands in one of the next lines, under no more than short ones. */
export function isNamedBelow(blocks: readonly Block[], text: string, at: number): boolean {
  const under = printLines(blocks, text, at + 1, at + 4, false);
  const found = under.findIndex((line) => isPerson([line]));
  return found >= 0 && under.slice(0, found).every(({ passage }) => passage.text.length < longestUnder);
}

/** Behind the body's last sentence and over an office that signs, a line in capitals: whose office it is, or what it signs for. */
export function isBodyOver(blocks: readonly Block[], text: string, at: number): boolean {
  const [above, over] = blocks.slice(Math.max(0, at - 2), at);
  if (over?.type !== "paragraph" || over.mark || above?.type !== "paragraph" || !/[.;/]$/.test(above.passage.text)) return false;
  const words = over.passage.text;
  return words.length < 60 && cues.isCaps(words) && /\p{L}$/u.test(words) && isSignedBelow(blocks, text, at - 1);
}

/** A name, or one in each column, and perhaps that it was signed. */
export function isPerson(lines: readonly PrintLine[]): boolean {
  const names = lines.filter((line) => !cues.signed.test(line.passage.folded));
  return names.length === 1 && names.every((line) => columnsOf(line).every(cues.isName));
}

/** The rest of a line of the list that was printed in a narrow column. */
export function endsItem({ passage: { text } }: Paragraph): boolean {
  return text.length < 160 && (!cues.isCaps(text) || /[,;]$/.test(text)) && (/^\p{Ll}/u.test(text) || /[;.,]$/.test(text));
}

/** What ends with a colon opens something else, but where the last of the recipients is still to come. */
export function isListed(words: string, filed: boolean): boolean {
  return words.length < 160 && !cues.isCaps(words) && (filed || !/:$/.test(words));
}
