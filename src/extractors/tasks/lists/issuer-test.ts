import { normalizeUnit } from "../../../match/bodies.ts";
import { fold } from "../../../match/letters/fold.ts";
import { holderAt } from "../../../match/word-tables.ts";

/**
 * Tells whether a unit is the document's own issuer, whom nobody is told to be: `UBND tỉnh` in a document of `Ủy ban nhân dân tỉnh X`,
 * and its chairman, whose words it speaks.
 */
export function issuerTest(issuer: string | null): (name: string) => boolean {
  if (issuer === null) return () => false;
  const own = speakerOf(fold(normalizeUnit(issuer).name));
  return (name) => {
    const unit = speakerOf(fold(name));
    return unit === own || own.startsWith(`${unit} `);
  };
}

/** The body for which an office holder speaks. */
function speakerOf(name: string): string {
  const holder = holderAt.find(name, 0);
  return holder && name.charAt(holder.end) === " " ? name.slice(holder.end + 1) : name;
}
