import type { MarkKind } from "./vi/marks.ts";

/** Half-open stretch of `Doc.text` in UTF-16 offsets: the only coordinates in the program. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader returns: the words of a file as read, and the facts about the file that the record repeats. */
export interface Source {
  readonly path: string;
  /** Lower-case hexadecimal digest of the bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** `text` or `markdown`; the family of the tree parser. */
  readonly format: string;
  /** As iconv-lite names it: `utf-8`, `utf-16le`, … */
  readonly encoding: string;
  /** Null where the format knows no pages. */
  readonly pages: number | null;
  /** Where the text is printed, ascending by `start`; empty where the format knows no pages. */
  readonly placed: readonly Placed[];
  /** The decoded characters, before any repair. */
  readonly text: string;
  /** The same words in Unicode, where `text` has them in the codes of an older encoding; null where it needs none of that. */
  readonly legible: Legible | null;
  /** Stretches of `text` in a font that draws small letters as capitals, as fonts before Unicode do; left out where the format names no fonts. */
  readonly capitals?: readonly Span[];
  /** Where in `text` an empty cell of a table stands that the cell above it covers, ascending; left out where the format merges no cells. */
  readonly covered?: readonly number[];
  /** What the reader noticed about the file as a whole. */
  readonly messages: readonly Message[];
}

/** A text that was written anew, and the way back. */
export interface Legible {
  readonly text: string;
  readonly offsets: Offsets;
}

/** Where a stretch of `Source.text` is printed; it reaches to the next one's start. */
export interface Placed {
  readonly start: number;
  /** From 1. */
  readonly page: number;
  /** Left, top, right, bottom in points (1/72 inch) from the page's top left corner; null where it is not known. */
  readonly box: readonly [number, number, number, number] | null;
  /** How sure a recognised word is, from 0 to 1; null for words that are in the file as characters. */
  readonly confidence: number | null;
}

/**
 * The way back from repaired text to the source text: `text[i]` for `i` in `[at[k], at[k+1])` came from
 * `source.text[from[k] + (i - at[k])]`; a step that composes or drops characters starts a new segment.
 */
export interface Offsets {
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/**
 * Words joined from pieces of `Doc.text`: wrapped lines, a row cut by a page break, a paragraph without its markup.
 * Piece `k` fills `[at[k], at[k] + to[k] - from[k])` of `text` and stands at `[from[k], to[k])` of `Doc.text`;
 * what lies between two pieces is a joiner (a space, or `\n` between paragraphs) that no place is known for.
 */
export interface Passage {
  /** White space folded to single spaces; `\n` between paragraphs. */
  readonly text: string;
  /** Folded, known phrases that a scan spoilt put right; same length: what the tables are matched against. */
  readonly folded: string;
  /** `text` with these phrases put right, where there are any; same length. Names are made of it, never what is copied. */
  readonly meant?: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The outline mark that a paragraph opens with: `II.`, `1.2.`, `a)`, `-`, `Điều 3.`. */
export interface Mark {
  readonly kind: MarkKind;
  /** As printed, without the closing mark: `II`, `1.2`, `a`, `Điều 3`; `-` and `+` for themselves. */
  readonly label: string;
  readonly span: Span;
}

/** A footnote's mark where it stands in the text: `¹`, `[2]`, `[^3]`. */
export interface Anchor {
  readonly marker: string;
  readonly span: Span;
}

/** Where a block stands in the document. */
export type Zone = "wrapper" | "head" | "preamble" | "body" | "close" | "annex-head" | "annex";

/** Words that belong together, whatever lines they are printed on. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly span: Span;
  readonly zone: Zone;
  /** Without the mark, the markup and the footnote anchors. */
  readonly passage: Passage;
  readonly mark: Mark | null;
  readonly anchors: readonly Anchor[];
  /** The paragraph is wholly emphasised (`**…**`, `# …`). */
  readonly strong: boolean;
  /** Blank lines directly before it. */
  readonly blanks: number;
  /** Spaces and tabs directly before it. */
  readonly indent: number;
}

export interface Cell {
  readonly span: Span;
  /** One for each paragraph of the cell; none for an empty cell. */
  readonly paragraphs: readonly Paragraph[];
  /** The lines of a cell that is printed over several, or in tags; `span` reaches from the first to the last. */
  readonly parts?: readonly Span[];
  /** The cell of a row above that spans this one too, which is itself empty. */
  readonly over?: Cell;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Cell[];
}

/** Consecutive rows as printed; page breaks and footnotes may cut one table in several. */
export interface Table {
  readonly type: "table";
  readonly span: Span;
  readonly zone: Zone;
  readonly rows: readonly TableRow[];
  /** Its cells were printed one a line, and its rows were put together again. */
  readonly stacked?: true;
}

/** A footnote's text, without its mark. */
export interface Note {
  readonly type: "note";
  readonly span: Span;
  readonly zone: Zone;
  readonly marker: string;
  readonly passage: Passage;
}

/** Marks that carry no value: page numbers, rules, a portal's lines. */
export interface Furniture {
  readonly type: "furniture";
  readonly span: Span;
  readonly zone: Zone;
}

/** What the tree is made of, in the order of the text. */
export type Block = Paragraph | Table | Note | Furniture;

/** The blocks of a file, flat and in order, each with its zone in its own document. */
export interface Root {
  readonly type: "root";
  readonly children: readonly Block[];
  /** Indexes of the blocks with which further documents begin that were put into the same file. */
  readonly further?: readonly number[];
}

/** One document ready to extract from. Plain data, never written to again. */
export interface Doc {
  readonly source: Source;
  readonly text: string;
  readonly offsets: Offsets;
  readonly tree: Root;
}

/** `error`: there is no record; `warning`: something is missing or contradictory; `info`: a value was worked out. */
export type Severity = "error" | "warning" | "info";

/** Something a person should know, and where. `Id` is a key of the message tables. */
export interface Message<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly span: Span | null;
  /** Words for the placeholders of the sentence. */
  readonly words: Readonly<Record<string, string>>;
  /** JSON Pointer, relative to the value that the message travels with; null where it belongs to no value. */
  readonly path: string | null;
}

/** A value, the places that each part of it was read from (keys are JSON Pointers relative to the value), and what was noticed. */
export interface Sited<T> {
  readonly value: T;
  readonly places: Readonly<Record<string, readonly Span[]>>;
  /** Text that was understood and carries no value: labels, lead-ins, closing marks. */
  readonly furniture: readonly Span[];
  readonly messages: readonly Message[];
}
