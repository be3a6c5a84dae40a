import type { DocumentRecord } from "../../../src/record.ts";

/** Of how many facts of a record another one has the same; both counts, so that neither lost nor made up facts are free. */
export interface Sameness {
  readonly same: number;
  readonly first: number;
  readonly second: number;
}

/** Compares two records of one document without their places: every value of the header, every task, footnote, deadline, reference and heading whole. */
export function compareFacts(first: DocumentRecord, second: DocumentRecord): Sameness & { readonly misses: readonly string[] } {
  const [a, b] = [factsOf(first), factsOf(second)];
  const left = [...b];
  const misses: string[] = [];
  let same = 0;
  for (const fact of a) {
    const at = left.indexOf(fact);
    if (at >= 0) {
      left.splice(at, 1);
      same++;
    } else misses.push(`- ${fact}`);
  }
  return { same, first: a.length, second: b.length, misses: [...misses, ...left.map((fact) => `+ ${fact}`)] };
}

/** F1 of the facts of many documents together. */
export function share(all: readonly Sameness[]): number {
  const sum = (key: keyof Sameness) => all.reduce((total, one) => total + one[key], 0);
  return (2 * sum("same")) / (sum("first") + sum("second"));
}

/** Deadlines, references and footnotes count through the document, so they are named by their words: notes stand elsewhere in other formats. */
function factsOf(record: DocumentRecord): string[] {
  const fields = Object.entries(record.header).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: unknown) => `header ${key} ${JSON.stringify(one)}`),
  );
  const names = new Map([
    ...record.deadlines.map(({ id, raw }) => [id, raw] as const),
    ...record.references.map(({ id, raw }) => [id, raw] as const),
    ...record.footnotes.map(({ id, marker }) => [id, marker] as const),
  ]);
  const fact = (kind: string, value: object) =>
    `${kind} ${JSON.stringify(value, (_, inner) => (typeof inner === "string" ? (names.get(inner) ?? inner) : inner))}`;
  return [
    ...fields,
    ...record.tasks.map((task) => fact("task", task)),
    ...record.footnotes.map((note) => fact("footnote", note)),
    ...record.deadlines.map((deadline) => fact("deadline", deadline)),
    ...record.references.map((reference) => fact("reference", reference)),
    ...headingsOf(record.outline),
  ];
}

function headingsOf(outline: DocumentRecord["outline"]): string[] {
  return outline.flatMap(({ children, ...heading }) => [`heading ${JSON.stringify(heading)}`, ...headingsOf(children)]);
}
