interface Signature {
  /** The file's first bytes, as Latin-1. */
  readonly opens: string;
  readonly format: string;
}

const signatures: readonly Signature[] = [
  { opens: "%PDF-", format: "PDF" },
  { opens: "{\\rtf", format: "RTF" },
  { opens: "PK\u0003\u0004", format: "DOCX/XLSX/ODT (ZIP)" },
  { opens: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", format: "DOC/XLS" },
  { opens: "\u0089PNG", format: "PNG" },
  { opens: "\u00ff\u00d8\u00ff", format: "JPEG" },
  { opens: "II*\u0000", format: "TIFF" },
  { opens: "MM\u0000*", format: "TIFF" },
  { opens: "GIF8", format: "GIF" },
];

/** Name of a format that is known but not read, or null. */
export function formatOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find((signature) => start.startsWith(signature.opens))?.format ?? null;
}
