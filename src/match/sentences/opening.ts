import type { Passage } from "../../doc.ts";
import { halfKinds } from "../../vi/groups.ts";
import { type ActRow, eachRow, presidingRow } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import { afterSelf, bareHolderAt, officerUpToVerb } from "../bodies/short-names.ts";
import type { Unit } from "../bodies/unit-at.ts";
import { flat, hitOf } from "../bodies/unit-hit.ts";
import { type UnitList, unitListAt } from "../bodies/unit-list.ts";
import { fold } from "../letters/fold.ts";
import { run } from "../rows/match-at.ts";
import type { RowHit } from "../rows/rows-at.ts";
import { chargeAt, chargeNounAt, holderAt, titleAt } from "../word-tables.ts";
import { actAfter, asksOutsiders } from "./act-after.ts";
import { asideEnd } from "./aside.ts";
import { insideOpening } from "./inside-opening.ts";
import { colonEnd, labelOpening, type UnitOpening } from "./label-opening.ts";
import { listsPersons } from "./names-behind.ts";
import { spoiltOpening } from "./spoilt-opening.ts";
import { subjectUpToVerb } from "./subject-end.ts";
import { tellsFact } from "./told.ts";

/** A sentence that tells bodies to act: who, from where the naming starts, and where the naming ends. */
export interface Order {
  readonly units: readonly Unit[];
  readonly end: number;
  /** `charge`: after "giao", "đề nghị", "yêu cầu"; `subject`: a body is the subject of a verb of doing. */
  readonly kind: "charge" | "subject";
  /** The verb orders by itself (`cần`, `khẩn trương`, `chủ trì`). */
  readonly strict: boolean;
  /** The subject's verb tells what it did: it orders something only in a list of tasks, or behind an order. */
  readonly tells?: boolean;
}

