import type { Passage } from "../../../doc.ts";
import { flat } from "../../../match/bodies/unit-hit.ts";
import { findBodies } from "../../../match/bodies.ts";
import { isCapital } from "../../../match/letters/capitals.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile, endEdge } from "../../../match/rows/edges.ts";
import { finder } from "../../../match/rows/finder.ts";
import type { AssignedUnit } from "../../../match/sentences/assignment.ts";
import { orderAt } from "../../../match/sentences/opening.ts";
import { actAt, chargeAt, titleAt } from "../../../match/word-tables.ts";
import { apartRow, introRows, modalRows, tellsRow } from "../../../vi/orders.ts";
import { asideKinds, asideTies, charges, clauseActs } from "../../../vi/roles.ts";
import { isNoTask } from "../context.ts";
import type { NamedUnit } from "../units.ts";
import { labelOf } from "./leads.ts";
import { isToldTo, leadsAt, leadsIn, step } from "./leads-at.ts";
import { lastSentence } from "./sentences.ts";
import { speakerReach } from "./speakers.ts";
import { opinionAt } from "./views.ts";

/** How far from a paragraph's start an order names its lead. */
const reach = 260;
/** How far from the end of the sentence before a list its charge may stand. */
const leadInReach = 700;
/** How far before the colon of a list the word stands that orders it. */
const leadOnReach = 60;
const findCharges = finder(charges);
const behindCharge = compile(`(?:${anyOf(charges)}) $`, "u");
const behindHanding = new RegExp(`(?:^|[.;:] )(?:${anyOf(charges.filter(({ hands }) => hands))}) $`, "u");
const personName = /^ \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}(?![\p{L}])/u;
const intro = new RegExp(`^(?:${anyOf(introRows)})${endEdge}`, "u");
/** `Sở A | là cơ quan thường trực Ban Chỉ đạo, | có trách nhiệm …` */
const besides = `(?: (?:${anyOf(asideTies)}) (?:${anyOf(asideKinds)})${endEdge}[^,.;:]{0,80})?`;
const bound = new RegExp(`^${besides},? (?:${anyOf([...modalRows, ...clauseActs])})${endEdge}`, "u");
const apart = new RegExp(`^(?:${apartRow.pattern}) `, "u");
const tells = new RegExp(`^(?:${tellsRow.pattern})`, "u");
const nextSentence = /[.!?] \p{Lu}/u;

/** Whether a paragraph that names these units charges or asks a body, or has a body told to act as its subject. */
export function isOrder(units: readonly AssignedUnit[]): boolean {
  return units.some((unit) => isToldTo(unit) && unit.start < reach);
}

/** `Đề nghị …`, `Giao …`. */
export function opensWithCharge(passage: Passage): boolean {
  return chargeAt.find(passage.folded, 0) !== null;
}

/** Whether a sentence charges a body, be it behind who speaks: `Giao Sở A …`, `Sở yêu cầu các trường …`. */
export function chargesBody(passage: Passage): boolean {
  return orderAt(flat(passage), 0)?.kind === "charge";
}

/** `Đề nghị ông Lê Văn An …`, `Do thời gian gấp, đề nghị đồng chí nghiên cứu …`: a person is asked, who stands for no body. */
export function asksPerson(passage: Passage): boolean {
  return asksPersonAt(passage, 0) || (intro.test(passage.folded) && asksPersonAt(passage, passage.folded.indexOf(", ") + 2));
}

function asksPersonAt({ text, folded }: Passage, at: number): boolean {
  const charged = chargeAt.find(folded, at);
  const title = charged && titleAt.find(folded, charged.end + 1);
  return title !== null && (personName.test(text.slice(title.end)) || actAt.find(folded, title.end + 1) !== null);
}

/** `Riêng Sở Y tế …`. */
export function opensApart(passage: Passage): boolean {
  return apart.test(passage.folded);
}

/** `Tham mưu …`, `Rà soát …`. */
export function opensWithVerb(passage: Passage): boolean {
  return actAt.find(passage.folded, 0) !== null;
}

