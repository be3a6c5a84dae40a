import type { Passage } from "../../../doc.ts";
import { shifted } from "../../../match/bodies/unit-hit.ts";
import { slicePassage } from "../../../match/passage.ts";
import { type AssignedUnit, assignment } from "../../../match/sentences/assignment.ts";

/** Room between a comma, or a speaker, and the body that is told to act. */
export const step = 20;

/** A unit that is told to act. */
export type Lead = Omit<AssignedUnit, "role">;

/** Whether a unit is to act, and the words don't only tell what it did. */
export function isToldTo({ role, toldOf }: AssignedUnit): boolean {
  return role === "lead" && !toldOf;
}

/** The leads that an assignment names, but for those of whom it only tells. */
export function leadsIn(passage: Passage): Lead[] {
  return assignment(passage).units.filter(isToldTo);
}

/** The leads of the words from `at` on, if they stand near their start. */
export function leadsAt(passage: Passage, at: number, near: number): Lead[] {
  const leads = leadsIn(slicePassage(passage, at, passage.text.length));
  if ((leads[0]?.start ?? Number.POSITIVE_INFINITY) > near) return [];
  return shifted(leads, at);
}
