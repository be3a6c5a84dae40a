import type { Paragraph, Passage } from "../../../doc.ts";
import { joinPassages, slicePassage } from "../../../match/passage.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { isUnitLabel } from "../../../tree/unit-label.ts";
import { colonAhead, contentLabel, type SlotRow, slotGroups, slotRows } from "../../../vi/slots.ts";

/** A column turned on its side: who, when or what for the items above it. */
export interface Slot {
  readonly role: SlotRow["role"];
  readonly weak: boolean;
  readonly label: Passage;
  readonly value: Passage;
  /** It stands below several items and is said of them all. */
  readonly shared: boolean;
}

const compiled = slotRows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern})${endEdge}`, "u") }));
const longestLabel = 90;
const whole = slotRows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern.replaceAll(colonAhead, "")})[ :.]*$`, "u") }));
const several = new RegExp(`^(?:${slotGroups.pattern})[ :.]*$`, "u");
const contents = new RegExp(`^(?:${contentLabel.pattern}) ?: ?\\S`, "u");
const colon = /^\s*:\s*/;

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

/** Reads a paragraph that opens with a slot's name and a colon; null for any other. */
export function slotOf(paragraph: Paragraph): Slot | null {
  const { passage } = paragraph;
  const words = passage.folded.slice(0, 90);
  if (!words.includes(":")) return null;
  for (const { row, pattern } of compiled) {
    const found = pattern.exec(words);
    const sign = found ? colon.exec(words.slice(found[0].length)) : null;
    if (!found || !sign) continue;
    const at = found[0].length + sign[0].length;
    const value = slicePassage(passage, at, passage.text.replace(/[.;,]+$/, "").length);
    if (value.text === "") return null;
    return { role: row.role, weak: row.weak === true, label: slicePassage(passage, 0, at), value, shared: false };
  }
  return null;
}
