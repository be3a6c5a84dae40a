import type { Doc, Passage } from "../../doc.ts";
import { compile } from "../../match/rows/edges.ts";
import { isEnact } from "../../tree/zones/preamble.ts";
import { type DocumentTypeRow, documentTypes } from "../../vi/document-types.ts";
import { enactedTypes } from "../../vi/preamble.ts";
import { preambleParagraphs } from "./zone-lines.ts";

/** A type, and the words that say it. */
export interface SaidType {
  readonly row: DocumentTypeRow;
  readonly passage: Passage;
}

const enacted = enactedTypes.map(({ code, pattern }) => ({
  row: documentTypes.find((row) => row.code === code),
  opening: compile(`^(?:${pattern})`, "u"),
}));

/** What the line `QUYẾT ĐỊNH:` or `QUYẾT NGHỊ:` under the bases says the document to be. */
export function enactedType(doc: Doc): SaidType | null {
  const last = preambleParagraphs(doc).at(-1);
  if (!last || !isEnact(last)) return null;
  const row = enacted.find(({ opening }) => opening.test(last.passage.folded))?.row;
  return row ? { row, passage: last.passage } : null;
}
