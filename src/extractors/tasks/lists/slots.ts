import type { Paragraph, Passage } from "../../../doc.ts";
import { openingBody } from "../../../match/bodies.ts";
import { joinPassages, slicePassage } from "../../../match/passage.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { actAt, timeStart } from "../../../match/word-tables.ts";
import { isUnitLabel } from "../../../tree/unit-label.ts";
import { colonAhead, contentLabel, executionLabel, type SlotRow, slotGroups, slotRows } from "../../../vi/slots.ts";

/** A column turned on its side: who, when or what for the items above it. */
export interface Slot {
  readonly role: SlotRow["role"];
  readonly weak: boolean;
  readonly label: Passage;
  readonly value: Passage;
  /** It stands below several items and is said of them all. */
  readonly shared: boolean;
}

const compiled = [...slotRows, executionLabel].map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern})${endEdge}`, "u") }));
const longestLabel = 90;
const whole = slotRows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern.replaceAll(colonAhead, "")})[ :.]*$`, "u") }));
const several = new RegExp(`^(?:${slotGroups.pattern})[ :.]*$`, "u");
const contents = new RegExp(`^(?:${contentLabel.pattern}) ?: ?\\S`, "u");
const colon = /^\s*:\s*/;
/** What stands between two slots, before the first one of a bracket, or as a list mark before one: `…: Sở A; b) Thời hạn: …`. */
const joint = /[.;,] (?:[a-zđ]\) ?)?| [a-zđ]\) ?| \(/gu;
const valueEnd = /[.;, ]+$/;

/**
 * The label of a slot whose value stands in the lines under it, most of them nothing but units: `a) Cơ quan chủ trì`. Of
 * `Cơ quan chủ trì, phối hợp` each line has its own.
 */
export function listSlotOf(paragraph: Paragraph, lines: readonly Passage[]): Slot | null {
  const { passage } = paragraph;
  if (lines.length === 0 || passage.text.length > longestLabel) return null;
  const row = whole.find(({ pattern }) => pattern.test(passage.folded))?.row;
  if (!row || row.role === "time" || row.role === "deliverable") return null;
  const named = lines.filter(({ text }) => isUnitLabel(text.replace(/[.;,: ]+$/, "")));
  if (named.length * 2 < lines.length) return null;
  return { role: row.role, weak: row.weak === true, label: passage, value: joinPassages(lines), shared: false };
}

/** `2. Cơ quan chủ trì, phối hợp`: slots stand under it. */
export function headsSlots({ passage }: Paragraph): boolean {
  return passage.text.length <= longestLabel && several.test(passage.folded);
}

/** `- Nội dung: …` under an item that has slots besides: words of the item. */
export function isContent({ passage }: Paragraph): boolean {
  return contents.test(passage.folded);
}

/** The slots of a paragraph that opens with the name of one and a colon, one behind the other: `(Chủ trì: Sở A; thời hạn: quý II).` */
export function slotsOf({ passage }: Paragraph): Slot[] {
  if (!passage.folded.slice(0, longestLabel).includes(":")) return [];
  const from = passage.text.startsWith("(") ? 1 : 0;
  const first = labelAt(passage, from);
  const labels = first ? [first, ...labelsBehind(passage, first.end)] : [];
  return first?.row.onlyBodies && !isUnitLabel(wordsBehind(passage, labels, 0).text) ? [] : slotsAt(passage, labels);
}

/** The slots that stand in a paragraph behind its own words: `Rà soát hồ sơ. Đơn vị chủ trì: Sở A. Thời hạn: quý II.` */
export function slotsBehind(passage: Passage): Slot[] {
  return passage.folded.includes(":") ? slotsAt(passage, labelsBehind(passage, 0)) : [];
}

/** Where the labels of those slots stand. */
export function slotLabels(passage: Passage): readonly Omit<Label, "row">[] {
  return passage.folded.includes(":") ? labelsBehind(passage, 0) : [];
}

/** The name of a slot with its colon. */
interface Label {
  readonly row: SlotRow;
  readonly start: number;
  readonly end: number;
}

function labelAt({ folded }: Passage, start: number): Label | null {
  const words = folded.slice(start, start + longestLabel);
  if (!words.includes(":")) return null;
  for (const { row, pattern } of compiled) {
    const found = pattern.exec(words)?.[0];
    const sign = found === undefined ? null : colon.exec(words.slice(found.length));
    if (found !== undefined && sign) return { row, start, end: start + found.length + sign[0].length };
  }
  return null;
}

function labelsBehind(passage: Passage, from: number): Label[] {
  const labels: Label[] = [];
  for (const found of passage.folded.slice(from).matchAll(joint)) {
    const label = labelAt(passage, from + found.index + found[0].length);
    if (label) labels.push({ ...label, start: from + found.index + (found[0].startsWith(" ") ? 1 : 2) });
  }
  return labels;
}

function slotsAt(passage: Passage, labels: readonly Label[]): Slot[] {
  return labels.flatMap(({ row, start, end }, k) => {
    const value = wordsBehind(passage, labels, k);
    if (value.text === "" || (row.onlyBodies ? !isUnitLabel(value.text) : namesWho(row) && tellsWhat(value))) return [];
    const own = { role: row.role, weak: row.weak === true, label: slicePassage(passage, start, end), value, shared: false };
    return namesWho(row) ? withTime(own) : [own];
  });
}

/** The words behind a label, up to the next one. */
function wordsBehind(passage: Passage, labels: readonly Label[], k: number): Passage {
  const end = labels[k]?.end ?? 0;
  const words = withoutEnd(passage.text.slice(end, labels[k + 1]?.start ?? passage.text.length));
  return slicePassage(passage, end, end + words.length);
}

function namesWho({ role }: SlotRow): boolean {
  return role === "lead" || role === "coordinate";
}

/** `Phòng Tham mưu: Chủ trì, theo dõi …`: an office may be called like a slot, but a verb names nobody. */
function tellsWhat(value: Passage): boolean {
  return actAt.find(value.folded, 0) !== null && openingBody(value) === null;
}

/** `Đơn vị thực hiện: Phòng A. | Hoàn thành trước 06/5`, `…: Phòng A; | hoàn thành trước 06/5`: behind who acts may stand by when. */
function withTime(slot: Slot): Slot[] {
  const { value } = slot;
  const end = [...value.text.matchAll(joint)].find(({ index }) => timeStart.test(value.folded.slice(index + 2)))?.index ?? -1;
  if (end < 0) return [slot];
  const none = slicePassage(value, end + 2, end + 2);
  const when: Slot = { role: "time", weak: false, label: none, value: slicePassage(value, end + 2, value.text.length), shared: false };
  return [{ ...slot, value: slicePassage(value, 0, end) }, when];
}

/** Without the closing marks, and a bracket that was opened before it. */
function withoutEnd(words: string): string {
  const plain = words.replace(valueEnd, "");
  const closes = plain.endsWith(")") && plain.split(")").length > plain.split("(").length;
  return closes ? plain.slice(0, -1).replace(valueEnd, "") : plain;
}
