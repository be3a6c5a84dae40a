import type { Page } from "../print/page.ts";
import type { Picture } from "../scan/picture.ts";
import { pageOf } from "./pages.ts";
import { allocate, free, loadPdfium, memoryOf } from "./pdfium.ts";
import { render } from "./render.ts";

/** A PDF that is open; pages are numbered from 1, and null where they are damaged. */
export interface OpenPdf {
  readonly count: number;
  readonly page: (number: number) => Page | null;
  readonly draw: (number: number) => Picture | null;
}

/** Lends a PDF to `use` and closes it, whatever `use` does; null where the engine cannot open it. */
export async function withPdf<T>(bytes: Uint8Array, password: string | null, use: (pdf: OpenPdf) => Promise<T>): Promise<T | null> {
  const pdfium = await loadPdfium();
  // The engine reads from these bytes as long as the document is open.
  const at = allocate(pdfium, bytes.length);
  let document = 0;
  try {
    memoryOf(pdfium).HEAPU8.set(bytes, at);
    document = pdfium.FPDF_LoadMemDocument(at, bytes.length, password ?? "");
    if (document === 0) return null;
    return await use({
      count: pdfium.FPDF_GetPageCount(document),
      page: (number) => pageOf(pdfium, document, number - 1),
      draw: (number) => render(pdfium, document, number - 1),
    });
  } finally {
    if (document !== 0) pdfium.FPDF_CloseDocument(document);
    free(pdfium, at);
  }
}
