import type { Paragraph, Passage } from "../../../doc.ts";
import { slicePassage } from "../../../match/passage.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import type { AssignedUnit } from "../../../match/sentences/assignment.ts";
import { unitOpening } from "../../../match/sentences/opening.ts";
import { lawTells } from "../../../vi/orders.ts";
import { isClosing, isDifficulty, isNoTask, isView, looksLikeHeading } from "../context.ts";
import { isEnforcement } from "../enforcement.ts";
import type { FoundTask } from "../found-task.ts";
import { behindFormula, opensBound } from "./formulas.ts";
import { type Frame, placeIn } from "./frame.ts";
import { leadsOn, onlyTells } from "./introduction.ts";
import { type Inherited, itemTask } from "./item-task.ts";
import { saysFact } from "./label-facts.ts";
import { unitsIn } from "./leads.ts";
import { ownUnits } from "./names-unit.ts";
import { giveSlotsBelow, type Node, nodeOf } from "./nodes.ts";
import {
  asksPerson,
  bindsAnother,
  chargesBody,
  chargesLater,
  handsOut,
  isOrder,
  opensApart,
  opensWithCharge,
  opensWithin,
  opensWithVerb,
  tellsNothing,
} from "./orders.ts";
import { isOwn } from "./own-lines.ts";
import { passedOn } from "./passed-on.ts";
import type { Slot } from "./slots.ts";
import { askedBy } from "./speakers.ts";
import { isDue, termsBehind } from "./terms.ts";
import { onlyViews, opensOpinion, toldBehindView, toldLater } from "./views.ts";

