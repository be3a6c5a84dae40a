import type { Span } from "../../doc.ts";
import { placeLevels } from "../../vi/places.ts";
import { smallWords } from "../../vi/spelling.ts";
import { commonSyllables } from "../../vi/syllables.ts";
import { bonesOf } from "../letters/bones.ts";
import { anyOf } from "../rows/any-of.ts";
import { isWordCode } from "../rows/rows-at.ts";
import { isDoubtful, type Known, type Likeness, longest, type PhraseTree, phraseTree, runFrom, wordChanges } from "./phrase-tree.ts";
import { isNumber, type Token, tokenAt, tokenBefore } from "./tokens.ts";

const name = /^\p{Lu}\p{Ll}/u;
/** The word before another one of the same name. */
const inName = /(?<!\p{L})\p{Lu}\p{Ll}+ $/u;
const nextOfName = /^ \p{Lu}\p{Ll}/u;
const longestSyllable = 9;
const longestLevel = 30;
/** In small letters. */
const level = new RegExp(`(?<!\\p{L})(?:${anyOf(placeLevels)}) $`, "u");
/** A level with the first words of the place's name, all in capitals. */
const capitalLevel = new RegExp(`(?<!\\p{L})(?:${anyOf(placeLevels)}) (?:\\p{Lu}+ ){0,2}$`, "iu");
const capitals = /^\p{Lu}{2}/u;

/**
 * Folded words with the tables' own phrases put right where a scan spoilt their marks: `chu tri` as `chủ trì`, `trước ngay 5` as
 * `trước ngày 5`; a phrase is looked for at `starts` alone. Letter by letter, so that the result has the length of `folded`. What is a common word already stays; `printed` are the same words with their capitals.
 */
export function respell(folded: string, printed: string, starts: readonly number[]): string {
  const tree = phraseTree();
  let out = "";
  let from = 0;
  for (const start of starts) {
    const token = start < from ? null : tokenAt(folded, start);
    if (!token || !isDoubtful(folded, token, tree)) continue;
    const misprint = misprintAt(folded, token, tree);
    if (!misprint || parted(printed, misprint.tokens) || namesPlace(folded, printed, misprint)) continue;
    misprint.known.words.forEach((word, k) => {
      const at = misprint.tokens[k];
      if (!at || isNumber(word, 0)) return;
      out += folded.slice(from, at.start) + word;
      from = at.end;
    });
  }
  return from === 0 ? folded : out + folded.slice(from);
}

/** A known phrase that was meant, and its printed words. */
interface Misprint {
  readonly known: Known;
  readonly tokens: readonly Token[];
}

/** The misprint at `token`; null where the words are right, or are something else. */
function misprintAt(folded: string, token: Token, tree: PhraseTree): Misprint | null {
  const run = runFrom(folded, token, tree);
  if (run.length < 2 || inSymbol(folded, token)) return null;
  const found = longest(folded, run, tree, (likeness) => likeness.changes === 0 || mayBe(folded, likeness, run));
  if (!found || found.changes === 0) return null;
  const tokens = run.slice(0, found.known.words.length);
  return goesOn(folded, tokens) || covered(folded, tokens, found.known, tree) ? null : { known: found.known, tokens };
}

/**
 * Few letters differ, and no word that would change only binds others. Common words are let go only for their marks, and where half of
 * the words, one that does not only bind others among them, are printed as they should be.
 */
function mayBe(folded: string, { known, changes }: Likeness, tokens: readonly Token[]): boolean {
  if (!known.target || changes > known.words.length) return false;
  const spoilt = spoiltWords(folded, known, tokens);
  if (spoilt.some(({ printed }) => smallWords.has(printed))) return false;
  const common = spoilt.filter(({ printed }) => commonSyllables.has(printed));
  if (common.length === 0) return true;
  if (common.some(({ printed, meant }) => bonesOf(printed) !== bonesOf(meant)) || hasComma(folded, tokens, known)) return false;
  return spoilt.length * 2 <= known.words.length && rightWords(folded, known, tokens).some((word) => !smallWords.has(word));
}

function spoiltWords(folded: string, known: Known, tokens: readonly Token[]): { printed: string; meant: string }[] {
  return known.words.flatMap((meant, k) => {
    const printed = folded.slice(tokens[k]?.start, tokens[k]?.end);
    return wordChanges(folded, meant, tokens[k]) === 0 ? [] : [{ printed, meant }];
  });
}

function rightWords(folded: string, known: Known, tokens: readonly Token[]): string[] {
  return known.words.filter((word, k) => wordChanges(folded, word, tokens[k]) === 0);
}

function hasComma(folded: string, tokens: readonly Token[], known: Known): boolean {
  const last = tokens[known.words.length - 1];
  return known.words.length === 2 && folded.slice(tokens[0]?.end, last?.start).includes(",");
}

