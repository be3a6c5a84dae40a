/** A stretch of an image's rows as a PDF stores it: its dictionary, and its bytes still compressed. */
export interface Strip {
  readonly rows: number;
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** One image of a file, its strips from the top down; width and height are in dots. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Dots to the inch; null where the file does not say. */
  readonly dots: number | null;
  /** By how many degrees it is turned clockwise to be shown: 0, 90, 180 or 270. */
  readonly turn: number;
  readonly strips: readonly Strip[];
}
