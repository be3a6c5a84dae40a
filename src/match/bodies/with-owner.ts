import { ownerTie } from "../../vi/bodies.ts";
import { run } from "../rows/match-at.ts";
import { bodyAt } from "./body-at.ts";
import { groupAt } from "./group-at.ts";
import type { Words } from "./places.ts";
import type { Unit } from "./unit-at.ts";

const tie = new RegExp(` (?:${ownerTie.pattern}) `, "uy");

/** A unit with the body that it belongs to: `Trung tâm Kiểm nghiệm | thuộc Sở Y tế`. */
export function withOwner(words: Words, unit: Unit): Unit {
  const from = run(tie, words.folded, unit.end);
  const owner = from > unit.end ? (bodyAt(words, from, true) ?? groupAt(words, from)) : null;
  return owner ? { ...unit, end: owner.end, name: unit.name + words.text.slice(unit.end, from) + owner.name } : unit;
}
