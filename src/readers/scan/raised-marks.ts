import type { Glyph } from "../print/page.ts";
import { dots, type Picture, points } from "./picture.ts";

/** A word behind which the mark of a note may stand, with what recognition may have made of it. */
const wordly = /\p{L}{2}[^\p{L}]{0,3}$|\p{L}{2}[Š§][.,;:)]*$/u;

/** What a raised figure measures, in sizes of its line; accents and quotation marks are lower, letters stand on the line. */
const figure = { rise: { least: 0.18, most: 0.5 }, height: { least: 0.27, most: 0.55 }, width: { least: 0.05, most: 0.4 } };
/** A word that is read more surely than this has no figure among its letters. */
const sure = 0.92;
/** How far about a word's end is looked at, in sizes. */
const reach = { before: 1.1, behind: 0.45, above: 0.9, below: 0.1 };
/** The letter before a figure, in sizes: how high it is at least, how far off the line it may stand, how far before the figure and under it. */
const letter = { height: 0.25, off: 0.12, gap: 0.3, under: 0.2 };
/** What shares so much of a figure's width stands under it, unless it is so few dots high: then it is dirt. */
const under = { shared: 0.4, dirt: 2 };

/** A stretch of ink that holds together, in dots. */
interface Blot {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words with the place of the raised figure that is printed behind their last letter, whatever it was read as; `ink` is the grey below which a dot is printed. */
export function noteRaised(picture: Picture, ink: number, words: readonly Glyph[]): Glyph[] {
  return words.map((word) => {
    const found = (word.confidence ?? 1) < sure && wordly.test(word.text) ? raisedIn(picture, ink, word) : null;
    return found ? { ...word, raised: { left: points(found.left), right: points(found.right + 1) } } : word;
  });
}

function raisedIn(picture: Picture, ink: number, word: Glyph): Blot | null {
  const [size, base, end] = [dots(word.size), dots(word.base), dots(word.right)];
  const area = {
    left: Math.max(0, dots(word.left), Math.round(end - reach.before * size)),
    right: Math.min(picture.width, Math.round(end + reach.behind * size)),
    top: Math.max(0, Math.round(base - reach.above * size)),
    bottom: Math.min(picture.height, Math.round(base + reach.below * size)),
  };
  const blots = blotsOf(picture, ink, area);
  const found = blots.filter(
    (one) => one.right < area.right - 1 && isRaised(one, base, size) && blots.every((other) => other === one || !isUnder(other, one)),
  );
  const behind = found.filter((one) => blots.some((other) => isLetterBefore(other, one, base, size)));
  return behind.length === 1 ? (behind[0] ?? null) : null;
}

function isRaised({ left, top, right, bottom }: Blot, base: number, size: number): boolean {
  const isWithin = (value: number, { least, most }: { least: number; most: number }) => value >= least * size && value <= most * size;
  return isWithin(base - bottom, figure.rise) && isWithin(bottom - top + 1, figure.height) && isWithin(right - left + 1, figure.width);
}

/** Stands above or below it, as the letter under an accent does. */
function isUnder(other: Blot, one: Blot): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > (one.right - one.left) * under.shared && other.bottom - other.top > under.dirt;
}

function isLetterBefore(other: Blot, one: Blot, base: number, size: number): boolean {
  const stands = Math.abs(base - other.bottom) < letter.off * size && other.bottom - other.top > letter.height * size;
  const gap = one.left - other.right;
  return stands && gap < letter.gap * size && other.left < one.left && gap > -letter.under * size;
}

/** The blots of a small part of a picture; those that its edges cut are among them. */
function blotsOf({ width, grey }: Picture, ink: number, area: Blot): Blot[] {
  const [across, down] = [area.right - area.left, area.bottom - area.top];
  if (across <= 0 || down <= 0) return [];
  const open = new Uint8Array(across * down);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) open[y * across + x] = (grey[(area.top + y) * width + area.left + x] ?? 255) < ink ? 1 : 0;
  const blots: Blot[] = [];
  for (let at = 0; at < open.length; at++) if (open[at]) blots.push(takeBlot(open, across, at, area));
  return blots;
}

/** The blot that holds a dot; its dots are crossed out. */
function takeBlot(open: Uint8Array, across: number, from: number, area: Blot): Blot {
  const blot = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
  const waiting = [from];
  open[from] = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % across, Math.floor(at / across)];
    blot.left = Math.min(blot.left, area.left + x);
    blot.right = Math.max(blot.right, area.left + x);
    blot.top = Math.min(blot.top, area.top + y);
    blot.bottom = Math.max(blot.bottom, area.top + y);
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const next = at + dy * across + dx;
        if (x + dx < 0 || x + dx >= across || !open[next]) continue;
        open[next] = 0;
        waiting.push(next);
      }
  }
  return blot;
}
