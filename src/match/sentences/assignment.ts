import type { Passage } from "../../doc.ts";
import { furtherGroup } from "../../vi/groups.ts";
import { besidesRow } from "../../vi/orders.ts";
import { bracketActs, byWhomRow, charges, clauseActs, innerCharges } from "../../vi/roles.ts";
import { procedureRows } from "../../vi/sections.ts";
import { addAll } from "../add-all.ts";
import type { Words } from "../bodies/places.ts";
import { type Unit, unitsAt } from "../bodies/unit-at.ts";
import { type BodyHit, flat, printedOf } from "../bodies/unit-hit.ts";
import { unitListAt } from "../bodies/unit-list.ts";
import { fold } from "../letters/fold.ts";
import { allMatches } from "../rows/all-matches.ts";
import { anyOf } from "../rows/any-of.ts";
import { finder } from "../rows/finder.ts";
import { holds } from "../rows/holds.ts";
import { matchAt } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { bracketActAt } from "../word-tables.ts";
import { bracketUnits } from "./bracket-units.ts";
import { coordinators, helpsAt } from "./coordinators.ts";
import { orderAt } from "./opening.ts";
import { secondSubjects } from "./second-subject.ts";

/** A unit of an assignment with its part in it; offsets are the passage's. */
export interface AssignedUnit extends Omit<BodyHit, "known"> {
  readonly role: "lead" | "coordinate";
  /** The words only tell what it did: it is to act only in a list of tasks, or behind an order. */
  readonly toldOf?: boolean;
}

const findCharges = finder(innerCharges);
const clauseStart = /(?:[;,]| [-–]) $/;
const topicLabel = new RegExp(
  `^\\p{Lu}(?:[^:.;()"“”]|["“][^:;()"“”]{1,40}["”]){2,70}: (?=\\p{Lu}|\\p{Ll}+ \\p{Lu}|(?:${furtherGroup.pattern}|${anyOf(charges)}) )`,
  "u",
);
const procedure = new RegExp(`^(?:${anyOf(procedureRows)}) `, "u");
const sentenceEnd = /[.!?;…] |\n/g;
const clauseAct = rowsAt(clauseActs);
const holdsClauseAct = holds([...clauseActs, ...bracketActs.filter((row) => row.alone)]);
const clause = /(?:[,;:.]|(?<= )[-–]) (?=\p{Lu})/gu;
const clauseClose = /^(?:[.;]|$)/;
const byWhom = new RegExp(`(?<=[ ,])(?:${byWhomRow.pattern}) (?=\\p{L})`, "gu");
const nobody = { units: [] };
const besides = new RegExp(`^(?:${besidesRow.pattern}),? `, "u");
const besidesReach = 24;

/**
 * The bodies that an assignment's text names: leads (charged, told to act, or in the bracket at its end) and coordinators (after
 * "phối hợp (với)"), each once, in order. Whoever is only urged, directed, asked or informed is none.
 */
export function assignment(passage: Passage): { readonly units: readonly AssignedUnit[] } {
  const words = flat(passage);
  const found = [
    ...orders(passage, words),
    ...innerOrders(words),
    ...as("coordinate", coordinators(words)),
    ...clauses(words),
    ...bracketUnits(words).flatMap(({ role, units }) => as(role, units)),
  ];
  found.sort((a, b) => a.start - b.start);
  if (found.length === 0) return nobody;
  const units = once(found).filter((unit, _, all) => !all.some((other) => isShortFor(unit, other)));
  return { units: units.map((unit) => assigned(passage, unit)) };
}

type Found = Omit<AssignedUnit, "raw">;

function assigned(passage: Passage, unit: Found): AssignedUnit {
  const { start, end, name, role, group, toldOf = false } = unit;
  return { start, end, name, role, group, ...printedOf(passage, unit), ...(toldOf ? { toldOf } : {}) };
}

/** Each name once, and none inside the words of the one before it. */
function once(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  let end = 0;
  return found.filter((unit) => {
    const name = fold(unit.name);
    if (seen.has(name) || unit.end <= end) return false;
    seen.add(name);
    end = unit.end;
    return true;
  });
}

/** The same group named again with more words: `các đoàn thể`, then `các đoàn thể nhân dân`. */
function isShortFor(unit: Found, other: Found): boolean {
  return unit.group && other.group && unit.role === other.role && fold(other.name).startsWith(`${fold(unit.name)} `);
}

