import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./escape-xml.ts";
import type { Bit, Print, PrintBlock, Printed } from "./print.ts";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const open = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A DOCX file of a print. */
export function writeDocx({ blocks, notes }: Print): Uint8Array {
  const real = notes.length > 0;
  const body = blocks.map((block) => blockXml(block, real)).join("");
  return docxOf(`${body}<w:sectPr/>`, real ? { "word/footnotes.xml": notesXml(notes) } : {});
}

/** A DOCX file around the XML of a body; `parts` are further files in it. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(parts).map((name) => name.replace("word/", "").replace(".xml", ""));
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `${open}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
      `${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${open}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${open}<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${open}<Relationships xmlns="${packages}/relationships">${names
      .map((name, i) => `<Relationship Id="rId${i + 1}" Type="${relationships}/${name}" Target="${name}.xml"/>`)
      .join("")}</Relationships>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), { mtime: "2020-01-01" });
}

/** XML of a part of a DOCX file. */
export function partXml(name: string, content: string): string {
  return `${open}<w:${name} xmlns:w="${namespace}">${content}</w:${name}>`;
}

function blockXml(block: PrintBlock, real: boolean): string {
  if (block.type === "paragraph") return paragraphXml(block.paragraph, real);
  const width = block.rows[0]?.length ?? 0;
  const rows = block.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cellXml(cell, real)}</w:tc>`).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(width)}</w:tblGrid>${rows}</w:tbl>`;
}

function cellXml(cell: readonly Printed[], real: boolean): string {
  return cell.length === 0 ? "<w:p/>" : cell.map((paragraph) => paragraphXml(paragraph, real)).join("");
}

function paragraphXml({ bits, bold }: Printed, real: boolean): string {
  return `<w:p>${bits.map((bit) => runXml(bit, bold ? "<w:b/>" : "", real)).join("")}</w:p>`;
}

function runXml(bit: Bit, look: string, real: boolean): string {
  if (typeof bit !== "string")
    return real
      ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${bit.note}"/></w:r>`
      : `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${bit.note}</w:t></w:r>`;
  const words = escapeXml(bit)
    .replaceAll("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    .replaceAll("\t", '</w:t><w:tab/><w:t xml:space="preserve">');
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function notesXml(notes: readonly (readonly Bit[])[]): string {
  const separators = ["separator", "continuationSeparator"].map(
    (type, i) => `<w:footnote w:type="${type}" w:id="${i - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  const own = notes.map(
    (bits, i) =>
      `<w:footnote w:id="${i + 1}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>` +
      `<w:r><w:t xml:space="preserve"> </w:t></w:r>${bits.map((bit) => runXml(bit, "", false)).join("")}</w:p></w:footnote>`,
  );
  return partXml("footnotes", separators.join("") + own.join(""));
}
