import type { Passage } from "../../../doc.ts";
import type { Words } from "../../../match/bodies/places.ts";
import { flat } from "../../../match/bodies/unit-hit.ts";
import { afterSeparator, unitListAt } from "../../../match/bodies/unit-list.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { run } from "../../../match/rows/match-at.ts";
import type { UnitOpening } from "../../../match/sentences/label-opening.ts";
import { actAt } from "../../../match/word-tables.ts";
import { factRows, memberLabels, memberOffice, memberRole, memberTitle } from "../../../vi/facts.ts";
import { placeLevels, placeWords } from "../../../vi/places.ts";
import { examinedLabel, factLabel } from "../../../vi/slots.ts";

/** What a bracket says of a body. */
const note = / ?\([^()]{0,80}\)/uy;
const nothing = /^[\s.;,]*$/;
const mostLists = 20;
const fact = new RegExp(`^(?:${anyOf(factRows)})${endEdge}`, "u");
const gathered = new RegExp(` (?:${memberLabels.gathered.pattern})`, "u");
const examined = new RegExp(`^(?:${examinedLabel.pattern})`, "u");
const labelled = new RegExp(`^(?:${factLabel.pattern})`, "u");
const numbered = new RegExp(`^(?:${memberLabels.numbered.pattern})`, "u");
const titled = new RegExp(`^(?:${memberTitle.pattern})`, "u");
const office = new RegExp(`^(?:${memberOffice.pattern})${endEdge}`, "u");
const role = new RegExp(`^(?:${memberRole.pattern})`, "u");
const personName = /^(?: \p{Lu}[\p{L}.'’-]*){2,6} ?[,;:(–-] ?/u;
const level = placeLevels.map(({ name }) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`).join("|");
const place = `(?:(?:${level})|(?:(?:${level}) )?\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})`;
const places = new RegExp(`^${place}(?:(?:,| (?:${placeWords.joint.pattern})) ${place})+[ .;]*$`, "u");
/** Verbs stand in small letters, those in the name of an office or a body (`Ban Chỉ đạo`) mostly do not. */
const small = /(?<!\p{L})\p{Ll}/gu;
const clause = /(?<=[;.,] )\p{L}/gu;
const longest = 320;
const longestNames = 160;

/** Whether a line says where, for whom or how an activity is held: `Địa điểm: Hội trường UBND huyện`. */
export function isFact({ folded }: Passage): boolean {
  return labelled.test(folded);
}

/** The same, and nothing to do behind the label. */
export function isOnlyFact(passage: Passage): boolean {
  const end = passage.folded.indexOf(":") + 1;
  if (end === 0 || !isFact(passage)) return false;
  const rest = passage.folded.slice(end).trimStart();
  return actAt.find(rest, 0) === null && !orders(rest);
}

/** Whether words are nothing but names of units, be it behind the label of a group (`Đoàn số 1: Sở Y tế, Công an tỉnh`), and tell them nothing. */
export function saysNames(passage: Passage): boolean {
  if (passage.text.length > longestNames) return false;
  return onlyUnits(flat(passage), numbered.exec(passage.folded)?.[0].length ?? 0);
}

/**
 * Whether a line only says who sits on a board: `Ông Lê Văn An, Phó Chủ tịch UBND huyện - Trưởng ban`, `Thư ký: Trưởng phòng Nội vụ`; what
 * the member is told stands behind a colon of its own.
 */
export function saysMember({ text, folded }: Passage): boolean {
  const label = role.exec(folded)?.[0].length ?? 0;
  const title = titled.exec(folded.slice(label))?.[0].length ?? 0;
  const person = title > 0 ? (personName.exec(text.slice(label + title))?.[0].length ?? 0) : 0;
  if (label === 0 && person === 0) return false;
  const from = label + (person > 0 ? title + person : 0);
  const rest = folded.slice(from);
  if (!office.test(rest) || rest.includes(": ")) return false;
  return ![...text.slice(from).matchAll(small)].some(({ index }) => actAt.find(rest, index) !== null);
}

/**
 * Whether words with a label only say something of the body that the label names: where it is found (`Sở Y tế: Số 10 đường …`), who sits
 * on it (`Ban Chỉ đạo: Sở Y tế, Sở Tài chính`), what it is on a board (`Trạm Y tế: Ủy viên`).
 */
export function saysFact(passage: Passage, opening: UnitOpening | null): boolean {
  if (!opening?.colon || opening.charge || passage.text.length - opening.end > longest) return false;
  const words = flat(passage);
  if (gathered.test(words.folded.slice(0, opening.end))) return true;
  const rest = words.folded.slice(opening.end);
  if (examined.test(words.folded.slice(0, opening.end))) return actAt.find(rest, 0) === null && !orders(rest);
  const found = fact.exec(rest)?.[0].length ?? 0;
  return found > 0 ? !orders(rest.slice(found)) : onlyUnits(words, opening.end) || namesPlaces(passage, opening);
}

/** `Các huyện ủy: Sơn Hà, Mai Lâm`: behind the label of a group stand the names of those that are meant, and nothing else. */
export function namesPlaces(passage: Passage, { units, end, colon }: UnitOpening): boolean {
  return colon && units.at(-1)?.group === true && passage.text.length - end < longestNames && places.test(flat(passage).text.slice(end));
}

/** Behind what is so of a body it is told to act after all: `Điện thoại 0236 888 999; tổ chức tuần tra`. */
function orders(folded: string): boolean {
  return [...folded.matchAll(clause)].some(({ index }) => actAt.find(folded, index) !== null);
}

/** Whether words from `at` on are nothing but names of units, with what a bracket says of them: `Sở Y tế (thường trực), Sở Tài chính.` */
function onlyUnits(words: Words, at: number): boolean {
  let next = at;
  for (let count = 0; count < mostLists; count++) {
    const list = unitListAt(words, next, true);
    if (!list) return false;
    const end = run(note, words.folded, list.end);
    if (nothing.test(words.folded.slice(end))) return true;
    next = afterSeparator(words, end);
    if (next === end) return false;
  }
  return false;
}
