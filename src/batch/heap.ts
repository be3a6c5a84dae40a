import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * In a long run what a document leaves is nothing: the heap is to grow by a quarter before it is cleaned, not to several times of what
 * lives in it, as the engine has it for short ones.
 */
export function keepHeapSmall(small: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${small ? 25 : 0}`);
}

/** Cleans the heap now: until it has been cleaned once, it grows to a size that the engine chose before it knew the work. */
export function cleanHeap(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
