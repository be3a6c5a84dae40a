import { anyOf } from "../../match/rows/any-of.ts";
import { compile, endEdge } from "../../match/rows/edges.ts";
import { aimedAt, dutyCues, honorifics, officeLeads, type PersonLabelRow, personCues, personLabels } from "../../vi/persons.ts";
import { positionRows, rankRows } from "../../vi/signatures.ts";
import type { PersonRole } from "./mention.ts";
import type { Words } from "./name-at.ts";

const office = anyOf([...positionRows, ...rankRows]);
const addressEnd = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(honorifics)}) ?:? ?$`, "u");
const officeAfter = new RegExp(`^ ?[,(–-]? ?(?:(?:${anyOf(officeLeads)}) )?(?:${office})${endEdge}`, "u");
const dutyBefore = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(dutyCues)}|(?:${office})(?: [\\p{L}\\d,-]+){0,10}) ?[:,–-]? ?$`, "u");
const aimed = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(aimedAt)}) ?$`, "u");
const labels = personLabels.map((row) => ({ role: row.role, before: new RegExp(`(?:^|[^\\p{L}])(?:${row.pattern}) ?:? ?$`, "u") }));
const cues = personCues.map((row) => ({ ...row, cue: compile(row.pattern, "u") }));
/** Characters around a name that say who it is. */
const reach = 320;
/** Characters behind a name in which its office stands, and what is said of its holder. */
const near = 80;

/** The part that somebody plays where the name stands. Who is accused is never taken for an official on duty. */
export function roleOf(words: Words, start: number, end: number, inCase: boolean): PersonRole {
  const before = words.folded.slice(Math.max(0, start - reach), start).replace(addressEnd, "");
  const after = words.folded.slice(end, end + reach);
  const labelled = labelOf(before);
  if (labelled) return labelled;
  const clause = before.slice(before.lastIndexOf(";") + 1);
  if (isOfficial(before, after, clause, inCase)) return "official";
  return cueOf(clause, after) ?? "third-party";
}

function labelOf(before: string): PersonLabelRow["role"] | null {
  return labels.find((label) => label.before.test(before))?.role ?? null;
}

/** In a case only who decided or answered in office: `của Chủ tịch UBND xã A`, and nobody is denounced before. */
function isOfficial(before: string, after: string, clause: string, inCase: boolean): boolean {
  if (inCase || aimed.test(clause) || cueOf("", after.slice(0, near)) === "accused") return false;
  return officeAfter.test(after) || dutyBefore.test(before);
}

function cueOf(clause: string, after: string): PersonRole | null {
  const rest = after.slice(0, after.search(/[;.]|$/));
  return cues.find(({ before, cue }) => cue.test(before ? clause : rest))?.role ?? null;
}
