import { escapeXml } from "../office/escape-xml.ts";
import type { Bit, Print, PrintBlock, Printed } from "../office/print.ts";

/** Which program prints the page: one knows footnotes, the other none, so that they stand at the end. */
export type Printer = "writer" | "chromium";

const style = `@page { size: 21cm 29.7cm; margin: 2cm 2cm 2cm 3cm }
body { font: 14pt "Liberation Serif", serif; margin: 0 }
p { margin: 0 0 6pt; text-align: justify; text-indent: 1cm; line-height: 120% }
td p, td { text-indent: 0; text-align: left; margin: 0; font-size: 12pt }
table { border-collapse: collapse; width: 100% }
table.ruled td { border: 1px solid #000; padding: 2pt 4pt; vertical-align: top }
p.note, p.sdfootnote { font-size: 10pt; text-indent: 0 }`;

/** A print as the pages of an office look: justified paragraphs, ruled tables, two columns where the text jumps to the next. */
export function writeHtml({ blocks, notes }: Print, printer: Printer): string {
  const real = printer === "writer" && notes.length > 0;
  const body = blocks.map((block) => blockHtml(block, real)).join("\n");
  const foot = notes.map((note, k) => noteHtml(note, String(k + 1), real)).join("\n");
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><style>${style}</style></head><body>\n${body}\n${foot}\n</body></html>`;
}

/** A jump to what opens with a capital letter is one to the next column; another leaves room for something to be filled in. */
const column = /\t(?=\p{Lu})/u;

function blockHtml(block: PrintBlock, real: boolean): string {
  if (block.type === "table")
    return `<table class="ruled" border="1" cellspacing="0">${block.rows.map((row) => rowHtml(row, real)).join("")}</table>`;
  const { bits } = block.paragraph;
  if (bits.length === 0) return "<p>&nbsp;</p>";
  if (bits.some((bit) => typeof bit === "string" && column.test(bit))) return columnsHtml(block.paragraph);
  return paragraphHtml(block.paragraph, real);
}

function rowHtml(row: readonly (readonly Printed[])[], real: boolean): string {
  return `<tr>${row.map((cell) => `<td>${cell.map((p) => paragraphHtml(p, real)).join("") || "<p>&nbsp;</p>"}</td>`).join("")}</tr>`;
}

/** Lines with a jump in them stand in two columns without borders. */
function columnsHtml({ bits }: Printed): string {
  const lines = bits
    .map((bit) => (typeof bit === "string" ? bit : ""))
    .join("")
    .split("\n");
  const rows = lines.map((line) => {
    const cells = line.split(column);
    return `<tr>${[cells[0], cells.slice(1).join(" ")].map((cell, k) => `<td width="${k === 0 ? 42 : 58}%"><p>${escapeXml(cell ?? "")}</p></td>`).join("")}</tr>`;
  });
  return `<table border="0">${rows.join("")}</table>`;
}

function paragraphHtml({ bits, bold }: Printed, real: boolean): string {
  const words = bits.map((bit) => bitHtml(bit, real)).join("");
  return `<p>${bold ? `<b>${words}</b>` : words}</p>`;
}

function bitHtml(bit: Bit, real: boolean): string {
  if (typeof bit === "string") return escapeXml(bit).replaceAll("\n", "<br>").replaceAll("\t", "&nbsp; ".repeat(4));
  const { note } = bit;
  if (!real) return `<sup>${note}</sup>`;
  return `<a class="sdfootnoteanc" name="sdfootnote${note}anc" href="#sdfootnote${note}sym"><sup>${note}</sup></a>`;
}

function noteHtml(note: readonly Bit[], marker: string, real: boolean): string {
  const words = note.map((bit) => (typeof bit === "string" ? escapeXml(bit) : "")).join("");
  if (!real) return `<p class="note"><sup>${marker}</sup> ${words}</p>`;
  const sign = `<a class="sdfootnotesym" name="sdfootnote${marker}sym" href="#sdfootnote${marker}anc">${marker}</a>`;
  return `<div id="sdfootnote${marker}"><p class="sdfootnote">${sign} ${words}</p></div>`;
}
