import type { Reference } from "../../src/record.ts";
import { options, plain, same } from "./compare.ts";
import type { GoldReference } from "./gold.ts";
import type { Tally } from "./tally.ts";

interface Cited {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

export function scoreReferences(gold: readonly GoldReference[], got: readonly Reference[], tally: Tally): void {
  const left = new Map<string, Reference[]>();
  for (const reference of got) left.set(key(reference), [...(left.get(key(reference)) ?? []), reference]);
  for (const wanted of gold) {
    const keys = choices(wanted).map(key);
    const queue = keys.map((one) => left.get(one) ?? []).find((list) => list.length > 0);
    if (queue) scoreHit(wanted, queue, tally);
    else if (!wanted.uncertain) {
      tally.add("references", 0, 1, 0);
      tally.miss("references", "missed", `${keys[0]}  ${wanted.raw}`);
    }
  }
  for (const [name, rest] of left) {
    for (const reference of rest) {
      tally.add("references", 0, 0, 1);
      tally.miss("references", "made up", `${name}  ${reference.raw}`);
    }
  }
}

/** Takes the mention with the right issuer from the queue where there is one, else the first. */
function scoreHit(wanted: GoldReference, queue: Reference[], tally: Tally): void {
  const k = queue.findIndex((one) => same(wanted.issuer ?? null, one.issuer));
  const [got] = queue.splice(Math.max(0, k), 1);
  if (wanted.uncertain || !got) return;
  tally.add("references", 1, 0, 0);
  tally.check("referenceIssuer", k >= 0);
  if (k < 0) tally.miss("refIssuer", "issuer", `gold ${JSON.stringify(wanted.issuer)} got ${JSON.stringify(got.issuer)}: ${wanted.raw}`);
}

function key({ type, number, date }: Cited): string {
  return `${plain(type)}|${(number ?? "").replace(/\s+/g, "").toUpperCase()}|${date ?? ""}`;
}

function choices(wanted: GoldReference): Cited[] {
  return options(wanted.type ?? null).flatMap((type) =>
    options(wanted.number ?? null).flatMap((number) => options(wanted.date ?? null).map((date) => ({ type, number, date }))),
  );
}
