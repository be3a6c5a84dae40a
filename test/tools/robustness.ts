// Prints how much of each part's score is kept when documents are made worse: `npm run robustness [-- FOLDER] [--seeds N] [--misses]
// [--only WORDS]`. The folder's documents need a gold or a golden record beside them; `--write` puts the curve into README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { oneLine } from "./compare.ts";
import type { Harm } from "./robustness/harm.ts";
import { harms } from "./robustness/harms.ts";
import { scoreHarmed, scoreSound, soundDocuments } from "./robustness/measure.ts";
import { type Scored, total } from "./score-seeds.ts";
import { figures } from "./tally.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    misses: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const sounds = soundDocuments(positionals[0] ?? "seeds");
const unharmed = await Promise.all(sounds.map(scoreSound));
const parts = [...total(unharmed).keys()];

const rows = await Promise.all(harms.filter(named).map(async (harm) => ({ harm, scored: await scoredUnder(harm) })));
const table = [
  `| harm | level | ${parts.join(" | ")} |`,
  `| --- | --- |${parts.map(() => " --- |").join("")}`,
  line("none", "", unharmed),
  ...rows.map(({ harm, scored }) => line(harm.name, harm.level, scored)),
].join("\n");
console.log(table);
if (values.misses) printMisses();
if (values.write) write("README.md");

function named(harm: Harm): boolean {
  return `${harm.name} ${harm.level}`.includes(values.only);
}

async function scoredUnder(harm: Harm): Promise<Scored[]> {
  const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
  const scored = await Promise.all(seeds.flatMap((seed) => sounds.map((sound) => scoreHarmed(sound, harm, seed))));
  return scored.filter((one) => one !== null);
}

function line(name: string, level: string, scored: readonly Scored[]): string {
  const counts = total(scored);
  const cells = parts.map((part) => {
    const found = counts.get(part);
    return found ? figures(found).f1.toFixed(3) : "–";
  });
  return `| ${name} | ${level} | ${cells.join(" | ")} |`;
}

function printMisses(): void {
  for (const { harm, scored } of rows) {
    for (const { document, part, what, detail } of scored.flatMap(({ tally }) => tally.misses)) {
      console.log(`${harm.level.padEnd(8)} ${document.slice(0, 12).padEnd(13)}${part.padEnd(12)}${what.padEnd(12)}${oneLine(detail)}`);
    }
  }
}

function write(file: string): void {
  const marks = /(<!-- robustness: [^\n]*-->\n)[\s\S]*?(<!-- \/robustness -->)/;
  const words = readFileSync(file, "utf8");
  if (!marks.test(words)) throw new Error(`${file} has no place for the curve`);
  writeFileSync(
    file,
    words.replace(marks, (_, open: string, close: string) => `${open}${table}\n${close}`),
  );
}
