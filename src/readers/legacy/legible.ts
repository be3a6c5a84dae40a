import type { Legible, Span } from "../../doc.ts";
import { firstIndex } from "../../text/first-index.ts";
import { type LegacyEncoding, legacyEncodings } from "../../vi/legacy.ts";
import { type Codes, codesOf } from "./codes.ts";
import { convert } from "./convert.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Characters of suspicious stretches that the choice of an encoding looks at. */
const sample = 65_536;
/** Share of well-spelled words below which a text is not taken to be read. */
const surely = 0.8;
/** A stretch in one encoding: a line, or a table cell. */
const stretch = /[^\n\r\t\f]+/g;
const beyondAscii = /[^\0-\x7f]/;
/** Letters that no old code looks like. */
const beyondLatin = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** The encoding whose marks are typed after the letters in ASCII. */
const typedByHand = "viqr";

/** A text in Unicode, and the encoding that most of it was in. */
export interface Converted extends Legible {
  readonly encoding: string;
}

/**
 * Reads a text whose characters are legacy codes, stretch by stretch, as far as that gives Vietnamese words; null where the
 * text is better as it is. `only` names the one encoding to read by, whatever comes out; `coded` says where codes can
 * be, null for everywhere. Source of the tables: vi/legacy.ts.
 */
export function legible(text: string, only: string | null = null, coded: readonly Span[] | null = null): Converted | null {
  const wanted = legacyEncodings.find((one) => (only === null ? one.name === typedByHand : named(one, only)));
  const codes = wanted ? codesOf(wanted) : null;
  if (codes && (only !== null || isTyped(text.slice(0, sample), codes))) return written(text, codes, [], coded);
  if (only !== null) return null;
  const tables = legacyEncodings.filter(({ name }) => name !== typedByHand).map(codesOf);
  const main = best(text, tables);
  return main ? written(text, main, tables, coded) : null;
}

/** Whether a name, in any spelling, is that of an encoding. */
function named({ name, aliases }: LegacyEncoding, wanted: string): boolean {
  const plain = wanted.toLowerCase();
  return plain === name || aliases.includes(plain);
}

/** The table that explains most of the text, where it explains it better than nothing does. */
function best(text: string, tables: readonly Codes[]): Codes | undefined {
  const words = suspicious(text);
  const asIs = spellingOf(words);
  const scored = tables.map((codes) => ({ codes, spelling: spellingOf(inUnicode(words, codes)) }));
  const [first] = scored.sort((a, b) => share(b.spelling) - share(a.spelling));
  if (!first || first.spelling.good < 2 || share(first.spelling) < Math.max(surely, share(asIs) + 0.1)) return undefined;
  return first.codes;
}

/** The lines with characters beyond ASCII. */
function suspicious(text: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const [line] of text.matchAll(stretch)) {
    if (!beyondAscii.test(line)) continue;
    lines.push(line);
    length += line.length;
    if (length > sample) break;
  }
  return lines.join("\n");
}

/** Marks typed after letters make syllables of a third of all words, with the circumflexes and horns that full stops never are. */
function isTyped(words: string, codes: Codes): boolean {
  const read = spellingOf(inUnicode(words, codes));
  const gained = read.good - spellingOf(words).good;
  const all = words.match(/[A-Za-z]\S*/g)?.length ?? 0;
  const shaped = words.match(/[aeo]\^|[ou][+*]|a\(|dd/gi)?.length ?? 0;
  return share(read) > surely && gained * 3 > all && shaped * 10 > all;
}

function written(text: string, main: Codes, others: readonly Codes[], coded: readonly Span[] | null): Converted {
  const at = [0];
  const from = [0];
  let legible = "";
  let copied = 0;
  for (const found of text.matchAll(stretch)) {
    const codes = coded && !holds(coded, found.index) ? null : codesFor(found[0], main, others);
    if (!codes) continue;
    legible += text.slice(copied, found.index);
    const [start, read] = [legible.length, found.index];
    legible += convert(found[0], codes, (w, r) => {
      at.push(start + w);
      from.push(read + r);
    });
    copied = found.index + found[0].length;
  }
  return { text: legible + text.slice(copied), offsets: { at, from }, encoding: main.name };
}

function holds(spans: readonly Span[], at: number): boolean {
  const next = spans[firstIndex(spans.length, (i) => (spans[i]?.end ?? 0) > at)];
  return next !== undefined && next.start <= at;
}

/** The table of one stretch: the document's own, unless the words as they are, or another table, spell clearly better. */
function codesFor(words: string, main: Codes, others: readonly Codes[]): Codes | null {
  if (others.length === 0) return main;
  if (!beyondAscii.test(words)) return null;
  const [asIs, own] = [spellingOf(words), spellingOf(inUnicode(words, main))];
  if (beyondLatin.test(words) ? share(asIs) >= share(own) : asIs.good > own.good + 1) return null;
  if (own.good === own.words || asIs.words < 4) return main;
  return others.find((codes) => share(spellingOf(inUnicode(words, codes))) > share(own) + 0.3) ?? main;
}

function inUnicode(words: string, codes: Codes): string {
  return convert(words, codes, () => undefined).normalize("NFC");
}

function share({ words, good }: Spelling): number {
  return words === 0 ? 0 : good / words;
}
