import type { Passage } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { compile, endEdge } from "../../match/rows/edges.ts";
import { holds } from "../../match/rows/holds.ts";
import { acts } from "../../vi/roles.ts";
import { bindingEnd, difficultiesRow, dutyRow, enforcedRow, enforcementRows } from "../../vi/sections.ts";

const mayEnforce = holds(enforcementRows);
const enforcement = enforcementRows.map((row) => ({ row, pattern: compile(row.pattern, "u") }));
const bindsAll = new RegExp(`(?:${bindingEnd.pattern})[ ./]*$`, "u");
const difficulties = new RegExp(`(?<=[.;] )(?:${difficultiesRow.pattern})[ ./]*$`, "u");
const duty = compile(dutyRow.pattern, "u");
/** `… thực hiện nghiêm Chỉ thị này; | bố trí kinh phí …`: there is more to do. */
const furtherAct = new RegExp(`(?<= ${enforcedRow.pattern}); (?:${anyOf(acts)})${endEdge}`, "u");

/** `… chịu trách nhiệm thi hành Quyết định này`. */
export function isEnforcement(passage: Passage): boolean {
  const words = passage.folded.slice(-400);
  if (!mayEnforce(words)) return false;
  const asked = words.replace(difficulties, "");
  return enforcement.some(({ row, pattern }) => pattern.test(words) && !(row.general && (duty.test(asked) || furtherAct.test(asked))));
}

/** `Các bộ, ngành chịu trách nhiệm thi hành Chỉ thị này.` and no more. */
export function isOnlyEnforcement(passage: Passage): boolean {
  return bindsAll.test(passage.folded.slice(-80));
}
