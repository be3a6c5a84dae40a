import { closeSync, openSync, readSync } from "node:fs";

const piece = 1 << 16;

/**
 * The lines of a file without their ends, a piece in memory at a time; none where there is no such file. A last line without its end was
 * cut short and is left out.
 */
export function* linesOf(file: string): Generator<string> {
  const handle = opened(file);
  if (handle === null) return;
  try {
    let held = Buffer.alloc(piece);
    let filled = 0;
    for (;;) {
      if (filled === held.length) held = Buffer.concat([held], 2 * filled);
      const read = readSync(handle, held, filled, held.length - filled, null);
      if (read === 0) return;
      filled += read;
      let start = 0;
      for (let end = held.indexOf(10); end >= 0 && end < filled; end = held.indexOf(10, start)) {
        yield held.toString("utf8", start, end);
        start = end + 1;
      }
      held.copyWithin(0, start, filled);
      filled -= start;
    }
  } finally {
    closeSync(handle);
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
