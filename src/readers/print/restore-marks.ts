import { isSyllable } from "../legacy/spelling.ts";
import type { PrintedNote } from "./notes.ts";
import type { Glyph, Page } from "./page.ts";

/** A word with what recognition makes of a raised figure behind it, and the marks that may follow. */
const marked = /^(?<word>.*\p{L}{2})(?<sign>['’‘?!*°¹²³⁴⁵⁶⁷⁸⁹Š§]|\d{1,2})(?<rest>[.,;:)]*)$/u;

/** How small the figure is written, and how high it stands, in sizes of the word. */
const raised = { size: 0.6, rise: 0.35 };

/** The same word where the figure itself was seen in the picture: its sign may be any, or missing. */
const seen = /^(?<word>.*\p{L})(?<sign>['’‘"“”?!*°¹²³⁴⁵⁶⁷⁸⁹Š§]?)(?<rest>[^\p{L}]*)$/u;

/** Such a word, a bracket behind it that nothing opens: a raised figure is read as one. */
const bracketed = /^(?<word>.*\p{L})(?<sign>\))(?<rest>[^\p{L}]*)$/u;

/**
 * Recognised pages with the marks of their notes. A raised figure is so small that it is read as some other sign, or not at all; it is the
 * mark of the next note at the foot of its page, or of the page after it, where a long note is printed. `notes` are those of each page.
 */
export function restoreMarks(pages: readonly Page[], notes: readonly (readonly PrintedNote[])[]): readonly Page[] {
  const waiting = notes.map((own) => own.flatMap(({ marker }) => marker ?? []));
  return pages.map((page, k) => {
    const signs = fewest(signsOf(page, notes[k] ?? []), (waiting[k] ?? []).length + (waiting[k + 1] ?? []).length);
    if (signs.length === 0) return page;
    const marks = new Map<Glyph, string>();
    for (const sign of signs) {
      const marker = waiting[k]?.shift() ?? waiting[k + 1]?.shift();
      if (marker !== undefined) marks.set(sign, marker);
    }
    const unopened = unopenedOf(page.glyphs);
    return { ...page, glyphs: page.glyphs.flatMap((glyph) => parted(glyph, marks.get(glyph), unopened.has(glyph))) };
  });
}

/** The signs that can be marks: all, or where there are more than notes, those whose figure was seen; none where these are too many. */
function fewest(signs: readonly Glyph[], most: number): readonly Glyph[] {
  return [signs, signs.filter((sign) => sign.raised !== undefined)].find((some) => some.length <= most) ?? [];
}

/** The recognised words of a page that seem to carry a mark, in order; not those of its notes. Marks of the file's own characters are printed as such. */
function signsOf(page: Page, notes: readonly PrintedNote[]): Glyph[] {
  if (page.glyphs.every(({ confidence }) => confidence === null)) return [];
  const noted = new Set(notes.flatMap(({ lines }) => lines.flatMap(({ words }) => words.map(({ left, top }) => `${left} ${top}`))));
  const signs = page.glyphs.filter((glyph) => isMarked(glyph) && !noted.has(`${glyph.left} ${glyph.top}`));
  return signs.sort((a, b) => a.base - b.base || a.left - b.left);
}

/** Figures belong to what is no word: `Km72`. */
function isMarked({ text, confidence, raised: figure }: Glyph): boolean {
  if (figure) return seen.test(text);
  const { word = "", sign = "" } = (confidence === null ? null : marked.exec(text))?.groups ?? {};
  return sign !== "" && (!/\d/.test(sign) || isSyllable(word));
}

/** The words whose last closing bracket no bracket before it opens. */
function unopenedOf(words: readonly Glyph[]): ReadonlySet<Glyph> {
  const unopened = new Set<Glyph>();
  let open = 0;
  for (const word of words)
    for (const [bracket] of word.text.matchAll(/[()]/g)) {
      if (bracket === "(") open++;
      else if (open > 0) open--;
      else unopened.add(word);
    }
  return unopened;
}

/** The word, the raised figure and the marks behind it as three, without white space between them. */
function parted(glyph: Glyph, marker: string | undefined, isUnopened: boolean): Glyph[] {
  if (marker === undefined) return [glyph];
  const shape = isUnopened ? bracketed.exec(glyph.text) : null;
  const { word = "", rest = "" } = (shape ?? marked.exec(glyph.text) ?? seen.exec(glyph.text))?.groups ?? {};
  const step = (glyph.right - glyph.left) / (word.length + 1 + rest.length);
  const { left: mark, right: after } = glyph.raised ?? {
    left: glyph.left + step * word.length,
    right: glyph.left + step * (word.length + 1),
  };
  const { size, base } = glyph;
  return [
    { ...glyph, text: word, right: mark },
    { ...glyph, text: marker, left: mark, right: after, size: size * raised.size, base: base - size * raised.rise, joined: true },
    ...(rest === "" ? [] : [{ ...glyph, text: rest, left: after, right: Math.max(glyph.right, after), joined: true }]),
  ];
}
