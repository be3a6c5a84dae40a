/** An object of a PDF: what it says, and its stream where it has one. */
export interface PdfObject {
  readonly head: string;
  readonly stream?: Uint8Array | string;
}

/** A PDF of some objects, numbered from 1; the first is the catalog. `trailer` is added to what the trailer says. */
export function writeObjects(objects: readonly PdfObject[], trailer = ""): Buffer {
  const parts = objects.map(({ head, stream }, k) => {
    const own = stream === undefined ? null : Buffer.from(stream);
    const body = own
      ? [Buffer.from(`${head.replace(/>>$/, `/Length ${own.length}>>`)}\nstream\n`), own, Buffer.from("\nendstream")]
      : [Buffer.from(head)];
    return Buffer.concat([Buffer.from(`${k + 1} 0 obj\n`), ...body, Buffer.from("\nendobj\n")]);
  });
  return Buffer.concat([Buffer.from("%PDF-1.4\n"), ...parts, Buffer.from(`trailer<</Root 1 0 R${trailer}>>\n%%EOF\n`)]);
}

/** A PDF of one page, drawn by `contents` with Helvetica as `F`. */
export function onePage(contents: string): Buffer {
  return pagesBy("/Count 1/Kids[3 0 R]", contents);
}

/** A PDF whose tree of pages says this; the third object is a page, and `more` are numbered from 6. */
export function pagesBy(tree: string, contents: string | Uint8Array, more: readonly PdfObject[] = [], trailer = ""): Buffer {
  const objects: PdfObject[] = [
    { head: "<</Type/Catalog/Pages 2 0 R>>" },
    { head: `<</Type/Pages${tree}>>` },
    { head: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>" },
    { head: "<<>>", stream: contents },
    { head: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" },
  ];
  return writeObjects([...objects, ...more], trailer);
}