/** A body that is bound (`Sở Y tế có trách nhiệm …`), of which the paragraphs above it do not speak. */
export function bindsAnother(
  passage: Passage,
  units: readonly { readonly name: string; readonly end: number }[],
  own: readonly string[],
): boolean {
  const end = units.at(-1)?.end ?? 0;
  return end > 0 && bound.test(passage.folded.slice(end)) && !units.some(({ name }) => own.includes(name));
}

/** Who is charged by the sentence before a list, wherever in it the charge stands: `Để …, Thủ tướng yêu cầu các bộ:`; of several sentences the last one speaks. */
export function chargedIn(passage: Passage): readonly NamedUnit[] {
  const start = lastSentence(passage.text);
  const named = start > 0 && findCharges(passage.folded.slice(start)).length > 0 ? [] : leadsIn(passage);
  const told = named.filter((unit) => !givesOrders(passage, unit));
  if (told.length > 0) return told;
  const from = Math.max(start, passage.text.length - leadInReach, opinionAt(passage));
  for (const charge of findCharges(passage.folded.slice(from)).toReversed()) {
    const units = leadsAt(passage, from + charge.start, Number.POSITIVE_INFINITY);
    if (units.length > 0) return units;
  }
  return [];
}

/** `Chủ tịch UBND tỉnh | giao nhiệm vụ như sau:` names who gives the order, not who gets it; `Sở A | thông báo kết luận như sau:`, who tells. */
function givesOrders({ folded }: Passage, { start, end }: NamedUnit): boolean {
  return chargeAt.find(folded, end + 1) !== null || (tells.test(folded.slice(end + 1)) && findCharges(folded.slice(0, start)).length === 0);
}

/** Whether somebody speaks in the sentence before a list: `Chủ tịch UBND tỉnh yêu cầu:`. */
export function speaks(passage: Passage): boolean {
  const at = findCharges(passage.folded.slice(-leadOnReach)).at(-1)?.start;
  if (at === undefined) return false;
  const before = slicePassage(
    passage,
    Math.max(0, passage.text.length - leadOnReach - speakerReach),
    Math.max(0, passage.text.length - leadOnReach) + at,
  );
  return findBodies(before).some((body) => before.text.length - body.end < step);
}

/** Whether a later sentence charges somebody, be it nobody known: `Thống nhất với đề nghị của …. Giao …`. */
export function chargesLater(passage: Passage): boolean {
  return chargeBehind(passage) >= 0;
}

/** Whether who is named at `at` is handed something by the first word of a sentence: `Giao | Văn phòng …`. */
export function handsOut({ folded }: Passage, at: number): boolean {
  return behindHanding.test(folded.slice(0, at));
}

/** Where a later sentence begins that opens with a charge; -1 where none does. */
export function chargeBehind({ text, folded }: Passage): number {
  return (
    findCharges(folded).find(({ start }) => start > 0 && /[.;] $/.test(text.slice(start - 2, start)) && isCapital(text, start))?.start ?? -1
  );
}

/** Whether a paragraph opens as what is no task, and charges nobody further on: `Kinh phí: 450 triệu đồng. Giao Sở A …` does. */
export function tellsNothing(passage: Passage): boolean {
  return isNoTask(passage) && !chargesLater(passage);
}

/** Whether a place is in a paragraph's first sentence, or in a later one that opens with a charge, or comes to one. */
export function opensWithin(passage: Passage, at: number): boolean {
  const label = labelOf(passage);
  const end = nextSentence.exec(passage.text.slice(label))?.index ?? at;
  return at <= label + end || chargesLater(passage) || isAsked(passage, at);
}

/** `…. Do vậy, Bộ đề nghị | UBND các tỉnh …`: right behind a charge, in a sentence that does not open with who speaks. */
function isAsked({ text, folded }: Passage, at: number): boolean {
  const from = lastSentence(text.slice(0, at));
  return behindCharge.test(folded.slice(0, at)) && text.slice(from, at).includes(", ");
}
