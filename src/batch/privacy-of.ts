import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PrivacyMode } from "../privacy/mode.ts";

/**
 * The privacy that the outputs of a folder were made with, which is set by the first run into it. What one mode has taken out would stand
 * beside what another has left in.
 */
export function privacyOf(state: string, mode: PrivacyMode): string {
  const file = join(state, "privacy");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const earlier = existsSync(join(state, "state.ndjson")) ? "none" : mode;
  writeFileSync(file, `${earlier}\n`);
  return earlier;
}
