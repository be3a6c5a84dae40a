import type { Frame } from "./frame.ts";
import { type Node, ownSubject, ownUnits } from "./nodes.ts";
import { asksPerson, isOrder, opensWithVerb } from "./orders.ts";
import { endsInKinds, endsWithUnits, isAgenda } from "./trailing-units.ts";

/** Whether a list is one of orders: half of its items give one for certain, and most of them, two at least, open with a body; findings beside one order are none. */
export function areOrders(kids: readonly Node[]): boolean {
  const sure = kids.filter(tells).length;
  if (kids.length < 2 || sure * 2 < kids.length) return false;
  const orders = kids.filter((kid) => tells(kid) || ownSubject(kid).length > 0).length;
  return orders >= 2 && orders * 3 >= kids.length * 2;
}

/** Whether a list is an agenda: some of its items tell who prepares them, and most end in a body at least. */
export function arePrepared(kids: readonly Node[]): boolean {
  const agenda = kids.filter((kid) => isAgenda(kid.paragraph.passage));
  if (agenda.length === 0 || !agenda.some(tells)) return false;
  const ending = kids.filter((kid) => tells(kid) || endsWithUnits(kid.paragraph.passage)).length;
  return ending * 3 >= kids.length * 2;
}

/** Whether half of a list's items, two at least, end in a bracket of bodies or tell who acts: each such bracket says who does the work. */
export function isShared(kids: readonly Node[]): boolean {
  const ending = kids.filter((kid) => endsInKinds(kid.paragraph.passage) || tells(kid)).length;
  return ending >= 2 && ending * 2 >= kids.length;
}

/** `4. Đề án sắp xếp đơn vị hành chính (Sở Nội vụ)` beside `3. Báo cáo … (Sở Y tế chuẩn bị)`. */
export function isPrepared({ paragraph, kids }: Node, { amongPrepared }: Frame): boolean {
  return amongPrepared === true && kids.length === 0 && endsWithUnits(paragraph.passage);
}

/** An item tells somebody to act where it opens with units and a colon, or charges, or asks, or opens with a verb and ends with units. */
export function tells(node: Node): boolean {
  const { passage } = node.paragraph;
  return (
    isLabelled(node) ||
    saysWho(node) ||
    asksPerson(passage) ||
    isOrder(ownUnits(node)) ||
    (opensWithVerb(passage) && endsWithUnits(passage))
  );
}

/** A slot of the item says who is to do it. */
export function saysWho({ slots }: Node): boolean {
  return slots.some(({ role }) => role === "lead");
}

export function isLabelled({ opening }: Node): boolean {
  return opening?.colon === true && !opening.addressed;
}
