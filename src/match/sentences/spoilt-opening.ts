import type { Passage } from "../../doc.ts";
import { readUnits } from "../bodies/read-units.ts";
import type { BodyHit } from "../bodies/unit-hit.ts";
import { slicePassage } from "../passage.ts";

const longest = 90;
const opensName = /^\p{Lu}\p{Ll}?/u;

/** Units before the colon of a label whose first one a scan spoilt beyond what is known at sight: `Số hoạch và Đầu tư: …`. */
export function spoiltOpening(passage: Passage): { readonly units: readonly BodyHit[]; readonly end: number } | null {
  const colon = passage.text.indexOf(":");
  if (colon < 4 || colon > longest || !opensName.test(passage.text)) return null;
  const label = slicePassage(passage, 0, colon);
  const units = readUnits(label);
  const isWhole = (units.at(-1)?.end ?? 0) >= label.text.trimEnd().length;
  const [first] = units;
  if (!isWhole || !first?.repaired || first.name[0] !== label.text[0] || !units.every((unit) => unit.known)) return null;
  return { units, end: colon + (/^:\s*/.exec(passage.text.slice(colon))?.[0].length ?? 1) };
}
