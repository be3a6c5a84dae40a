import { compile } from "zod";
import { type DocumentRecord, documentRecord } from "../record.ts";

/** All but the outline, whose schema refers to itself and cannot be compiled, and the places, which a compiled schema would copy. */
const flatRecord = lazily(() => compile(documentRecord.omit({ outline: true, provenance: true })));
const placesOfValue = lazily(() => compile(documentRecord.shape.provenance.valueType));

/** The record itself where the schema holds, checked without a copy of it; else throws the faults. */
export function validated(record: DocumentRecord): DocumentRecord {
  const { outline, provenance, ...flat } = record;
  const valid =
    flatRecord().validate(flat) &&
    Object.values(provenance).every((places) => placesOfValue().validate(places)) &&
    documentRecord.shape.outline.validate(outline);
  return valid ? record : documentRecord.parse(record);
}

/** Made when first asked for: a start that reads no document does without. */
function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
