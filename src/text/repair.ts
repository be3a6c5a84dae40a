import type { Legible } from "../doc.ts";
import { signShape, withSign } from "./named-signs.ts";
import { identity } from "./offsets.ts";

/** Zero-width characters, soft hyphens, byte order marks and marks of direction: not seen in print. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const lineEnds = /\r\n?|[\v\u2028\u2029]/g;
/** Letters of other languages that fonts and keyboards put in the place of their Vietnamese likes; no Vietnamese text has them of its own. */
const likes: Readonly<Record<string, string>> = {
  "\u00d0": "Đ",
  "\u00f0": "đ",
  "\u0189": "Đ",
  "\u0256": "đ",
  "\u01a2": "Ư",
  "\u01a3": "ư",
};
const alike = /[\u00d0\u00f0\u0189\u0256\u01a2\u01a3]/g;
/** Numbers and marks of notes that a converter sets as formulas, digit by digit: `$2 5 / 1 2 / 2 0 1 9$`, `$1 0 0 \\%$`, `$25/12/2019$`, `$^ { 1 }$`, `\(^{1}\)`. */
const formula =
  /\$(?=[^$\n]{0,60}(?:\d[ \t]+[\d/.,%\\-]|\d\/\d|\^|\\%))[\d \t/.,%\\{}~()+:^-]{2,60}\$|\\\((?=[^\n]{0,24}(?:\d\/\d|\^|\\%))[\d \t/.,%{}~()+:^-]{0,40}(?:\\%[ \t]{0,4})?\\\)/;
const setting = /[ \t\\{}~]/g;
/** Line ends as they are written in a string are what a page's source leaves in its text, as its signs by their names are. */
const written = "\\r\\n";
/** Any of these; form feeds and tabs stay as they are. */
const faults = orWritten(
  /[\r\v\u00a0\u00ad\u00d0\u00f0\u0189\u01a2\u01a3\u0256\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/,
);

/**
 * A line end, or a run of characters that may need repair, with the one before it. What is left out is the same in every
 * repaired text: Latin letters, the composed Vietnamese ones of Latin Extended Additional, dashes and quotation marks.
 */
const runs = orWritten(
  /\r\n?|\v|[^\r\v\u00a0\u00ad\u00d0\u00f0\u0189\u01a2\u01a3\u0256\u02b0-\u1dff\u1f00-\u200f\u2028-\u202f\u205f-\uffff]?[\u00a0\u00ad\u00d0\u00f0\u0189\u01a2\u01a3\u0256\u02b0-\u1dff\u1f00-\u200f\u2028-\u202f\u205f-\uffff]+/g,
);
/** Cuts a run before every character that cannot join the one before it: no combining mark, no Hangul vowel or final, not unseen. */
const clusters = orWritten(/\r\n|[\s\S][\p{M}\u1160-\u11ff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*/gu);

/**
 * Repairs a text in one pass: composed accents (NFC), `\n` at line ends, ordinary spaces, nothing unseen. The offsets lead
 * from every repaired character back to the first source character that it came from.
 */
export function repair(source: string): Legible {
  if (!faults.test(source) && source.normalize("NFC") === source) return { text: source, offsets: identity };
  const at = [0];
  const from = [0];
  const known = new Map<string, string>();
  let text = "";
  let copied = 0;
  for (const run of source.matchAll(runs)) {
    let start = run.index;
    for (const cluster of run[0].match(clusters) ?? []) {
      const words = repairCluster(cluster, known);
      if (words !== cluster) {
        text += source.slice(copied, start);
        addSegments(at, from, text.length, words, start, cluster);
        text += words;
        copied = start + cluster.length;
      }
      start += cluster.length;
    }
  }
  return { text: text + source.slice(copied), offsets: { at, from } };
}

/** Short clusters are few and come again and again, so they are `known` after the first time. */
function repairCluster(cluster: string, known: Map<string, string>): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  if (cluster === written) return " ";
  const whole = cluster.length > 3 ? spelled(cluster) : cluster;
  const words = whole
    .replace(unseen, "")
    .replace(spaces, " ")
    .replace(lineEnds, "\n")
    .replace(alike, (letter) => likes[letter] ?? letter)
    .normalize("NFC");
  if (cluster.length <= 4) known.set(cluster, words);
  return words;
}

/** A sign by its name, or a formula, as it would be typed. */
function spelled(cluster: string): string {
  if (/^\$|^\\\(/.test(cluster)) return plain(cluster);
  return cluster.startsWith("&") ? (withSign(cluster) ?? cluster) : cluster;
}

/** A formula as it would be typed: a number without its dollars, the mark of a note as `$^1$`. */
function plain(words: string): string {
  const typed = words.replace(setting, "").replace(/^\(|\)$/g, "$$");
  return typed.includes("^") ? typed : typed.slice(1, -1);
}

function orWritten(pattern: RegExp): RegExp {
  return new RegExp(`${formula.source}|${signShape}|\\\\r\\\\n|${pattern.source}`, pattern.flags);
}

/** `words` at `offset` of the text came from `cluster` at `start` of the source. */
function addSegments(at: number[], from: number[], offset: number, words: string, start: number, cluster: string): void {
  let found = 0;
  for (let i = 1; i < words.length; i++) {
    found = Math.max(found, cluster.indexOf(words.charAt(i), found + 1));
    at.push(offset + i);
    from.push(start + found);
  }
  if (words === "" && at.at(-1) === offset) {
    at.pop();
    from.pop();
  }
  at.push(offset + words.length);
  from.push(start + cluster.length);
}
