import { readdirSync, readFileSync } from "node:fs";
import { ingest } from "../../../src/pipeline.ts";
import type { DocumentRecord } from "../../../src/record.ts";
import { repair } from "../../../src/text/repair.ts";
import type { Gold } from "../gold.ts";
import { type Scored, scoreDocument } from "../score-seeds.ts";
import { fairRecord } from "./fair.ts";
import { goldOf } from "./gold-of.ts";
import type { Harm, Sound } from "./harm.ts";
import { randomOf } from "./random.ts";

/** The documents of a folder that have a gold (`x.gold.json`) or a golden record (`x.json`) beside them. */
export function soundDocuments(folder: string): Sound[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .flatMap((name) => {
      const stem = name.replace(/\.\w+$/, "");
      const text = repair(readFileSync(`${folder}/${name}`, "utf8")).text;
      const json = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
      if (files.includes(`${stem}.gold.json`)) return [{ name, text, gold: json(`${stem}.gold.json`) as Gold }];
      return files.includes(`${stem}.json`) ? [{ name, text, gold: goldOf(json(`${stem}.json`) as DocumentRecord) }] : [];
    });
}

export async function scoreSound({ name, text, gold }: Sound): Promise<Scored> {
  const result = await ingest(name, new TextEncoder().encode(text));
  return scoreDocument(name, gold, result.ok ? result.record : {});
}

/** The score of a document under a harm; null where the harm finds nothing to spoil. The same `seed` does the same harm. */
export async function scoreHarmed(sound: Sound, harm: Harm, seed: number): Promise<Scored | null> {
  const harmed = harm.apply(sound, randomOf(seed));
  if (!harmed) return null;
  const result = await ingest(sound.name, new TextEncoder().encode(harmed.text));
  if (!result.ok) return scoreDocument(sound.name, harmed.gold, {});
  const record = harm.inPlace ? fairRecord(result.record, result.doc.text, sound.text) : result.record;
  return scoreDocument(sound.name, harmed.gold, record);
}
