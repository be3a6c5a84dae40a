import type { Legible, Source } from "../doc.ts";
import { chain } from "./chain.ts";
import { partLines, partTables, runsOn } from "./part-lines.ts";
import { partWords } from "./part-words.ts";
import { lacksCapitals, raiseCapitals } from "./raise-capitals.ts";
import { repair } from "./repair.ts";

/** The text that spans point into: in Unicode, repaired, with the blanks, the capitals and the line ends that it lacks, and the way back to the characters as read. */
export function readable({ text, legible }: Pick<Source, "text" | "legible">): Legible {
  const repaired = parted(raised(partWords(repair(legible?.text ?? text))));
  return legible ? { text: repaired.text, offsets: chain(repaired.offsets, legible.offsets) } : repaired;
}

function raised(repaired: Legible): Legible {
  return lacksCapitals(repaired.text) ? { ...repaired, text: raiseCapitals(repaired.text) } : repaired;
}

function parted(repaired: Legible): Legible {
  const text = runsOn(repaired.text) ? partLines(repaired.text) : partTables(repaired.text);
  return text === repaired.text ? repaired : { ...repaired, text };
}
