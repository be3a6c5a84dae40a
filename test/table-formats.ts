/** The rows of cells that stand on one page. */
export type Page = readonly (readonly string[])[];

/** Prints a table, page by page. */
export type Format = (pages: readonly Page[]) => string;

/** Pipes, tabs, tags, aligned blanks without and with a blank line between the rows, a drawn grid. */
export const formats: readonly Format[] = [
  pageByPage((rows) => rows.map((row, i) => `| ${row.join(" | ")} |${i === 0 ? `\n|${row.map(() => "---").join("|")}|` : ""}`).join("\n")),
  pageByPage((rows) => rows.map((row) => row.join("\t")).join("\n")),
  pageByPage((rows) => `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</table>`),
  (pages) => aligned(pages, "", "   "),
  (pages) => aligned(pages, "", "   ", "\n\n"),
  (pages) => aligned(pages, "| ", " | "),
];

function pageByPage(print: (rows: Page) => string): Format {
  return (pages) => pages.map(print).join("\n\n");
}

/** Columns padded with blanks, cells wrapped; with bars, a drawn grid. */
function aligned(pages: readonly Page[], open: string, gap: string, between = "\n"): string {
  const wrapped = pages.map((rows) => rows.map((row) => row.map((cell) => wrap(cell, 26))));
  const all = wrapped.flat();
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.flatMap((row) => (row[i] ?? []).map((line) => line.length))));
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const printed = wrapped.map((rows) => rows.map((row) => linesOf(row, widths, open, gap)));
  return printed
    .map((rows) => (open === "" ? rows.join(between) : [rule, ...rows.flatMap((lines) => [lines, rule])].join("\n")))
    .join("\n\n");
}

function linesOf(row: readonly (readonly string[])[], widths: readonly number[], open: string, gap: string): string {
  const height = Math.max(...row.map((cell) => cell.length));
  const lines = Array.from(
    { length: height },
    (_, k) => open + row.map((cell, i) => (cell[k] ?? "").padEnd(widths[i] ?? 0)).join(gap) + gap.trimEnd(),
  );
  return lines.join("\n");
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
