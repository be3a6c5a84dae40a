import type { Passage } from "../../../doc.ts";
import { findBodies } from "../../../match/bodies.ts";
import { slicePassage } from "../../../match/passage.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { compile, endEdge } from "../../../match/rows/edges.ts";
import { rowsAt } from "../../../match/rows/rows-at.ts";
import { type AssignedUnit, assignment } from "../../../match/sentences/assignment.ts";
import { apartRow, introRows, modalRows, noteRows, pastRows, topicLabelRows } from "../../../vi/orders.ts";
import { acts, charges } from "../../../vi/roles.ts";
import type { NamedUnit } from "../units.ts";

/** How far from a paragraph's start an order names its lead. */
const reach = 260;
/** How far from the end of the sentence before a list its charge may stand. */
const leadInReach = 400;
/** Room between a comma, or a speaker, and the body that is told to act. */
const step = 16;
const speakerReach = 90;
/** How far before the colon of a list the word stands that orders it. */
const leadOnReach = 60;
const charge = compile(charges.map((row) => row.pattern).join("|"), "gu");
/** Its own: `matchAll` begins where the expression was left. */
const everyCharge = new RegExp(charge);
const intro = new RegExp(`^(?:${introRows.map((row) => row.pattern).join("|")})${endEdge}`, "u");
const actAt = rowsAt(acts);
const bound = new RegExp(`^,? (?:${modalRows.map((row) => row.pattern).join("|")})${endEdge}`, "u");
const modal = compile(modalRows.map((row) => row.pattern).join("|"), "u");
const apart = new RegExp(`^(?:${apartRow.pattern}) `, "u");
const note = new RegExp(`^(?:${[...noteRows, ...topicLabelRows].map((row) => row.pattern).join("|")}|(?:${apartRow.pattern}) )`, "u");
const longestSentence = 420;
const nextSentence = /[.!?] \p{Lu}/u;
const sentenceEnd = /[.;:!?](?:\s|$)/;

const done = new RegExp(` (?:${pastRows.map((row) => row.pattern).join("|")})(?![\\p{L}])`, "u");

const doneFirst = new RegExp(`^(?:${pastRows.map((row) => row.pattern).join("|")}) `, "u");

type Lead = Omit<AssignedUnit, "role">;

/** Whether a paragraph that names these units charges or asks a body, or has a body told to act as its subject. */
export function isOrder(units: readonly AssignedUnit[]): boolean {
  return units.some((unit) => unit.role === "lead" && unit.start < reach);
}

