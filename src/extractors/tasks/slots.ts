import type { Paragraph, Passage } from "../../doc.ts";
import { endEdge } from "../../match/edges.ts";
import { slicePassage } from "../../match/passage.ts";
import { type SlotRow, slotRows } from "../../vi/slots.ts";

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
const colon = /^\s*:\s*/;

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
