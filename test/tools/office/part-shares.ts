import { readFileSync } from "node:fs";
import type { DocumentRecord } from "../../../src/record.ts";
import type { Gold } from "../gold.ts";
import { scoreDocument } from "../score-seeds.ts";
import { figures } from "../tally.ts";

/** For each part of a document's score: the F1 of `record` as a share of that of its text. */
export function partShares(gold: Gold, text: DocumentRecord, record: DocumentRecord): ReadonlyMap<string, number> {
  const [wanted, got] = [text, record].map((one) => scoreDocument("", gold, one).tally.parts);
  return new Map(
    [...(wanted ?? [])].map(([part, counts]) => {
      const [full, own] = [figures(counts).f1, got?.get(part)];
      return [part, full === 0 ? 1 : (own ? figures(own).f1 : 0) / full];
    }),
  );
}

/** What a person wrote about a seed. */
export function seedGold(name: string): Gold {
  return JSON.parse(readFileSync(`seeds/${name.replace(/\.\w+$/, "")}.gold.json`, "utf8"));
}
