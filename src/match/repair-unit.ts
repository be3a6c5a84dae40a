import { bodies, fieldKinds, fields, holders } from "../vi/bodies.ts";
import { institutions } from "../vi/institutions.ts";
import { placeLevels } from "../vi/places.ts";
import { allMatches } from "./all-matches.ts";
import { bodyHeads } from "./body-core.ts";
import { bonesOf } from "./bones.ts";
import { fold } from "./fold.ts";
import { fuzzyIndex, tokensOf } from "./fuzzy.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import { wordAt } from "./row-at.ts";
import type { Unit } from "./unit-at.ts";

/** The least likeness of a repaired name, and the least lead over the second best. */
const least = 0.76;
const leastInText = 0.85;
const margin = 0.05;

const names = knownNames();
const indexOf = (some: readonly string[]) => fuzzyIndex(some.map((name) => ({ value: name, folded: fold(name) })));
const headOf = (name: string) => bonesOf(tokensOf(fold(name))[0] ?? "");
const closest = indexOf(names);
/** For running text, where the first word must be right but for its marks. */
const closestByHead = new Map(
  [...new Set(names.map(headOf))].map((head) => [head, indexOf(names.filter((name) => headOf(name) === head))]),
);
const firstTokens = new Set(bodyHeads.map(bonesOf));
const levelStarts = new Set(placeLevels.map((row) => row.name.split(" ")[0] ?? ""));
const segmentEnd = /[,;:.()\n]/;
const lettered = /[\p{L}\p{N}]+/gu;
const longestName = 120;
const titles = holders.flatMap((row) => row.finds.map((title) => fold(title)));

function knownNames(): string[] {
  const kinds = fieldKinds.filter((kind) => !kind.ocr);
  const ofFields = kinds.flatMap((kind) =>
    fields.filter((field) => field[kind.life] && field.name.length > 3).map((field) => `${kind.name} ${field.name}`),
  );
  const others = [...bodies, ...institutions].filter((row) => row.tail !== "open").map((row) => row.name ?? "");
  return [...new Set([...ofFields, ...others.filter((name) => name.includes(" "))])];
}

/**
 * The known body that a whole label was before a scan spoilt it; null where none is clearly the likeliest. `strict`: the label has the
 * shape of a name already, so each of its words must have its like.
 */
export function repairedLabel(label: string, strict = false): string | null {
  const words = label.split(/\s+/).filter((w) => w !== "");
  if (words.length < 2 || words.length > 14) return null;
  const whole = bestOf(words, true);
  if (whole) return whole;
  const title = titles.find((t) => fold(label).startsWith(`${t} `));
  if (title) return repairedLabel(label.slice(title.length + 1), strict);
  const at = words.findIndex((word, i) => i >= 2 && levelStarts.has(fold(word)) && !/^\p{Ll}/u.test(words[i + 1] ?? ""));
  const head = at < 0 ? null : bestOf(words.slice(0, at), strict);
  if (head) return `${head} ${expand(words.slice(at).join(" "))}`;
  return strict ? null : bestOf(words, false);
}

function bestOf(words: readonly string[], strict: boolean, index = closest): string | null {
  const tokens = tokensOf(fold(words.join(" ")));
  const found = index(tokens);
  if (!found || found.margin < margin || found.score < (strict ? leastInText : least)) return null;
  const known = tokensOf(fold(found.value));
  if (strict && known.length !== tokens.length) return null;
  return sameHead(tokens, known) ? found.value : null;
}

/** A label that opens with the head of one kind of body is none of another kind. */
function sameHead(tokens: readonly string[], known: readonly string[]): boolean {
  const own = bonesOf(tokens[0] ?? "");
  return !firstTokens.has(own) || own === bonesOf(known[0] ?? "");
}

/** The same for a name in running text: the likeliest run of words from `at`, inside its phrase. */
export function repairedAt(words: Words, at: number): Unit[] | null {
  const first = words.text.charAt(at);
  const index = first === first.toLowerCase() ? null : closestByHead.get(bonesOf(wordAt(words.folded, at)));
  if (!index) return null;
  let best: Unit | null = null;
  for (const end of wordEnds(words, at)) {
    const name = bestOf([words.folded.slice(at, end)], true, index);
    if (name) best = { start: at, end, name, known: true, group: false, repaired: true };
  }
  return best ? [best] : null;
}

/** The ends of the second to the tenth word of a phrase; a comma inside a name counts as part of it. */
function wordEnds(words: Words, at: number): number[] {
  const stretch = words.folded.slice(at, at + longestName);
  const comma = stretch.search(segmentEnd);
  const rest = stretch.charAt(comma) === "," ? stretch.slice(comma + 1).search(segmentEnd) : -1;
  const limit = comma < 0 ? stretch.length : rest < 0 ? (stretch.charAt(comma) === "," ? stretch.length : comma) : comma + 1 + rest;
  const ends: number[] = [];
  for (const word of allMatches(lettered, stretch.slice(0, limit))) ends.push(at + word.index + word[0].length);
  return ends.slice(1, 10);
}
