import type { Doc } from "../../../doc.ts";
import { bonesOf } from "../../../match/letters/bones.ts";
import type { Header } from "../../../record.ts";
import { bare, note, type Part } from "../part.ts";

/** The signer's name spelled otherwise elsewhere in the document, or printed with blanks inside its syllables. */
export function nameVariants(doc: Doc, signer: Part<Header["signer"]>): Part<null> {
  const name = signer.value?.name ?? null;
  const spans = signer.places["/signer/name"] ?? [];
  const [first] = spans;
  const last = spans[spans.length - 1];
  if (name === null || !first || !last) return bare(null);
  const raw = doc.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const spaced = raw.split(" ").length > name.split(" ").length ? [note("name-spacing", "info", "/signer/name", first, { raw, name })] : [];
  const variant = name.split(" ").length < 3 ? null : otherSpelling(doc.text, name);
  return bare(null, variant === null ? spaced : [...spaced, note("name-variant", "info", "/signer/name", first, { name, variant })]);
}

/** Words that differ from the name in tone marks or `Đ` alone, found beside a word that they share with it. */
function otherSpelling(text: string, name: string): string | null {
  const words = name.split(" ");
  let before = 0;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isVariant(text, at - before, name)) return text.slice(at - before, at - before + name.length);
    }
    before += word.length + 1;
  }
  return null;
}

function isVariant(text: string, start: number, name: string): boolean {
  const found = text.slice(start, start + name.length);
  if (start < 0 || found.toLowerCase() === name.toLowerCase() || !/\p{Ll}/u.test(found)) return false;
  return !/\p{L}/u.test(text.charAt(start - 1) + text.charAt(start + name.length)) && bonesOf(found) === bonesOf(name);
}
