import type { Passage } from "../../../doc.ts";
import { isBareHolder } from "../../../match/bodies/short-names.ts";
import { flat, shifted } from "../../../match/bodies/unit-hit.ts";
import { findBodies, openingBody } from "../../../match/bodies.ts";
import { pastBlanks } from "../../../match/letters/blank-code.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile, endEdge, inLatin } from "../../../match/rows/edges.ts";
import { type AssignedUnit, alsoOrdered, assignment } from "../../../match/sentences/assignment.ts";
import { orderAt } from "../../../match/sentences/opening.ts";
import { actAt, chargeAt, labelPrefixAt } from "../../../match/word-tables.ts";
import { furtherGroup } from "../../../vi/groups.ts";
import {
  apartRow,
  bareTime,
  citedIntro,
  introRows,
  listedRow,
  modalRows,
  noteRows,
  opinionRow,
  purposeRow,
  topicLabelRows,
  urgedRow,
} from "../../../vi/orders.ts";
import { honorifics, toldOf } from "../../../vi/persons.ts";
import { charges } from "../../../vi/roles.ts";
import { isToldTo, type Lead, leadsAt, step } from "./leads-at.ts";
import { clauseEnd, laterSentences, longestSentence, upTo } from "./sentences.ts";
import { afterSpeaker, asksThere, spokenAtOnce, spokenLater, spokenTo } from "./speakers.ts";
import { behindView } from "./views.ts";

const longestList = 1200;
const sentenceEnd = /[.;!?](?:\s|$)/;
/** `… giao các Bộ` before a colon: the names behind it are those of whom is told to act. */
const toNames = new RegExp(`(?:${anyOf(charges)}) (?:${furtherGroup.pattern}) \\p{L}+(?: \\p{L}+)?$`, "u");
const intro = new RegExp(`^(?:${anyOf(introRows)})${endEdge}`, "u");
const purpose = new RegExp(`^(?:${purposeRow.pattern}) `, "u");
/** `Về tố cáo đối với ông Lê Văn An | , Chủ tịch UBND xã …`: the office of whom a topic names follows. */
const holdsOffice = new RegExp(inLatin(`(?:^|[^\\p{L}])(?:${toldOf.pattern}) (?:${anyOf(honorifics)}) [\\p{L} ]{2,40}$`), "u");
/** `, Chủ tịch UBND tỉnh có ý kiến:`, `, UBND xã yêu cầu:` */
const opinion = new RegExp(`${opinionRow.pattern}|, [^,;:]{3,90} (?:${anyOf(charges)}) ?:$`, "u");
const modal = compile(anyOf(modalRows), "u");
const listed = new RegExp(`^ (?:${listedRow.pattern}) `, "u");
const urged = compile(anyOf([...modalRows, urgedRow]), "u");
const asked = new RegExp(`^(?:${citedIntro.pattern})${endEdge}`, "u");
const note = new RegExp(`^(?:${anyOf([...noteRows, ...topicLabelRows])}|(?:${apartRow.pattern}) |(?:${bareTime.pattern}) (?=\\p{L}))`, "u");

/**
 * The units of an assignment's words; where it names no lead at once, those behind its label too, or the one that its
 * first sentence comes to.
 */
export function unitsIn(passage: Passage): readonly AssignedUnit[] {
  const units = allUnitsIn(passage);
  return units.some(isToldTo) ? units.filter(({ toldOf }) => !toldOf) : units;
}

function allUnitsIn(passage: Passage): readonly AssignedUnit[] {
  const { units } = assignment(passage);
  const first = units.find(isToldTo)?.start ?? Number.POSITIVE_INFINITY;
  if (first === 0) return units;
  const label = labelOf(passage);
  const behind = label > 0 && label <= first ? shifted(unitsIn(slicePassage(passage, label, passage.text.length)), label) : null;
  if (behind && (first === Number.POSITIVE_INFINITY || behind.some(isToldTo))) return named(passage, behind, label);
  if (first < Number.POSITIVE_INFINITY && !intro.test(passage.folded)) return units;
  const hidden = hiddenLeads(passage).filter((unit) => unit.start < first);
  const leads = hidden.length > 0 || first < Number.POSITIVE_INFINITY ? hidden : [...behindView(passage), ...leadsOfLater(passage)];
  return [...leads.map((unit) => ({ ...unit, role: "lead" as const })), ...alsoTold(passage, hidden, units), ...units];
}

/** `Để …, UBND xã yêu cầu Sở A …; | Sở B …`: whom the order goes on to, and who is not known yet. */
function alsoTold(passage: Passage, hidden: readonly Lead[], units: readonly Lead[]): AssignedUnit[] {
  const last = hidden.at(-1);
  const known = new Set([...hidden, ...units].map(({ name }) => name));
  return last ? alsoOrdered(passage, last.end).filter(({ name }) => !known.has(name)) : [];
}

