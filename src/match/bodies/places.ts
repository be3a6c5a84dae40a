import { placeLevels, placeLinks, placeWords, shortCity } from "../../vi/places.ts";
import { isCapital } from "../letters/capitals.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge } from "../rows/edges.ts";
import { matchAt, run } from "../rows/match-at.ts";
import { actAt } from "../word-tables.ts";
import { capitalWord, properName, type Stop } from "./proper-name.ts";

/** Words in both shapes, offset for offset. A `Passage` is one. */
export interface Words {
  readonly text: string;
  readonly folded: string;
  /** As in `Passage`. */
  readonly meant?: string;
}

/** What a body is of. */
export interface PlaceTail {
  readonly end: number;
  /** It names several places: `các huyện, thành phố`. */
  readonly group: boolean;
  /** The level as folded words, where the tail names one. */
  readonly level: string | null;
  /** Where the names may follow that a group of one level gives (`các xã: A, B`); null for every other tail. */
  readonly names: number | null;
}

const w = placeWords;
/** `Tỉnh đoàn`, `các huyện ủy` are bodies of their own. */
const level = `(?:${anyOf(placeLevels)})${endEdge}(?! (?:${w.ownBody.pattern})${endEdge})`;
const brief = `(?:${w.brief.pattern})${endEdge}(?! (?:${w.ownBody.pattern})${endEdge})`;
const several = `(?:${w.several.pattern} )?`;
const grades = new RegExp(
  ` (?:(?:${w.allGrades.pattern})|${w.grade.pattern} ${level}(?:(?: ?[,/] ?| (?:${w.joint.pattern}) )(?:${w.grade.pattern} )?${level})*)${endEdge}`,
  "uy",
);
/** A semicolon before a further `các` opens the next body of a list: `Đài Truyền thanh huyện; | các xã, thị trấn`. */
const levels = new RegExp(
  ` (${several})${level}((?: ?(?:[,/-]|;(?! ?${w.several.pattern} )) ?| (?:${w.joint.pattern}) )${several}(?:${level}|${brief}))*(?: (?:${w.seat.pattern})${endEdge})?`,
  "uy",
);
/** The last level of a list is not opened by "các". */
const ownLevel = new RegExp(`(?: ?[,/;] ?| (?:${w.joint.pattern}) )(?!${w.several.pattern} )${level}$`, "u");
const beside = new RegExp(`(?: ?,| (?:${w.joint.pattern}))(?= ${level} )`, "uy");
/** Levels that stand side by side in one list. */
const ranks = [
  placeLevels.filter((row) => row.level === "commune"),
  placeLevels.filter((row) => row.level === "district" || row.mayBeDistrict),
].map((rows) => new RegExp(`(?<several>${w.several.pattern} )?(?<level>${anyOf(rows)})(?= )`, "uy"));
const oneLevel = new RegExp(` ${level}`, "uy");
const communes = anyOf(placeLevels.filter((row) => row.level === "commune"));
const beforeName = new RegExp(` (${several})(?:${communes})(?= (?:${w.likeBody.pattern}) )`, "uy");
const link = new RegExp(` (?:[-–] )?(?:${anyOf(placeLinks)})${endEdge}`, "uy");
const country = new RegExp(` (?:${w.country.pattern})${endEdge}`, "uy");
const city = new RegExp(` (?:${shortCity.pattern})${endEdge}`, "uy");
const number = new RegExp(`(?: ${w.number.pattern})? (?:\\d{1,3}|[IVX]{1,4})(?![\\p{L}\\p{N}/]|[.,]\\d)`, "uiy");
const numberedLevel = new RegExp(` (?:${anyOf(placeLevels.filter((row) => row.numbered))})$`, "u");
const counted = new RegExp(` ${w.number.pattern} \\d{1,3}${endEdge}`, "uy");
const unnumbered = new RegExp(`(?<![\\p{L}])(?:${w.unnumbered.pattern})$`, "u");
const longestUnnumbered = 24;
/** A number in a name has no nought before it, as a count may have. */
const ordinal = / [1-9]\d?(?![\d/%]|[.,]\d)/uy;
const nameEnd = new RegExp(`^(?: ?(?:[,;:.)(]|$|\\n)| (?:${w.joint.pattern}) )`, "u");
const pointing = new RegExp(` (?:${w.pointing.pattern})${endEdge}`, "uy");
const comma = / ?,(?= )/uy;

/** How many ties and countries may stand one after the other. */
const deepest = 2;

/** Reads the place after a body that ends at `at`; the tail may be empty. */
export function placeTail(words: Words, at: number, stop: Stop, depth = 0): PlaceTail {
  if (words.folded.charAt(at) !== " ") return { end: at, group: false, level: null, names: null };
  return severalPlaces(words, at, stop) ?? onePlace(words, at, stop, depth);
}

/** `các huyện, thị xã`, `11 phường`; a number before a place that is named (`Đội 10 xã An Hòa`) counts none. */
function severalPlaces(words: Words, at: number, stop: Stop): PlaceTail | null {
  const graded = gradesEnd(words, at, stop);
  if (graded > at) return { end: graded, group: true, level: null, names: null };
  const list = matchAt(levels, words.folded, at) ?? beforeNameAt(words, at);
  if (!list || (list[1] === "" && list[2] === undefined)) return null;
  const end = at + list[0].length;
  if (/\d/.test(list[1] ?? "") && run(capitalWord, words.text, end) > end && !countsPlaces(words, at)) return null;
  const single = list[2] === undefined && !list[0].includes(",");
  const kind = words.folded.slice(at + 1 + (list[1]?.length ?? 0), end);
  return { end: run(pointing, words.folded, namedBeside(words, at, end, stop)), group: true, level: kind, names: single ? end : null };
}