/** `Giao Ban Tổ chức …` charges a body, where `giao ban` is a meeting. */
const upper = /\p{Lu}/u;
const personName = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,4}(?![\p{L}])/uy;
const apposition = / ?[,–-] ?| \(/uy;
const ellipsis = /(?:,? ?v\.v\.?| ?(?:…|\.{2,3}))(?= )/uy;
const presiding = new RegExp(`^ (?:${presidingRow.pattern})(?![\\p{L}])`, "u");
const each = new RegExp(`(?:${eachRow.pattern}) `, "uy");
const halfKind = new RegExp(`(?:^| )(?:${halfKinds.pattern})$`, "u");
/** A name that ends in a plain word (`Kỹ thuật`) may go on; one that ends in a proper one (`Hoa Mai`) is whole. */
const plainEnd = / \p{Ll}+$/u;
const longestRest = 20;
const farthestLabel = 500;

/** The order that a sentence at `at` opens with; null where it gives none. */
export function orderAt(words: Words, at: number): Order | null {
  const charged = chargedAt(words, at);
  if (charged) return charged;
  const list = unitListAt(words, run(each, words.folded, at), false);
  if (!list) return spokenBySelf(words, at) ?? titledOrder(words, at);
  const end = asideEnd(words, run(ellipsis, words.folded, list.end));
  const spoken = spokenAt(words, end);
  const act = spoken ? null : actAfter(words, end);
  if (act) return subjectOrder(words, list, act);
  const whole = spoken || end > list.end ? null : subjectUpToVerb(words, list);
  return whole ? (spokenAt(words, whole.end) ?? subjectOrder(words, whole, whole.act)) : spoken;
}

/** `Bà Lê Thị A, Giám đốc Sở Y tế chịu trách nhiệm …`: of persons much is told, so that the verb must order by itself. */
function titledOrder(words: Words, at: number): Order | null {
  const list = titledOfficeAt(words, at);
  const act = list && actAfter(words, list.end);
  return list && act?.row.order && !presiding.test(words.folded.slice(list.end)) ? subjectOrder(words, list, act) : null;
}

/** `UBND huyện | đề nghị các trường …`. */
function spokenAt(words: Words, end: number): Order | null {
  return words.folded.charAt(end) === " " ? chargedAt(words, end + 1) : null;
}

function subjectOrder(words: Words, list: UnitList, act: RowHit<ActRow>): Order | null {
  const { units, end } = list;
  if (asksOutsiders(words, units, end)) return null;
  return { units, end, kind: "subject", strict: act.row.order, tells: tellsFact(words, list, act) };
}

/** `Bộ yêu cầu các Sở …`, `Giám đốc Sở đề nghị …`. */
function spokenBySelf(words: Words, at: number): Order | null {
  const end = afterSelf(words, at);
  return end > at && words.folded.charAt(end) === " " ? chargedAt(words, end + 1) : null;
}

/** `Giao Sở Y tế …`, `Đề nghị HĐND tỉnh, …`, `Yêu cầu: Sở Y tế …`. */
function chargedAt(words: Words, at: number): Order | null {
  const charge = chargeAt.find(words.folded, at);
  if (!charge) return null;
  if (words.folded.startsWith(": ", charge.end)) return calledUpon(words, charge.end + 2);
  if (words.folded.charAt(charge.end) !== " ") return null;
  const noun = chargeNounAt.find(words.folded, at);
  if (noun && noun.end > charge.end && !upper.test(words.text.charAt(charge.end + 1))) return null;
  const title = titleAt.find(words.folded, charge.end + 1);
  const from = (title?.end ?? charge.end) + 1;
  const list =
    (title && namedOffice(words, from)) ??
    unitListAt(words, from, true) ??
    bareHolderAt(words, charge.end + 1) ??
    (charge.row.within && !title ? null : officerUpToVerb(words, from));
  return list ? { ...wholeNames(words, list), kind: "charge", strict: true } : null;
}

/** `Yêu cầu các tổ | công nghệ số cộng đồng hướng dẫn …`, `Giao Trung tâm Kỹ thuật | thoát nước nạo vét …`: a name goes on to the verb. */
function wholeNames(words: Words, list: UnitList): UnitList {
  const last = list.units.at(-1);
  const half = last?.group
    ? halfKind.test(words.folded.slice(0, list.end))
    : last?.known === false && plainEnd.test(words.text.slice(0, list.end));
  const whole = half && !actAfter(words, list.end) ? subjectUpToVerb(words, list) : null;
  const goesOn = whole?.units.length === list.units.length && (last?.group || whole.end - list.end < longestRest);
  return goesOn ? { units: whole.units, end: whole.end } : { units: list.units, end: list.end };
}

/** `Yêu cầu: | Hội A, Hội B thực hiện …`: behind a colon the bodies must act at once. */
function calledUpon(words: Words, at: number): Order | null {
  const list = unitListAt(words, at, false);
  return list && actAfter(words, list.end) ? { ...list, kind: "charge", strict: true } : null;
}

/** A person with the office that he holds: `Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND phường`. */
export function titledOfficeAt(words: Words, at: number): UnitList | null {
  const title = titleAt.find(words.folded, at);
  const office = title ? namedOffice(words, title.end + 1) : null;
  return office && { ...office, units: office.units.map((unit, i) => (i === 0 ? { ...unit, start: at } : unit)) };
}

/** `đồng chí | Nguyễn Văn A, Phó Chủ tịch UBND huyện`: an office behind the name of who holds it, the first of several; a title that is kept keeps the name too. */
function namedOffice(words: Words, at: number): UnitList | null {
  const end = run(personName, words.text, at);
  const next = run(apposition, words.text, end);
  if (end === at || next === end) return null;
  const list = unitListAt(words, next, true) ?? bareHolderAt(words, next);
  const [first, ...others] = list?.units ?? [];
  if (!list || !first || !isHolder(words.folded, next)) return null;
  const name = isHolder(fold(first.name), 0) ? `${first.name} ${words.text.slice(at, end)}` : first.name;
  const rest = others.findIndex((unit) => !isHolder(words.folded, unit.start));
  const also = rest < 0 ? others.length : rest;
  return { units: [{ ...first, start: at, end: others[also - 1]?.end ?? first.end, name }, ...others.slice(also)], end: list.end };
}

function isHolder(folded: string, at: number): boolean {
  return holderAt.find(folded, at) !== null;
}

/**
 * The units that a passage opens with, before a colon (`Sở Y tế: …`), as the charged ones of a list (`Giao Sở A có trách nhiệm:`), or
 * as the subject of a verb (`UBND xã A khẩn trương …`). Null for topics (`Công tác cán bộ: …`) and for `Phối hợp với A, B: …`.
 */
export function unitOpening(passage: Passage): UnitOpening | null {
  const words = flat(passage);
  const order = orderAt(words, 0);
  if (order?.kind === "charge") return chargeOpening(passage, words, order);
  const colon = words.folded.indexOf(":");
  const list = colon > 0 && colon < farthestLabel ? (titledOfficeAt(words, 0) ?? unitListAt(words, 0, true)) : null;
  const label = list ? labelOpening(passage, words, list) : null;
  if (label) return label;
  if (order) return { units: order.units.map((unit) => hitOf(passage, unit)), end: order.end, colon: false };
  const own = colon > 0 ? (insideOpening(passage) ?? spoiltOpening(passage)) : null;
  return own && { units: own.units, end: own.end, colon: true };
}

function chargeOpening(passage: Passage, words: Words, order: Order): UnitOpening | null {
  const end = colonEnd(words, order.end);
  if (end === null || listsPersons(words, end)) return null;
  const units = order.units.map((unit) => hitOf(passage, unit));
  return { units, end, colon: true, charge: true };
}
