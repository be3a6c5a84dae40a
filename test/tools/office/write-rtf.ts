import type { Bit, Print, PrintBlock, Printed } from "./print.ts";

const cellWidth = 1800;

/** An RTF file of a print. */
export function writeRtf({ blocks, notes }: Print): Uint8Array {
  return rtfOf(blocks.map((block) => blockRtf(block, notes)).join("\n"));
}

/** An RTF file around the words of a body. */
export function rtfOf(body: string, head = ""): Uint8Array {
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}${head}\n${body}\n}`,
    "latin1",
  );
}

type Notes = Print["notes"];

function blockRtf(block: PrintBlock, notes: Notes): string {
  if (block.type === "paragraph") return `\\pard ${paragraphRtf(block.paragraph, notes)}\\par`;
  return block.rows
    .map((row) => {
      const edges = row.map((_, i) => `\\cellx${(i + 1) * cellWidth}`).join("");
      const cells = row.map((cell) => `${cell.map((paragraph) => paragraphRtf(paragraph, notes)).join("\\par ")}\\cell`);
      return `\\trowd${edges}\\pard\\intbl ${cells.join(" ")}\\row`;
    })
    .join("\n");
}

function paragraphRtf({ bits, bold }: Printed, notes: Notes): string {
  const words = bits.map((bit) => bitRtf(bit, notes)).join("");
  return bold ? `{\\b ${words}}` : words;
}

function bitRtf(bit: Bit, notes: Notes): string {
  if (typeof bit === "string") return escapeRtf(bit);
  const note = notes[Number(bit.note) - 1];
  if (!note) return `{\\super ${bit.note}}`;
  return `{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} ${note.map((one) => bitRtf(one, [])).join("")}}`;
}

/** Letters outside ASCII by their numbers, with a question mark for programs without Unicode. */
export function escapeRtf(words: string): string {
  return words.replace(/[\\{}]|[^\x20-\x7e]/g, (sign) => {
    if (sign === "\n") return "\\line ";
    if (sign === "\t") return "\\tab ";
    const code = sign.charCodeAt(0);
    return code < 128 ? `\\${sign}` : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  });
}
