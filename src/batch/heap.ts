import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * In a long run what a document leaves is nothing: the heap is to grow by a fifth before it is cleaned, not to several times of what
 * lives in it, as the engine has it for short ones.
 */
export function keepHeapSmall(small: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${small ? 20 : 0}`);
  keepNewSpace(small);
}

/** Cleans the heap now: until it has been cleaned once, it grows to a size that the engine chose before it knew the work. */
export function cleanHeap(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** Whether the room for new objects stays as it is: it doubles while much outlives a cleaning, and what it has grown to is never given back. */
export function keepNewSpace(stays: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${stays ? 1 : 2}`);
}
