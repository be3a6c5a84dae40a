import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./escape-xml.ts";
import type { Bit, Print, PrintBlock, Printed } from "./print.ts";

const namespaces = ["office", "text", "table", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const type = "application/vnd.oasis.opendocument.text";
const looks =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';

/** An ODT file of a print. */
export function writeOdt({ blocks, notes }: Print): Uint8Array {
  return odtOf(blocks.map((block) => blockXml(block, notes)).join(""), looks);
}

/** An ODT file around the XML of a text and its automatic styles; `styles` are further ones of the document. */
export function odtOf(text: string, automatic = "", styles = ""): Uint8Array {
  const version = 'office:version="1.3"';
  const content = `<office:document-content ${namespaces} ${fo} ${version}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${["content", "styles"].map((name) => `<manifest:file-entry manifest:full-path="${name}.xml" manifest:media-type="text/xml"/>`).join("")}</manifest:manifest>`;
  const files = {
    "content.xml": content,
    "styles.xml": `<office:document-styles ${namespaces} ${fo} ${version}><office:styles>${styles}</office:styles></office:document-styles>`,
    "META-INF/manifest.xml": manifest,
  };
  const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ mimetype: [strToU8(type), { level: 0 }], ...Object.fromEntries(parts) }, { mtime: "2020-01-01" });
}

type Notes = Print["notes"];

function blockXml(block: PrintBlock, notes: Notes): string {
  if (block.type === "paragraph") return paragraphXml(block.paragraph, notes);
  const width = block.rows[0]?.length ?? 1;
  const rows = block.rows.map((row) => `<table:table-row>${row.map((cell) => cellXml(cell, notes)).join("")}</table:table-row>`);
  return `<table:table><table:table-column table:number-columns-repeated="${width}"/>${rows.join("")}</table:table>`;
}

function cellXml(cell: readonly Printed[], notes: Notes): string {
  const words = cell.map((paragraph) => paragraphXml(paragraph, notes)).join("") || "<text:p/>";
  return `<table:table-cell>${words}</table:table-cell>`;
}

function paragraphXml({ bits, bold }: Printed, notes: Notes): string {
  const words = bits.map((bit) => bitXml(bit, notes)).join("");
  return `<text:p>${bold ? `<text:span text:style-name="B">${words}</text:span>` : words}</text:p>`;
}

function bitXml(bit: Bit, notes: Notes): string {
  if (typeof bit === "string")
    return escapeXml(bit)
      .replaceAll("\n", "<text:line-break/>")
      .replaceAll("\t", "<text:tab/>")
      .replace(/ {2,}/g, (gap) => ` <text:s text:c="${gap.length - 1}"/>`);
  const note = notes[Number(bit.note) - 1];
  if (!note) return `<text:span text:style-name="S">${bit.note}</text:span>`;
  const body = `<text:note-body><text:p>${note.map((one) => bitXml(one, [])).join("")}</text:p></text:note-body>`;
  return `<text:note text:note-class="footnote"><text:note-citation>${bit.note}</text:note-citation>${body}</text:note>`;
}
