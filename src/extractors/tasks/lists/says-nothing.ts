import type { Passage } from "../../../doc.ts";
import { flat } from "../../../match/bodies/unit-hit.ts";
import { slicePassage } from "../../../match/passage.ts";
import { orderAt } from "../../../match/sentences/opening.ts";
import { binds } from "../../../match/sentences/told.ts";
import { leadsToList } from "../../../tree/cues.ts";
import { isTimeHeading } from "../bare-heading.ts";
import { headingHolds, holdsOrders, holdsPast, looksLikeHeading } from "../context.ts";
import { isEnforcement, isOnlyEnforcement } from "../enforcement.ts";
import type { Frame } from "./frame.ts";
import { isAboutPast } from "./headings.ts";
import { isOnlyFact, saysFact, saysMember, saysNames } from "./label-facts.ts";
import { ownUnits } from "./names-unit.ts";
import type { Node } from "./nodes.ts";
import { chargesLater, isOrder, opensWithCharge, opensWithVerb, speaks, tellsNothing } from "./orders.ts";
import { isPrepared, saysWho } from "./tells.ts";

/** The words of an item before its first colon. */
const ownLabel = /^[^:.;]{1,160}:\s+(?=\S)/u;

/** A mark or a time alone, with nothing under it. */
function standsEmpty({ paragraph, kids, before }: Node): boolean {
  return kids.length === 0 && before.length === 0 && (paragraph.passage.text === "" || isTimeHeading(paragraph.passage));
}

/** Whether an item asks nobody for anything: it is empty, a heading over aims or results, names alone, or who speaks. */
export function saysNothing(node: Node, frame: Frame): boolean {
  const { passage, mark } = node.paragraph;
  if (standsEmpty(node)) return true;
  if (tellsNothing(passage) || (mark?.kind === "article" ? isEnforcement(passage) : isOnlyEnforcement(passage))) return true;
  if (namesOnly(node) || speaksForItself(node, frame) || tellsResults(node, frame)) return true;
  if (node.opening || !looksLikeHeading(node.paragraph) || charges(node) || isPrepared(node, frame) || isOrdered(node, frame)) return false;
  return headsNothing(node) || (holdsOrders(passage) && node.kids.length + node.before.length === 0);
}

/** A heading over aims or results, but not over items of which a slot says who is to do them. */
function headsNothing({ paragraph, kids }: Node): boolean {
  return headingHolds(paragraph.passage) === "none" && (holdsPast(paragraph.passage) || !kids.some(saysWho));
}

/** `Về kết quả tháng 7: Phòng Kinh tế giải quyết 132 hồ sơ …`: under its own label of results a sentence that binds nobody only tells; a finding that is only named is ordered about, and a label that tells what to do (`Đánh giá kết quả: …`) is none of results. */
function tellsResults({ paragraph: { passage }, kids }: Node, { inherited }: Frame): boolean {
  const end = ownLabel.exec(passage.text)?.[0].length ?? 0;
  const label = slicePassage(passage, 0, end);
  if (end === 0 || inherited !== null || kids.length > 0 || !holdsPast(label) || opensWithVerb(label)) return false;
  const rest = slicePassage(passage, end, passage.text.length);
  if (isAboutPast(label)) return orderAt(flat(rest), 0)?.tells === true;
  return !opensWithCharge(rest) && !chargesLater(rest) && !binds(rest.folded, 0);
}

/** `Đề nghị các sở: … 2. Đánh giá chung kết quả`: what a body is told to do by its verb is no heading, where nothing stands under it. */
function isOrdered({ paragraph, kids, before }: Node, { inherited }: Frame): boolean {
  return inherited !== null && kids.length + before.length === 0 && opensWithVerb(paragraph.passage);
}

/** `Yêu cầu Phòng Nội vụ rà soát hồ sơ, cụ thể:` is an order, where `Yêu cầu` is a heading. */
export function charges(node: Node): boolean {
  return opensWithCharge(node.paragraph.passage) && isOrder(ownUnits(node));
}

/** `Điều 1. Hội đồng nhân dân tỉnh thống nhất …` in its own resolution: who speaks is told nothing. */
function speaksForItself(node: Node, { isIssuer }: Frame): boolean {
  const { paragraph, opening, kids } = node;
  if (paragraph.mark?.kind !== "article" || opening?.colon || (kids.length > 0 && asksBelow(paragraph.passage))) return false;
  const leads = ownUnits(node).filter(({ role }) => role === "lead");
  return leads.length > 0 && leads.every(({ name }) => isIssuer(name));
}

/** `Hội đồng nhân dân tỉnh yêu cầu:` over those that it asks. */
function asksBelow(passage: Passage): boolean {
  return leadsToList(passage) && speaks(passage);
}

/** Nothing stands under it, and nothing in it but names, or what is so of a body. */
function namesOnly(node: Node): boolean {
  const { paragraph, opening, kids, before, slots } = node;
  if (kids.length + before.length + slots.length > 0) return false;
  if (saysMember(paragraph.passage)) return true;
  if (isOnlyFact(paragraph.passage) && !isOrder(ownUnits(node))) return true;
  return opening ? saysFact(paragraph.passage, opening) : saysNames(paragraph.passage);
}
