import type { Run } from "../flow/flow.ts";
import type { Numbering } from "../office/lists.ts";
import type { Element } from "../office/xml.ts";
import type { Styles } from "./styles.ts";

/** What the reading of one document carries from paragraph to paragraph. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Footnotes and endnotes by `footnote 3`, `endnote 1`. */
  readonly notes: ReadonlyMap<string, Element>;
  /** The marks given so far. */
  readonly marked: string[];
  /** Fields being read: the code of a field is not printed, its result is. */
  readonly fields: ("code" | "result")[];
  /** Words whose paragraph mark is deleted: the next paragraph goes on with them. */
  carried: readonly Run[];
}

/** The words of one paragraph, and what stands beside or below it. */
export interface Inline {
  readonly context: Context;
  readonly runs: Run[];
  /** Text boxes and footnotes, in the order of their places. */
  readonly beside: Beside[];
  /** Style of the paragraph. */
  readonly style: string;
}

/** What is anchored in a paragraph and printed elsewhere. */
export interface Beside {
  /** Of a footnote; null for a text box. */
  readonly marker: string | null;
  readonly content: Element;
}
