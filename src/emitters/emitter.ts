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
