/** What a pattern may begin with: the letters so far, and whether the first word is over. */
interface Opening {
  readonly word: string;
  readonly over: boolean;
}

const letter = /[\p{L}\p{N}]/u;
const group = /\(\?:/y;

/**
 * The first words that a row's pattern can match, so that a row is only tried where one of them stands. Knows what the tables
 * use at the head of a pattern: letters, `a|b`, `(?:…)`, `[ab]` and `?`.
 */
export function firstWords(pattern: string): string[] {
  const { openings } = alternatives(pattern, 0);
  return [...new Set(openings.map((opening) => opening.word))].filter((word) => word !== "");
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
    const atom = atomAt(pattern, at);
    at = atom.end;
    const optional = pattern.charAt(at) === "?";
    if (optional) at++;
    now = unique([...append(now, atom.openings), ...(optional ? now : [])]);
  }
  return { openings: unique([...all, ...now]), end: at };
}

function atomAt(pattern: string, at: number): { openings: Opening[]; end: number } {
  group.lastIndex = at;
  if (group.test(pattern)) {
    const inner = alternatives(pattern, at + 3);
    return { openings: inner.openings, end: inner.end + 1 };
  }
  if (pattern.charAt(at) === "[") {
    const end = pattern.indexOf("]", at);
    return { openings: Array.from(pattern.slice(at + 1, end), one), end: end + 1 };
  }
  return { openings: [one(pattern.charAt(at))], end: at + 1 };
}

function one(char: string): Opening {
  return letter.test(char) ? { word: char, over: false } : { word: "", over: true };
}

function append(openings: readonly Opening[], next: readonly Opening[]): Opening[] {
  return openings.flatMap((a) => (a.over ? [a] : next.map((b) => ({ word: a.word + b.word, over: b.over }))));
}

function unique(openings: readonly Opening[]): Opening[] {
  return [...new Map(openings.map((o) => [`${o.over ? 1 : 0}${o.word}`, o])).values()];
}