/** `các cấp | trên địa bàn tỉnh Tân Ổi` */
function gradesEnd(words: Words, at: number, stop: Stop): number {
  const end = run(grades, words.folded, at);
  const pointed = end > at ? run(pointing, words.folded, end) : end;
  return pointed > end ? properName(words, pointed, stop) : end;
}

/** `UBND | 03 xã A, B và C`. */
function countsPlaces({ folded }: Words, at: number): boolean {
  return unnumbered.test(folded.slice(Math.max(0, at - longestUnnumbered), at));
}

/** The last level of a list is one place, and more may follow: `các huyện, thị xã | A và thành phố B`. */
function namedBeside(words: Words, at: number, from: number, stop: Stop): number {
  if (!ownLevel.test(words.folded.slice(at, from))) return from;
  let end = properName(words, from, stop);
  for (let blank = run(beside, words.folded, end); blank > end && end > from; blank = run(beside, words.folded, end)) {
    const name = levelEnd(words, blank);
    const next = properName(words, name, stop);
    if (next === name) return end;
    end = next;
  }
  return end;
}

/** Another level of the same rank before the next name of a list, or before all next ones: `các xã A, B và | các phường | C, D`. */
export function peerAt({ folded }: Words, at: number, level: string): { level: string; several: boolean; end: number } | null {
  const rank = ranks.find((pattern) => run(pattern, `${level} `, 0) === level.length);
  if (!rank) return null;
  const { level: found, several: opening } = matchAt(rank, folded, at)?.groups ?? {};
  return found === undefined ? null : { level: found, several: opening !== undefined, end: rank.lastIndex };
}

function levelEnd(words: Words, at: number): number {
  return Math.max(run(oneLevel, words.folded, at), at + (beforeNameAt(words, at)?.[0].length ?? 0));
}

/** `xã | Đoàn Lập`, `các xã | Hội An`: a level in small letters, and behind it a name of two words in capitals that begins like that of a body. */
function beforeNameAt(words: Words, at: number): RegExpExecArray | null {
  const found = matchAt(beforeName, words.folded, at);
  const end = at + (found?.[0].length ?? 0);
  const first = run(capitalWord, words.text, end);
  const isName = !isCapital(words.text, at + 1) && first > end && run(capitalWord, words.text, first) > first;
  return isName ? found : null;
}

function onePlace(words: Words, at: number, stop: Stop, depth: number): PlaceTail {
  const { folded } = words;
  const tail = (end: number, kind: string | null = null): PlaceTail => ({ end, group: false, level: kind, names: null });
  const short = run(city, folded, at);
  if (short > at) return tail(short, shortCity.level);
  const single = levelEnd(words, at);
  if (single > at) return tail(named(words, single, stop, folded.slice(at + 1, single)), folded.slice(at + 1, single));
  const land = run(country, folded, at);
  if (land > at) return depth > deepest ? tail(land) : placeTail(words, land, stop, depth + 1);
  const tie = run(link, folded, at);
  if (tie > at && depth <= deepest) {
    const from = run(number, words.text, tie);
    const rest = placeTail(words, from, stop, depth + 1);
    return rest.end > tie ? rest : tail(at);
  }
  const numbered = run(counted, words.folded, at);
  return tail(numbered > at ? numbered : properName(words, at, stop));
}

/** The name after a level, and the higher unit that it lies in: `xã A, huyện B`, but not another of its own level. */
function named(words: Words, at: number, stop: Stop, own: string): number {
  const end = placeName(words, at, stop);
  if (end === at) return at;
  const from = run(comma, words.folded, end);
  const higher = run(oneLevel, words.folded, from);
  if (higher === from || words.folded.slice(from, higher).trim() === own) return end;
  const name = properName(words, higher, stop);
  return name > higher ? name : end;
}

/**
 * The end of the name behind a level at `at`, with the number that some have: `phường | 2`, `phường | 2 Bảo Lộc`, `xã | Bảo Lâm 1`.
 * `listed`: the place before it in a list is named by a number alone.
 */
export function placeName(words: Words, at: number, stop: Stop, listed = false): number {
  const next = listed ? nextNumber(words, at) : at;
  if (next > at) return next;
  const numbered = numberedLevel.test(words.folded.slice(Math.max(0, at - 8), at)) ? run(number, words.text, at) : at;
  if (numbered > at) return run(oneLevel, words.folded, numbered) > numbered ? numbered : properName(words, numbered, stop);
  const end = properName(words, at, stop);
  return end > at ? nextNumber(words, end) : end;
}

/** The end of a number in or of a name, `phường 1, | 2 và | 3`; `at` where none stands there, or it counts things. */
function nextNumber(words: Words, at: number): number {
  const end = run(ordinal, words.text, at);
  return end > at && (nameEnd.test(words.text.slice(end, end + 7)) || actAt.find(words.folded, end + 1)) ? end : at;
}