/** `Đề nghị …`, `Giao …`. */
export function opensWithCharge(passage: Passage): boolean {
  charge.lastIndex = 0;
  return charge.exec(passage.folded.slice(0, step))?.index === 0;
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

/**
 * The units of an assignment's words; where it names no lead at once, those behind its label, or the one that its
 * first sentence comes to.
 */
export function unitsIn(passage: Passage): readonly AssignedUnit[] {
  const { units } = assignment(passage);
  if (units.some((unit) => unit.role === "lead")) return units;
  const label = labelOf(passage);
  if (label > 0) return shifted(unitsIn(slicePassage(passage, label, passage.text.length)), label);
  return [...hiddenLeads(passage).map((unit) => ({ ...unit, role: "lead" as const })), ...units];
}

/** Length of a label or a topic before the words that tell somebody to act: `Ghi chú: `, `Bước 2. Triển khai: `. */
function labelOf(passage: Passage): number {
  return note.exec(passage.folded)?.[0].length ?? 0;
}

/** Who is charged by the sentence before a list, wherever in it the charge stands: `Để …, Thủ tướng yêu cầu các bộ:`. */
export function chargedIn(passage: Passage): readonly NamedUnit[] {
  const named = leadsIn(passage).filter((unit) => !givesOrders(passage, unit.end));
  if (named.length > 0) return named;
  const from = Math.max(0, passage.text.length - leadInReach);
  for (const found of allMatches(charge, passage.folded.slice(from)).toReversed()) {
    const units = leadsAt(passage, from + found.index, Number.POSITIVE_INFINITY);
    if (units.length > 0) return units;
  }
  return [];
}

/** `Chủ tịch UBND tỉnh | giao nhiệm vụ như sau:` names who gives the order, not who gets it. */
function givesOrders({ folded }: Passage, at: number): boolean {
  charge.lastIndex = 0;
  return charge.exec(folded.slice(at + 1, at + 1 + step))?.index === 0;
}

/** Whether somebody speaks in the sentence before a list: `Chủ tịch UBND tỉnh yêu cầu:`. */
export function speaks(passage: Passage): boolean {
  const at = [...passage.folded.slice(-leadOnReach).matchAll(everyCharge)].at(-1)?.index;
  if (at === undefined) return false;
  const before = slicePassage(
    passage,
    Math.max(0, passage.text.length - leadOnReach - speakerReach),
    Math.max(0, passage.text.length - leadOnReach) + at,
  );
  return findBodies(before).some((body) => before.text.length - body.end < step);
}

/** Leads that stand behind an adverbial, a speaker, or before a clause of their own. */
function hiddenLeads(passage: Passage): Lead[] {
  const end = passage.text.search(sentenceEnd);
  const first = slicePassage(passage, 0, end < 0 || end > longestSentence ? longestSentence : end + 1);
  if (intro.test(first.folded)) return afterIntro(first);
  const [speaker] = findBodies(first);
  if (speaker?.start !== 0) return [];
  const spoken = afterSpeaker(first, speaker.end);
  return spoken.length > 0 ? spoken : boundBy(first);
}

/** `Trong quá trình thực hiện, Sở Y tế …`. */
function afterIntro(first: Passage): Lead[] {
  for (let at = first.text.indexOf(", "); at >= 0; at = first.text.indexOf(", ", at + 2)) {
    const leads = leadsAt(first, at + 2, step);
    if (leads.length > 0) return leads;
  }
  return [];
}

/** `Phó Thủ tướng Nguyễn Văn A yêu cầu Bộ Y tế …`, but not what was charged already (`UBND tỉnh đã giao Sở Y tế …`). */
function afterSpeaker(first: Passage, speakerEnd: number): Lead[] {
  charge.lastIndex = speakerEnd;
  const found = charge.exec(first.folded.slice(0, speakerEnd + speakerReach));
  if (found && done.test(first.folded.slice(speakerEnd, found.index))) return [];
  return found && !/[,;]/.test(first.text.slice(speakerEnd, found.index)) ? leadsAt(first, found.index, step) : [];
}

/** `Các đơn vị được giao vốn chịu trách nhiệm …`: bodies with a clause of their own before the word that binds them. */
function boundBy(first: Passage): Lead[] {
  const found = modal.exec(first.folded);
  if (!found) return [];
  const leads: Lead[] = [];
  let end = 0;
  for (const body of findBodies(first)) {
    if (body.start > found.index || !/^[\s,;]*(?:\p{Ll}{2} )?$/u.test(first.text.slice(end, body.start))) break;
    leads.push(body);
    end = body.end;
  }
  return leads;
}

/** Whether a later sentence charges somebody, be it nobody known: `Thống nhất với đề nghị của …. Giao …`. */
export function chargesLater({ text, folded }: Passage): boolean {
  return [...folded.matchAll(everyCharge)].some(
    ({ index }) => /[.;] $/.test(text.slice(Math.max(0, index - 2), index)) && /\p{Lu}/u.test(text.charAt(index)),
  );
}

/** Whether a place is in a paragraph's first sentence, or in a later one that opens with a charge. */
export function opensWithin(passage: Passage, at: number): boolean {
  const label = labelOf(passage);
  const end = nextSentence.exec(passage.text.slice(label))?.index ?? at;
  return at <= label + end || chargesLater(passage);
}

/** Whether a sentence tells what was done: `Năm 2022, Sở Nông nghiệp đã hỗ trợ …`, `Đã hoàn thành …`. */
export function tellsPast(passage: Passage): boolean {
  if (doneFirst.test(passage.folded)) return true;
  if (!done.test(passage.folded.slice(0, reach))) return false;
  return findBodies(slicePassage(passage, 0, reach)).some((body) => done.exec(passage.folded)?.index === body.end);
}

function leadsIn(passage: Passage): Lead[] {
  return assignment(passage).units.filter((unit) => unit.role === "lead");
}

/** The leads of the words from `at` on, if they stand near their start. */
function leadsAt(passage: Passage, at: number, near: number): Lead[] {
  const leads = leadsIn(slicePassage(passage, at, passage.text.length));
  if ((leads[0]?.start ?? Number.POSITIVE_INFINITY) > near) return [];
  return shifted(leads, at);
}

function shifted<U extends Lead>(units: readonly U[], by: number): U[] {
  return units.map((unit) => ({ ...unit, start: unit.start + by, end: unit.end + by }));
}
