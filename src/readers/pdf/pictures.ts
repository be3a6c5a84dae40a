import { memoryOf, type Pdfium } from "./pdfium.ts";

/** Kinds of page objects, as the engine numbers them. */
const imageObject = 3;
const formObject = 5;

/** The share of a page that pictures cover on it when it was scanned, whole or in strips. */
const share = 0.5;

/** Whether pictures cover most of a page. */
export function hasPicture(pdfium: Pdfium, page: number, area: number): boolean {
  const at = pdfium.pdfium.wasmExports.malloc(16);
  let covered = 0;
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) {
    const object = pdfium.FPDFPage_GetObject(page, i);
    if (isPicture(pdfium, object)) covered += areaOf(pdfium, object, at);
  }
  pdfium.pdfium.wasmExports.free(at);
  return covered >= area * share;
}

function isPicture(pdfium: Pdfium, object: number): boolean {
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type !== formObject) return type === imageObject;
  const count = pdfium.FPDFFormObj_CountObjects(object);
  for (let i = 0; i < count; i++) if (pdfium.FPDFPageObj_GetType(pdfium.FPDFFormObj_GetObject(object, i)) === imageObject) return true;
  return false;
}

function areaOf(pdfium: Pdfium, object: number, at: number): number {
  if (!pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return 0;
  const [left = 0, bottom = 0, right = 0, top = 0] = memoryOf(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  return Math.abs((right - left) * (top - bottom));
}
