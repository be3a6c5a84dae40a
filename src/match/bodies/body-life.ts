import { bodies, type Life } from "../../vi/bodies.ts";
import { endedLevels, endedProvinces } from "../../vi/ended-places.ts";
import { groupOpenings } from "../../vi/groups.ts";
import { institutions } from "../../vi/institutions.ts";
import { formerWords, lives } from "../../vi/lives.ts";
import { fold } from "../letters/fold.ts";
import { remembered } from "../remembered.ts";
import { anyOf } from "../rows/any-of.ts";
import { compile, endEdge } from "../rows/edges.ts";
import { understood } from "../spelling/understood.ts";
import { coreAt } from "./body-core.ts";
import { fieldBodies } from "./field-bodies.ts";

/** How long what a unit's name says existed: the body of this name, the province or the level that it is of. */
export interface KnownLife {
  /** What ended, without a place that has no part in it. */
  readonly name: string;
  readonly life: Life;
  /** The level of places that ended on one day in the whole country; null where a body or a province did. */
  readonly level: string | null;
}

/** Provinces set bodies up and wound them up some weeks before or after the day that the law names. */
const grace = 92 * 24 * 3600 * 1000;

const lifeOfName = livesOfNames();
const ofOneTime = lives.map(({ pattern, life }) => ({ life, pattern: compile(pattern, "u") }));
const provinces = endedProvinces.map(({ name, pattern, life }) => ({ name, life, pattern: compile(pattern, "u") }));
const levels = endedLevels.map((row) => ({ ...row, pattern: compile(row.pattern, "u") }));
const several = new RegExp(`^(?:${anyOf(groupOpenings)})${endEdge}`, "u");
const former = new RegExp(`^${formerWords.pattern}${endEdge}`, "u");
const formerReach = 40;
const wordStart = /(?<=^| )(?=\S)/gu;

/** How long a unit of this name existed; null where the tables don't say, as for the offices inside other bodies and for unknown places. */
export const bodyLife = remembered(lifeOf);

function lifeOf(name: string): KnownLife | null {
  const folded = fold(name);
  const own = ofOneTime.find(({ pattern }) => pattern.test(folded));
  if (own) return { name, life: own.life, level: null };
  const core = coreAt(understood(name), 0);
  const life = core?.name ? lifeOfName.get(core.name) : undefined;
  if (core?.name && life) return { name: core.name, life, level: null };
  const province = provinces.find(({ pattern }) => pattern.test(folded));
  return province ? { name: province.name, life: province.life, level: null } : levelLife(name, folded);
}

/** Whether a body of this name existed on a day (milliseconds), as far as the tables know. */
export function existed(name: string, day: number): boolean {
  const known = bodyLife(name);
  return known === null || (!isOver(known, day) && !isToCome(known, day));
}

/** The body had ended by a day. */
export function isOver({ life: { to }, level }: KnownLife, day: number): boolean {
  return to !== null && day > Date.parse(to) + (level === null ? grace : 0);
}

/** The body had not begun on a day. */
export function isToCome({ life: { from } }: KnownLife, day: number): boolean {
  return from !== null && day < Date.parse(from) - grace;
}

/** Behind the name that ends at `at` stands that it is the old one: `(cũ)`, `(nay là …)`. */
export function saysFormer(text: string, at: number): boolean {
  return former.test(fold(text.slice(at, at + formerReach)));
}

/** Schools, clinics and boards kept the names of their districts for a while: only bodies of the level itself ended with it. */
function levelLife(name: string, folded: string): KnownLife | null {
  const from = several.test(folded) ? 0 : levelFrom(name, folded);
  if (from === null) return null;
  const rest = folded.slice(from);
  const level = levels.find(({ pattern }) => pattern.test(rest));
  return level ? { name, life: { from: null, to: level.to, into: null }, level: level.name } : null;
}

/** Where the place may stand in the name of a body that the tables carry; null in other names. */
function levelFrom(name: string, folded: string): number | null {
  const words = understood(name);
  for (const { index } of folded.matchAll(wordStart)) {
    const core = coreAt(words, index);
    if (core) return core.row?.tail === "open" ? null : core.end;
  }
  return null;
}

function livesOfNames(): Map<string, Life> {
  const ofFields = fieldBodies.flatMap(({ kind, name, life }) =>
    kind.life === "office" ? [] : [{ name, life: succeeded(life, kind.name) }],
  );
  const known = [...ofFields, ...bodies, ...institutions].flatMap(({ name, life }) => (name && life ? [[name, life] as const] : []));
  return new Map(known.filter(([, life]) => life.from !== null || life.to !== null));
}

/** A field's successor is a field: the body has the same kind. */
function succeeded(life: Life, kind: string): Life {
  return life.into === null ? life : { ...life, into: `${kind} ${life.into}` };
}
