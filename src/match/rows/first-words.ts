/** What a pattern may begin with: the letters so far, and whether they are all. */
interface Opening {
  readonly word: string;
  readonly over: boolean;
}

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
const quantifier = /(?<least>[?*])|\+|\{(?<from>\d+)(?:,\d*)?\}/y;

/**
 * The letters that a match of a pattern can begin with, up to the first that is none; `digitHead` for a digit. So a row is only tried
 * where one of them stands. Throws where a match may begin with anything else, for such a row would never be found.
 */
export function firstWords(pattern: string): string[] {
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

function alternatives(pattern: string, from: number): { openings: Opening[]; end: number } {
  const all: Opening[] = [];
  let now: Opening[] = [{ word: "", over: false }];
  let at = from;
  while (at < pattern.length && pattern.charAt(at) !== ")") {
    if (pattern.charAt(at) === "|") {
      all.push(...now);
      now = [{ word: "", over: false }];
      at++;
      continue;
    }
    if (now.every((opening) => opening.over)) {
      at = alternativeEnd(pattern, at);
      continue;
    }
    const atom = repeated(pattern, atomAt(pattern, at));
    at = atom.end;
    now = unique([...append(now, atom.openings), ...(atom.optional ? now : [])]);
  }
  return { openings: unique([...all, ...now]), end: at };
}

/** Where the alternative that `at` stands in ends: what follows the first letters need not be understood. */
function alternativeEnd(pattern: string, at: number): number {
  let depth = 0;
  let end = at;
  while (end < pattern.length) {
    const char = pattern.charAt(end);
    if (depth === 0 && (char === "|" || char === ")")) return end;
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
  const known = found[0] === "?" || atom.openings.every((opening) => opening.over);
  return { openings: known ? atom.openings : [{ word: unknown, over: true }], end: atom.end + found[0].length, optional };
}

function atomAt(pattern: string, at: number): Atom {
  const inner = lengthAt(group, pattern, at);
  if (inner > 0) {
    const found = alternatives(pattern, at + inner);
    return { openings: found.openings, end: found.end + 1 };
  }
  const around = lengthAt(look, pattern, at);
  if (around > 0) return { openings: [{ word: "", over: false }], end: alternatives(pattern, at + around).end + 1 };
  return simpleAt(pattern, at);
}

function simpleAt(pattern: string, at: number): Atom {
  const run = lengthAt(plain, pattern, at);
  if (run > 0) return { openings: [{ word: pattern.slice(at, at + run), over: false }], end: at + run };
  if (/[$^]/.test(pattern.charAt(at))) return { openings: [{ word: "", over: false }], end: at + 1 };
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
  return what.exec(pattern)?.[0].length ?? 0;
}

function one(char: string): Opening {
  if (digit.test(char)) return { word: digitHead, over: true };
  return letter.test(char) ? { word: char, over: false } : { word: "", over: true };
}

function append(openings: readonly Opening[], next: readonly Opening[]): Opening[] {
  return openings.flatMap((a) => (a.over ? [a] : next.map((b) => ({ word: joined(a.word, b.word), over: b.over }))));
}

/** A digit behind letters ends them. */
function joined(a: string, b: string): string {
  return a !== "" && b === digitHead ? a : a + b;
}

function unique(openings: readonly Opening[]): Opening[] {
  if (openings.length < 2) return [...openings];
  return [...new Map(openings.map((o) => [`${o.over ? 1 : 0}${o.word}`, o])).values()];
}
