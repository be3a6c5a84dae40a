import type { Deadline, DocumentRecord } from "../../src/record.ts";
import { alike, oneLine, options, overlaps, plain, same, type Wanted } from "./compare.ts";
import type { Gold, GoldDeadline } from "./gold.ts";
import type { Tally } from "./tally.ts";

export function scoreDeadlines(gold: Gold, got: Partial<DocumentRecord>, tally: Tally): void {
  const texts = new Map((got.tasks ?? []).map((task) => [task.id, task.text]));
  const left = [...(got.deadlines ?? [])];
  for (const wanted of gold.deadlines ?? []) {
    const hit = takeHit(wanted, left, texts);
    if (wanted.uncertain) continue;
    if (hit) scoreHit(wanted, hit, bindsTask(wanted, hit, texts), tally);
    else sayMissed(wanted, got.deadlines ?? [], tally);
  }
  for (const deadline of left) {
    tally.add("deadlines", 0, 0, 1);
    tally.miss("deadlines", "made up", brief(deadline));
  }
}

/** The deadline of the same time, one that binds the same task first. */
function takeHit(wanted: GoldDeadline, left: Deadline[], texts: ReadonlyMap<string, string>): Deadline | undefined {
  const fits = left.filter((b) => sameTime(wanted, b) && overlaps(wanted.raw, b.raw));
  const hit = fits.find((b) => wanted.taskStart == null || bindsTask(wanted, b, texts)) ?? fits[0];
  if (hit) left.splice(left.indexOf(hit), 1);
  return hit;
}

function sayMissed(wanted: GoldDeadline, found: readonly Deadline[], tally: Tally): void {
  const near = found.find((b) => overlaps(wanted.raw, b.raw));
  tally.add("deadlines", 0, 1, 0);
  tally.miss("deadlines", "missed", `${brief(wanted)} nearest ${near ? brief(near) : "-"}`);
}

function scoreHit(wanted: GoldDeadline, got: Deadline, bound: boolean, tally: Tally): void {
  tally.add("deadlines", 1, 0, 0);
  tally.check("deadlineTask", bound);
  if (!bound) tally.miss("deadlineTask", "task", `${options(wanted.raw)[0]}: gold task ${JSON.stringify(wanted.taskStart)}`);
  if (wanted.due === undefined) return;
  const ok = same(wanted.due, got.due);
  tally.add("due", ok ? 1 : 0, ok ? 0 : 1, 0);
}

function bindsTask(wanted: GoldDeadline, got: Deadline, texts: ReadonlyMap<string, string>): boolean {
  const starts = options(wanted.taskStart);
  const free = wanted.taskStart === undefined || starts.includes(null);
  if (free && got.taskId === null) return true;
  if (free && starts.length < 2) return false;
  const text = got.taskId === null ? undefined : texts.get(got.taskId);
  if (text === undefined) return false;
  const words = plain(text);
  return starts.some((start) => {
    if (start == null) return true;
    const opening = plain(start).replace(/[\s.;:,]+$/, "");
    return words.startsWith(opening) || alike(words.slice(0, opening.length), opening) > 0.8;
  });
}

function sameTime(wanted: GoldDeadline, got: Deadline): boolean {
  if (!same(wanted.kind, got.kind) || !same(wanted.relation ?? null, got.relation) || !same(wanted.duration ?? null, got.duration))
    return false;
  if (!same(wanted.start ?? null, got.start) || !same(wanted.end ?? null, got.end)) return false;
  if (!options(wanted.rrule ?? null).some((one) => ruleParts(one) === ruleParts(got.rrule))) return false;
  return options(wanted.event ?? null).some((one) => {
    if (one === null || got.event === null) return one === got.event;
    return alike(plain(one), plain(got.event)) >= 0.5;
  });
}

function ruleParts(rule: string | null): string {
  return (rule ?? "")
    .replace(/^RRULE:/, "")
    .split(";")
    .sort()
    .join(";")
    .toUpperCase();
}

type Shown = "kind" | "relation" | "start" | "end" | "rrule" | "duration" | "raw";

function brief(time: Partial<Record<Shown, Wanted<unknown>>>): string {
  const one = (part: Shown) => options(time[part])[0] ?? "-";
  return `${one("kind")} ${one("relation")} ${one("start")}..${one("end")} ${one("rrule")} ${one("duration")} «${oneLine(one("raw"))}»`;
}
