import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A short word for this program, changed file or package version and all: records of another program are not trusted. */
export function toolWord(options: Readonly<Record<string, unknown>>): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const hash = createHash("sha256").update(readFileSync(new URL("../../package.json", import.meta.url)));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.[jt]s$/.test(file) && !file.endsWith(".d.ts"));
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.update(JSON.stringify(options)).digest("hex").slice(0, 16);
}
