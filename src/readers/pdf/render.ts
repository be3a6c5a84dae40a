import { dotsPerInch, type Picture } from "../scan/picture.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";

/** Grey, a byte a dot; and draw as for a printer, with annotations. */
const greyFormat = 1;
const forPrint = 0x800 | 0x01;
/** A page drawn larger than this, in dots, is drawn smaller: nothing printed on it needs more. */
const most = 6000;

/** Draws a page as it is shown; `index` counts from 0. */
export function render(pdfium: Pdfium, document: number, index: number): Picture | null {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return null;
  const scale = dotsPerInch / 72;
  const width = Math.min(most, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale));
  const height = Math.min(most, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale));
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, greyFormat, 0, 0);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, forPrint);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const grey = new Uint8Array(width * height);
  const { HEAPU8 } = memoryOf(pdfium);
  for (let y = 0; y < height; y++) grey.set(HEAPU8.subarray(at + y * stride, at + y * stride + width), y * width);
  pdfium.FPDFBitmap_Destroy(bitmap);
  pdfium.FPDF_ClosePage(page);
  return { width, height, grey };
}
