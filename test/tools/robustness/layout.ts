import { type Edit, edited, type Harm, type Sound } from "./harm.ts";
import { pick, type Random } from "./random.ts";

/** The same words in another dress: what is wanted stays what it was. */
function dress(name: string, level: string, change: (text: string, random: Random) => string): Harm {
  return { name, level, inPlace: false, apply: ({ text, gold }, random) => ({ text: change(text, random), gold }) };
}

export const decomposed = dress("decomposed accents", "all", (text) => text.normalize("NFD"));

export const windowsLineEnds = dress("Windows line ends", "all", (text) => text.replaceAll("\n", "\r\n"));

/** Long lines and cells cut between two words, with a blank line, a page number and a blank line (or a form feed) between. */
export function pageBreaks(share: number): Harm {
  return dress("page breaks", `${share * 100} % of lines`, (text, random) => {
    const long = linesOf(text).filter(({ start, end }) => end - start > 150 && !text.slice(start, end).includes("|"));
    return edited(
      text,
      pick(long, share, random).flatMap((line, i) => breakIn(text, line, i + 2, random)),
    );
  });
}

function breakIn(text: string, line: { start: number; end: number }, page: number, random: Random): Edit[] {
  const gaps = gapsIn(text, line.start + 40, line.end - 40);
  const at = gaps[Math.floor(random() * gaps.length)];
  return at === undefined ? [] : [{ start: at, end: at + 1, words: random() < 0.3 ? `\n\f${page}\n` : `\n\n${page}\n\n` }];
}

/** Blanks between two words, where a page may end. */
function gapsIn(text: string, from: number, to: number): number[] {
  const gaps: number[] = [];
  for (let at = text.indexOf(" ", from); at > 0 && at < to; at = text.indexOf(" ", at + 1)) {
    if (/\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))) gaps.push(at);
  }
  return gaps;
}

/** Running text wrapped at so many columns; with hyphens, a word that does not fit is cut. Table rows stay as they are. */
export function wrapped(width: number, hyphens = false): Harm {
  return dress(`wrapped at ${width}`, hyphens ? "with hyphens" : "at blanks", (text) => wrappedAt(text, width, hyphens));
}

/** As an office program writes the lines of a printed page: each a paragraph of its own. */
export const spread = dress("wrapped at 72", "a blank line behind each", (text) => wrappedAt(text, 72).replaceAll("\n", "\n\n"));

/** As words copied from a page without its paragraphs. */
export const closedUp = dress("blank lines lost", "all", (text) => text.replace(/\n(?:[ \t]*\n)+/g, "\n"));

/** As a web page's words without its tags. */
export const runOn = dress("line ends lost", "all", (text) => text.replace(/\s+/g, " ").trim());

function wrappedAt(text: string, width: number, hyphens = false): string {
  return text
    .split("\n")
    .map((line) => (/\t|\||\S {3,}\S/.test(line) || line.length <= width ? line : wrap(line, width, hyphens)))
    .join("\n");
}

function wrap(line: string, width: number, hyphens: boolean): string {
  const lines: string[] = [];
  let now = "";
  for (const word of line.split(" ")) {
    const next = now === "" ? word : `${now} ${word}`;
    if (next.length <= width || now === "") {
      now = next;
      continue;
    }
    const room = width - now.length - 2;
    const letters = /^\p{Ll}{4,}(?=[,.;]?$)/u.exec(word)?.[0].length ?? 0;
    const cut = hyphens && room >= 2 && room <= letters - 2;
    lines.push(cut ? `${now} ${word.slice(0, room)}-` : now);
    now = cut ? word.slice(room) : word;
  }
  return [...lines, now].join("\n");
}

/** The lines of a text, without their ends. */
export function linesOf(text: Sound["text"]): { start: number; end: number }[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const one = { start, end: start + line.length };
    start = one.end + 1;
    return one;
  });
}
