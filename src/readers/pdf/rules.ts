import type { Rule } from "../print/page.ts";
import type { Turn } from "./glyphs.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";

/** Kinds of page objects and of a path's segments, as the engine numbers them. */
const pathObject = 2;
const formObject = 5;
const lineTo = 0;
const moveTo = 2;

/** Borders are drawn as lines, as the sides of rectangles, or as filled rectangles so thin that they look like lines. */
const thin = 2.5;
const short = 4;

/** Objects within objects that are looked into; a file may nest them in a circle. */
const deepest = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The level and upright lines that are drawn on a page. */
export function rulesOf(pdfium: Pdfium, page: number, turn: Turn): Rule[] {
  const rules: Rule[] = [];
  const at = pdfium.pdfium.wasmExports.malloc(32);
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(pdfium, pdfium.FPDFPage_GetObject(page, i), { turn, at, rules, depth: 0 });
  pdfium.pdfium.wasmExports.free(at);
  return rules;
}

interface Visit {
  readonly turn: Turn;
  /** Scratch memory of the engine. */
  readonly at: number;
  readonly rules: Rule[];
  readonly depth: number;
}

function visit(pdfium: Pdfium, object: number, to: Visit): void {
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type === pathObject) addPath(pdfium, object, to);
  if (type !== formObject || to.depth >= deepest) return;
  const form = matrixOf(pdfium, object, to.at);
  const turn: Turn = (x, y) => to.turn(...form(x, y));
  const count = pdfium.FPDFFormObj_CountObjects(object);
  for (let i = 0; i < count; i++) visit(pdfium, pdfium.FPDFFormObj_GetObject(object, i), { ...to, turn, depth: to.depth + 1 });
}

function addPath(pdfium: Pdfium, object: number, to: Visit): void {
  if (!isDrawn(pdfium, object, to.at)) return;
  const matrix = matrixOf(pdfium, object, to.at);
  const filled = isFilled(pdfium, object, to.at);
  for (const points of outlines(pdfium, object, to.at)) {
    const turned = points.map(({ x, y }) => {
      const [px, py] = to.turn(...matrix(x, y));
      return { x: px, y: py };
    });
    addOutline(turned, filled, to.rules);
  }
}

/** A thin filled shape is one line; of any other each side is one where it is stroked. */
function addOutline(points: readonly Point[], filled: boolean, rules: Rule[]): void {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= thin || bottom - top <= thin) addRule({ x: left, y: top }, { x: right, y: bottom }, rules);
  else if (!filled) for (const [k, point] of points.slice(1).entries()) addRule(points[k] ?? point, point, rules);
}

function addRule(a: Point, b: Point, rules: Rule[]): void {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (Math.max(width, height) < short || Math.min(width, height) > thin) return;
  const upright = height > width;
  const [from, to] = upright ? [a.y, b.y] : [a.x, b.x];
  rules.push({ upright, at: upright ? (a.x + b.x) / 2 : (a.y + b.y) / 2, from: Math.min(from, to), to: Math.max(from, to) });
}

/** The closed or open lines that a path is made of; curves are left out. */
function outlines(pdfium: Pdfium, object: number, at: number): Point[][] {
  const all: Point[][] = [];
  const count = pdfium.FPDFPath_CountSegments(object);
  for (let i = 0; i < count; i++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, i);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    if (type !== lineTo && type !== moveTo) continue;
    pdfium.FPDFPathSegment_GetPoint(segment, at, at + 4);
    const point = { x: memoryOf(pdfium).HEAPF32[at >> 2] ?? 0, y: memoryOf(pdfium).HEAPF32[(at >> 2) + 1] ?? 0 };
    const open = all[all.length - 1];
    if (type === moveTo || !open) all.push([point]);
    else open.push(point);
    const closing = all[all.length - 1];
    if (closing?.[0] && pdfium.FPDFPathSegment_GetClose(segment)) closing.push(closing[0]);
  }
  return all.filter((points) => points.length > 1);
}

function isFilled(pdfium: Pdfium, object: number, at: number): boolean {
  pdfium.FPDFPath_GetDrawMode(object, at, at + 4);
  return memoryOf(pdfium).HEAP32[(at >> 2) + 1] === 0;
}

/** A path that is neither stroked nor filled only clips; a white one is not seen. */
function isDrawn(pdfium: Pdfium, object: number, at: number): boolean {
  pdfium.FPDFPath_GetDrawMode(object, at, at + 4);
  const mode = memoryOf(pdfium).HEAP32[at >> 2] ?? 0;
  const stroked = memoryOf(pdfium).HEAP32[(at >> 2) + 1] === 1;
  if (mode === 0 && !stroked) return false;
  const colour = stroked ? pdfium.FPDFPageObj_GetStrokeColor : pdfium.FPDFPageObj_GetFillColor;
  if (!colour(object, at, at + 4, at + 8, at + 12)) return true;
  const [red = 0, green = 0, blue = 0, alpha = 255] = memoryOf(pdfium).HEAP32.subarray(at >> 2, (at >> 2) + 4);
  return alpha > 0 && Math.min(red, green, blue) < 250;
}

function matrixOf(pdfium: Pdfium, object: number, at: number): (x: number, y: number) => [number, number] {
  pdfium.FPDFPageObj_GetMatrix(object, at);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(memoryOf(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + 6));
  return (x, y) => [a * x + c * y + e, b * x + d * y + f];
}
