import { bracketHelps, helpTies } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import { type Unit, unitsAt } from "../bodies/unit-at.ts";
import { unitListAt } from "../bodies/unit-list.ts";
import { allMatches } from "../rows/all-matches.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { bracketActAt, bracketLabelAt } from "../word-tables.ts";

/** Bodies of a bracket, and their part in the assignment. */
export interface Part {
  readonly role: "lead" | "coordinate";
  readonly units: readonly Unit[];
}

const atClauseEnd = /(?:\(([^()]{3,240})\)|\[([^[\]]{3,240})\])(?=\s?(?:[.;,…\n]|:?$))/gu;
const helpAt = rowsAt(bracketHelps);
/** `Sở A phối hợp | với Sở B`: who stands before it leads. */
const helped = new RegExp(` (?:${helpTies.pattern}) `, "uy");
const blank = / ?/y;
/** `Sở A | - chủ trì`. */
const toAct = / (?:[-–] )?/y;
const gap = /[ ,;]+/y;

/** `(Sở Nội vụ chuẩn bị)`, `[Sở A chủ trì, Sở B phối hợp]`, `(Đơn vị chủ trì: …; phối hợp: …)` at the end of a clause. */
export function bracketUnits(words: Words): Part[] {
  if (!/[([]/.test(words.text)) return [];
  const found: Part[] = [];
  for (const bracket of allMatches(atClauseEnd, words.text)) {
    const close = bracket.index + bracket[0].length - 1;
    let at = bracket.index + 1;
    while (at < close) {
      const part = partAt(words, at, close);
      if (part) found.push(part);
      at = part?.end ?? nextPart(words.text, at, close);
    }
  }
  return found;
}

/** `(ngày 15/4; | Sở A chuẩn bị)`: behind a semicolon. */
function nextPart(text: string, at: number, close: number): number {
  const mark = text.slice(at, close).indexOf("; ");
  return mark < 0 ? close : at + mark + 2;
}

function partAt(words: Words, at: number, close: number): (Part & { end: number }) | null {
  const { folded } = words;
  const label = bracketLabelAt.find(folded, at);
  const list = unitListAt(words, label ? run(blank, folded, label.end) : at, true);
  if (!list || list.end > close) return null;
  const from = run(toAct, folded, list.end);
  const help = helpAt.find(folded, from);
  const act = help ?? bracketActAt.find(folded, from);
  const end = act?.end ?? list.end;
  const next = run(gap, folded, end);
  if (!label && !act && bracketLabelAt.find(folded, next)?.row.role !== "coordinate") return null;
  if (next === end && end < close) return null;
  const role = help && !hasHelpers(words, help.end) ? "coordinate" : (label?.row.role ?? "lead");
  return { role, units: list.units, end: Math.min(next, close) };
}

/** Behind "phối hợp" stands with whom, with or without a tie. */
function hasHelpers(words: Words, at: number): boolean {
  return run(helped, words.folded, at) > at || (words.folded.charAt(at) === " " && unitsAt(words, at + 1) !== null);
}
