import { normalizeUnit } from "../../../src/match/bodies.ts";
import { options, plain } from "../compare.ts";
import type { GoldTask } from "../gold.ts";
import { type Edit, edited, type Harm } from "./harm.ts";
import { linesOf } from "./layout.ts";
import { pick } from "./random.ts";

/** A printed table row, and where each of its cells stands. */
interface PrintedRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The first cells of some rows lost. A person can no more read the number and the unit there, so null is right for them too; a unit
 * lost beside one row may be lost for all rows of that unit.
 */
export function leftColumnsLost(share: number): Harm {
  return {
    name: "left columns lost",
    level: `${share * 100} % of rows`,
    inPlace: false,
    apply: ({ text, gold }, random) => {
      const rows = rowsOf(text).filter((row) => lost(text, row).length > 0);
      if (rows.length === 0) return null;
      const hurt = pick(rows, share, random);
      const words = hurt.map((row) => plain(text.slice(row.start, row.end)));
      const cells = hurt.flatMap((row) => lost(text, row));
      const labels = new Set(cells.map((cell) => plain(normalizeUnit(text.slice(cell.start, cell.end)).name)));
      const tasks = (gold.tasks ?? []).map((task) => lessSure(task, words, labels));
      return {
        text: edited(
          text,
          cells.map((cell) => ({ ...cell, words: "" })),
        ),
        gold: { ...gold, tasks },
      };
    },
  };
}

/** What stands before a row's longest cell. */
function lost(text: string, row: PrintedRow): { start: number; end: number }[] {
  const lengths = row.cells.map((cell) => cell.end - cell.start);
  const longest = lengths.indexOf(Math.max(...lengths));
  return row.cells.slice(0, Math.min(2, longest)).filter((cell) => /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end)));
}

function lessSure(task: GoldTask, rows: readonly string[], labels: ReadonlySet<string>): GoldTask {
  const begins = options(task.text).map((words) => plain(words).slice(0, 30));
  const inRow = rows.some((row) => begins.some((begin) => row.includes(begin)));
  const unitLost = inRow || options(task.unit ?? null).some((unit) => unit !== null && labels.has(plain(unit)));
  return {
    ...task,
    ...(inRow ? { number: { anyOf: [...options(task.number ?? null), null] } } : {}),
    ...(unitLost ? { unit: { anyOf: [...options(task.unit ?? null), null] } } : {}),
    ...(unitLost && task.units ? { units: { anyOf: [...options(task.units), []] } } : {}),
  };
}

/** The label of a group of rows printed beside its second or third row, as a scan reads a centred merged cell; the numbers still tell. */
export function labelsMoved(down: number): Harm {
  return {
    name: "unit labels moved down",
    level: down === 1 ? "1 row" : `${down} rows`,
    inPlace: false,
    apply: ({ text, gold }, random) => {
      const rows = rowsOf(text);
      const movable = [...rows.keys()].filter((i) => isMovable(text, rows, i, down));
      if (movable.length === 0) return null;
      const edits = pick(movable, 0.6, random).flatMap((i) => swap(text, rows[i], rows[i + down]));
      return { text: edited(text, edits), gold };
    },
  };
}

/** The row opens with a label, and the next ones leave those two cells empty. */
function isMovable(text: string, rows: readonly PrintedRow[], i: number, down: number): boolean {
  const words = (row: PrintedRow | undefined, cell: number) => text.slice(row?.cells[cell]?.start, row?.cells[cell]?.end).trim();
  if (!rows[i] || !/\p{L}/u.test(words(rows[i], 1)) || words(rows[i], 2) !== "1") return false;
  return Array.from({ length: down }, (_, k) => rows[i + k + 1]).every(
    (row, k) => row && words(row, 0) + words(row, 1) === "" && words(row, 2) === String(k + 2),
  );
}

function swap(text: string, from: PrintedRow | undefined, to: PrintedRow | undefined): Edit[] {
  const ends = [from, to].map((row) => ({ start: row?.start ?? 0, end: row?.cells[1]?.end ?? 0 }));
  const [a, b] = ends;
  if (!a || !b) return [];
  return [
    { ...a, words: text.slice(b.start, b.end) },
    { ...b, words: text.slice(a.start, a.end) },
  ];
}

function rowsOf(text: string): PrintedRow[] {
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const mark = line.includes("\t") ? "\t" : "|";
    const pieces = line.split(mark);
    if (pieces.length < 3 || /^[\s|:-]*$/.test(line)) return [];
    let at = start;
    const cells = pieces.map((piece) => {
      const cell = { start: at, end: at + piece.length };
      at = cell.end + 1;
      return cell;
    });
    return [{ start, end, cells: mark === "|" ? cells.slice(1) : cells }];
  });
}
