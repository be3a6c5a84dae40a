import type { Paragraph } from "../../../doc.ts";
import { tellsPast } from "../../../match/sentences/told.ts";
import { leadsToList } from "../../../tree/cues.ts";
import { divisionMarks, outerMarks } from "../../../vi/marks.ts";
import { isBareHeading } from "../bare-heading.ts";
import {
  holdsOrders,
  isAddress,
  isFindingHeading,
  isProcedure,
  isTaskHeading,
  isTopic,
  leadInHolds,
  looksLikeHeading,
} from "../context.ts";
import { chargeOf } from "./charges.ts";
import type { Frame } from "./frame.ts";
import type { Inherited } from "./item-task.ts";
import { unitsIn } from "./leads.ts";
import { namesUnit, ownSubject, ownUnits } from "./names-unit.ts";
import type { Node } from "./nodes.ts";
import { chargesLater, isOrder, opensWithVerb } from "./orders.ts";
import { isOwn } from "./own-lines.ts";
import { charges, saysNothing } from "./says-nothing.ts";
import { isLabelled, isPrepared, saysWho, saysWhoDoes, tells } from "./tells.ts";
import { endsWithUnits } from "./trailing-units.ts";
import { isTitle } from "./unmarked-heads.ts";
import { onlyViews, toldBehindView } from "./views.ts";

/**
 * What an item is: a `heading`; a `charge` that names who is to do its sub-items; a `group` of sub-items that name their own units;
 * a `task`, alone or `with-parts`; a task that `takes-all` below it as its words; `words` that only lead to what stands under them;
 * or `nothing` to do.
 */
export type Reading =
  | { readonly as: "heading" | "group" | "task" | "with-parts" | "takes-all" | "words" | "nothing" }
  | { readonly as: "charge"; readonly charge: Inherited };

export function classify(node: Node, frame: Frame): Reading {
  const kind = node.paragraph.mark?.kind ?? "dash";
  if (divisionMarks.has(kind)) return { as: "heading" };
  if (saysNothing(node, frame)) return { as: "nothing" };
  const outer = outerMarks.has(kind) ? isOuterHeading(node) : isUnmarked(node);
  const charge = outer && !mayCharge(node, frame) ? null : chargeOf(node);
  if ((outer && !charge) || headsOthers(node, frame)) return { as: "heading" };
  if (charge) return { as: "charge", charge };
  if (node.kids.length > 0) return { as: withKids(node, frame) };
  return { as: isTask(node, frame) ? "task" : "nothing" };
}

/** `TỔ CHỨC THỰC HIỆN` over a list that begins anew. */
function isUnmarked({ paragraph }: Node): boolean {
  return isTitle(paragraph) && !isBareHeading(paragraph.passage);
}

/** `2. Nhóm phát triển công dân số` over a task table, or over such a title. */
function isTitleOfTable({ paragraph, kids }: Node, { headsTable }: Frame): boolean {
  const over = kids.length === 0 ? headsTable(paragraph) : kids.some((kid) => headsTable(kid.paragraph));
  return over && looksLikeHeading(paragraph);
}

/** `I. Công an phường` among the tasks, over items or words that name nobody themselves, gives them that body. */
function mayCharge({ kids, before }: Node, frame: Frame): boolean {
  if (frame.holds !== "tasks") return false;
  if (kids.length > 0) return !kids.some(namesUnit);
  const words = before.filter(isOwn);
  return words.length > 0 && !words.some(({ passage }) => isOrder(unitsIn(passage)));
}

function isTask(node: Node, frame: Frame): boolean {
  if (frame.holds === "none") return isLabelled(node);
  if (tells(node) || isPrepared(node, frame)) return true;
  if (frame.ordered === true && saysWhoDoes(node)) return true;
  const { passage, mark } = node.paragraph;
  if (isViewOnly(node.paragraph) || headsViews(node) || tellsPast(passage)) return false;
  if (frame.amongOrders && mark?.kind !== "article" && ownSubject(node).length > 0) return true;
  if (frame.holds !== "tasks") return false;
  return frame.inherited !== null || frame.parent !== null || !isTopic(passage) || endsWithUnits(passage) || headsOne(node);
}

function isViewOnly({ passage }: Paragraph): boolean {
  return onlyViews(passage) && !chargesLater(passage);
}

