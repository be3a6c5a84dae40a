import { readJpeg } from "./image/jpeg.ts";
import { readPng } from "./image/png.ts";
import type { Sheet } from "./image/sheet.ts";
import { readTiff } from "./image/tiff.ts";
import { wrapInPdf } from "./image/wrap-in-pdf.ts";
import { readPdf } from "./pdf.ts";
import { type ReadOptions, type ReadResult, unread } from "./reader.ts";
import { formatOf } from "./signatures.ts";
import { identityOf } from "./source-of.ts";

/** Pictures of pages: PNG, JPEG, and TIFF with any number of pages; rejects where the program that recognises fails. */
export async function readImage(path: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const format = formatOf(bytes) ?? "";
  const sheets = sheetsOf(bytes, format);
  if (!sheets) return unread("file-damaged");
  const result = await readPdf(path, wrapInPdf(sheets), options);
  if (!result.ok) return result;
  return { ok: true, source: { ...result.source, ...identityOf(bytes), format: "image" } };
}

/** The images of a file; null where it is broken, or stores them in a way that is not known. */
function sheetsOf(bytes: Uint8Array, format: string): readonly Sheet[] | null {
  try {
    if (format === "TIFF") return readTiff(bytes);
    const sheet = format === "PNG" ? readPng(bytes) : readJpeg(bytes);
    return sheet && [sheet];
  } catch {
    return null;
  }
}
