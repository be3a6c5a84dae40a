import type { Passage } from "../../../doc.ts";
import { equals } from "../../../vi/issuers.ts";

const state = new RegExp(`^(?:${equals.state.pattern})(?![\\p{L}])`, "u");
const front = new RegExp(`^(?:${equals.front.pattern})`, "u");

/** `ỦY BAN NHÂN DÂN` over `ỦY BAN MTTQ VIỆT NAM TỈNH …`: neither is under the other, and both issue the document. */
export function areEquals([first, ...others]: readonly Passage[]): boolean {
  if (!first || !state.test(first.folded)) return false;
  const fronts = others.filter(({ folded }) => front.test(folded));
  return fronts.length > 0 && others.every((body) => fronts.includes(body) || state.test(body.folded));
}
