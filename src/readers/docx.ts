import { addAll } from "../match/add-all.ts";
import { readBlocks } from "./docx/blocks.ts";
import type { Context } from "./docx/context.ts";
import { readNumbering } from "./docx/numbering.ts";
import { readParts } from "./docx/parts.ts";
import { readStyles } from "./docx/styles.ts";
import type { FlowBlock } from "./flow/flow.ts";
import { flowSource } from "./flow/flow-source.ts";
import { unzip } from "./office/unzip.ts";
import { eachElement } from "./office/xml.ts";
import type { ReadResult } from "./reader.ts";

const wanted = /^(?:_rels\/\.rels|[^/]+\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml)$/;

/**
 * Word 2007 and later, as Word prints it with all changes accepted: numbers of lists, merged cells, footnotes, text boxes.
 * Headers, footers and hidden words are left out.
 */
export function readDocx(path: string, bytes: Uint8Array): ReadResult {
  const files = unzip(bytes, (name) => wanted.test(name));
  if ("id" in files) return files;
  const parts = readParts(files);
  if ("id" in parts) return parts;
  const styles = readStyles(parts.styles);
  const context: Context = {
    styles,
    numbering: readNumbering(parts.numbering, styles),
    notes: parts.notes,
    marked: [],
    fields: [],
    carried: [],
  };
  const flow: FlowBlock[] = [];
  const fault = eachElement(parts.document, ["w:body"], (element) => addAll(flow, readBlocks([element], context)));
  return fault ?? flowSource(path, bytes, "docx", "utf-8", flow);
}
