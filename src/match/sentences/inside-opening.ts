import type { Passage } from "../../doc.ts";
import { insideUnits, listJoints, personTitles } from "../../vi/roles.ts";
import { expand } from "../bodies/names.ts";
import type { BodyHit } from "../bodies/unit-hit.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge } from "../rows/edges.ts";
import { actAt, noSubjectAt } from "../word-tables.ts";
import { verbIn } from "./label-end.ts";

const title = new RegExp(`^(?:${anyOf(personTitles)})\\s+`, "u");
const name = /^\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,5}(?=\s*[,:(–-])/u;
const inside = new RegExp(`^(?:${anyOf(insideUnits)})${endEdge}`, "u");
const partJoint = new RegExp(` ?, | (?:${anyOf(listJoints)}) `);
const farthestColon = 110;
const longestUnit = 60;

/**
 * Who opens an item inside one office, before a colon: a person (`Đ/c Nguyễn Thị Lan (Phó Trưởng phòng): …`) or a part of the office
 * (`Bộ phận văn thư: …`), by the name that is printed.
 */
export function insideOpening(passage: Passage): { units: readonly BodyHit[]; end: number } | null {
  const colon = passage.text.indexOf(":");
  const titled = title.exec(passage.folded)?.[0].length ?? 0;
  if (colon < 0 || colon > farthestColon || /[.;]\s/.test(passage.text.slice(titled, colon))) return null;
  const person = personEnd(passage);
  const end = person ?? partEnd(passage, titled, colon);
  const units = end === null ? partsBefore(passage, colon) : [insideUnit(passage, person === null ? titled : 0, end)];
  return units && { units, end: colon + 1 + (passage.text.charAt(colon + 1) === " " ? 1 : 0) };
}

function insideUnit(passage: Passage, start: number, end: number): BodyHit {
  const raw = passage.text.slice(start, end);
  return { start, end, raw, name: expand(raw), known: true, group: false, repaired: false };
}

/** Several parts of an office: `Kế toán, văn thư: …`; null where one of them is none. */
function partsBefore(passage: Passage, colon: number): BodyHit[] | null {
  const units: BodyHit[] = [];
  for (let at = 0; at < colon; ) {
    const found = passage.folded.slice(at, colon).search(partJoint);
    const end = found < 0 ? passage.text.slice(0, colon).trimEnd().length : at + found;
    if (end - at > longestUnit || !inside.test(passage.folded.slice(at, end))) return null;
    units.push(insideUnit(passage, at, end));
    at = found < 0 ? colon : end + (partJoint.exec(passage.folded.slice(end))?.[0].length ?? 1);
  }
  return units.length > 0 ? units : null;
}

/** A part of an office as the subject of a verb: `Khoa phối hợp với …`, `Tổ lái xe bảo dưỡng …`. */
export function insideSubject(passage: Passage): BodyHit | null {
  if (!inside.test(passage.folded)) return null;
  for (let at = passage.folded.indexOf(" "); at > 0 && at < longestUnit; at = passage.folded.indexOf(" ", at + 1)) {
    if (/[,.;:()]/.test(passage.text.charAt(at - 1)) || noSubjectAt.find(passage.folded, at + 1)) return null;
    if (!actAt.find(passage.folded, at + 1)) continue;
    return insideUnit(passage, 0, at);
  }
  return null;
}

/** Nothing but a part of an office, or who is in it: `Giáo viên chủ nhiệm các lớp`, `Phó Hiệu trưởng Trần Thị Lan`. */
export function insideLabel(passage: Passage): BodyHit | null {
  const raw = passage.text.replace(/[\s:.]+$/, "");
  const person = raw.length < farthestColon ? personEnd(passage) : null;
  if (person !== null && !/[.;:]\s/.test(raw.slice(person)) && !verbIn(passage, person, passage.text.length))
    return insideUnit(passage, 0, person);
  if (raw.length > longestUnit || !/^\p{Lu}/u.test(raw) || !inside.test(passage.folded) || /[,;:()]/.test(raw)) return null;
  return verbIn(passage, 0, passage.text.length) ? null : insideUnit(passage, 0, raw.length);
}

function personEnd({ text, folded }: Passage): number | null {
  const opening = title.exec(folded)?.[0].length;
  const named = opening === undefined ? null : name.exec(text.slice(opening));
  return opening === undefined || !named ? null : opening + named[0].length;
}

/** A part of an office, or who is head of one: `Đồng chí | Phó Hiệu trưởng: …`. */
function partEnd({ text, folded }: Passage, from: number, colon: number): number | null {
  const label = text.slice(0, colon).trimEnd();
  return label.length <= longestUnit && inside.test(folded.slice(from)) && !/[,()]/.test(label) ? label.length : null;
}
