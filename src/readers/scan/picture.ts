/** A page as a grey picture, row by row from the top left; 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Dots to the inch that pages are drawn with for recognition. */
export const dotsPerInch = 300;

/** Points (1/72 inch) of a number of dots. */
export function points(inDots: number): number {
  return (inDots * 72) / dotsPerInch;
}

/** Dots of a number of points. */
export function dots(inPoints: number): number {
  return Math.round((inPoints * dotsPerInch) / 72);
}
