import { personalPlaces } from "../../vi/places.ts";
import { personTitles, plainKinds } from "../../vi/roles.ts";
import { surnameRow } from "../../vi/signatures.ts";
import { fold } from "../letters/fold.ts";
import { anyOf } from "../rows/any-of.ts";
import type { Unit } from "./unit-at.ts";

const lastWords = / (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3})$/u;
const surname = new RegExp(`^(?:${surnameRow.pattern}) `, "u");
const place = new RegExp(`^(?:${personalPlaces.pattern})$`, "u");
const address = new RegExp(`^(?:${anyOf(personTitles)}) `, "u");
const plain = new RegExp(`^(?:${plainKinds.pattern})$`, "u");

/**
 * A body behind the title of its head without the head's name, which stands where a place's might: `Giám đốc Sở Y tế | Lê Văn An`. A kind alone keeps
 * the title and the name (`Phó Giám đốc Sở Lê Văn An`).
 */
export function withoutPerson(unit: Unit, titled: string): Unit {
  const found = lastWords.exec(unit.name);
  const words = fold(found?.[1] ?? "");
  if (!found || !surname.test(words) || place.test(words)) return unit;
  const body = unit.name.slice(0, found.index);
  if (plain.test(fold(body))) return { ...unit, name: titled.slice(address.exec(fold(titled))?.[0].length ?? 0) };
  return unit.known ? { ...unit, name: body } : unit;
}
