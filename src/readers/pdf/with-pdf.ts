import type { Page } from "../print/page.ts";
import type { Picture } from "../scan/picture.ts";
import { pageOf } from "./pages.ts";
import { loadPdfium, memoryOf } from "./pdfium.ts";
import { render } from "./render.ts";

/** A PDF that is open; pages are numbered from 1. */
export interface OpenPdf {
  readonly count: number;
  readonly page: (number: number) => Page | null;
  readonly draw: (number: number) => Picture | null;
}

/** Lends a PDF to `use` and closes it; null where the engine cannot open it. */
export async function withPdf<T>(bytes: Uint8Array, password: string | null, use: (pdf: OpenPdf) => Promise<T>): Promise<T | null> {
  const pdfium = await loadPdfium();
  const at = pdfium.pdfium.wasmExports.malloc(bytes.length);
  memoryOf(pdfium).HEAPU8.set(bytes, at);
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, password ?? "");
  if (document === 0) {
    pdfium.pdfium.wasmExports.free(at);
    return null;
  }
  try {
    return await use({
      count: pdfium.FPDF_GetPageCount(document),
      page: (number) => pageOf(pdfium, document, number - 1),
      draw: (number) => render(pdfium, document, number - 1),
    });
  } finally {
    pdfium.FPDF_CloseDocument(document);
    pdfium.pdfium.wasmExports.free(at);
  }
}
