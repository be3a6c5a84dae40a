import { type Box, type Glyph, middleOf } from "../print/page.ts";
import type { Turn } from "./glyphs.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";

/** Tells which characters a clip hides: a browser writes the line that follows a page's end on that page too, cut away. */
export class Clips {
  private readonly pdfium: Pdfium;
  private readonly page: number;
  private readonly turn: Turn;
  /** Scratch memory of the engine. */
  private readonly at: number;
  /** Of each text object; null where nothing hides it. */
  private readonly boxes = new Map<number, Box | null>();
  /** The objects that stand on the page itself; null until they are asked for. */
  private onPage: ReadonlySet<number> | null = null;

  constructor(pdfium: Pdfium, page: number, turn: Turn, at: number) {
    this.pdfium = pdfium;
    this.page = page;
    this.turn = turn;
    this.at = at;
  }

  /** Whether a character of a text object is cut away: its middle lies outside. */
  hides(object: number, glyph: Glyph): boolean {
    const box = this.boxOf(object);
    if (!box) return false;
    const { x, y } = middleOf(glyph);
    return x < box.left || x > box.right || y < box.top || y > box.bottom;
  }

  private boxOf(object: number): Box | null {
    const known = this.boxes.get(object);
    if (known !== undefined) return known;
    const clip = this.pdfium.FPDFPageObj_GetClipPath(object);
    const paths = clip === 0 ? 0 : this.pdfium.FPDFClipPath_CountPaths(clip);
    const box = paths > 0 && this.isOnPage(object) ? this.overlapOf(clip, paths) : null;
    this.boxes.set(object, box);
    return box;
  }

  /** An object inside another one is clipped in that one's own space, which nobody tells. */
  private isOnPage(object: number): boolean {
    const { pdfium, page } = this;
    this.onPage ??= new Set(Array.from({ length: pdfium.FPDFPage_CountObjects(page) }, (_, k) => pdfium.FPDFPage_GetObject(page, k)));
    return this.onPage.has(object);
  }

  /** The box that all paths of a clip leave; null where one of them is empty and nothing is known. */
  private overlapOf(clip: number, paths: number): Box | null {
    const boxes = Array.from({ length: paths }, (_, k) => this.boundsOf(clip, k));
    const box = {
      left: Math.max(...boxes.map((b) => b.left)),
      top: Math.max(...boxes.map((b) => b.top)),
      right: Math.min(...boxes.map((b) => b.right)),
      bottom: Math.min(...boxes.map((b) => b.bottom)),
    };
    return box.left < box.right && box.top < box.bottom ? box : null;
  }

  private boundsOf(clip: number, path: number): Box {
    const { pdfium, at } = this;
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    const count = pdfium.FPDFClipPath_CountPathSegments(clip, path);
    for (let k = 0; k < count; k++) {
      pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(clip, path, k), at, at + 4);
      const { HEAPF32 } = memoryOf(pdfium);
      const [x, y] = this.turn(HEAPF32[at >> 2] ?? 0, HEAPF32[(at >> 2) + 1] ?? 0);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    return box;
  }
}
