import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders of the built program. Files in `chunks` are named by what they hold, all others say which of them they load. */
const folders = ["", "cli", "batch", "readers", "chunks"];
const named = "chunks";

/** A short word for this program, changed file or package version and all: records of another program are not trusted. */
export function toolWord(options: Readonly<Record<string, unknown>>): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const hash = createHash("sha256").update(readFileSync(new URL("../../package.json", import.meta.url)));
  for (const folder of folders) {
    for (const file of scripts(join(root, folder))) {
      hash.update(`${folder}/${file}\n`);
      if (folder !== named) hash.update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.update(JSON.stringify(options)).digest("hex").slice(0, 16);
}

/** In order of name; none where the program is not built. */
function scripts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort();
}
