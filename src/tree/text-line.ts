import { divisionMarks } from "../vi/marks.ts";
import { bareLine } from "./bare-line.ts";
import type { Line } from "./lines.ts";
import { readMark } from "./marks.ts";
import { mayOpenGazette } from "./named-type.ts";

/** A printed line of running text, as the question "does the next line belong to it?" needs it. */
export interface TextLine extends Pick<Line, "start" | "end" | "blanks" | "indent"> {
  readonly words: string;
  readonly marked: boolean;
  /** The mark is a dash or plus before a lower-case letter: perhaps a dash of the sentence. */
  readonly weakMark: boolean;
  readonly caps: boolean;
  /** Markdown says that it is a heading, which ends with its line. */
  readonly heading: boolean;
  /** It is nothing but the mark of an item or an article. */
  readonly bareMark: boolean;
  /** It opens with an article's name and no sign behind it: perhaps one that is cited. */
  readonly bareArticle: boolean;
  /** It stands directly under a name in capitals, or opens the text as the sentence of the gazette. */
  readonly title: boolean;
  /** It is the first of the text: perhaps the heading of a page, which a blank line ends. */
  readonly top: boolean;
}

/** A line that opens with a small letter. */
export const opensSmall = /^["“(*]*\p{Ll}/u;

const fourCapitals = /(?:\p{Lu}[^\p{Lu}]*){4}/u;
/** A document's number, alone on its line as a page prints a link, is no line in capitals. */
const linked = /^\d\S*$/u;

/** How many lines into a text the gazette's sentence may open it. */
const topLines = 4;

/** Reads a line by itself: nothing is known of the one above it. */
export function readLine(text: string, { start, end, blanks, indent }: Line): TextLine {
  const raw = text.slice(start, end);
  const words = bareLine(raw);
  const found = readMark(words);
  const heading = raw.startsWith("#");
  return {
    start,
    end,
    blanks,
    indent,
    words,
    marked: found !== null || heading,
    heading,
    weakMark: found?.kind === "dash" && /^\s?\p{Ll}/u.test(words.slice(found.length, found.length + 2)),
    bareMark: found !== null && found.length === words.length && !divisionMarks.has(found.kind),
    bareArticle: found?.kind === "article" && found.length === found.label.length && words.length > found.length,
    caps: words.length > 4 && words.length < 300 && !/\p{Ll}/u.test(words) && fourCapitals.test(words) && !linked.test(words),
    title: false,
    top: false,
  };
}

/** The first line of a paragraph, the `at`th of its text: a title under a name in capitals, or as the gazette's sentence. */
export function openingOf(line: TextLine, before: TextLine | null, at: number): TextLine {
  const title = (before !== null && isName(before)) || (at < topLines && mayOpenGazette(line.words));
  return title || at === 0 ? { ...line, title, top: at === 0 } : line;
}

/** A type's name in capitals: what follows it is a title, which has no full stop to end it. */
function isName(line: TextLine): boolean {
  return line.caps && !line.marked;
}
