import type { Passage } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { bodyHeadRows } from "../../../vi/issuers.ts";
import { placePart } from "./body-name.ts";

const within = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((row) => row.within))})${endEdge}`, "u");
const bare = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((row) => row.bare))})$`, "u");

/** A committee in the place of the one above it: `ĐẢNG ỦY UBND TỈNH` under `TỈNH ỦY AN PHÚ`; null for any other body. */
export function inPlaceOf(name: string, body: Passage, above: string): string | null {
  const committee = within.test(body.folded) ? bodyHeadRows.find((row) => row.level && above.startsWith(`${row.name} `)) : undefined;
  if (!committee?.level) return null;
  const place = above.slice(committee.name.length);
  return fold(name).endsWith(` ${committee.level}`) ? name + place : `${name} ${committee.level}${place}`;
}

/** A committee that names its place but not its body: `BAN CHẤP HÀNH TỈNH AN PHÚ` under `HỘI NÔNG DÂN VIỆT NAM`; null for any other. */
export function ofBodyAbove(name: string, above: string): string | null {
  const at = placePart(fold(name))?.start ?? 0;
  if (!bare.test(fold(name.slice(0, at)).trimEnd()) || placePart(fold(above)) !== null) return null;
  return `${name.slice(0, at)}${above} ${name.slice(at)}`;
}
