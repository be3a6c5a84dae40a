/** A stretch of an image's rows as a PDF stores it: its dictionary, and its bytes still compressed. */
export interface Strip {
  readonly rows: number;
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** One image of a file, from the top down. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Dots to the inch; null where the file does not say. */
  readonly dots: number | null;
  readonly strips: readonly Strip[];
}
