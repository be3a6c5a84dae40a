import type { Rule } from "../print/page.ts";
import type { Turn } from "./glyphs.ts";
import { memoryOf, objectKind, type Pdfium, withMemory } from "./pdfium.ts";

/** Kinds of a path's segments, as the engine numbers them (`fpdfview.h`). */
const lineTo = 0;
const moveTo = 2;
/** A fill mode that fills nothing. */
const unfilled = 0;

/** Borders are drawn as lines, as the sides of rectangles, or as filled rectangles so thin, in points, that they look like lines. */
const thin = 2.5;
/** Shorter lines, in points, are parts of a drawing. */
const short = 4;
/** A colour whose parts all are at least this, of 255, is not seen on paper. */
const white = 250;

/** Objects within objects that are looked into; a file may nest them in a circle. */
const deepest = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The level and upright lines that are drawn on a page. */
export function rulesOf(pdfium: Pdfium, page: number, turn: Turn): Rule[] {
  return withMemory(pdfium, 32, (at) => {
    const rules: Rule[] = [];
    const count = pdfium.FPDFPage_CountObjects(page);
    for (let i = 0; i < count; i++) visit(pdfium, pdfium.FPDFPage_GetObject(page, i), { turn, at, rules, depth: 0 });
    return rules;
  });
}

interface Visit {
  readonly turn: Turn;
  /** Scratch memory of the engine. */
  readonly at: number;
  readonly rules: Rule[];
  readonly depth: number;
}

function visit(pdfium: Pdfium, object: number, to: Visit): void {
  const kind = pdfium.FPDFPageObj_GetType(object);
  if (kind === objectKind.path) addPath(pdfium, object, to);
  if (kind !== objectKind.form || to.depth >= deepest) return;
  const form = matrixOf(pdfium, object, to.at);
  const turn: Turn = (x, y) => to.turn(...form(x, y));
  const count = pdfium.FPDFFormObj_CountObjects(object);
  for (let i = 0; i < count; i++) visit(pdfium, pdfium.FPDFFormObj_GetObject(object, i), { ...to, turn, depth: to.depth + 1 });
}

function addPath(pdfium: Pdfium, object: number, to: Visit): void {
  const paint = paintOf(pdfium, object, to.at);
  if (!isSeen(pdfium, object, paint, to.at)) return;
  const matrix = matrixOf(pdfium, object, to.at);
  for (const points of outlines(pdfium, object, to.at)) {
    const turned = points.map(({ x, y }) => {
      const [px, py] = to.turn(...matrix(x, y));
      return { x: px, y: py };
    });
    addOutline(turned, paint.stroked, to.rules);
  }
}

/** A thin shape is one line; of any other each side is one where it is stroked. */
function addOutline(points: readonly Point[], stroked: boolean, rules: Rule[]): void {
  const [least, most] = [
    { x: Infinity, y: Infinity },
    { x: -Infinity, y: -Infinity },
  ];
  for (const { x, y } of points) {
    least.x = Math.min(least.x, x);
    least.y = Math.min(least.y, y);
    most.x = Math.max(most.x, x);
    most.y = Math.max(most.y, y);
  }
  if (most.x - least.x <= thin || most.y - least.y <= thin) addRule(least, most, rules);
  else if (stroked) for (const [k, point] of points.slice(1).entries()) addRule(points[k] ?? point, point, rules);
}

function addRule(a: Point, b: Point, rules: Rule[]): void {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (Math.max(width, height) < short || Math.min(width, height) > thin || !Number.isFinite(width + height)) return;
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
    const kind = pdfium.FPDFPathSegment_GetType(segment);
    if (kind !== lineTo && kind !== moveTo) continue;
    pdfium.FPDFPathSegment_GetPoint(segment, at, at + 4);
    const { HEAPF32 } = memoryOf(pdfium);
    const point = { x: HEAPF32[at >> 2] ?? 0, y: HEAPF32[(at >> 2) + 1] ?? 0 };
    const open = all[all.length - 1];
    if (kind === moveTo || !open) all.push([point]);
    else open.push(point);
    const closing = all[all.length - 1];
    if (closing?.[0] && pdfium.FPDFPathSegment_GetClose(segment)) closing.push(closing[0]);
  }
  return all.filter((points) => points.length > 1);
}

interface Paint {
  readonly filled: boolean;
  readonly stroked: boolean;
}

function paintOf(pdfium: Pdfium, object: number, at: number): Paint {
  pdfium.FPDFPath_GetDrawMode(object, at, at + 4);
  const [fill = unfilled, stroke = 0] = memoryOf(pdfium).HEAP32.subarray(at >> 2, (at >> 2) + 2);
  return { filled: fill !== unfilled, stroked: stroke === 1 };
}

/** A path that is neither stroked nor filled only clips; a white one is not seen. */
function isSeen(pdfium: Pdfium, object: number, { filled, stroked }: Paint, at: number): boolean {
  if (!filled && !stroked) return false;
  const colour = stroked ? pdfium.FPDFPageObj_GetStrokeColor : pdfium.FPDFPageObj_GetFillColor;
  if (!colour(object, at, at + 4, at + 8, at + 12)) return true;
  const [red = 0, green = 0, blue = 0, alpha = 255] = memoryOf(pdfium).HEAP32.subarray(at >> 2, (at >> 2) + 4);
  return alpha > 0 && Math.min(red, green, blue) < white;
}

function matrixOf(pdfium: Pdfium, object: number, at: number): (x: number, y: number) => [number, number] {
  pdfium.FPDFPageObj_GetMatrix(object, at);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(memoryOf(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + 6));
  return (x, y) => [a * x + c * y + e, b * x + d * y + f];
}
