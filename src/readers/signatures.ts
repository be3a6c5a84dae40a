interface Signature {
  /** The file's first bytes, as Latin-1. */
  readonly opens: string;
  readonly format: string;
}

const signatures: readonly Signature[] = [
  { opens: "%PDF-", format: "PDF" },
  { opens: "{\\rtf", format: "RTF" },
  { opens: "PK\u0003\u0004", format: "ZIP" },
  { opens: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", format: "DOC/XLS" },
  { opens: "\u0089PNG", format: "PNG" },
  { opens: "\u00ff\u00d8\u00ff", format: "JPEG" },
  { opens: "II*\u0000", format: "TIFF" },
  { opens: "MM\u0000*", format: "TIFF" },
  { opens: "GIF8", format: "GIF" },
];

/** Parts by which a ZIP file is known. */
const zipParts: readonly (readonly [part: string, format: string])[] = [
  ["xl/workbook", "XLSX"],
  ["ppt/presentation", "PPTX"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ODS"],
  ["application/vnd.oasis.opendocument.presentation", "ODP"],
  ["application/epub+zip", "EPUB"],
];

/** Name of a format that is known but not read, or null. */
export function formatOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const format = signatures.find((signature) => start.startsWith(signature.opens))?.format ?? null;
  return format === "ZIP" ? (zipParts.find(([part]) => isZipWith(bytes, part))?.[1] ?? format) : format;
}

/** Whether a ZIP file, even one cut off, has a part whose name begins so. */
export function isZipWith(bytes: Uint8Array, name: string): boolean {
  if (!opens(bytes, "PK\u0003\u0004")) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, "latin1");
}

function opens(bytes: Uint8Array, signature: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, signature.length)) === signature;
}

const beforeTags = String.raw`^(?:\s|\ufeff|<\?xml[^>]{0,200}>|<!--[^>]{0,2000}>)*`;
const htmlStart = new RegExp(`${beforeTags}<(?:!doctype html|html|head|body|meta|title|base)[\\s>]`, "i");
const tagStart = new RegExp(`${beforeTags}<[a-z][a-z\\d]{0,20}[\\s/>]`, "i");
const pageName = /\.x?html?$/i;

/** Whether a file opens as a page: comments and white space may stand before its first tag. */
export function isHtml(bytes: Uint8Array): boolean {
  return htmlStart.test(startOf(bytes));
}

/** Whether a file that is called a page opens with any tag: a part that was cut out of a page, `<div>…</div>`. */
export function isPieceOfHtml(path: string, bytes: Uint8Array): boolean {
  return pageName.test(path) && tagStart.test(startOf(bytes));
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
}
