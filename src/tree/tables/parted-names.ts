import { columnRole } from "./column-names.ts";

/** The two rows of a heading, each name in its column. */
export interface PartedNames<Cell> {
  readonly upper: readonly (Cell | null)[];
  readonly lower: readonly (Cell | null)[];
}

/** Names that part one column: who acts, or when. */
interface Parts<Cell> {
  readonly kind: "who" | "when";
  readonly cells: Cell[];
}

/**
 * A heading of two rows of which a page prints only the cells that hold a name: `TT | Nhiệm vụ | Thực hiện | Thời gian` over `Chủ trì | Phối hợp`.
 * Null where the lower names do not part columns of the upper ones, each one that it alone can be.
 */
export function partedNames<Cell>(
  upper: readonly Cell[],
  lower: readonly Cell[],
  wordsOf: (cell: Cell) => string,
): PartedNames<Cell> | null {
  const groups = partsOf(lower, wordsOf);
  const kinds = upper.map((cell) => kindOf(wordsOf(cell)));
  const spanned = groups?.map(({ kind }) => soleOf(kinds, kind)) ?? [];
  if (!groups || spanned.some((at, k) => at < 0 || at <= (spanned[k - 1] ?? -1))) return null;
  const under = (at: number) => groups[spanned.indexOf(at)]?.cells;
  return {
    upper: upper.flatMap((cell, at) => [
      cell,
      ...(under(at)
        ?.slice(1)
        .map(() => null) ?? []),
    ]),
    lower: upper.flatMap((_, at) => under(at) ?? [null]),
  };
}

/** Names of one kind beside each other, two at least; null where one names neither. */
function partsOf<Cell>(cells: readonly Cell[], wordsOf: (cell: Cell) => string): Parts<Cell>[] | null {
  const groups: Parts<Cell>[] = [];
  for (const cell of cells) {
    const kind = kindOf(wordsOf(cell));
    if (kind === null) return null;
    const last = groups.at(-1);
    if (last?.kind === kind) last.cells.push(cell);
    else groups.push({ kind, cells: [cell] });
  }
  return groups.length > 0 && groups.every((group) => group.cells.length > 1) ? groups : null;
}

function kindOf(words: string): Parts<never>["kind"] | null {
  const role = columnRole(words);
  if (role === "lead" || role === "coordinate") return "who";
  return role === "time" || role === "start" ? "when" : null;
}

function soleOf(kinds: readonly unknown[], kind: string): number {
  const at = kinds.indexOf(kind);
  return at === kinds.lastIndexOf(kind) ? at : -1;
}
