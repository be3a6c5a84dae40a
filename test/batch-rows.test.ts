import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Row, sortedRows } from "../src/batch/rows.ts";

const folder = mkdtempSync(join(tmpdir(), "vanban-rows-"));
const aside = join(folder, "sorted");
afterAll(() => rmSync(folder, { recursive: true }));

/** The row of a document whose bytes were such. */
const row = (name: string, bytes: number): Row => ({ name, words: JSON.stringify({ name, bytes }) });
/** Names of one length are in order as numbers are. */
const nameOf = (n: number) => `${100_000 + n}.txt`;

describe("rows of a journal, more than are held at a time", () => {
  test("come in order of name, the last of each name, and leave nothing behind", () => {
    const numbers = fc.array(fc.nat(12_000), { minLength: 9000, maxLength: 14_000, size: "max" });
    fc.assert(
      fc.property(numbers, (names) => {
        const last = new Map(names.map((n, bytes) => [n, row(nameOf(n), bytes).words]));
        const sorted = [
          ...sortedRows(
            names.map((n, bytes) => row(nameOf(n), bytes)),
            aside,
          ),
        ];
        expect(sorted.map(({ words }) => words)).toEqual([...last].sort(([a], [b]) => a - b).map(([, words]) => words));
        expect(existsSync(aside)).toBe(false);
      }),
      { numRuns: 5 },
    );
  });

  test("are not mixed with those that a killed run has put aside", () => {
    mkdirSync(aside);
    writeFileSync(join(aside, "0.ndjson"), `${row("stale.txt", 1).words}\n`);
    expect([...sortedRows([row("b.txt", 2), row("a.txt", 3)], aside)].map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  });
});
