import type { Doc } from "../doc.ts";
import type { Language } from "../messages/sentence.ts";
import type { DocumentRecord } from "../record.ts";

/** How the output is to look, where that is not in the record. */
export interface Style {
  readonly language: Language;
  readonly colour: boolean;
}

/** A record as characters, with its last line end. */
export type Emitter = (doc: Doc, record: DocumentRecord, style: Style) => string;

/**
 * One document of a run, as its record stands in the output folder.
 * @public
 */
export interface Filed {
  /** As the user knows the file; `record.source.path` says the same. */
  readonly path: string;
  readonly record: DocumentRecord;
  /** Where an offset of the text is printed: line and page, both from 1; the page is null where the format knows none. */
  readonly at: (offset: number) => { readonly line: number; readonly page: number | null };
  /** Path of the earlier document with the same bytes, which stands for both; null for a document that stands for itself. */
  readonly same: string | null;
}

/**
 * A document of a run without a record, and the message that says why.
 * @public
 */
export interface Unread {
  /** As the user knows the file. */
  readonly path: string;
  readonly id: string;
  readonly sentence: string;
}

/**
 * An output that holds a whole run (a workbook, a database). After all documents are read it is given every document that has
 * a record, in path order, one at a time; then it is closed. It knows nothing of resumed runs: what was read in an earlier one is
 * given again, so the result is that of a run that was never stopped.
 * @public
 */
export interface Sink {
  readonly add: (document: Filed) => void | Promise<void>;
  /** Told of a document without a record, in its place among the others, where a person who looks at the output alone is to know of it. */
  readonly miss?: (document: Unread) => void | Promise<void>;
  /** Finishes the files; nothing is added after that. */
  readonly close: () => Promise<void>;
}

/**
 * The files of a sink, inside the output folder. Emitters do not know Node's modules; this does the writing.
 * @public
 */
export interface Shelf {
  /**
   * Adds to the end of a file, which is begun anew in each run. The file takes its place when the run is over, whole; a run that is
   * stopped leaves the file of the run before.
   */
  readonly append: (name: string, piece: string | Uint8Array) => Promise<void>;
  /** Absolute path of a file that a library writes itself and that outlives the run (a database that runs add to). */
  readonly lasting: (name: string) => string;
}

/**
 * How a sink is made, in `list.ts` by the name that `--format` knows.
 * @public
 */
export type OpenSink = (shelf: Shelf, style: Style) => Promise<Sink>;
