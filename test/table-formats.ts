/** Prints rows of cells as a table. */
export type Format = (rows: readonly (readonly string[])[]) => string;

/** Pipes, tabs, tags, aligned blanks, a drawn grid. */
export const formats: readonly Format[] = [
  (rows) => rows.map((row, i) => `| ${row.join(" | ")} |${i === 0 ? `\n|${row.map(() => "---").join("|")}|` : ""}`).join("\n"),
  (rows) => rows.map((row) => row.join("\t")).join("\n"),
  (rows) => `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</table>`,
  (rows) => aligned(rows, "", "   "),
  (rows) => aligned(rows, "| ", " | "),
];

/** Columns padded with blanks, cells wrapped; with bars, a drawn grid. */
function aligned(rows: readonly (readonly string[])[], open: string, gap: string): string {
  const wrapped = rows.map((row) => row.map((cell) => wrap(cell, 26)));
  const widths = (wrapped[0] ?? []).map((_, i) => Math.max(...wrapped.flatMap((row) => (row[i] ?? []).map((line) => line.length))));
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const printed = wrapped.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    const lines = Array.from(
      { length: height },
      (_, k) => open + row.map((cell, i) => (cell[k] ?? "").padEnd(widths[i] ?? 0)).join(gap) + gap.trimEnd(),
    );
    return lines.join("\n");
  });
  return open === "" ? printed.join("\n") : [rule, ...printed.flatMap((lines) => [lines, rule])].join("\n");
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