function as(role: AssignedUnit["role"], units: readonly Unit[], toldOf = false): Found[] {
  return units.map(({ start, end, name, group, repaired }) => ({ start, end, name, group, repaired, role, toldOf }));
}

/** Leads: whom a sentence charges, and who is its subject; inside a text the verb must order by itself. */
function orders(passage: Passage, words: Words): Found[] {
  const found = leadsAt(words, 0, "");
  if (found.length === 0) addAll(found, behindLabel(words));
  let goesOn = found.length > 0 && orderAt(words, 0) !== null;
  if (goesOn) addAll(found, as("lead", secondSubjects(words, found.at(-1)?.end ?? 0, firstEnd(passage.text)), found.at(-1)?.toldOf));
  for (const edge of allMatches(sentenceEnd, passage.text)) {
    const more = goesOn && edge[0] === "; " ? orderedToo(words, edge.index + 2) : leadsAt(words, edge.index + edge[0].length, edge[0]);
    goesOn ||= more.length > 0;
    addAll(found, more);
  }
  return found;
}

/** Where the first sentence of a text ends. */
function firstEnd(text: string): number {
  return matchAt(sentenceEnd, text, 0)?.index ?? text.length;
}

/** Whom an order behind an introduction goes on to in its sentence: `Để …, UBND xã yêu cầu Sở A lập dự toán; | Sở B thẩm định`. */
export function alsoOrdered(passage: Passage, from: number): AssignedUnit[] {
  const words = flat(passage);
  const found: Found[] = [];
  for (const { index, 0: edge } of allMatches(sentenceEnd, passage.text)) {
    if (index < from) continue;
    if (edge !== "; ") break;
    addAll(found, orderedToo(words, index + edge.length));
  }
  return found.map((unit) => assigned(passage, unit));
}

/** `Sở A lập dự toán; | đồng thời Sở B thẩm định`: the order goes on, but not to who only works along (`…; Sở B phối hợp`). */
function orderedToo(words: Words, from: number): Found[] {
  const at = from + (besides.exec(words.folded.slice(from, from + besidesReach))?.[0].length ?? 0);
  const order = orderAt(words, at);
  return order && !helpsAt(words, order.end) ? as("lead", order.units, order.tells) : [];
}

/** Behind a short topic and its colon: `Tiêu chuẩn, đo lường: UBND huyện chủ động …`; a procedure only tells what is done (`Trình tự: Văn phòng tiếp nhận`). */
function behindLabel(words: Words): Found[] {
  const label = topicLabel.exec(words.text)?.[0].length ?? 0;
  const order = label > 0 ? orderAt(words, label) : null;
  if (!order || (unitsAt(words, 0, true)?.at(-1)?.end ?? 0) >= label - 2) return [];
  return order.strict || !procedure.test(words.folded) ? as("lead", order.units, order.tells) : [];
}

function leadsAt(words: Words, at: number, mark: string): Found[] {
  const order = orderAt(words, at);
  const orders = order && (at === 0 || (order.strict && !helpsAt(words, order.end))) && !(mark.startsWith(";") && order.kind === "subject");
  return orders ? as("lead", order.units, order.tells) : [];
}

/** `…; giao Sở Y tế …`. */
function innerOrders(words: Words): Found[] {
  return findCharges(words.folded).flatMap(({ start, end }) => {
    if (words.folded.charAt(end) !== " " || !clauseStart.test(words.folded.slice(Math.max(0, start - 3), start))) return [];
    return as("lead", unitListAt(words, end + 1, false)?.units ?? []);
  });
}

/** The subject of "chủ trì" after a comma, "do" or "trong đó". */
function clauses(words: Words): Found[] {
  if (!holdsClauseAct(words.folded)) return [];
  const found: Found[] = [];
  const edges = [...allMatches(clause, words.text), ...allMatches(byWhom, words.text)];
  for (const edge of edges) {
    const units = unitsAt(words, edge.index + edge[0].length);
    const end = units?.at(-1)?.end ?? 0;
    if (units && words.folded.charAt(end) === " " && bindsClause(words, edge[0], end + 1)) addAll(found, as("lead", units));
  }
  return found;
}

/** `…, Sở A chủ trì …`; `…, Sở A chuẩn bị.` where nothing stands behind the verb. */
function bindsClause({ folded }: Words, edge: string, at: number): boolean {
  if (!edge.startsWith(".") && clauseAct.find(folded, at)) return true;
  const act = edge.startsWith(";") ? null : bracketActAt.find(folded, at);
  return act?.row.alone === true && clauseClose.test(folded.slice(act.end, act.end + 2));
}
