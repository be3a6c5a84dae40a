import { setFlagsFromString } from "node:v8";

/**
 * Sets the engine of this process to the work: reading goes through much code and some thousand patterns, none of it hot for long.
 * Patterns are compiled at once instead of interpreted first, and functions are optimized later than by default, for to optimize all
 * of them takes more time than it spares.
 */
export function tuneEngine(): void {
  setFlagsFromString("--no-regexp-tier-up");
  setFlagsFromString("--interrupt-budget=1500000");
}
