import { setFlagsFromString } from "node:v8";

/**
 * In a long run what a document leaves is nothing: the heap is to grow by a quarter before it is cleaned, not to several times of what
 * lives in it, as the engine has it for short ones.
 */
export function keepHeapSmall(small: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${small ? 25 : 0}`);
}
