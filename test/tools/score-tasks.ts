import type { DocumentRecord, Task } from "../../src/record.ts";
import { align, close, opening, options, same } from "./compare.ts";
import type { Gold, GoldFootnote, GoldTask, GoldUnit } from "./gold.ts";
import type { Tally } from "./tally.ts";

type Got = Partial<DocumentRecord>;
const floor = 0.85;

export function scoreTasks(gold: Gold, got: Got, tally: Tally): void {
  const wanted = gold.tasks ?? [];
  const found = got.tasks ?? [];
  const pairs = align(
    wanted.map((task) => task.text),
    found.map((task) => task.text),
    floor,
  );
  for (const [i, j] of pairs) {
    const [a, b] = [wanted[i], found[j]];
    if (a && b && !a.uncertain) scoreTask(a, b, got, tally);
  }
  const [left, right] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  for (const task of wanted.filter((one, i) => !left.has(i) && !one.uncertain)) {
    tally.add("taskText", 0, 1, 0);
    tally.add("tasks", 0, 1, 0);
    tally.miss("tasks", "missed", `${options(task.number)[0] ?? "-"} ${options(task.unit)[0] ?? "-"}: ${options(task.text)[0]}`);
  }
  for (const task of found.filter((_, j) => !right.has(j))) {
    tally.add("taskText", 0, 0, 1);
    tally.add("tasks", 0, 0, 1);
    tally.miss("tasks", "made up", task.text);
  }
}

function scoreTask(wanted: GoldTask, got: Task, record: Got, tally: Tally): void {
  const unitOk = same(wanted.unit ?? null, got.unit);
  const numberOk = same(wanted.number ?? null, got.number);
  tally.add("taskText", 1, 0, 0);
  tally.check("tasks", unitOk && numberOk);
  const at = opening(wanted.text);
  if (!unitOk) tally.miss("tasks", "unit", `gold ${JSON.stringify(wanted.unit)} got ${JSON.stringify(got.unit)}: ${at}`);
  if (!numberOk) tally.miss("tasks", "number", `gold ${JSON.stringify(wanted.number)} got ${JSON.stringify(got.number)}: ${at}`);
  if (wanted.deliverable !== undefined) scoreDeliverable(wanted.deliverable, got.deliverable, tally);
  const marks = new Set(got.footnotes.map((id) => record.footnotes?.find((footnote) => footnote.id === id)?.marker ?? id));
  const marked = wanted.footnotes ?? [];
  const linked = marked.filter((mark) => marks.has(mark)).length;
  tally.add("taskFootnotes", linked, marked.length - linked, marks.size - linked);
  if (wanted.units) scoreUnits(options(wanted.units), got.units, at, tally);
}

function scoreDeliverable(wanted: NonNullable<GoldTask["deliverable"]> | null, got: string | null, tally: Tally): void {
  const ok = close(wanted, got, 0.9);
  const needed = options(wanted).some((one) => one != null);
  if (needed || !ok) tally.add("deliverable", ok ? 1 : 0, ok ? 0 : 1, !ok && got !== null ? 1 : 0);
  if (!ok) tally.miss("deliverable", "value", `gold ${JSON.stringify(options(wanted)[0])} got ${JSON.stringify(got)}`);
}

function scoreUnits(choices: readonly (readonly GoldUnit[])[], got: Task["units"], at: string, tally: Tally): void {
  const scored = choices.map((wanted) => {
    const hits = unitHits(wanted, got);
    return { wanted, hits, wrong: wanted.length + got.length - 2 * hits };
  });
  const best = scored.sort((a, b) => a.wrong - b.wrong)[0];
  if (!best) return;
  tally.add("taskUnits", best.hits, best.wanted.length - best.hits, got.length - best.hits);
  if (best.wrong === 0) return;
  const wantedNames = best.wanted.map((unit) => `${unit.role}:${options(unit.name)[0]}`).join(", ");
  tally.miss("taskUnits", "units", `gold ${wantedNames} got ${got.map((unit) => `${unit.role}:${unit.name}`).join(", ")}: ${at}`);
}

function unitHits(wanted: readonly GoldUnit[], got: Task["units"]): number {
  const left = [...got];
  let hits = 0;
  for (const unit of wanted) {
    const k = left.findIndex((one) => (unit.role ?? "lead") === one.role && same(unit.name, one.name));
    if (k < 0) continue;
    hits++;
    left.splice(k, 1);
  }
  return hits;
}

export function scoreFootnotes(gold: readonly GoldFootnote[], got: DocumentRecord["footnotes"], tally: Tally): void {
  const left = new Map(got.map((footnote) => [footnote.marker, footnote]));
  for (const wanted of gold) {
    const found = left.get(wanted.marker);
    left.delete(wanted.marker);
    scoreCases(wanted, found?.cases ?? [], tally);
    if (!found || wanted.declared === undefined || same(wanted.declared, found.declared)) continue;
    tally.miss("cases", "declared", `footnote ${wanted.marker}: gold ${JSON.stringify(wanted.declared)} got ${found.declared}`);
  }
  for (const footnote of left.values()) {
    tally.add("cases", 0, 0, footnote.cases.length);
    tally.miss("cases", "made up", `footnote ${footnote.marker}: ${footnote.cases.length} cases`);
  }
}

function scoreCases(wanted: GoldFootnote, got: DocumentRecord["footnotes"][number]["cases"], tally: Tally): void {
  const pairs = align(
    wanted.cases.map((one) => one.text),
    got.map((one) => one.text),
    floor,
  );
  let hits = 0;
  for (const [i, j] of pairs) {
    const [a, b] = [wanted.cases[i], got[j]];
    if (!a || !b) continue;
    const at = `footnote ${wanted.marker}: gold`;
    if (same(a.number ?? null, b.number)) hits++;
    else tally.miss("cases", "number", `${at} ${JSON.stringify(a.number)} got ${JSON.stringify(b.number)}: ${opening(a.text)}`);
    const kinds = [...b.kinds].sort().join();
    const kindOk = options(a.kinds).some((one) => [...(one ?? [])].sort().join() === kinds);
    tally.check("caseKinds", kindOk);
    if (!kindOk) tally.miss("caseKinds", "kinds", `${at} ${JSON.stringify(a.kinds)} got ${JSON.stringify(b.kinds)}: ${opening(a.text)}`);
  }
  tally.add("cases", hits, wanted.cases.length - hits, got.length - hits);
  const seen = new Set(pairs.map(([i]) => i));
  for (const [i, one] of wanted.cases.entries()) {
    if (!seen.has(i)) tally.miss("cases", "missed", `footnote ${wanted.marker} (${options(one.number)[0]}): ${opening(one.text)}`);
  }
}
