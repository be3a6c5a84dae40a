import { setFlagsFromString } from "node:v8";

/**
 * Sets the engine of this process to the work: reading goes through much code, none of it hot for long, and to optimize all of it
 * takes more time than it spares. No flag may be set here that a running engine has already built upon: without
 * `--regexp-tier-up`, which spares as much, one start in seventy ended in a segmentation fault, with no word said.
 */
export function tuneEngine(): void {
  setFlagsFromString("--interrupt-budget=1500000");
}
