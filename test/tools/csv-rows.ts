/** RFC 4180, by hand: the reader shall not be ours. */
export function csvRows(words: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of words.matchAll(/"((?:[^"]|"")*)"(?=,|\r?\n|$)|([^",\r\n]+)|(\r?\n)|,/g)) {
    const row = rows.at(-1) ?? [];
    if (end !== undefined) rows.push([]);
    else if (whole === ",") row.push("");
    else row[Math.max(0, row.length - 1)] = quoted?.replaceAll('""', '"') ?? plain ?? "";
  }
  return rows.filter((row) => row.length > 0);
}
