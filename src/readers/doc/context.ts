import type { Numbering } from "../office/lists.ts";
import type { DocText } from "./pieces.ts";
import type { Property, Stretch } from "./properties.ts";
import type { Style } from "./styles.ts";

/** A stretch of the text, half-open in characters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the reading of one document has at hand. */
export interface Context extends DocText {
  readonly paragraphs: readonly Stretch[];
  readonly looks: readonly Stretch[];
  readonly properties: (stretch: Stretch) => readonly Property[];
  readonly styles: (id: number) => Style;
  readonly fonts: readonly string[];
  readonly numbering: Numbering;
  /** Where the notes and text boxes stand whose marks are at these characters. */
  readonly notes: ReadonlyMap<number, Range>;
  readonly boxes: ReadonlyMap<number, Range>;
  /** The marks of footnotes given so far. */
  readonly marked: string[];
}
