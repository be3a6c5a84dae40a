// Rewrites the golden records of the fixtures and the stored score: run `npm run golden`, then read each difference beside its text.
import { readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { ingest } from "../../src/pipeline.ts";
import { documentsOf } from "../documents.ts";
import { scoreSeeds, total } from "./score-seeds.ts";
import { storable, storedScores } from "./stored-scores.ts";

const folder = "fixtures";
const kept = new Set<string>();
for (const { name, bytes } of documentsOf(folder)) {
  const result = await ingest(name, bytes, { lang: "vi" });
  if (!result.ok) throw new Error(`${name}: ${result.id}`);
  const golden = `${name.replace(/\.\w+$/, "")}.json`;
  if (kept.has(golden)) throw new Error(`${name}: another fixture has the same golden record`);
  kept.add(golden);
  writeFileSync(`${folder}/${golden}`, `${JSON.stringify(result.record, null, 2)}\n`);
}
writeFileSync(storedScores, `${JSON.stringify(storable(total(await scoreSeeds())), null, 2)}\n`);
const stray = readdirSync(folder).filter((file) => file.endsWith(".json") && !kept.has(file));
for (const file of stray) unlinkSync(`${folder}/${file}`);
console.log(`${kept.size} golden records written, ${stray.length} without a fixture removed`);
