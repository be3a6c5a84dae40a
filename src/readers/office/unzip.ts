import { type UnzipFileInfo, unzipSync } from "fflate";
import { type Unread, unread } from "../reader.ts";

/** Bytes that the parts of one document may have unpacked. */
const largest = 400_000_000;
/** A part may be this many times larger than packed once it has more than `harmless` bytes; XML of real documents stays below 60. */
const ratio = 200;
const harmless = 20_000_000;

/**
 * The parts of a ZIP file that are wanted, unpacked. Sizes are checked by what the file says of them before anything is
 * unpacked; a part that is larger than it says is cut there.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | Unread {
  let total = 0;
  let bomb = false;
  const filter = ({ name, size, originalSize }: UnzipFileInfo) => {
    if (!wanted(name)) return false;
    total += originalSize;
    bomb ||= total > largest || (originalSize > harmless && originalSize > ratio * size);
    return !bomb;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    return bomb ? unread("file-unsafe") : new Map(Object.entries(parts));
  } catch {
    return unread("file-damaged");
  }
}
