// Prints the score before and after a change, as a Markdown table: `npm run score:change -- COMMIT` takes the figures that are stored in
// that commit (by default the one before this), and measures the present ones. `npm run golden` stores them.
import { spawnSync } from "node:child_process";
import { scoreSeeds, total } from "./score-seeds.ts";
import { type StoredScores, storable, storedScores } from "./stored-scores.ts";

const commit = process.argv[2] ?? "HEAD^";
const shown = spawnSync("git", ["show", `${commit}:${storedScores}`], { encoding: "utf8" });
const before: StoredScores = shown.status === 0 ? JSON.parse(shown.stdout) : {};
const after = storable(total(await scoreSeeds()));

console.log(`| part | F1 in ${commit} | F1 now | change |\n| --- | --- | --- | --- |`);
for (const [part, { f1 }] of Object.entries(after)) {
  const old = before[part]?.f1;
  const change = old === undefined ? "new" : Math.abs(f1 - old) < 5e-4 ? "" : `${f1 > old ? "+" : "−"}${Math.abs(f1 - old).toFixed(3)}`;
  console.log(`| ${part} | ${old?.toFixed(3) ?? "–"} | ${f1.toFixed(3)} | ${change} |`);
}