const longestOpening = 420;
const longestHeadline = 120;
const byLaw = new RegExp(`^(?:${lawTells.pattern})${endEdge}`, "u");
const sentenceEnd = /[.;!?…]["”»’)\]*\s]*$|\.\s?\/\s?[.-]?\s*$/u;

/** Words with an end of their own; a headline has none, and a colon only leads on. A long charge may have lost its end. */
function isSentence(passage: Passage): boolean {
  if (sentenceEnd.test(passage.text)) return true;
  return passage.text.length > longestHeadline && !passage.text.endsWith(":") && opensWithCharge(passage);
}

/** A sentence that opens with its verb, over the sub-items of a charge. */
export function tellsByItself({ passage }: Paragraph): boolean {
  return isSentence(passage) && opensWithVerb(passage) && !isNoTask(passage) && !isView(passage);
}

/** Other units with a colon, or a charge, open a task of their own; after sub-items, another body as the subject does. */
export function opensTask(paragraph: Paragraph, before: boolean, leads: readonly string[] = []): boolean {
  const opening = unitOpening(paragraph.passage);
  if (opening !== null && (opening.colon || !before) && !saysFact(paragraph.passage, opening)) return true;
  if (opening !== null && leads.length > 0 && bindsAnother(paragraph.passage, opening.units, leads)) return true;
  return (chargesBody(paragraph.passage) || opensApart(paragraph.passage)) && isOrder(unitsIn(paragraph.passage));
}

/** A sentence that opens with a charge and a body, be it a later one, or with a body and what binds it: `Giao Sở A …`, `Sở A có trách nhiệm …`. */
export function chargesOutright({ passage }: Paragraph): boolean {
  if (opensWithCharge(passage) || chargesLater(passage)) return isOrder(unitsIn(passage));
  return opensBound(passage);
}

/** Orders outside any list: a paragraph that charges or asks a body, or whose subject is a body told to act. The first `introduction` of them only lead to the first one. */
export function readOrders(
  paragraphs: readonly Paragraph[],
  frame: Frame,
  out: { readonly tasks: FoundTask[] },
  { slots = [], introduction = 0 }: { readonly slots?: readonly Slot[]; readonly introduction?: number } = {},
): void {
  if (frame.holds === "none") return;
  const orders = ordersAmong(paragraphs, frame, introduction);
  giveSlotsBelow(
    orders.map(({ node }) => node),
    slots,
  );
  for (const [k, { node, terms, inherited }] of orders.entries())
    out.tasks.push(itemTask(node, terms, placeIn({ ...frame, path: [...frame.path, `/${k + 1}`], inherited })));
}

function ordersAmong(paragraphs: readonly Paragraph[], frame: Frame, introduction: number): Order[] {
  let { spoken = false, ordered = false } = frame;
  let led = spoken;
  const orders: Order[] = [];
  for (const [k, whole] of paragraphs.entries()) {
    const node = nodeOf(behindFormula(whole));
    const isOne = !(k < introduction && onlyTells(whole)) && givesOrder(node, { ...frame, spoken, ordered: ordered || led });
    ordered = isOne && (ordered || opensWithCharge(whole.passage));
    led ||= leadsOn(whole) || opensOpinion(whole.passage);
    spoken ||= opensOpinion(whole.passage);
    if (isOne) orders.push({ node: withoutSpeaker(node, frame), terms: termsBehind(paragraphs, k), inherited: null });
    else if (!orders.some(({ terms }) => terms.includes(whole))) orders.push(...dueOf(node, orders.at(-1), frame));
  }
  return orders;
}

/** `Kết quả gửi về Sở A trước ngày 20/3.` further behind an order, or a list, is for those whom that tells to act. */
function dueOf(node: Node, above: Order | undefined, { inherited, isIssuer }: Frame): Order[] {
  if (!isDue(node.paragraph, isIssuer)) return [];
  const others = ownUnits(node).filter(({ name }) => !isIssuer(name));
  const units = above ? ownUnits(above.node).filter(({ role }) => role === "lead") : [];
  const charged = above && units.length > 0 ? { passage: above.node.paragraph.passage, units } : inherited;
  return [{ node: { ...node, opening: null, known: { units: others, subject: [], tells: null } }, terms: [], inherited: charged }];
}

/** An order, the paragraphs behind it that say by when it is to be done, and who is told where it names nobody. */
interface Order {
  readonly node: Node;
  readonly terms: readonly Paragraph[];
  readonly inherited: Inherited | null;
}

/** `UBND tỉnh | chuyển đơn đến Sở Y tế để giải quyết`: who passes it on only speaks. */
function withoutSpeaker(node: Node, { isIssuer }: Frame): Node {
  const speaks = node.opening && !node.opening.colon && node.opening.units.every(({ name }) => isIssuer(name));
  return speaks ? { ...node, opening: null } : node;
}

function givesOrder(node: Node, frame: Frame): boolean {
  const { passage } = node.paragraph;
  if (!isSentence(passage) || tellsNothing(passage) || isClosing(passage) || isEnforcement(passage) || isFormula(node)) return false;
  const agreed = toldBehindView(passage).filter((unit) => !frame.isIssuer(unit.name));
  if ((agreed.length === 0 && onlyViews(passage)) || byLaw.test(passage.folded.slice(0, longestOpening))) return false;
  const told = ownUnits(node).filter((unit) => isTold(unit, passage, frame) && opensWithin(passage, unit.start));
  if (isOrder(told) || asksPerson(passage) || labels(node, frame) || (tellsToo(frame) && told.some(({ role }) => role === "lead")))
    return true;
  const asked = askedBy(passage, frame.isIssuer);
  const passed = [agreed, asked, passedOn(passage, frame.isIssuer)].find((units) => units.length > 0) ?? [];
  const later = passed.length > 0 || !frame.spoken ? passed : toldLater(passage).filter((unit) => !frame.isIssuer(unit.name));
  if (later.length > 0) node.known.units = later.map((unit) => ({ ...unit, role: "lead" }));
  return later.length > 0;
}

/** `Nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế.`: said to all, it asks for nothing. */
function isFormula(node: Node): boolean {
  return isDifficulty(node.paragraph.passage) && ownUnits(node).every(({ role, group }) => role !== "lead" || group);
}

/** Among tasks, and right behind an order, whatever a body does it is to do. */
function tellsToo({ holds, ordered }: Frame): boolean {
  return holds === "tasks" || ordered === true;
}

/** Who speaks is told nothing, but for the office that writes down what its chief hands out: `Giao Văn phòng hoàn chỉnh dự thảo …`. */
function isTold({ name, start }: AssignedUnit, passage: Passage, { isIssuer }: Frame): boolean {
  return !isIssuer(name) || handsOut(passage, start);
}

/** `Sở Y tế: Kiểm tra …`: a label that has lost its mark. */
function labels({ paragraph: { passage }, opening }: Node, { isIssuer }: Frame): boolean {
  if (!opening?.colon || opening.addressed || opening.units.some((unit) => isIssuer(unit.name))) return false;
  return !saysFact(passage, opening) && opensWithVerb(slicePassage(passage, opening.end, passage.text.length));
}

/** The document's last words may give an order of their own, and so may what stands under a sentence that tells nobody anything. */
export function readClosing(node: Node, frame: Frame, out: { readonly tasks: FoundTask[] }): void {
  const closing = [...node.before, ...node.after].filter((part) => !isOwn(part) || (isSilent(node) && chargesOutright(part)));
  readOrders(closing, { ...frame, path: [], parent: null }, out);
}

function isSilent({ paragraph }: Node): boolean {
  return isNoTask(paragraph.passage) && !looksLikeHeading(paragraph);
}

/** Under an item that is no task somebody may speak to a body (`Nhà trường yêu cầu các tổ …`), as in the document's last words. */
export function readSpoken(node: Node, frame: Frame, out: { readonly tasks: FoundTask[] }): void {
  const spoken = [...node.before, ...node.after].filter((part) => isOwn(part) && chargesBody(part.passage));
  if (!isSilent(node)) readOrders(spoken, { ...frame, parent: null }, out);
  readClosing(node, frame, out);
}
