import type { Passage } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { placesOf, slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { unionBodies, unionName, unionWord } from "../../../vi/issuers.ts";
import type { Part } from "../part.ts";
import { placePart } from "./body-name.ts";

const union = new RegExp(`^(?:${unionName.pattern})$`, "u");
const beside = new RegExp(` (?:${unionName.pattern})$`, "u");
const body = new RegExp(`^(?:${anyOf(unionBodies)})${endEdge}`, "u");
const word = new RegExp(`(?<!\\p{L})(?:${unionWord.pattern})(?!\\p{L})`, "u");

/** Takes the Union's name, printed like a motto, out of a letterhead that names a body of the Union; it may stand beside that body on its line. */
export function cutUnion(printed: readonly Passage[]): { readonly pieces: readonly Passage[]; readonly union: Passage | null } {
  const pieces = printed.flatMap(besideUnion);
  const at = pieces.findIndex(({ folded }) => union.test(folded));
  if (at < 0 || !pieces.some(({ folded }) => body.test(folded))) return { pieces, union: null };
  return { pieces: pieces.filter((_, k) => k !== at), union: pieces[at] ?? null };
}

function besideUnion(piece: Passage): Passage[] {
  const at = body.test(piece.folded) ? (beside.exec(piece.folded)?.index ?? -1) : -1;
  return at < 0 ? [piece] : [slicePassage(piece, 0, at), slicePassage(piece, at + 1, piece.text.length)];
}

/** `Ban Chấp hành tỉnh An Phú` under the Union's name is that of the Union. */
export function ofUnion(issuer: Part<string | null>, printed: Passage, name: string): Part<string | null> {
  const { value } = issuer;
  if (value === null || word.test(fold(value))) return issuer;
  const at = placePart(fold(value))?.start ?? value.length + 1;
  const words = [value.slice(0, at).trimEnd(), name, value.slice(at)].filter(Boolean).join(" ");
  return { ...issuer, value: words, places: { ...issuer.places, "/issuer": [...(issuer.places["/issuer"] ?? []), ...placesOf(printed)] } };
}
