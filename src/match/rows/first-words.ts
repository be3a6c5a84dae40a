/** What a pattern may begin with: the letters so far, and whether they are all. */
interface Opening {
  readonly word: string;
  readonly over: boolean;
}

const nothing: Opening = { word: "", over: false };

/** Stands for every word that begins with a digit. */
export const digitHead = "0";

/** An opening that is not known: some class of characters. */
const unknown = "?";
const letter = /\p{L}/u;
const digit = /\p{N}/u;
const group = /\(\?(?::|<[a-zA-Z]\w*>)/y;
const look = /\(\?<?[=!]/y;
const digits = /\\d|\[[0-9-]+\]/y;
const unknownAtom = /\\[pPsSwWDbB]|\[\^|\[(?:[^\]]+-[^\]]|[^\]]*\\[a-zA-Z])[^\]]*\]|\./y;
/** Letters that stand for themselves, each once. */
const plain = /\p{L}+(?![?*+{])/uy;
/** An alternative of plain words: its first one, and whether more stand behind it. */
const flat = /(?<word>\p{L}+)(?<more> (?![?*+{])[^|()[\\]*)?(?=[|)]|$)/uy;
/** What neither ends an alternative nor opens or closes anything. */
const inner = /[^|()[\\]+/y;
const quantifier = /(?<least>[?*])|\+|\{(?<from>\d+)(?:,\d*)?\}/y;

/**
 * The letters that a match of a pattern can begin with, up to the first that is none; `digitHead` for a digit. So a row is only tried
 * where one of them stands. Throws where a match may begin with anything else, for such a row would never be found.
 */
export function firstWords(pattern: string): readonly string[] {
  const found = known.get(pattern) ?? wordsOf(pattern);
  known.set(pattern, found);
  return found;
}

/** Many rows stand in several tables. */
const known = new Map<string, readonly string[]>();

function wordsOf(pattern: string): string[] {
  const words = [...new Set(alternatives(pattern, 0).openings.map((opening) => opening.word))];
  if (words.some((word) => word === "" || word.endsWith(unknown))) throw new Error(`Begins with no letter or digit: ${pattern}`);
  return words;
}

/** The letters and blanks that every match of a pattern begins with, as far as they are told at a glance. */
export function plainStart(pattern: string): string {
  if (alternativeEnd(pattern, 0) < pattern.length) return "";
  const [start = ""] = /^[\p{L} ]*/u.exec(pattern) ?? [];
  return /[?*{]/.test(pattern.charAt(start.length)) ? start.slice(0, -1) : start;
}

function alternatives(pattern: string, from: number): { openings: readonly Opening[]; end: number } {
  const all: Opening[] = [];
  let now: readonly Opening[] = [nothing];
  let at = from;
  while (at < pattern.length && pattern.charAt(at) !== ")") {
    if (pattern.charAt(at) === "|") {
      all.push(...now);
      now = [nothing];
      at++;
      continue;
    }
    if (now.every((opening) => opening.over)) {
      at = alternativeEnd(pattern, at);
      continue;
    }
    const atom = (isNothing(now) && flatAt(pattern, at)) || repeated(pattern, atomAt(pattern, at));
    at = atom.end;
    now = atom.optional ? unique([...append(now, atom.openings), ...now]) : append(now, atom.openings);
  }
  return { openings: unique([...all, ...now]), end: at };
}

function isNothing(openings: readonly Opening[]): boolean {
  return openings.length === 1 && openings[0] === nothing;
}

/** A whole alternative of plain words. */
function flatAt(pattern: string, at: number): ReturnType<typeof repeated> | null {
  flat.lastIndex = at;
  const { word = null, more } = flat.exec(pattern)?.groups ?? {};
  return word === null ? null : { openings: [{ word, over: more !== undefined }], end: flat.lastIndex, optional: false };
}

/** Where the alternative that `at` stands in ends: what follows the first letters need not be understood. */
function alternativeEnd(pattern: string, at: number): number {
  let depth = 0;
  let end = at;
  while (end < pattern.length) {
    end += lengthAt(inner, pattern, end);
    const char = pattern.charAt(end);
    if (depth === 0 && (char === "|" || char === ")" || char === "")) return end;
    if (char === "(") depth++;
    if (char === ")") depth--;
    end = char === "\\" || char === "[" ? classEnd(pattern, end) : end + 1;
  }
  return end;
}

interface Atom {
  readonly openings: readonly Opening[];
  readonly end: number;
}

/** An atom with its quantifier; one that may come again is known only where its letters end in itself. */
function repeated(pattern: string, atom: Atom): Atom & { readonly optional: boolean } {
  quantifier.lastIndex = atom.end;
  const found = quantifier.exec(pattern);
  if (!found) return { ...atom, optional: false };
  const optional = found.groups?.["least"] !== undefined || found.groups?.["from"] === "0";
  const told = found[0] === "?" || atom.openings.every((opening) => opening.over);
  return { openings: told ? atom.openings : [{ word: unknown, over: true }], end: atom.end + found[0].length, optional };
}

function atomAt(pattern: string, at: number): Atom {
  const opened = lengthAt(group, pattern, at);
  if (opened > 0) {
    const found = alternatives(pattern, at + opened);
    return { openings: found.openings, end: found.end + 1 };
  }
  const around = lengthAt(look, pattern, at);
  if (around > 0) return { openings: [nothing], end: alternatives(pattern, at + around).end + 1 };
  return simpleAt(pattern, at);
}

function simpleAt(pattern: string, at: number): Atom {
  const run = lengthAt(plain, pattern, at);
  if (run > 0) return { openings: [{ word: pattern.slice(at, at + run), over: false }], end: at + run };
  if (/[$^]/.test(pattern.charAt(at))) return { openings: [nothing], end: at + 1 };
  const number = lengthAt(digits, pattern, at);
  if (number > 0) return { openings: [one(digitHead)], end: at + number };
  if (lengthAt(unknownAtom, pattern, at) > 0) return { openings: [{ word: unknown, over: true }], end: classEnd(pattern, at) };
  const end = classEnd(pattern, at);
  if (pattern.charAt(at) === "[") return { openings: Array.from(pattern.slice(at + 1, end - 1), one), end };
  return { openings: [one(pattern.charAt(at))], end };
}

/** Behind a class, an escape (`\p{L}` with its name), or one character. */
function classEnd(pattern: string, at: number): number {
  const char = pattern.charAt(at);
  if (char === "[") return pattern.indexOf("]", at) + 1;
  if (char !== "\\") return at + 1;
  return pattern.charAt(at + 2) === "{" ? pattern.indexOf("}", at) + 1 : at + 2;
}

function lengthAt(what: RegExp, pattern: string, at: number): number {
  what.lastIndex = at;
  return what.test(pattern) ? what.lastIndex - at : 0;
}

function one(char: string): Opening {
  if (digit.test(char)) return { word: digitHead, over: true };
  return letter.test(char) ? { word: char, over: false } : { word: "", over: true };
}

function append(openings: readonly Opening[], next: readonly Opening[]): readonly Opening[] {
  if (isNothing(openings)) return next;
  return openings.flatMap((a) => (a.over ? [a] : next.map((b) => ({ word: joined(a.word, b.word), over: b.over }))));
}

/** A digit behind letters ends them. */
function joined(a: string, b: string): string {
  return a !== "" && b === digitHead ? a : a + b;
}

function unique(openings: readonly Opening[]): readonly Opening[] {
  if (openings.length < 2) return openings;
  return [...new Map(openings.map((o) => [`${o.over ? 1 : 0}${o.word}`, o])).values()];
}
