import type { FlowBlock, Run } from "../flow/flow.ts";
import type { RowShape, Sheet } from "../flow/sheet.ts";
import type { Font } from "./fonts.ts";

/** What holds inside a pair of braces; an inner pair begins with a copy. */
export interface Group {
  /** Where words go: to the page, to the table of fonts, or nowhere; in a `shape` only its text box is printed. */
  target: "print" | "fonts" | "shape" | "nowhere";
  /** `\*` was read: a group whose word is not known is left out. */
  optional: boolean;
  font: number;
  capitals: boolean;
  hidden: boolean;
  deleted: boolean;
  raised: boolean;
  centred: boolean;
  /** How many tables the paragraph stands in. */
  depth: number;
  /** How many characters stand in for one given by its number, for programs without Unicode. */
  substitutes: number;
  /** What is to be done when the braces close. */
  close: (() => void) | null;
}

export const outermost: Group = {
  target: "print",
  optional: false,
  font: 0,
  capitals: false,
  hidden: false,
  deleted: false,
  raised: false,
  centred: false,
  depth: 0,
  substitutes: 1,
  close: null,
};

/** The page, footnote or text box that is being written. */
interface Writing {
  readonly sheet: Sheet;
  runs: Run[];
  /** Footnotes and text boxes of the paragraph. */
  beside: FlowBlock[];
}

/** What the reading of one document carries from token to token. */
export interface State {
  readonly groups: Group[];
  readonly fonts: Map<number, Font>;
  /** Code page of words whose font says none. */
  codePage: string;
  /** Bytes not yet decoded. */
  pending: string;
  /** Substitutes still to be passed over. */
  passing: number;
  writing: Writing;
  /** The row whose cells are being described. */
  row: RowShape;
  notes: number;
}
