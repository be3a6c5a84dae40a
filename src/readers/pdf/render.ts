import { dotsPerInch, type Picture } from "../scan/picture.ts";
import { memoryOf, type Pdfium, withPage } from "./pdfium.ts";

/** Grey, a byte a dot (`FPDFBitmap_Gray`); and draw as for a printer, with annotations (`FPDF_PRINTING`, `FPDF_ANNOT`). */
const greyFormat = 1;
const forPrint = 0x800 | 0x01;
const white = 0xffffffff;
/** A page with a side longer than this, in dots, is drawn smaller: nothing printed on it needs more. */
const most = 6000;
/** A page with a side shorter than this, in dots, has no letter on it. */
const least = 8;

/** Draws a page as it is shown, 300 dots to the inch or what fits; `index` counts from 0. Null where the page is damaged, too small for a letter, or there is no room for it. */
export function render(pdfium: Pdfium, document: number, index: number): Picture | null {
  return withPage(pdfium, document, index, (page) => {
    const sides = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
    const scale = Math.min(dotsPerInch / 72, ...sides.map((side) => most / side));
    const [width = 0, height = 0] = sides.map((side) => Math.round(side * scale));
    return Math.min(width, height) < least ? null : draw(pdfium, page, width, height);
  });
}

function draw(pdfium: Pdfium, page: number, width: number, height: number): Picture | null {
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, greyFormat, 0, 0);
  if (bitmap === 0) return null;
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, forPrint);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const grey = new Uint8Array(width * height);
    const { HEAPU8 } = memoryOf(pdfium);
    for (let y = 0; y < height; y++) grey.set(HEAPU8.subarray(at + y * stride, at + y * stride + width), y * width);
    return { width, height, grey };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
