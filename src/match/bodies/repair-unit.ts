import { bodies, holders } from "../../vi/bodies.ts";
import { institutions } from "../../vi/institutions.ts";
import { placeLevels } from "../../vi/places.ts";
import { bringingRow, charges, topicRow } from "../../vi/roles.ts";
import { vocabulary } from "../../vi/vocabulary.ts";
import { bonesOf } from "../letters/bones.ts";
import { fold } from "../letters/fold.ts";
import { remembered } from "../remembered.ts";
import { allMatches } from "../rows/all-matches.ts";
import { anyOf } from "../rows/any-of.ts";
import { wordAt } from "../rows/rows-at.ts";
import { bodyHeads } from "./body-core.ts";
import { existed } from "./body-life.ts";
import { fieldBodies } from "./field-bodies.ts";
import { fuzzyIndex, type Nearest, tokensOf } from "./fuzzy.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import type { Unit } from "./unit-at.ts";

/** The least likeness of a repaired name, and the least lead over the second best. */
const least = 0.76;
const leastInText = 0.85;
const margin = 0.05;

const names = knownNames();
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
/** Words that are no misprint of a name, however near to it: `Thủ trưởng`, not `Thủ tướng`. */
const spelt: ReadonlySet<string> = new Set(vocabulary);
/** What several names open with is none of them: `Tổng cục`, `Sở Tài`. */
const openings = sharedOpenings(names.map(fold));
/** What opens with these words names no body, however near it comes to one: `Giao Ban Kinh tế - Ngân sách`. */
const noName = new RegExp(`^(?:${anyOf([bringingRow, topicRow, ...charges])}) `, "u");
const titles = holders.flatMap((row) => row.finds.map((title) => fold(title)));

/** The names that are near some words: of all, which is asked again and again, or of those that are allowed. */
interface Index {
  readonly nearest: (folded: string) => Near;
  readonly among: (folded: string, allows: (name: string) => boolean) => Near;
}

type Near = ReturnType<Nearest<string>>;

function indexOf(some: readonly string[]): Index {
  const search = fuzzyIndex(some.map((name) => ({ value: name, folded: fold(name) })));
  return { nearest: remembered((folded) => search(tokensOf(folded))), among: (folded, allows) => search(tokensOf(folded), allows) };
}

function knownNames(): string[] {
  const ofFields = fieldBodies.flatMap(({ field, name }) => (field.name.length > 3 ? [name] : []));
  const others = [...bodies, ...institutions].filter((row) => row.tail !== "open").map((row) => row.name ?? "");
  return [...new Set([...ofFields, ...others.filter((name) => name.includes(" "))])];
}

function sharedOpenings(folded: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of folded) {
    for (const { index } of name.matchAll(/ /g)) {
      const opening = name.slice(0, index);
      if (seen.has(opening)) shared.add(opening);
      seen.add(opening);
    }
  }
  return shared;
}

/**
 * The known body that a whole label was before a scan spoilt it; null where none is clearly the likeliest. `strict`: the label has the
 * shape of a name already, so each of its words must have its like. `day`: when the document was written (milliseconds).
 */
export function repairedLabel(label: string, strict = false, day: number | null = null): string | null {
  const words = label.split(/\s+/).filter((w) => w !== "");
  if (words.length < 2 || words.length > 14) return null;
  const pick = { index: closest, day };
  const folded = fold(label);
  if (noName.test(folded)) return null;
  const whole = bestOf(words, true, pick);
  if (whole) return whole;
  const title = titles.find((t) => folded.startsWith(`${t} `));
  if (title) return repairedLabel(label.slice(title.length + 1), strict, day);
  const at = words.findIndex((word, i) => i >= 2 && levelStarts.has(fold(word)) && !/^\p{Ll}/u.test(words[i + 1] ?? ""));
  const head = at < 0 ? null : bestOf(words.slice(0, at), strict, pick);
  if (head) return `${head} ${expand(words.slice(at).join(" "))}`;
  return strict ? null : bestOf(words, false, pick);
}

/** The names among which one is looked for, and the day on which the body must have existed where several are near. */
interface Pick {
  readonly index: Index;
  readonly day: number | null;
}

function bestOf(words: readonly string[], strict: boolean, pick: Pick): string | null {
  const folded = fold(words.join(" "));
  const found = likeliest(folded, pick);
  if (!found || found.margin < margin || found.score < (strict ? leastInText : least)) return null;
  const right = fold(found.value);
  if ((spelt.has(folded) || openings.has(folded)) && folded !== right) return null;
  const tokens = tokensOf(folded);
  const known = tokensOf(right);
  if (strict && known.length !== tokens.length) return null;
  return sameHead(tokens, known) ? found.value : null;
}

/** Of names that are as near, those of bodies that existed on the day are judged among themselves. */
function likeliest(folded: string, { index, day }: Pick): Near {
  const best = index.nearest(folded);
  if (day === null || best === null || best.margin >= margin || best.score < least) return best;
  const living = index.among(folded, (name) => existed(name, day));
  return living && living.score > best.score - margin ? living : best;
}

/** A label that opens with the head of one kind of body is none of another kind, and one that opens with the words behind a head is a field: `Xây dựng Đảng`. */
function sameHead(tokens: readonly string[], known: readonly string[]): boolean {
  const own = bonesOf(tokens[0] ?? "");
  if (own === bonesOf(known[1] ?? "") && tokens.length < known.length) return false;
  return !firstTokens.has(own) || own === bonesOf(known[0] ?? "");
}

/** The same for a name in running text: the likeliest run of words from `at`, inside its phrase. */
export function repairedAt(words: Words, at: number): Unit[] | null {
  const first = words.text.charAt(at);
  if (first === first.toLowerCase() || !closestByHead.has(bonesOf(wordAt(words.folded, at)))) return null;
  const stretch = words.folded.slice(at, at + longestName);
  const repair = repairOf(stretch.slice(0, phraseEnd(stretch)));
  return repair && [{ start: at, end: at + repair.length, name: repair.name, known: true, group: false, repaired: true }];
}

/** A repaired name, and how much of the words it was. */
interface Repair {
  readonly length: number;
  readonly name: string;
}

/** The longest name that a phrase opens with, repaired. */
const repairOf = remembered((phrase: string): Repair | null => {
  const index = closestByHead.get(bonesOf(wordAt(phrase, 0)));
  let best: Repair | null = null;
  if (!index) return best;
  for (const length of wordEnds(phrase)) {
    const name = bestOf([phrase.slice(0, length)], true, { index, day: null });
    if (name) best = { length, name };
  }
  return best;
});

/** The end of a phrase; a comma inside a name counts as part of it. */
function phraseEnd(stretch: string): number {
  const comma = stretch.search(segmentEnd);
  const rest = stretch.charAt(comma) === "," ? stretch.slice(comma + 1).search(segmentEnd) : -1;
  if (comma < 0) return stretch.length;
  if (rest < 0) return stretch.charAt(comma) === "," ? stretch.length : comma;
  return comma + 1 + rest;
}

/** The ends of the second to the tenth word. */
function wordEnds(phrase: string): number[] {
  return allMatches(lettered, phrase)
    .map((word) => word.index + word[0].length)
    .slice(1, 10);
}
