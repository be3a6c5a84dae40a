/** The rows of cells that stand on one page. */
export type Page = readonly (readonly string[])[];

/** Prints a table, page by page. */
export type Format = (pages: readonly Page[]) => string;

/** Pipes, tabs, tags, columns lined up by blanks, with and without a blank line between the rows, cells centred; a drawn grid. */
export const formats: readonly Format[] = [
  pageByPage((rows) => rows.map((row, i) => `| ${row.join(" | ")} |${i === 0 ? `\n|${row.map(() => "---").join("|")}|` : ""}`).join("\n")),
  pageByPage((rows) => rows.map((row) => row.join("\t")).join("\n")),
  pageByPage((rows) => `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</table>`),
  (pages) => aligned(pages, {}),
  (pages) => aligned(pages, { between: "\n\n" }),
  (pages) => aligned(pages, { centred: true }),
  (pages) => aligned(pages, { drawn: true }),
];

function pageByPage(print: (rows: Page) => string): Format {
  return (pages) => pages.map(print).join("\n\n");
}

interface Alignment {
  readonly between?: string;
  readonly centred?: boolean;
  readonly drawn?: boolean;
}

/** Columns padded with blanks, cells wrapped; `drawn` with bars and rules between the rows. */
function aligned(pages: readonly Page[], { between = "\n", centred = false, drawn = false }: Alignment): string {
  const wrapped = pages.map((rows) => rows.map((row) => row.map((cell) => wrap(cell, 26))));
  const all = wrapped.flat();
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.flatMap((row) => (row[i] ?? []).map((line) => line.length))));
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const printed = wrapped.map((rows) => rows.map((row) => linesOf(row, widths, centred, drawn)));
  return printed.map((rows) => (drawn ? [rule, ...rows.flatMap((lines) => [lines, rule])].join("\n") : rows.join(between))).join("\n\n");
}

function linesOf(row: readonly (readonly string[])[], widths: readonly number[], centred: boolean, drawn: boolean): string {
  const height = Math.max(...row.map((cell) => cell.length));
  const above = row.map((cell) => (centred ? Math.floor((height - cell.length) / 2) : 0));
  const lines = Array.from({ length: height }, (_, k) => row.map((cell, i) => (cell[k - (above[i] ?? 0)] ?? "").padEnd(widths[i] ?? 0)));
  return lines.map((cells) => (drawn ? `| ${cells.join(" | ")} |` : cells.join("   "))).join("\n");
}

function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
