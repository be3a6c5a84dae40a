// Prints the strict F1 of each part, for each seed and in total; with --misses also each thing that was missed or made up.
import { oneLine } from "./compare.ts";
import { scoreSeeds, total } from "./score-seeds.ts";
import { type Counts, figures } from "./tally.ts";

const scored = await scoreSeeds();
for (const { name, tally } of scored) print(name, tally.parts);
print("ALL", total(scored));
if (process.argv.includes("--misses")) {
  for (const { document, part, what, detail } of scored.flatMap(({ tally }) => tally.misses)) {
    console.log(document.slice(0, 24).padEnd(25) + part.padEnd(12) + what.padEnd(12) + oneLine(detail));
  }
}

function print(name: string, parts: ReadonlyMap<string, Counts>): void {
  console.log(`\n${name}`);
  for (const [part, counts] of parts) {
    const { precision, recall, f1, gold } = figures(counts);
    console.log(`  ${part.padEnd(16)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${gold})`);
  }
}
