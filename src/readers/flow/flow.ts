/** Words printed in one font, as they are in the file; `\n` is a line break inside the paragraph. */
export interface Run {
  readonly text: string;
  /** As the file names it; null for what the program that prints it adds (numbers of lists, marks of footnotes). */
  readonly font: string | null;
}

/** A paragraph of a format that has no pages. */
export interface FlowParagraph {
  readonly type: "paragraph";
  readonly runs: readonly Run[];
  /** Printed in the middle of the line; left out where the format does not say. */
  readonly centred?: boolean;
}

/** Rows of equally many cells; of a cell over several columns all but the first are empty. */
export interface FlowTable {
  readonly type: "table";
  readonly rows: readonly (readonly FlowCell[])[];
}

/** What stands in a cell; null where the cell above it goes on. */
export type FlowCell = readonly FlowBlock[] | null;

/** A footnote's text, where its mark `[^2]` was met. */
interface FlowNote {
  readonly type: "note";
  readonly marker: string;
  readonly blocks: readonly FlowBlock[];
}

/** What a flow is made of. */
export type FlowBlock = FlowParagraph | FlowTable | FlowNote;

/** What every office format is read into, in the order of print: no pages, no lines. */
export type Flow = readonly FlowBlock[];
