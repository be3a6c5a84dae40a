import type { Element } from "../office/xml.ts";
import type { Counts, ListStyles } from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** What the reading of one document carries from paragraph to paragraph. */
export interface Context {
  readonly styles: Styles;
  readonly lists: ListStyles;
  /** The counts of each list by its id, and of the last list of each style. */
  readonly counted: Map<string, Counts>;
  /** The marks of footnotes given so far. */
  readonly marked: string[];
}

/** The list that a paragraph stands in. */
export interface ListPlace {
  readonly style: string;
  /** From 1. */
  readonly level: number;
  readonly counts: Counts;
  /** The number that the item is given. */
  readonly start: number | undefined;
}

/** What is anchored in a paragraph and printed elsewhere: `marker` of a footnote, null for a text box. */
export interface Beside {
  readonly marker: string | null;
  readonly content: Element;
}
