import { addTo } from "../../match/add-to.ts";
import type { Rule } from "./page.ts";

/** A table as its borders draw it. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The columns' edges from left to right, and the rows' from the top down. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each row, for each column: the number of the cell that covers it. */
  readonly cells: readonly (readonly number[])[];
  /** No border closes it above or below: the page ends there, not the row. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

/** Borders drawn in pieces that hardly touch are one. All measures are in points. */
const near = 3;
/** Two borders so close are one that is drawn double. */
const same = 3.5;
/** Pieces of rules so close to one line are parts of it. */
const level = 1.5;
/** Shorter rules are parts of a drawing. */
const short = 5;
/** How far other rules reach beyond the outermost border where the table goes on without one. */
const beyond = { across: 12, down: 6 };
/** A table has two cells, and so six edges or more: with fewer it is a frame around a single text. */
const fewest = 6;

/** The tables that a page's rules draw; frames around a single text are none. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const whole = joinPieces(rules).filter((rule) => rule.to - rule.from > short);
  const grids = components(whole).flatMap((own) => gridOf(own) ?? []);
  return grids.filter((grid) => !grids.some((other) => other !== grid && holds(other, grid))).sort((a, b) => a.top - b.top);
}

function joinPieces(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => Number(a.upright) - Number(b.upright) || a.at - b.at || a.from - b.from);
  const lanes: Rule[][] = [];
  for (const rule of sorted) {
    const lane = lanes[lanes.length - 1];
    const first = lane?.[0];
    if (lane && first && first.upright === rule.upright && rule.at - first.at < level) lane.push(rule);
    else lanes.push([rule]);
  }
  return lanes.flatMap(joinLane);
}

function joinLane(lane: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...lane].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && rule.from - last.to <= near) joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else joined.push(rule);
  }
  return joined;
}

/** Groups of rules that touch each other, directly or through others. */
function components(rules: readonly Rule[]): Rule[][] {
  const owner = rules.map((_, k) => k);
  const find = (k: number): number => {
    let root = k;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[k] = root;
    return root;
  };
  const levels = rules.flatMap((rule, k) => (rule.upright ? [] : [{ rule, k }]));
  rules.forEach((rule, k) => {
    if (!rule.upright) return;
    for (const other of levels) if (touch(rule, other.rule)) owner[find(other.k)] = find(k);
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, k) => {
    addTo(groups, find(k), rule);
  });
  return [...groups.values()];
}

function touch(upright: Rule, level: Rule): boolean {
  return (
    upright.at >= level.from - near && upright.at <= level.to + near && level.at >= upright.from - near && level.at <= upright.to + near
  );
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const uprights = rules.filter((rule) => rule.upright);
  const levels = rules.filter((rule) => !rule.upright);
  if (uprights.length === 0 || levels.length === 0) return null;
  const drawnX = edges(uprights.map((rule) => rule.at));
  const drawnY = edges(levels.map((rule) => rule.at));
  const xs = withEnds(drawnX, levels, beyond.across);
  const ys = withEnds(drawnY, uprights, beyond.down);
  if (xs.length * ys.length < fewest || xs.length < 2 || ys.length < 2) return null;
  const cells = cellsOf(xs, ys, uprights, levels);
  return {
    left: xs[0] ?? 0,
    right: xs[xs.length - 1] ?? 0,
    top: ys[0] ?? 0,
    bottom: ys[ys.length - 1] ?? 0,
    xs,
    ys,
    cells,
    openTop: ys[0] !== drawnY[0],
    openBottom: ys[ys.length - 1] !== drawnY[drawnY.length - 1],
  };
}

/** Where there are borders, each once, in order. */
function edges(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of [...places].sort((a, b) => a - b)) if (found.length === 0 || at - (found[found.length - 1] ?? 0) > same) found.push(at);
  return found;
}

/** Where the rules of the other direction reach beyond the outermost edge, the table goes on without a border. */
function withEnds(drawn: readonly number[], across: readonly Rule[], least: number): number[] {
  const from = Math.min(...across.map((rule) => rule.from));
  const to = Math.max(...across.map((rule) => rule.to));
  const first = drawn[0] ?? from;
  const last = drawn[drawn.length - 1] ?? to;
  return [...(first - from > least ? [from] : []), ...drawn, ...(to - last > least ? [to] : [])];
}

/** Numbers the cells: neighbours without a border between them are one. */
function cellsOf(xs: readonly number[], ys: readonly number[], uprights: readonly Rule[], levels: readonly Rule[]): number[][] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const owner = Array.from({ length: rows * columns }, (_, k) => k);
  const find = (k: number): number => {
    let root = k;
    while (owner[root] !== root) root = owner[root] ?? root;
    return root;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((p, q) => p - q);
    if (low !== undefined && high !== undefined) owner[high] = low;
  };
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const k = r * columns + c;
      if (c + 1 < columns && !parted(uprights, xs[c + 1], ys[r], ys[r + 1])) join(k, k + 1);
      if (r + 1 < rows && !parted(levels, ys[r + 1], xs[c], xs[c + 1])) join(k, k + columns);
    }
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => find(r * columns + c)));
}

/** Whether a border runs along at least half of an edge between two cells. */
function parted(rules: readonly Rule[], at = 0, from = 0, to = 0): boolean {
  let covered = 0;
  for (const rule of rules) if (Math.abs(rule.at - at) <= same) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return covered >= (to - from) * 0.5;
}

function holds(outer: Grid, inner: Grid): boolean {
  return (
    outer.left - near <= inner.left &&
    outer.right + near >= inner.right &&
    outer.top - near <= inner.top &&
    outer.bottom + near >= inner.bottom
  );
}
