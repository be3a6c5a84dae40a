import { memoryOf, objectKind, type Pdfium, withMemory } from "./pdfium.ts";

/** The share of a page that pictures cover on it when it was scanned, whole or in strips. */
const share = 0.5;

/** Whether pictures cover most of a page; `area` is the page's, in square points. */
export function hasPicture(pdfium: Pdfium, page: number, area: number): boolean {
  return withMemory(pdfium, 16, (at) => {
    let covered = 0;
    const count = pdfium.FPDFPage_CountObjects(page);
    for (let i = 0; i < count; i++) {
      const object = pdfium.FPDFPage_GetObject(page, i);
      if (isPicture(pdfium, object)) covered += areaOf(pdfium, object, at);
    }
    return covered >= area * share;
  });
}

function isPicture(pdfium: Pdfium, object: number): boolean {
  const kind = pdfium.FPDFPageObj_GetType(object);
  if (kind !== objectKind.form) return kind === objectKind.image;
  const count = pdfium.FPDFFormObj_CountObjects(object);
  for (let i = 0; i < count; i++) if (pdfium.FPDFPageObj_GetType(pdfium.FPDFFormObj_GetObject(object, i)) === objectKind.image) return true;
  return false;
}

function areaOf(pdfium: Pdfium, object: number, at: number): number {
  if (!pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return 0;
  const [left = 0, bottom = 0, right = 0, top = 0] = memoryOf(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  return Math.abs((right - left) * (top - bottom));
}
