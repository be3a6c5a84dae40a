import type { Passage } from "../../../doc.ts";
import * as cues from "../../../tree/cues.ts";

const star = /[★☆]/u;

/** Words of a seal that a scan read among the lines of a signature: with its star, or in capitals over a line with one. */
export function isSealed(lines: readonly Passage[], at: number): boolean {
  if (at === 0) return false;
  for (let k = at; k < Math.min(lines.length, at + 4); k++) {
    const line = lines[k];
    if (!line || cues.modeMark.test(line.folded) || cues.position.test(line.folded)) return false;
    if (star.test(line.text)) return k > at || !cues.isName(line);
    if (!cues.isCaps(line.text) || cues.isName(line)) return false;
  }
  return false;
}
