import type { Paragraph, Passage } from "../../../doc.ts";
import type { Words } from "../../../match/bodies/places.ts";
import { flat } from "../../../match/bodies/unit-hit.ts";
import { unitListAt } from "../../../match/bodies/unit-list.ts";
import { joinPassages, slicePassage } from "../../../match/passage.ts";
import { run } from "../../../match/rows/match-at.ts";
import { assignmentWords, executionLabel } from "../../../vi/slots.ts";
import type { Slot } from "./slots.ts";

const leads = new RegExp(` (?:${assignmentWords.leads.pattern})`, "uy");
const tie = new RegExp(` ?,? ?(?:${assignmentWords.tie.pattern}) `, "uy");
const gap = / ?[,;] ?/uy;
const helps = new RegExp(` (?:${assignmentWords.helps.pattern})`, "uy");

const execution = new RegExp(`^(?:${executionLabel.pattern}) ?: ?(?=\\S)`, "u");

/** `Thực hiện: Sở A chủ trì, Sở B phối hợp`, with nothing but bodies and their parts behind the label. */
export function executionSlots({ passage }: Pick<Paragraph, "passage">): Slot[] {
  const end = execution.exec(passage.folded)?.[0].length ?? 0;
  if (end === 0) return [];
  const label = slicePassage(passage, 0, end);
  const value = slicePassage(passage, end, passage.text.replace(/[.;, ]+$/, "").length);
  const [lead, ...others] = assignmentSlots({ passage: value }, true);
  return lead ? [{ ...lead, label: joinPassages([label, lead.label]) }, ...others] : [];
}

/** What a line that does nothing but say who leads and who works along gives the item above it: `Sở A chủ trì, Sở B phối hợp.` */
export function assignmentSlots({ passage }: Pick<Paragraph, "passage">, loose = false): Slot[] {
  const words = flat(passage);
  const list = unitListAt(words, 0, loose);
  const led = list ? run(leads, words.folded, list.end) : 0;
  if (!list || led === list.end) return [];
  const lead = slotOf(passage, "lead", [0, list.end], [list.end, led]);
  if (closes(words, led)) return [lead];
  const helping = helpersAt(words, led);
  return helping ? [lead, slotOf(passage, "coordinate", helping.units, helping.label)] : [];
}

type Stretch = readonly [number, number];

/** `…, phối hợp với Sở B` or `…, Sở B phối hợp` up to the end of the line. */
function helpersAt(words: Words, at: number): { units: Stretch; label: Stretch } | null {
  const tied = run(tie, words.folded, at);
  const from = tied > at ? tied : run(gap, words.folded, at);
  const end = from > at ? unitListAt(words, from, true)?.end : undefined;
  if (end === undefined) return null;
  if (tied > at) return closes(words, end) ? { units: [from, end], label: [at, tied] } : null;
  const helped = run(helps, words.folded, end);
  return helped > end && closes(words, helped) ? { units: [from, end], label: [end, helped] } : null;
}

function slotOf(passage: Passage, role: Slot["role"], units: Stretch, label: Stretch): Slot {
  return { role, weak: false, label: slicePassage(passage, ...label), value: slicePassage(passage, ...units), shared: false };
}

function closes({ folded }: Words, at: number): boolean {
  return /^[.;, ]*$/.test(folded.slice(at));
}
