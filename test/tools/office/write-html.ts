import { escapeXml } from "./escape-xml.ts";
import type { Bit, Print, PrintBlock, Printed } from "./print.ts";

const style = "body{font:13pt serif}table{border-collapse:collapse;width:100%}td{border:1px solid;vertical-align:top}p{margin:0 0 6pt}";

/** A web page of a print, its footnotes at the end. */
export function writeHtml({ blocks, notes }: Print): Uint8Array {
  const body = blocks.map(blockHtml).join("\n");
  const ends = notes.map((bits, i) => `<p><sup>${i + 1}</sup> ${bits.map(bitHtml).join("")}</p>`).join("\n");
  const page = `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>.</title><style>${style}</style></head>\n<body>\n${body}\n${ends}\n</body></html>\n`;
  return new TextEncoder().encode(page);
}

function blockHtml(block: PrintBlock): string {
  if (block.type === "paragraph") return paragraphHtml(block.paragraph);
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.map(paragraphHtml).join("")}</td>`).join("")}</tr>`);
  return `<table>\n${rows.join("\n")}\n</table>`;
}

function paragraphHtml({ bits, bold }: Printed): string {
  const words = bits.map(bitHtml).join("") || "&nbsp;";
  return `<p>${bold ? `<b>${words}</b>` : words}</p>`;
}

/** A browser has no tabs: a column is moved by hard spaces. */
function bitHtml(bit: Bit): string {
  if (typeof bit !== "string") return `<sup>${bit.note}</sup>`;
  return escapeXml(bit).replaceAll("\n", "<br>").replaceAll("\t", "&nbsp;".repeat(8));
}
