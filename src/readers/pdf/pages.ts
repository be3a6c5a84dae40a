import type { Page } from "../print/page.ts";
import { glyphsOf, type Turn } from "./glyphs.ts";
import { memoryOf, type Pdfium, withMemory, withPage } from "./pdfium.ts";
import { hasPicture } from "./pictures.ts";
import { rulesOf } from "./rules.ts";

/** What is printed on one page of an open document, as it is shown: turned, and cut to its box. `index` counts from 0; null where the page is damaged. */
export function pageOf(pdfium: Pdfium, document: number, index: number): Page | null {
  return withPage(pdfium, document, index, (page) => {
    const width = pdfium.FPDF_GetPageWidthF(page);
    const height = pdfium.FPDF_GetPageHeightF(page);
    const turn = turnOf(pdfium, page, width, height);
    const { glyphs, unmapped } = glyphsOf(pdfium, page, turn);
    const rules = glyphs.length > 0 ? rulesOf(pdfium, page, turn) : [];
    return { number: index + 1, width, height, glyphs, rules, picture: hasPicture(pdfium, page, width * height), unmapped };
  });
}

/** `width` and `height` are those of the page as it is shown. */
function turnOf(pdfium: Pdfium, page: number, width: number, height: number): Turn {
  const [left = 0, top = 0, right = 0, bottom = 0] = withMemory(pdfium, 16, (at) => {
    pdfium.FPDF_GetPageBoundingBox(page, at);
    return Array.from(memoryOf(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + 4));
  });
  const upright: Turn = (x, y) => [x - left, top - y];
  const turns: readonly Turn[] = [
    upright,
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [width - (y - bottom), height - (x - left)],
  ];
  return turns[pdfium.FPDFPage_GetRotation(page)] ?? upright;
}