/** `1. Về tổ chức bộ máy` over nothing but what somebody thinks of that: `Cơ bản thống nhất với báo cáo của …`. */
function headsViews({ paragraph, before }: Node): boolean {
  if (before.length === 0 || !looksLikeHeading(paragraph)) return false;
  return before.every((part) => isViewOnly(part) && toldBehindView(part.passage).length === 0);
}

/** `2.2. Dự án trường học:` over one paragraph that tells somebody to act: the two are one task. */
function headsOne({ paragraph, before }: Node): boolean {
  const [only, other] = before;
  return only !== undefined && other === undefined && paragraph.passage.text.endsWith(":") && isOrder(unitsIn(only.passage));
}

function headsOthers(node: Node, frame: Frame): boolean {
  return isTitleOfTable(node, frame) || headsRules(node);
}

function headsRules({ paragraph, opening, kids, before }: Node): boolean {
  if (opening || kids.length + before.length === 0) return false;
  return holdsOrders(paragraph.passage) || (kids.length === 0 && isFindingHeading(paragraph.passage));
}

/** `I.` and `A.` head what stands under them; alone they are an item where they name who acts. */
function isOuterHeading(node: Node): boolean {
  if (node.opening?.colon || (node.kids.length === 0 && saysItself(node))) return false;
  return node.kids.length > 0 || node.before.length > 0 || !namesUnit(node);
}

function withKids(node: Node, frame: Frame): "group" | "words" | "takes-all" | "with-parts" | "nothing" {
  const { passage } = node.paragraph;
  if (isProcedure(node.paragraph)) return "nothing";
  if (headsTasks(node)) return "group";
  if (passage.text === "" || (frame.holds !== "tasks" && !tells(node))) return "words";
  if (isAddress(passage) && !saysWho(node)) return "group";
  if (isTopic(passage) && !saysWho(node)) return node.kids.some(saysMore) ? "group" : "nothing";
  return asParent(node, frame);
}

function asParent(node: Node, frame: Frame): "takes-all" | "with-parts" | "nothing" {
  const { passage } = node.paragraph;
  if (leadInHolds(passage, false) === "none") return "takes-all";
  if (node.slots.length > 0 || !node.kids.every((kid) => isIdle(kid, frame)) || ordersAll(node)) return "with-parts";
  return leadsToList(passage) ? "takes-all" : "nothing";
}

/** A headline of tasks, or of a time, or items that all name their units. */
function headsTasks(node: Node): boolean {
  const { paragraph, opening, kids } = node;
  const names = looksLikeHeading(paragraph) && !opening && !charges(node) && isTaskHeading(paragraph.passage);
  return names || (mostlyName(kids) && !saysItself(node)) || isBareHeading(paragraph.passage);
}

/** An item says in a sentence of its own what its bodies are to do. */
function saysItself(node: Node): boolean {
  const { text } = node.paragraph.passage;
  if (!/[.;]$/.test(text)) return false;
  return node.opening?.colon === true ? text.length > node.opening.end : isOrder(ownUnits(node));
}

/** Something under a topic tells somebody to act. */
function saysMore(node: Node): boolean {
  return tells(node) || node.before.some(({ passage }) => isOrder(unitsIn(passage))) || node.kids.some(saysMore);
}

/** All sub-items name their own units, views aside; one of a longer list may not. */
function mostlyName(kids: readonly Node[]): boolean {
  const named = kids.filter(namesUnit).length;
  const others = kids.filter((kid) => !namesUnit(kid) && !(kid.kids.length === 0 && onlyViews(kid.paragraph.passage))).length;
  return named > 0 && (others === 0 || (named >= 4 && others === 1));
}

/** A charge whose sub-items all say what to do: `Giao Thanh tra tỉnh …, cụ thể: a) Rà soát …; b) Kiểm tra …`. */
function ordersAll(node: Node): boolean {
  return tells(node) && node.kids.every(({ paragraph }) => opensWithVerb(paragraph.passage));
}

/** A sub-item that tells nobody anything by itself. */
function isIdle(kid: Node, frame: Frame): boolean {
  if (kid.kids.length > 0) return isTopic(kid.paragraph.passage);
  return classify(kid, { ...frame, parent: null }).as === "nothing";
}
