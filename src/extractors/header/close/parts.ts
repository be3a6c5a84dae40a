import type { Doc, Passage } from "../../../doc.ts";
import { unspaced } from "../../../match/passage/unspaced.ts";
import { slicePassage } from "../../../match/passage.ts";
import * as cues from "../../../tree/cues.ts";
import { printLines } from "../../../tree/zones/print-lines.ts";
import { minorOffices } from "../../../vi/signatures.ts";
import { stretches } from "../zone-lines.ts";
import { type CloseParts, isSignature, type ListLine, placeCell, type Reading } from "./cells.ts";

const minor = new RegExp(`^(?:${minorOffices.map((row) => row.pattern).join("|")})(?![\\p{L}])`, "u");

/** Marks that may be the first letters of a signature (`K/T …`). */
const wordMarks: ReadonlySet<string> = new Set(["letter", "roman"]);
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
  let index = 0;
  doc.tree.children.forEach((block, i) => {
    if (block.zone !== "close" || (block.type !== "paragraph" && block.type !== "table")) return;
    const dashed = block.type === "paragraph" && block.mark !== null && !wordMarks.has(block.mark.kind);
    const lines = printLines(doc.tree.children, doc.text, i, i + 1, block.type === "table");
    for (const [k, line] of lines.entries()) {
      const cells = stretches(line, index++, []);
      parts.paired ||= cells.filter((cell) => isSignature(unspaced(cell.passage))).length > 1;
      for (const [c, cell] of cells.entries()) {
        placeCell(cell, parts, {
          dashed: dashed && k === 0 && c === 0,
          index: c,
          last: c > 0 && c === cells.length - 1,
          columns: cells.length,
          line,
        });
      }
    }
  });
  const { list, name } = parts.signing && !parts.signature.some(isNamed) ? nameInList(parts.list) : { list: parts.list, name: null };
  return { ...parts, list, signature: [...bothSignatures(parts), ...(name ? [name] : [])] };
}

function isNamed({ text, ...words }: Passage): boolean {
  return cues.isName({ text, ...words }) || /\p{Lu}{2}\P{L}{1,3}(?:\p{Lu}\p{Ll}+ ?){2,5}$/u.test(text);
}

/** A page's two columns on one line leave the name behind one of the last recipients: `- Lưu: VT, TH. Trần Văn An`. */
function nameInList(list: readonly ListLine[]): { list: ListLine[]; name: Passage | null } {
  for (let k = list.length - 1; k >= Math.max(0, list.length - 3); k--) {
    const line = list[k];
    const found = line && nameBehind.exec(line.passage.text);
    const name = found && line && slicePassage(line.passage, found.index, line.passage.text.length);
    if (!name || !cues.isName(name) || !cues.surname.test(name.folded)) continue;
    const rest = { ...line, passage: slicePassage(line.passage, 0, found.index) };
    return { list: [...list.slice(0, k), rest, ...list.slice(k + 1)], name };
  }
  return { list: [...list], name: null };
}

/** Of two signatures side by side the left one comes first, unless it only keeps the minutes. */
function bothSignatures({ signature, right }: Reading): Passage[] {
  return minor.test(signature[0]?.folded ?? "") ? [...right, ...signature] : [...signature, ...right];
}
