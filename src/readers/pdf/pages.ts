import type { Page } from "../print/page.ts";
import { glyphsOf, type Turn } from "./glyphs.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";
import { hasPicture } from "./pictures.ts";
import { rulesOf } from "./rules.ts";

/** What is printed on one page of an open document, as it is shown: turned, and cut to its box. */
export function pageOf(pdfium: Pdfium, document: number, index: number): Page | null {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return null;
  const width = pdfium.FPDF_GetPageWidthF(page);
  const height = pdfium.FPDF_GetPageHeightF(page);
  const turn = turnOf(pdfium, page, width, height);
  const { glyphs, unmapped } = glyphsOf(pdfium, page, turn);
  const rules = glyphs.length > 0 ? rulesOf(pdfium, page, turn) : [];
  const picture = hasPicture(pdfium, page, width * height);
  pdfium.FPDF_ClosePage(page);
  return { number: index + 1, width, height, glyphs, rules, picture, unmapped };
}

function turnOf(pdfium: Pdfium, page: number, width: number, height: number): Turn {
  const at = pdfium.pdfium.wasmExports.malloc(16);
  pdfium.FPDF_GetPageBoundingBox(page, at);
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(memoryOf(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + 4));
  pdfium.pdfium.wasmExports.free(at);
  const turns: readonly Turn[] = [
    (x, y) => [x - left, top - y],
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [width - (y - bottom), height - (x - left)],
  ];
  return turns[pdfium.FPDFPage_GetRotation(page)] ?? ((x, y) => [x - left, top - y]);
}
