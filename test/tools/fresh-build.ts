import { execSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Threads and processes of their own run what is built: before the tests, sources that are newer than the build are bundled anew, unchecked. */
export function setup(): void {
  const built = statSync(join("dist", "batch", "work.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
  if (sources.some((file) => statSync(join("src", file)).mtimeMs > built)) execSync("npm run --silent bundle", { stdio: "inherit" });
}
