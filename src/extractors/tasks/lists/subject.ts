import type { Passage } from "../../../doc.ts";
import type { Words } from "../../../match/bodies/places.ts";
import { bareHolderAt } from "../../../match/bodies/short-names.ts";
import { type BodyHit, flat, hitOf, shifted } from "../../../match/bodies/unit-hit.ts";
import { afterSeparator, unitListAt } from "../../../match/bodies/unit-list.ts";
import { pastBlanks } from "../../../match/letters/blank-code.ts";
import { slicePassage } from "../../../match/passage.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { asksOutsiders } from "../../../match/sentences/act-after.ts";
import { asideEnd } from "../../../match/sentences/aside.ts";
import { insideSubject } from "../../../match/sentences/inside-opening.ts";
import { tellsState } from "../../../match/sentences/label-end.ts";
import type { UnitOpening } from "../../../match/sentences/label-opening.ts";
import { orderAt, titledOfficeAt, unitOpening } from "../../../match/sentences/opening.ts";
import { actAt, labelPrefixAt, noSubjectAt } from "../../../match/word-tables.ts";
import { groupOwners } from "../../../vi/groups.ts";
import { subjectTimes } from "../../../vi/orders.ts";
import { topicLabel } from "../context.ts";
import { sentenceStart } from "./sentences.ts";

const owners = new RegExp(`^(?:${anyOf(groupOwners)}) `, "u");
const timeBefore = new RegExp(`^(?:${anyOf(subjectTimes)}),? (?=\\p{L})`, "u");
const reach = 80;
const longestSubject = 420;
const small = /^\p{Ll}/u;

/**
 * The bodies that an item of a list of tasks opens with, before words of what they are to do, whatever the verb
 * (`Đảng đoàn HĐND tỉnh lãnh đạo …`, `Về kinh phí: Sở Tài chính tạm ứng …`); none where the words after them say what they are or did.
 */
export function subjectOf(passage: Passage): BodyHit[] {
  const lead = timeBefore.exec(passage.folded)?.[0].length ?? 0;
  const found = subjectBehind(passage, lead);
  return found.length > 0 ? found : subjectBehind(passage, topicLabel.exec(passage.folded)?.[0].length ?? 0);
}

function subjectBehind(passage: Passage, lead: number): BodyHit[] {
  if (lead === 0) return subjectAtStart(passage);
  const from = pastBlanks(passage.text, lead);
  return shifted(subjectAtStart(slicePassage(passage, from, passage.text.length)), from);
}

/** The bodies that a later sentence opens with, the first one that does: `Đồng ý chủ trương lập đồ án. | Sở Xây dựng thẩm định …`. */
export function subjectOfLater(passage: Passage): BodyHit[] {
  for (const { index } of allMatches(sentenceStart, passage.text)) {
    const found = subjectAtStart(slicePassage(passage, index, Math.min(passage.text.length, index + longestSubject)));
    if (found.length > 0) return shifted(found, index);
  }
  return [];
}

function subjectAtStart(passage: Passage): BodyHit[] {
  const words = flat(passage);
  const addressed = addressedAt(passage);
  if (addressed) return addressed.units;
  const list = unitListAt(words, 0, false) ?? titledOfficeAt(words, 0);
  if (!list) return withoutName(passage, words);
  const end = asideEnd(words, list.end);
  if (words.folded.charAt(end) !== " " || asksOutsiders(words, list.units, end)) return [];
  if (besideOthers(words, list.end)) return hasAct(words, list.end) ? list.units.map((unit) => hitOf(passage, unit)) : [];
  if (!small.test(words.text.slice(end + 1))) return [];
  if (noSubjectAt.find(words.folded, end + 1) && !isOwnedLabel(words, end + 1)) return [];
  return list.units.map((unit) => hitOf(passage, unit));
}

/** `Các đơn vị chuyên trách (CNTT) | của các Bộ, ngành và các tỉnh:`: nothing but whose they are stands before the colon that the words end in. */
function isOwnedLabel({ text, folded }: Words, at: number): boolean {
  const end = text.trimEnd().length - 1;
  if (text.charAt(end) !== ":" || !owners.test(folded.slice(at, at + reach))) return false;
  return !/[.;:]/.test(text.slice(at, end)) && !tellsState(folded.slice(at, end));
}

/** Who is no body with a name: a part of one office, or a title with nothing but a kind (`Thủ trưởng đơn vị chịu trách nhiệm …`). */
function withoutName(passage: Passage, words: Words): BodyHit[] {
  const inside = insideSubject(passage);
  return inside ? [inside] : (bareHolderAt(words, 0)?.units ?? []).map((unit) => hitOf(passage, unit));
}

/** The label `Đối với UBND các xã:` of an item; none where the words behind it name who is to act (`…: Phòng Nội vụ hướng dẫn …`). */
export function addressedOpening(passage: Passage): UnitOpening | null {
  const label = addressedAt(passage);
  if (!label) return null;
  const rest = slicePassage(passage, label.end, passage.text.length);
  if (rest.text === "" || orderAt(flat(rest), 0) || subjectAtStart(rest).length > 0) return null;
  return { ...label, colon: true, addressed: true };
}

/** The units of a line that is nothing but such a label: `Đối với các công ty kinh doanh hạ tầng:`. */
export function addressedAlone(passage: Passage): readonly BodyHit[] {
  const label = addressedAt(passage);
  return label && label.end >= passage.text.length ? label.units : [];
}

/** `Đối với UBND các xã: …`. */
function addressedAt(passage: Passage): { units: BodyHit[]; end: number } | null {
  const words = flat(passage);
  const prefix = labelPrefixAt.find(words.folded, 0);
  const from = prefix && words.folded.charAt(prefix.end) === " " ? prefix.end + 1 : -1;
  if (from < 0 || !unitListAt(words, from, true)) return null;
  const label = unitOpening(slicePassage(passage, from, passage.text.length));
  return label?.colon && !label.charge ? { units: shifted(label.units, from), end: from + label.end } : null;
}

/** A word between two units of a list, and no unit behind it. */
function besideOthers(words: Words, end: number): boolean {
  const next = afterSeparator(words, end);
  return next > end && !/[,;]/.test(words.text.slice(end, next)) && small.test(words.text.slice(next));
}

/** Somebody else stands beside them, who has no name of a body (`… và đại biểu HĐND tỉnh giám sát …`). */
function hasAct(words: Words, from: number): boolean {
  for (let at = words.folded.indexOf(" ", from); at >= 0 && at < from + reach; at = words.folded.indexOf(" ", at + 1)) {
    if (/[,.;:]/.test(words.text.charAt(at - 1))) return false;
    if (actAt.find(words.folded, at + 1)) return true;
  }
  return false;
}
