import { readdirSync, readFileSync } from "node:fs";
import { ingest } from "../../src/pipeline.ts";
import type { DocumentRecord } from "../../src/record.ts";
import type { Gold } from "./gold.ts";
import { scoreHeader } from "./score-header.ts";
import { scoreReferences } from "./score-references.ts";
import { scoreFootnotes, scoreTasks } from "./score-tasks.ts";
import { scoreDeadlines } from "./score-times.ts";
import { addCounts, type Counts, newTally, type Tally } from "./tally.ts";

const seeds = new URL("../../seeds/", import.meta.url);
const goldEnd = ".gold.json";

export interface Scored {
  readonly name: string;
  readonly tally: Tally;
}

/** Compares one record with what a person wrote. */
export function scoreDocument(name: string, gold: Gold, got: Partial<DocumentRecord>): Scored {
  const tally = newTally(name);
  scoreHeader(gold.header ?? {}, got.header ?? {}, tally);
  scoreTasks(gold, got, tally);
  scoreFootnotes(gold.footnotes ?? [], got.footnotes ?? [], tally);
  scoreDeadlines(gold, got, tally);
  scoreReferences(gold.references ?? [], got.references ?? [], tally);
  return { name, tally };
}

/** Runs every seed through the pipeline and compares it with the gold file beside it. */
export function scoreSeeds(): Promise<Scored[]> {
  const names = readdirSync(seeds)
    .filter((file) => file.endsWith(goldEnd))
    .sort();
  const scored = names.map(async (file) => {
    const name = file.slice(0, -goldEnd.length);
    const result = await ingest(`${name}.txt`, readFileSync(new URL(`${name}.txt`, seeds)));
    return scoreDocument(name, JSON.parse(readFileSync(new URL(file, seeds), "utf8")), result.ok ? result.record : {});
  });
  return Promise.all(scored);
}

/** All documents as one. */
export function total(scored: readonly Scored[]): Map<string, Counts> {
  const parts = new Map<string, Counts>();
  for (const { tally } of scored) for (const [part, counts] of tally.parts) addCounts(parts, part, counts);
  return parts;
}
