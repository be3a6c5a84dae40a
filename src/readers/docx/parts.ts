import { type Element, elementsIn, rootOf } from "../office/xml.ts";
import { type Unread, unread } from "../reader.ts";

/** The parts of a DOCX file that are read: the document as bytes, since it may be long; null where there is none. */
export interface Parts {
  readonly document: Uint8Array;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly notes: ReadonlyMap<string, Element>;
}

/** Finds the parts by name; the document itself by its relationship, since not every program calls it `document.xml`. */
export function readParts(files: ReadonlyMap<string, Uint8Array>): Parts | Unread {
  const path = mainPart(files) ?? "word/document.xml";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const document = files.get(path);
  if (!document) return unread("file-damaged");
  const notes = new Map<string, Element>();
  for (const kind of ["footnote", "endnote"])
    for (const note of elementsIn(rootOf(files.get(`${folder}${kind}s.xml`)) ?? none))
      notes.set(`${kind} ${note.attributes["w:id"]}`, note);
  const [styles, numbering] = [rootOf(files.get(`${folder}styles.xml`)), rootOf(files.get(`${folder}numbering.xml`))];
  return { document, styles, numbering, notes };
}

const none: Element = { name: "", attributes: {}, children: [] };

function mainPart(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const root = rootOf(files.get("_rels/.rels"));
  const main = root && elementsIn(root).find(({ attributes }) => attributes["Type"]?.endsWith("/officeDocument"));
  return main?.attributes["Target"]?.replace(/^\//, "");
}
