import type { Doc, Passage } from "../../doc.ts";
import { compile } from "../../match/rows/edges.ts";
import * as cues from "../../tree/cues.ts";
import { typeNamed } from "../../tree/named-type.ts";
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

/** What the line `QUYẾT ĐỊNH:` or `QUYẾT NGHỊ:` under the bases, or a type's name under a greeting, says the document to be. */
export function enactedType(doc: Doc): SaidType | null {
  const last = preambleParagraphs(doc).at(-1);
  if (!last || !isEnact(last)) return typeUnderGreeting(doc);
  const row = enacted.find(({ opening }) => opening.test(last.passage.folded))?.row;
  return row ? { row, passage: last.passage } : null;
}

/** `Kính gửi: Các trường | GIẤY MỜI`: the line in capitals that opens the body. */
function typeUnderGreeting({ tree: { children } }: Doc): SaidType | null {
  const paragraphs = children.filter((block) => block.type === "paragraph");
  const first = paragraphs.find(({ zone }) => zone === "body");
  const named = first && !first.mark && cues.isCaps(first.passage.text) ? typeNamed(first.passage) : null;
  const greets = named && paragraphs.some(({ zone, passage }) => zone === "head" && cues.greeting.test(passage.folded));
  return first && greets ? { row: named.row, passage: first.passage } : null;
}
