import type { Page } from "../print/page.ts";
import type { ReadOptions } from "../reader.ts";
import { pageOf } from "./pages.ts";
import { loadPdfium, memoryOf, type Pdfium } from "./pdfium.ts";

/** What is printed on each page of a PDF; null where the engine cannot open it. */
export async function readPages(bytes: Uint8Array, options: ReadOptions): Promise<Page[] | null> {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, bytes, options.password ?? "", (document) => {
    const count = pdfium.FPDF_GetPageCount(document);
    return Array.from({ length: count }, (_, index) => pageOf(pdfium, document, index)).filter((page) => page !== null);
  });
}

function withDocument<T>(pdfium: Pdfium, bytes: Uint8Array, password: string, use: (document: number) => T): T | null {
  const at = pdfium.pdfium.wasmExports.malloc(bytes.length);
  memoryOf(pdfium).HEAPU8.set(bytes, at);
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, password);
  try {
    return document === 0 ? null : use(document);
  } finally {
    if (document !== 0) pdfium.FPDF_CloseDocument(document);
    pdfium.pdfium.wasmExports.free(at);
  }
}
