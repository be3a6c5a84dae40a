import type { Passage } from "../../doc.ts";
import { assignment } from "../../match/assignment.ts";
import { readUnits } from "../../match/bodies.ts";
import { flat, hitOf, type UnitHit } from "../../match/unit-hit.ts";
import { unitListAt } from "../../match/unit-list.ts";
import { labelTails } from "../../vi/roles.ts";
import { isLast } from "./context.ts";
import type { Inherited } from "./item-task.ts";
import type { Node } from "./nodes.ts";

const tail = new RegExp(`^ (?:${labelTails.map((row) => row.pattern).join("|")})[ :.]*$`, "u");

/** The units of an item that does nothing but name them (`1. Sở Nội vụ`) or charge them (`Điều 2. Giao Giám đốc Sở Y tế:`). */
export function chargeOf(node: Node): Inherited | null {
  if (node.kids.length === 0 && !node.before.some(({ passage }) => !isLast(passage))) return null;
  const { passage } = node.paragraph;
  if (node.opening?.charge) return { passage, units: node.opening.units, isCharge: true };
  const named = isLabel(passage) ? readUnits(passage) : [];
  const sure = !passage.text.endsWith(".") || named.every((unit) => unit.known);
  if (sure && fills(named, passage)) return { passage, units: named, isCharge: true };
  const told = isLabel(passage) ? toldUnits(passage) : [];
  if (told.length > 0) return { passage, units: told, isCharge: true };
  const leads = assignment(passage).units.filter((unit) => unit.role === "lead");
  return fills(leads, passage) ? { passage, units: leads, isCharge: true } : null;
}

/** Units with words that only say which of them: `Sở Tư pháp nơi được kiểm tra`. */
function toldUnits(passage: Passage): UnitHit[] {
  const words = flat(passage);
  const list = unitListAt(words, 0, true);
  return list && tail.test(words.folded.slice(list.end)) ? list.units.map((unit) => hitOf(passage, unit)) : [];
}

/** One line without a sentence. */
function isLabel(passage: Passage): boolean {
  return passage.text.length < 220 && !/[:.;]\s/.test(passage.text);
}

/** Nothing stands behind the last unit. */
function fills(units: readonly { readonly end: number }[], passage: Passage): boolean {
  const last = units.at(-1)?.end ?? 0;
  return last > 0 && /^[\s:.]*$/.test(passage.text.slice(last));
}
