import { placeLevels } from "../../vi/places.ts";
import { bonesOf } from "../letters/bones.ts";
import { fold } from "../letters/fold.ts";
import { allMatches } from "../rows/all-matches.ts";
import { anyOf } from "../rows/any-of.ts";
import { startEdge } from "../rows/edges.ts";
import { matchAt } from "../rows/match-at.ts";
import type { Words } from "./places.ts";

const largeLevels = placeLevels.filter((row) => row.level !== "commune");
const levelName = new RegExp(`${startEdge}(?:${anyOf(largeLevels)}) `, "gu");
const properName = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/uy;
const marks = /[\u0300-\u036f]/g;

/** Spellings of a place that differ from the one that the document mostly uses, folded, each with that one. */
export type PlaceSpellings = ReadonlyMap<string, string>;

/**
 * Names of provinces and districts that a document spells in several ways which differ in their marks alone (`Yên Thê`, `Yên Thế`).
 * The most frequent spelling is right; of two as frequent the one with more marks, for a scan loses marks and seldom adds them.
 * Communes are left out: neighbours may differ in a mark.
 */
export function placeSpellings(texts: readonly Words[]): PlaceSpellings {
  const byBones = new Map<string, Map<string, number>>();
  for (const [name, count] of countNames(texts)) {
    const spellings = byBones.get(bonesOf(name)) ?? new Map<string, number>();
    byBones.set(bonesOf(name), spellings.set(name, count));
  }
  return new Map([...byBones.values()].filter((spellings) => spellings.size > 1).flatMap(variantsOf));
}

function countNames(texts: readonly Words[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, folded } of texts) {
    for (const level of allMatches(levelName, folded)) {
      const name = matchAt(properName, text, level.index + level[0].length)?.[0];
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function variantsOf(spellings: ReadonlyMap<string, number>): [string, string][] {
  const ranked = [...spellings].sort(([a, n], [b, m]) => m - n || markCount(b) - markCount(a));
  const [best] = ranked;
  if (!best || best[1] < 2) return [];
  return ranked.filter(([name]) => fold(name) !== fold(best[0])).map(([name]) => [fold(name), best[0]]);
}

function markCount(name: string): number {
  return name.normalize("NFD").match(marks)?.length ?? 0;
}

/** A unit's name with its place as the document mostly spells it; null where nothing changes. */
export function respelled(unit: string, spellings: PlaceSpellings): string | null {
  const folded = fold(unit);
  for (const [variant, right] of spellings) {
    if (folded.endsWith(` ${variant}`)) return unit.slice(0, unit.length - variant.length) + right;
  }
  return null;
}
