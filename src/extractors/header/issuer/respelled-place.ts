import type { Doc } from "../../../doc.ts";
import { placeSpellings, respelled } from "../../../match/bodies/place-variants.ts";
import { fold } from "../../../match/letters/fold.ts";
import { note, type Part } from "../part.ts";
import { sentencesOf } from "./printed-spelling.ts";

const properName = /\p{Lu}\S*(?: \p{Lu}\S*)*$/u;

/** The issuer with its province or district as the document's own sentences spell it, where a scan misread the marks of the letterhead. */
export function withPlaceRespelled(doc: Doc, issuer: Part<string | null>): Part<string | null> {
  const printed = issuer.value ?? "";
  const place = properName.exec(printed)?.[0];
  if (!place || doc.text.includes(place)) return issuer;
  const name = respelled(printed, placeSpellings([...sentencesOf(doc), { text: printed, folded: fold(printed) }]));
  if (name === null) return issuer;
  const said = note("unit-repaired", "info", "/issuer", issuer.places["/issuer"]?.[0] ?? null, { raw: printed, name });
  return { ...issuer, value: name, messages: [...issuer.messages, said] };
}
