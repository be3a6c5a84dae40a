import type { Frame } from "./frame.ts";
import { ownSubject, ownUnits } from "./names-unit.ts";
import type { Node } from "./nodes.ts";
import { asksPerson, isOrder, opensWithVerb } from "./orders.ts";
import { endsInKinds, endsWithUnits, isAgenda } from "./trailing-units.ts";
import { onlyViews } from "./views.ts";

/** Whether a list is one of orders: half of its items give one for certain, and most of them, two at least, open with a body, views aside; findings beside one order are none. In a plan (`ordered`) deeds are orders. */
export function areOrders(all: readonly Node[], ordered: boolean): boolean {
  const kids = all.filter((kid) => kid.kids.length > 0 || tells(kid) || !onlyViews(kid.paragraph.passage));
  const isSure = (kid: Node) => tells(kid) || (ordered && saysWhoDoes(kid));
  const sure = kids.filter(isSure).length;
  if (kids.length < 2 || sure * 2 < kids.length) return false;
  const orders = kids.filter((kid) => isSure(kid) || ownSubject(kid).length > 0).length;
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
  if (isLabelled(node) || saysWho(node)) return true;
  node.known.tells ??= tellsInWords(node);
  return node.known.tells;
}

function tellsInWords(node: Node): boolean {
  const { passage, mark } = node.paragraph;
  return (
    asksPerson(passage) ||
    isOrder(ownUnits(node)) ||
    (mark?.kind === "article" && saysWhoDoes(node)) ||
    (opensWithVerb(passage) && endsWithUnits(passage))
  );
}

/** `Sở Y tế trang bị 20 máy thở …`: in an article, and in a plan, what a body is said to do it is to do. */
export function saysWhoDoes(node: Node): boolean {
  return ownUnits(node).some(({ role }) => role === "lead");
}

/** A slot of the item says who is to do it. */
export function saysWho({ slots }: Node): boolean {
  return slots.some(({ role }) => role === "lead");
}

export function isLabelled({ opening }: Node): boolean {
  return opening?.colon === true && !opening.addressed;
}
