import type { Passage } from "../../../doc.ts";
import { type BodyHit, shifted } from "../../../match/bodies/unit-hit.ts";
import { findBodies, readUnits } from "../../../match/bodies.ts";
import { haveSameBones } from "../../../match/letters/bones.ts";
import { fold } from "../../../match/letters/fold.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile, inLatin } from "../../../match/rows/edges.ts";
import { furtherGroup, groupJoints } from "../../../vi/groups.ts";
import { anyBodies, behindBracket, overseenRow, placeOfWork } from "../../../vi/roles.ts";
import { timeCellRows } from "../../../vi/slots.ts";
import { bracketTimes } from "../../../vi/times.ts";

const reach = 220;
/** A bare time, or one behind a word that binds it. */
const byWhen = `(?:(?:(?:${anyOf(behindBracket)})(?: (?:${anyOf(behindBracket)}))? )?(?:${bracketTimes.pattern})|(?:${anyOf(timeCellRows)})[^();]{0,40})`;
const bracket = /\((?<who>[^()]{2,160})\)[\s.;,:]*$/u;
const closed = /\)[\s.;,]*$/;
const timed = new RegExp(`\\((?<who>[^()]{3,160})(?:[,;:]| [-–]) ?${byWhen}\\)[\\s.;,:]*$`, "u");
const beforeTime = new RegExp(`\\((?<who>[^()]{3,160})\\)[,;.]? (?:${anyOf(behindBracket)})[^()]{0,120}$`, "u");
const overseen = new RegExp(inLatin(`(?<!\\p{L})(?:${overseenRow.pattern}) ?$`), "u");
const atPlaces = new RegExp(`(?<![\\p{L}])(?:${placeOfWork.pattern}) $`, "u");
const generic = compile(anyOf(anyBodies), "u");
const several = new RegExp(`^(?:${furtherGroup.pattern}) `, "u");
const separator = new RegExp(`, (?:(?:${anyOf(groupJoints)}) )?| (?:${anyOf(groupJoints)}) `, "u");
/** Behind these signs letters are those of a document's number. */
const symbol = /[-/]$/;
const dash = / [-–] (?<who>[^:.;()]{3,160})[\s.;,]*$/u;
const timedDash = new RegExp(` [-–] (?<who>[^:.;()]{3,160}), ?${byWhen}[\\s.;,]*$`, "u");
const label = /:\s*(?<who>[^:.;]{3,160})[\s.;,]*$/u;

/** The units that an item ends in, alone in a bracket, behind a colon or a dash: `Tổ chức kỳ thi học sinh giỏi (Phòng GD&ĐT).` `byKind`: as in an agenda. */
export function trailingUnits(passage: Passage, byKind = false): BodyHit[] {
  return (
    unitsOf(passage, bracket, byKind) ??
    unitsOf(passage, timed) ??
    unitsOf(passage, beforeTime) ??
    unitsOf(passage, label) ??
    unitsOf(passage, dash) ??
    unitsOf(passage, timedDash) ??
    []
  );
}

/** Whether an item says in a bracket at its end who is to do it, or behind a dash. */
export function endsWithUnits(passage: Passage): boolean {
  return [bracket, timed, dash, timedDash].some((pattern) => unitsOf(passage, pattern) !== null);
}

/** Whether an item ends in a bracket of bodies known by no more than their kind, as most items of an agenda do: `Sơ kết quý I (Phòng Nghiệp vụ 3)`. */
export function endsInKinds(passage: Passage): boolean {
  return [bracket, timed].some((pattern) => unitsOf(passage, pattern, true) !== null);
}

/** Whether an item ends in a bracket, as one of an agenda does. */
export function isAgenda({ text }: Passage): boolean {
  return closed.test(text);
}

/** Null where the stretch holds anything but units, or explains the body before it; beside a time, or beside one of their list that is known, they need be known by no more than their kind. */
function unitsOf(passage: Passage, pattern: RegExp, byKind = false): BodyHit[] | null {
  const from = Math.max(0, passage.text.length - reach);
  const found = pattern.exec(passage.folded.slice(from));
  const who = found?.groups?.["who"];
  if (!found || who === undefined) return null;
  const open = from + found.index;
  if (overseen.test(passage.folded.slice(Math.max(0, open - 40), open))) return null;
  const at = open + found[0].indexOf(who);
  const named = slicePassage(passage, at, at + who.length);
  const units = readUnits(named);
  const isDoubtful = units.some((unit) => unit.repaired && !lostMarks(unit));
  if (isDoubtful || (pattern !== timed && !areBodies(named, units, byKind)) || (units.at(-1)?.end ?? 0) < who.trim().length - 1)
    return null;
  return pattern !== timed && explained(passage, open, units, byKind) ? null : shifted(units, at);
}

/** A name that is right but for the marks of its letters: `Sở Kế hoach và Đầu tư`. */
function lostMarks({ raw, name }: BodyHit): boolean {
  return haveSameBones(raw, name);
}

/** A body stands right before `at`, not letters of a number, nor several of another kind than `units` where something happens, nor in an agenda one where it does. */
function explained(passage: Passage, at: number, units: readonly BodyHit[], byKind: boolean): boolean {
  const before = findBodies(slicePassage(passage, 0, at)).at(-1);
  if (!before || before.end < at - 1) return false;
  const above = passage.folded.slice(Math.max(0, before.start - 20), before.start);
  return !symbol.test(above) && !(atPlaces.test(above) && (before.group ? areOthers(fold(before.name), units) : byKind));
}

/** `tại các xã (Phòng Y tế)`; `tại các xã (UBND xã A)` and `tại các cơ quan, đơn vị (Sở A)` say where. */
function areOthers(group: string, units: readonly BodyHit[]): boolean {
  if (generic.test(group)) return false;
  const kinds = group.split(separator).map((kind) => kind.replace(several, "").split(" ", 1)[0] ?? "");
  return !units.some(({ name }) =>
    fold(name)
      .split(" ")
      .some((word) => kinds.includes(word)),
  );
}

/** A list of which one at least is known (in an agenda none need be), the others by their kind. */
function areBodies(passage: Passage, units: readonly BodyHit[], byKind: boolean): boolean {
  if (!byKind && !units.some(({ known }) => known)) return false;
  const bodies = units.every(({ known }) => known) ? [] : findBodies(passage);
  return units.every(({ known, start, end }) => known || bodies.some((body) => body.start === start && body.end === end));
}
