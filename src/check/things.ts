import type { DocumentRecord, Footnote, OutlineNode, Task } from "../record.ts";

export type Part = "header" | "outline" | "task" | "deadline" | "footnote" | "case" | "reference" | "message";

/** One thing that a record says, flat, so that two records can be laid side by side. */
export interface Thing {
  readonly part: Part;
  /** What a person would call it. */
  readonly label: string;
  readonly pointer: string;
  /** What it may be found again by in another record, the surest first. */
  readonly keys: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A record written by hand may leave lists out. */
type Written<T> = { readonly [Key in keyof T]: T[Key] extends unknown[] ? T[Key] | undefined : T[Key] };

/** All that a record says; of a record that was written by hand, what it has. */
export function thingsOf(record: Partial<DocumentRecord>): Thing[] {
  return [
    ...headerThings(record.header),
    ...outlineThings(record.outline ?? [], "/outline", ""),
    ...taskThings(record.tasks ?? []),
    ...(record.deadlines ?? []).map(deadlineThing),
    ...(record.footnotes ?? []).flatMap(footnoteThings),
    ...(record.references ?? []).map(referenceThing),
    ...(record.diagnostics ?? []).map(messageThing),
  ];
}

function headerThings(header: Partial<DocumentRecord["header"]> | undefined): Thing[] {
  if (header === undefined) return [];
  const { bases = [], articles = [], recipients = [], ...single } = header;
  const listed = { bases, recipients, articles: articles.map(({ number, text }) => `${number}. ${text}`) };
  const rows = Object.entries(listed).flatMap(([name, list]) =>
    list.map((words, i) => thing("header", `${name} ${words}`, `/header/${name}/${i}`, [`${name}|${words}`], {})),
  );
  return [thing("header", "", "/header", ["header"], flat(single)), ...rows];
}

/** `{ type: { code } }` as `{ "type.code" }`. */
function flat(value: Readonly<Record<string, unknown>>, before = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "object" && inner !== null
        ? Object.entries(flat(inner as Readonly<Record<string, unknown>>, `${before}${key}.`))
        : [[`${before}${key}`, inner]],
    ),
  );
}

function outlineThings(nodes: readonly OutlineNode[], pointer: string, above: string): Thing[] {
  return nodes.flatMap(({ label, level, title, text, children }, i) => {
    const path = `${above}/${label ?? ""}`;
    const here = `${pointer}/${i}`;
    const own = thing("outline", [label, title].filter(Boolean).join(" "), here, [`${path} ${title}`, path], { level, title, text });
    return [own, ...outlineThings(children, `${here}/children`, path)];
  });
}

function taskThings(tasks: readonly Written<Task>[]): Thing[] {
  return tasks.map(({ id, section, unit, units, number, parent, text, deliverable }, i) => {
    const roles = units?.map(({ name, role }) => `${name} (${role})`).join("; ");
    const fields = { id, section, unit, units: roles, number, parent, text, deliverable };
    return thing("task", [id, unit].filter(Boolean).join(" "), `/tasks/${i}`, [`${id}|${text}`, `|${text}`, id], fields);
  });
}

function deadlineThing({ id: _, ...fields }: DocumentRecord["deadlines"][number], i: number): Thing {
  const label = [fields.taskId, `(${fields.raw})`].filter(Boolean).join(" ");
  return thing("deadline", label, `/deadlines/${i}`, [`${fields.taskId}|${fields.raw}`, `|${fields.raw}`], fields);
}

function footnoteThings({ marker, text, cases, declared, taskIds }: Written<Footnote>, i: number): Thing[] {
  const own = thing("footnote", marker, `/footnotes/${i}`, [`${marker}|${text}`, marker], { text, declared, taskIds: taskIds?.join("; ") });
  const each = (cases ?? []).map(({ number, text, kinds }, k) => {
    const fields = { number, text, kinds: kinds?.join("; ") };
    const keys = [`${marker}|${text}`, `${marker}|${number ?? k}`];
    return thing("case", [marker, number && `(${number})`].filter(Boolean).join(" "), `/footnotes/${i}/cases/${k}`, keys, fields);
  });
  return [own, ...each];
}

function referenceThing({ raw, type, number, date, issuer }: DocumentRecord["references"][number], i: number): Thing {
  return thing("reference", raw, `/references/${i}`, [raw], { type, number, date, issuer });
}

/** The sentence is left out, since it may be in another language. */
function messageThing({ code, path }: DocumentRecord["diagnostics"][number], i: number): Thing {
  return thing("message", [code, path].filter(Boolean).join(" "), `/diagnostics/${i}`, [`${code}|${path}`, code], {});
}

function thing(part: Part, label: string, pointer: string, keys: readonly string[], fields: Thing["fields"]): Thing {
  return { part, label, pointer, keys: keys.map((key) => `${part}|${key}`), fields };
}
