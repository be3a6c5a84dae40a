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
  if (mode === "none" || ["state.ndjson", "journal.ndjson"].some((name) => existsSync(join(state, name)))) return "none";
  writeFileSync(file, `${mode}\n`);
  return mode;
}