/** `Đến nay còn 12 tỉnh chưa báo cáo. Do vậy, | Bộ đề nghị UBND các tỉnh …`: whom a later sentence asks, behind its first words. */
function leadsOfLater(passage: Passage): Lead[] {
  for (const { from, words } of laterSentences(passage)) {
    const told = spokenLater(upTo(words, clauseEnd));
    if (told.length > 0) return shifted(told, from);
  }
  return [];
}

/** `Đối với Sở Y tế: giao Giám đốc Sở …`: of the one body that is addressed, a title with nothing but a kind is the head. */
function named<U extends Lead>(passage: Passage, units: readonly U[], end: number): readonly U[] {
  if (!units.some((unit) => isBareHolder(unit.name))) return units;
  const [body, ...others] = findBodies(slicePassage(passage, 0, end));
  if (!body || others.length > 0 || body.start !== (labelPrefixAt.find(passage.folded, 0)?.end ?? end) + 1) return units;
  const { start, end: stop, raw, name } = body;
  return units.map((unit) => (isBareHolder(unit.name) ? { ...unit, start, end: stop, raw, name } : unit));
}

/** Length of a label or a topic before the words that tell somebody to act: `Ghi chú: `, `Bước 2. Triển khai: `, `Bước 2: Rà soát. `. */
export function labelOf(passage: Passage): number {
  const label = note.exec(passage.folded)?.[0] ?? "";
  if (label === "") return opinionEnd(passage);
  if (toNames.test(label.replace(/ ?: ?$/, ""))) return 0;
  const title = label.endsWith(". ") ? label.indexOf(":") + 1 : 0;
  const end = title > 0 && findBodies(slicePassage(passage, title, label.length)).length > 0 ? title : label.length;
  return end > 0 ? pastBlanks(passage.text, end) : 0;
}

/** `Xét đề nghị của Sở A, Chủ tịch UBND tỉnh có ý kiến: | giao Sở B …`: where what somebody says begins, if it tells a body to act. */
function opinionEnd(passage: Passage): number {
  const colon = passage.folded.indexOf(": ");
  if (colon < 0 || colon > longestSentence || !opinion.test(passage.folded.slice(0, colon + 1))) return 0;
  return orderAt(flat(slicePassage(passage, colon + 2, passage.text.length)), 0) ? colon + 2 : 0;
}

/** Leads that stand behind an adverbial, a speaker, or before a clause of their own. */
function hiddenLeads(passage: Passage): Lead[] {
  const clause = passage.text.search(clauseEnd);
  const leads = clause > 0 && toNames.test(passage.folded.slice(0, clause));
  const end = leads ? passage.text.search(sentenceEnd) : clause;
  const longest = leads ? longestList : longestSentence;
  const first = slicePassage(passage, 0, end < 0 || end > longest ? longest : end + 1);
  if (intro.test(first.folded)) return afterIntro(first);
  const speaker = openingBody(first);
  const spoken = speaker ? afterSpeaker(first, speaker.end) : [];
  if (spoken.length > 0) return spoken;
  const bound = speaker ? boundBy(first) : [];
  return bound.length > 0 ? bound : spokenLater(first);
}

/** `Đối với Sở Y tế, đề nghị | khẩn trương …`: whom the words turn to is to act. */
function turnedTo(first: Passage): Lead[] {
  const prefix = labelPrefixAt.find(first.folded, 0);
  const [body] = prefix ? findBodies(first) : [];
  if (!prefix || body?.start !== prefix.end + 1 || !first.folded.startsWith(", ", body.end)) return [];
  const charged = chargeAt.find(first.folded, body.end + 2)?.end;
  return actAt.find(first.folded, charged === undefined ? body.end + 2 : charged + 1) ? [body] : [];
}

/** `Trong quá trình thực hiện, Sở Y tế …`. */
function afterIntro(first: Passage): Lead[] {
  const turned = turnedTo(first);
  if (turned.length > 0) return turned;
  const cited = asked.test(first.folded);
  for (let at = first.text.indexOf(", "); at >= 0; at = first.text.indexOf(", ", at + 2)) {
    if (holdsOffice.test(first.folded.slice(0, at))) continue;
    if (cited && asksThere(first, at + 2)) continue;
    const leads = leadsAt(first, at + 2, step);
    const told = leads.length > 0 ? named(first, leads, at) : spokenTo(first, at + 2);
    if (told.length > 0) return [...told];
  }
  return purpose.test(first.folded) ? spokenAtOnce(first) : [];
}

/** `Các đơn vị được giao vốn chịu trách nhiệm …`, `Các sở có tên tại Phụ lục này khẩn trương …`: bodies with a clause of their own before the word that binds them. */
function boundBy(first: Passage): Lead[] {
  const bodies = findBodies(first);
  const isListed = listed.test(first.folded.slice(bodies[0]?.end ?? 0));
  const found = (isListed ? urged : modal).exec(first.folded);
  if (!found) return [];
  const leads: Lead[] = [];
  let end = 0;
  for (const body of bodies) {
    if (body.start > found.index || !/^[\s,;]*(?:\p{Ll}{2} )?$/u.test(first.text.slice(end, body.start))) break;
    leads.push(body);
    end = body.end;
  }
  return leads;
}
