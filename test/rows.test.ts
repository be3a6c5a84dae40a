import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "../src/match/letters/fold.ts";
import { compile } from "../src/match/rows/edges.ts";
import type { Row } from "../src/vi/row.ts";

const folder = new URL("../src/vi/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && "pattern" in value && "finds" in value;

const tables: { name: string; rows: readonly Row[] }[] = [];
for (const file of files) {
  const module: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
  for (const [name, value] of Object.entries(module)) {
    const rows = (Array.isArray(value) ? value : [value]).filter(isRow);
    if (rows.length > 0) tables.push({ name: `${file} ${name}`, rows });
  }
}

/** A printed row stands at the start of a paragraph and may look at what follows. */
const continued = " Nội dung";

function findsWhole(row: Row, words: string): boolean {
  if (!row.printed) return new RegExp(`^(?:${row.pattern})$`, "u").test(seen(row, words)) && findsAnything(row, words);
  const opening = new RegExp(`^(?:${row.pattern})`, "u");
  return [words, words + continued].some((one) => opening.exec(one.normalize("NFC"))?.[0] === words.normalize("NFC"));
}

function findsAnything(row: Row, words: string): boolean {
  const pattern = row.printed ? new RegExp(`^(?:${row.pattern})`, "u") : compile(row.pattern);
  return pattern.test(seen(row, words));
}

function seen(row: Row, words: string): string {
  return row.printed ? words.normalize("NFC") : fold(words.normalize("NFC"));
}

test("the tables are found", () => {
  expect(tables.length).toBeGreaterThan(10);
});

describe.each(tables)("$name", ({ rows }) => {
  test("finds every example whole", () => {
    const lost = rows.flatMap((row) => row.finds.filter((words) => !findsWhole(row, words)).map((words) => `${row.pattern} ✗ ${words}`));
    expect(lost).toEqual([]);
  });

  test("is silent where it should be", () => {
    const loud = rows.flatMap((row) =>
      (row.skips ?? []).filter((words) => findsAnything(row, words)).map((words) => `${row.pattern} ✓ ${words}`),
    );
    expect(loud).toEqual([]);
  });

  test("has no pattern twice", () => {
    const patterns = rows.map((row) => row.pattern);
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  test("has no repetition inside a repetition, which backtracks", () => {
    expect(rows.map((row) => row.pattern).filter((pattern) => /\([^()]*[+*][^()]*\)[+*]/.test(pattern))).toEqual([]);
  });
});

/** The alternatives of each bracket of a pattern, and of the pattern itself. */
function alternatives(pattern: string): string[][] {
  const groups: string[][] = [];
  const open: string[][] = [[""]];
  const add = (part: string) => {
    const parts = open[open.length - 1] ?? [];
    parts[parts.length - 1] += part;
  };
  for (const [part] of pattern.matchAll(/\\.|\[[^\]]*\]|\((?:\?(?::|<?[=!]|<\w+>))?|[\s\S]/gu)) {
    if (part.startsWith("(")) open.push([""]);
    else if (part === "|") open[open.length - 1]?.push("");
    else if (part === ")" && open.length > 1) {
      const parts = open.pop() ?? [];
      groups.push(parts);
      add(`(${parts.join("|")})`);
    } else add(part);
  }
  return [...groups, ...open];
}

test("no plain words of a name hide longer ones behind them", () => {
  const hidden = tables
    .filter(({ name }) => /^(?:bodies|groups|institutions|places)\.ts/.test(name))
    .flatMap(({ name, rows }) => rows.flatMap((row) => alternatives(row.pattern).map((parts) => ({ name, parts }))))
    .flatMap(({ name, parts }) =>
      parts.flatMap((first, i) =>
        parts
          .slice(i + 1)
          .filter((later) => first !== "" && !/[()[\]?*+]/.test(first) && later.startsWith(`${first} `))
          .map((later) => `${name}: ${first} before ${later}`),
      ),
    );
  expect(hidden).toEqual([]);
});
