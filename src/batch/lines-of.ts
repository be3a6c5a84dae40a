import { closeSync, openSync, readSync } from "node:fs";

/** A line of a file, without its end, and where it stands, in bytes. */
export interface Line {
  readonly words: string;
  readonly at: number;
}

const piece = 1 << 18;
/** Most lines are shorter. */
const short = 1 << 12;

/** The lines of a file, a piece in memory at a time; none where there is no such file. A last line without its end was cut short and is left out. */
export function* linesOf(file: string): Generator<Line> {
  const handle = opened(file);
  if (handle === null) return;
  try {
    let held = Buffer.alloc(piece);
    let filled = 0;
    let at = 0;
    for (;;) {
      if (filled === held.length) held = Buffer.concat([held], 2 * filled);
      const read = readSync(handle, held, filled, held.length - filled, null);
      if (read === 0) return;
      filled += read;
      let start = 0;
      for (let end = held.indexOf(10); end >= 0 && end < filled; end = held.indexOf(10, start)) {
        yield { words: held.toString("utf8", start, end), at: at + start };
        start = end + 1;
      }
      held.copyWithin(0, start, filled);
      filled -= start;
      at += start;
    }
  } finally {
    closeSync(handle);
  }
}

/** The line of an open file that begins at a place, in bytes. */
export function lineAt(handle: number, at: number): string {
  let line = Buffer.alloc(0);
  for (;;) {
    const next = Buffer.alloc(short);
    const read = readSync(handle, next, 0, short, at + line.length);
    const end = next.subarray(0, read).indexOf(10);
    line = Buffer.concat([line, next.subarray(0, end < 0 ? read : end)]);
    if (end >= 0 || read === 0) return line.toString("utf8");
  }
}

function opened(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
