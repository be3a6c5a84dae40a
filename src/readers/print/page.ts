/** A stretch of a page, in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed character, or a recognised word. */
export interface Glyph extends Box {
  readonly text: string;
  /** The y of the line that it stands on. */
  readonly base: number;
  /** Of its font, in points. */
  readonly size: number;
  /** How sure a recognised word is, from 0 to 1; null for characters that are in the file. */
  readonly confidence: number | null;
  /** The engine sees white space before it, in the order of the file. */
  readonly apart?: boolean;
  /** What recognition made of a word that was put right. */
  readonly readAs?: string;
  /** A part of a recognised word: no white space stands before it. */
  readonly joined?: boolean;
  /** Where in a picture a small raised figure is seen behind a recognised word's last letter, whatever it was read as. */
  readonly raised?: Pick<Box, "left" | "right">;
}

/** The middle of a character as a small letter fills it, whatever accents and descenders it has. */
export function middleOf({ left, right, base, size }: Glyph): { readonly x: number; readonly y: number } {
  return { x: (left + right) / 2, y: base - size * 0.3 };
}

/** A thin line, upright or level: the border of a cell, or what stands over the footnotes. */
export interface Rule {
  readonly upright: boolean;
  /** Its x where it is upright, else its y. */
  readonly at: number;
  /** Where it begins and ends on the other axis. */
  readonly from: number;
  readonly to: number;
}

/** What is printed on one page, whether it was read from a file or recognised in a picture; all measures are in points (1/72 inch). */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file; white space among them where the file has it. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** A picture covers most of it. */
  readonly picture: boolean;
  /** How many characters are drawn of which the file does not say what they are; they are not among `glyphs`. */
  readonly unmapped?: number;
}
