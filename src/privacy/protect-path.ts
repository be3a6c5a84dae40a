import { mentionsIn } from "../extractors/persons.ts";
import { masks } from "../vi/persons.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { type Hidden, nameFinder } from "./names.ts";

/**
 * The name of a file without the persons that its document or the name itself speaks of. A part of the digest keeps names apart that
 * have become the same; `sha256` is empty where the file could not be read.
 */
export function protectPath(path: string, sha256: string, hidden: readonly Hidden[]): string {
  const composed = path.normalize("NFC");
  const edits = [...nameFinder(hidden)(composed), ...addressed(composed)];
  if (edits.length === 0) return path;
  const { text } = applyEdits(composed, edits);
  const ending = /\.[^./\\]*$/.exec(text)?.[0] ?? "";
  return `${text.slice(0, text.length - ending.length)}${sha256 === "" ? "" : `-${sha256.slice(0, 8)}`}${ending}`;
}

/** `Đơn của ông Nguyễn Văn A.txt`. */
function addressed(path: string): Edit[] {
  const words = path.replace(/[_/\\.-]/g, " ");
  return mentionsIn(words, false).map(({ start, end }) => ({ start, end, words: masks.name }));
}
