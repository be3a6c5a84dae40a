import { setFlagsFromString } from "node:v8";

/**
 * Sets the engine of this process to the work: reading goes through much code, none of it hot for long, and to optimize all of it
 * takes more time than it spares; patterns are compiled once, not first for an interpreter. No flag may be set here that a running engine
 * has already built upon: without `--regexp-tier-up` a pattern that was compiled before it was set ended one start in seventy in a
 * segmentation fault. The ticks until then are held by each pattern from its own start on.
 */
export function tuneEngine(): void {
  setFlagsFromString("--interrupt-budget=1500000");
  setFlagsFromString("--regexp-tier-up-ticks=0");
}
