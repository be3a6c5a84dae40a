import type { BodyHit } from "../../../match/bodies/unit-hit.ts";
import type { AssignedUnit } from "../../../match/sentences/assignment.ts";
import { chargeOf } from "./charges.ts";
import { isFact } from "./label-facts.ts";
import { unitsIn } from "./leads.ts";
import type { Node } from "./nodes.ts";
import { isOrder } from "./orders.ts";
import { slotsBehind } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { endsWithUnits } from "./trailing-units.ts";

/** The units that its own words name. */
export function ownUnits({ known, paragraph }: Node): readonly AssignedUnit[] {
  known.units ??= unitsIn(paragraph.passage);
  return known.units;
}

/** The bodies that it has for its subject, whatever its verb. */
export function ownSubject({ known, paragraph }: Node): readonly BodyHit[] {
  known.subject ??= subjectOf(paragraph.passage);
  return known.subject;
}

/** Lets go what the words of an item that is read were asked: of a long document it is as much as its tasks. */
export function forget({ known }: Node): void {
  known.units = null;
  known.subject = null;
}

/** Whether an item itself names who is to do it. */
export function namesUnit(node: Node): boolean {
  if ((node.opening && !isFact(node.paragraph.passage)) || node.slots.some((slot) => slot.role === "lead")) return true;
  if (isOrder(ownUnits(node)) || node.before.some((paragraph) => isOrder(unitsIn(paragraph.passage)))) return true;
  if (endsWithUnits(node.paragraph.passage) || slotsBehind(node.paragraph.passage).some(({ role }) => role === "lead")) return true;
  return ownSubject(node).length > 0 || chargeOf(node) !== null || (node.kids.length > 0 && node.kids.every(namesUnit));
}
