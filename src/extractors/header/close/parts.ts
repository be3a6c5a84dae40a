import type { Doc, Passage } from "../../../doc.ts";
import { unspaced } from "../../../match/passage/unspaced.ts";
import { slicePassage } from "../../../match/passage.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import * as cues from "../../../tree/cues.ts";
import { type PrintLine, printLines } from "../../../tree/zones/print-lines.ts";
import { outerMarks } from "../../../vi/marks.ts";
import { minorOffices } from "../../../vi/signatures.ts";
import { stretches } from "../zone-lines.ts";
import { type CloseParts, isSignature, type ListLine, placeCell, type Reading } from "./cells.ts";
import { officeEnd } from "./signer-name.ts";

const minor = new RegExp(`^(?:${anyOf(minorOffices)})(?![\\p{L}])`, "u");

/** Where a name may begin behind an office: `CHỦ TỊCH  Trần Văn Hòa`. With the name's words it would be a pattern that takes 30 ms to compile. */
const behindCapitals = /\p{Lu}\p{Lu}\P{L}{1,3}(?=\p{Lu}\p{Ll})/gu;
const nameWord = /\p{Lu}\p{Ll}+ ?/uy;
const longestName = 5;
const nameBehind = /(?<=[.;)/] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}$/u;

/** Reads the close column by column. */
export function closeParts(doc: Doc): CloseParts {
  const parts: Reading = {
    list: [],
    signature: [],
    furniture: [],
    draft: null,
    dated: null,
    listing: false,
    signing: false,
    paired: false,
    office: null,
    right: [],
  };
  doc.tree.children.forEach((block, i) => {
    if (block.zone !== "close" || (block.type !== "paragraph" && block.type !== "table")) return;
    // A letter may be the first one of a signature (`K/T …`).
    const dashed = block.type === "paragraph" && block.mark !== null && !outerMarks.has(block.mark.kind);
    const lines = printLines(doc.tree.children, doc.text, i, i + 1, block.type === "table");
    for (const [k, line] of lines.entries()) placeLine(line, dashed && k === 0, parts);
  });
  const { list, name } = parts.signing && !parts.signature.some(isNamed) ? nameInList(parts.list) : { list: parts.list, name: null };
  return { ...parts, list, signature: [...bothSignatures(parts), ...(name ? [name] : [])] };
}

function placeLine(line: PrintLine, dashed: boolean, parts: Reading): void {
  const cells = stretches(line, []).map(({ passage }) => ({ passage, plain: unspaced(passage) }));
  parts.paired ||= cells.filter(({ plain }) => isSignature(plain)).length > 1;
  for (const [c, { passage, plain }] of cells.entries()) {
    const last = c > 0 && c === cells.length - 1;
    placeCell(passage, parts, { plain, dashed: dashed && c === 0, index: c, last, columns: cells.length, line });
  }
}

function isNamed(passage: Passage): boolean {
  return (
    cues.isName(passage) ||
    allMatches(behindCapitals, passage.text).some((found) => isNameFrom(passage.text, found.index + found[0].length))
  );
}

/** Two to five words with capitals, up to the end. */
function isNameFrom(text: string, start: number): boolean {
  let words = 0;
  for (nameWord.lastIndex = start; words <= longestName && nameWord.lastIndex < text.length; words++)
    if (!nameWord.test(text)) return false;
  return words >= 2 && words <= longestName;
}

/** A page's two columns on one line leave the name behind one of the last recipients: `- Lưu: VT, TH. Trần Văn An`. */
function nameInList(list: readonly ListLine[]): { list: ListLine[]; name: Passage | null } {
  for (let k = list.length - 1; k >= Math.max(0, list.length - 3); k--) {
    const line = list[k];
    const found = line && nameBehind.exec(line.passage.text);
    const name = found && line && slicePassage(line.passage, found.index, line.passage.text.length);
    if (!name || !cues.isName(name) || !cues.surname.test(name.folded)) continue;
    const rest = { ...line, passage: slicePassage(line.passage, 0, officeEnd(line.passage, found.index)) };
    return { list: [...list.slice(0, k), rest, ...list.slice(k + 1)], name };
  }
  return { list: [...list], name: null };
}

/** Of two signatures side by side the left one comes first, unless it only keeps the minutes. */
function bothSignatures({ signature, right }: Reading): Passage[] {
  return minor.test(signature[0]?.folded ?? "") ? [...right, ...signature] : [...signature, ...right];
}
