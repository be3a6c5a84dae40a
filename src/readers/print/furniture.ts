import { type Line, textOf } from "./lines.ts";
import type { Page } from "./page.ts";

/** The share of a page's height, above and below, where numbers and running heads stand, and the lines there that may be some. */
const margin = 0.12;
const outer = 2;
/** What stands at one place of so many pages is a running head; of a short document, of two. */
const often = { pages: 3, short: 2 };
/** Points by which a running head may stand higher on one page than on the next. */
const shift = 3;
/** What a browser prints around a page: when, the page's title behind it; and where from, the page's number behind it. Day and hour alone may open a row of a calendar. */
const browserHead = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d|\d{1,2}:\d\d,? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?!\d)/;
const browserFoot = /^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/;
const pageNumber = /^[-–—\s]*\d{1,4}[-–—\s]*$/;

/** The lines of each page without its number, without a running head that a page before it has had, and without what a browser prints around it. */
export function dropFurniture(pages: readonly Page[], lines: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((page, k) => edgesOf(lines[k] ?? [], page));
  const running = runningHeads(edges);
  const kept = new Set<string>();
  const isFurniture = (line: Line, marks: readonly RegExp[]) => {
    const key = keyOf(line);
    const words = textOf(line);
    if (marks.some((mark) => mark.test(words)) || kept.has(key)) return true;
    if (running.has(key)) kept.add(key);
    return false;
  };
  return pages.map((_, k) => {
    const edge = edges[k] ?? [];
    const marks = edge.some((line) => browserFoot.test(textOf(line))) ? [pageNumber, browserHead, browserFoot] : [pageNumber];
    return (lines[k] ?? []).filter((line) => !(edge.includes(line) && isFurniture(line, marks)));
  });
}

/** What stands at the same place of several pages. */
function runningHeads(edges: readonly (readonly Line[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = edges.length > often.pages ? often.pages : often.short;
  return new Set([...times].filter(([, n]) => n >= least).map(([key]) => key));
}

/** The first and last lines of a page, where they stand in its margins. */
function edgesOf(lines: readonly Line[], page: Page): Line[] {
  const top = lines.slice(0, outer).filter((line) => line.bottom < page.height * margin);
  const foot = lines.slice(-outer).filter((line) => line.top > page.height * (1 - margin));
  return [...top, ...foot.filter((line) => !top.includes(line))];
}

/** A line's words and height, whatever numbers it counts. */
function keyOf(line: Line): string {
  return `${Math.round(line.base / shift)} ${textOf(line).replace(/\d+/g, "0")}`;
}
