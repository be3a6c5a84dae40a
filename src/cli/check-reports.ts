import type { Finding } from "../check/findings.ts";
import { printable } from "../text/printable.ts";
import { messageLine } from "./session.ts";

/** A document and what is wrong with it. */
export interface Checked {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Every way to print what a check found. */
export const reporters = {
  text: (checked) => checked.flatMap(({ path, findings }) => findings.map((one) => textOf(path, one))).join(""),
  /** As GitHub shows it: at file and line. */
  github: (checked) => checked.flatMap(({ path, findings }) => findings.flatMap((one) => annotations(path, one))).join(""),
  junit: (checked) => junit(checked),
} as const satisfies Readonly<Record<string, (checked: readonly Checked[]) => string>>;

function textOf(path: string, { line, column, id, sentence, details }: Finding): string {
  return [messageLine(path, `${line}:${column}`, `error ${sentence} ${id}`), ...details.map(({ words }) => `  ${printable(words)}\n`)].join(
    "",
  );
}

function annotations(path: string, { line, column, id, sentence, details }: Finding): string[] {
  const one = (line: number, column: number, words: string) =>
    `::error file=${property(path)},line=${line},col=${column},title=${id}::${escaped(words)}\n`;
  return [one(line, column, sentence), ...details.map((detail) => one(detail.line, 1, detail.words))];
}

function escaped(words: string): string {
  return words.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(words: string): string {
  return escaped(words).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

function junit(checked: readonly Checked[]): string {
  const faulty = checked.filter(({ findings }) => findings.length > 0).length;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites><testsuite name="vanban check" tests="${checked.length}" failures="${faulty}">`,
    ...checked.map(({ path, findings }) => `<testcase classname="vanban" name="${xml(path)}">${findings.map(failure).join("")}</testcase>`),
    "</testsuite></testsuites>\n",
  ].join("\n");
}

function failure({ line, column, id, sentence, details }: Finding): string {
  const words = [`${line}:${column} ${sentence}`, ...details.map((detail) => detail.words)].join("\n");
  return `<failure type="${id}" message="${xml(sentence)}">${xml(words)}</failure>`;
}

/** Without the control characters that XML knows no way to write. */
function xml(words: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return words.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "").replace(/[&<>"]/g, (mark) => names[mark] ?? mark);
}