/** The printed words belong to other known phrases as they are. */
function covered(folded: string, tokens: readonly Token[], known: Known, tree: PhraseTree): boolean {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  for (let token = tokenBefore(folded, start); token && token.start < end; token = tokenAt(folded, token.end)) {
    const other = exactAt(folded, token, tree);
    if (!other || other.end <= start || (other.start >= start && other.end <= end)) continue;
    if (changesIn(folded, tokens, known, other) || (!other.small && binds(folded, tokens, known, other))) return true;
  }
  return false;
}

/** One of the words that would change is in the other phrase. */
function changesIn(folded: string, tokens: readonly Token[], known: Known, other: Span): boolean {
  return tokens.some((one, k) => one.start >= other.start && one.end <= other.end && wordChanges(folded, known.words[k] ?? "", one) > 0);
}

/** The other phrase has the last of two words, or the first one where both are common; a word that is no common one is bound by none. */
function binds(folded: string, tokens: readonly Token[], known: Known, other: Span): boolean {
  if (tokens.length !== 2 || !spoiltWords(folded, known, tokens).some(({ printed }) => commonSyllables.has(printed))) return false;
  return other.end > (tokens[1]?.end ?? 0) || tokens.every(({ start, end }) => commonSyllables.has(folded.slice(start, end)));
}

/** The longest phrase that is printed right at `token`; `small` where a word that only binds others stands at one of its ends. */
function exactAt(folded: string, token: Token, tree: PhraseTree): { start: number; end: number; small: boolean } | null {
  const run = runFrom(folded, token, tree);
  const found = longest(folded, run, tree, ({ changes }) => changes === 0);
  const last = found && run[found.known.words.length - 1];
  if (!found || !last) return null;
  const small = smallWords.has(found.known.words[0] ?? "") || smallWords.has(found.known.words.at(-1) ?? "");
  return { start: token.start, end: last.end, small };
}

/** A name begins with the second of two words, and the first is none that stands before names: `yêu thương Bình`; or both are words of one: `Tân Thành`. */
function parted(printed: string, tokens: readonly Token[]): boolean {
  const [a, b] = tokens;
  if (!a || !b || tokens.length !== 2 || !name.test(printed.slice(b.start, b.end))) return false;
  const first = printed.slice(a.start, a.end);
  if (name.test(first)) return true;
  return first === first.toLowerCase() && !smallWords.has(first);
}

/** A word that would change is the first of a place's name, or ends a name: `các xã | Hồi Ninh`, `phường | Tân Thành`, `Vị | Thanh, thành phố`. */
function namesPlace(folded: string, printed: string, { known, tokens }: Misprint): boolean {
  if (opensPlace(printed, tokens[0]?.start ?? 0) || isOtherName(folded, printed, known, tokens)) return true;
  return tokens.some((token, k) => {
    if (!name.test(printed.slice(token.start, token.end)) || wordChanges(folded, known.words[k] ?? "", token) === 0) return false;
    if (k === 0)
      return printed.charAt(token.end) === "," && inName.test(printed.slice(Math.max(0, token.start - longestSyllable), token.start));
    return level.test(printed.slice(tokens[0]?.start, token.start)) || opensName(printed, tokens[k - 1], token);
  });
}

/** A level stands before it: `phường | Tân Thành`, `XÃ TÂN | HỘI ĐÔNG`. */
function opensPlace(printed: string, at: number): boolean {
  const left = printed.slice(Math.max(0, at - longestLevel), at);
  if (capitals.test(printed.slice(at, at + 2))) return left === left.toUpperCase() && capitalLevel.test(left);
  return name.test(printed.slice(at, at + 2)) && level.test(left);
}

/** A word in small letters stands before it, and another one of a name behind: `Công ty Cổ phần | Hòa Bình`. */
function opensName(printed: string, before: Token | undefined, { end }: Token): boolean {
  return before !== undefined && !name.test(printed.slice(before.start, before.end)) && nextOfName.test(printed.slice(end, end + 3));
}

/** Words in capitals, all with marks of their own and none as it should be: `TRƯỜNG TIỂU HỌC | TÂN THẠNH`. */
function isOtherName(folded: string, printed: string, known: Known, tokens: readonly Token[]): boolean {
  return tokens.every((token, k) => {
    const words = folded.slice(token.start, token.end);
    return (
      capitals.test(printed.slice(token.start, token.end)) &&
      bonesOf(words) !== words &&
      wordChanges(folded, known.words[k] ?? "", token) > 0
    );
  });
}

/** Inside a document's symbol or an address: `12-NQ/TU`. */
function inSymbol(folded: string, { start }: Token): boolean {
  return start > 0 && "/-&._@".includes(folded.charAt(start - 1));
}

/** A symbol or an address begins with the last word. */
function goesOn(folded: string, tokens: readonly Token[]): boolean {
  const { start, end } = tokens.at(-1) ?? { start: 0, end: 0 };
  if (isNumber(folded, start)) return false;
  return end < folded.length && "/-_@".includes(folded.charAt(end)) && isWordCode(folded.charCodeAt(end + 1));
}
