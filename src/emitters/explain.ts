import { Chalk, type ChalkInstance } from "chalk";
import type { Doc } from "../doc.ts";
import { type Locator, locator } from "../locate.ts";
import { addTo } from "../match/add-to.ts";
import { columns } from "../messages/columns.ts";
import { type Talk, talkIn } from "../messages/talk.ts";
import type { Deadline, DocumentRecord, Footnote, Header, Task } from "../record.ts";
import { printable } from "../text/printable.ts";
import { byLead, coLeads, fullNumber, leadTitle } from "./by-lead.ts";
import type { Emitter } from "./emitter.ts";

type Diagnostic = DocumentRecord["diagnostics"][number];

/** The record as a person reads it in a terminal: header, tasks under their units, places to look at. */
export const explain: Emitter = (doc, record, style) => {
  const paint = new Chalk({ level: style.colour ? 1 : 0 });
  const talk = talkIn(style.language);
  const lines = [
    ...headerLines(record.header, talk, paint),
    ...taskLines(record, talk, paint),
    ...messageLines(doc, record.diagnostics, talk, paint),
  ];
  return `${lines.join("\n")}\n`;
};

function headerLines(header: Header, talk: Talk, paint: ChalkInstance): string[] {
  const title = [header.type?.name.toUpperCase(), header.title ?? talk.say("no-title")].filter(Boolean).join(" ");
  const signer = header.signer && [header.signer.mode, header.signer.onBehalfOf, header.signer.position, header.signer.name];
  const facts: readonly (readonly [string, string | null])[] = [
    [talk.say("number"), header.number],
    [talk.say("issuer"), header.issuer],
    [talk.say("date"), [header.date && talk.day(header.date), header.place].filter(Boolean).join(" · ") || null],
    [talk.say("signer"), signer?.filter(Boolean).join(" · ") || null],
    [talk.say("annex"), header.annex && [header.annex.type?.name, header.annex.title].filter(Boolean).join(" · ")],
    [talk.say("status"), talk.say(header.status)],
    [columns.urgency[talk.language], header.urgency],
    [columns.secrecy[talk.language], header.secrecy],
  ];
  const width = Math.max(...facts.map(([label]) => label.length));
  const given = facts.filter(([, value]) => value);
  return [paint.bold(oneLine(title)), ...given.map(([label, value]) => `  ${paint.dim(label.padEnd(width))}  ${oneLine(value ?? "")}`)];
}

function taskLines(record: DocumentRecord, talk: Talk, paint: ChalkInstance): string[] {
  if (record.tasks.length === 0) return ["", talk.say("no-tasks")];
  const deadlines = new Map<string | null, Deadline[]>();
  for (const deadline of record.deadlines) addTo(deadlines, deadline.taskId, deadline);
  const facts = {
    deadlines,
    footnotes: new Map(record.footnotes.map((footnote) => [footnote.id, footnote])),
  };
  return [...byLead(record.tasks)].flatMap(([unit, tasks]) => {
    const width = Math.max(4, ...tasks.map((task) => fullNumber(task).length));
    return ["", paint.bold.cyan(leadTitle(unit, talk)), ...tasks.flatMap((task) => oneTask(task, { ...facts, unit, width }, talk, paint))];
  });
}

interface Facts {
  readonly deadlines: ReadonlyMap<string | null, readonly Deadline[]>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Under whom the task is listed. */
  readonly unit: string | null;
  /** Characters of the longest number there. */
  readonly width: number;
}

function oneTask(task: Task, facts: Facts, talk: Talk, paint: ChalkInstance): string[] {
  const partners = task.units.filter((unit) => unit.role === "coordinate").map((unit) => unit.name);
  const leads = coLeads(task, facts.unit);
  const cases = task.footnotes.flatMap((id) => facts.footnotes.get(id) ?? []);
  const notes = [
    ...(leads.length > 0 ? [paint.dim(`${talk.say("co-lead")} ${leads.join("; ")}`)] : []),
    ...(partners.length > 0 ? [paint.dim(`${talk.say("coordinate")} ${partners.join("; ")}`)] : []),
    ...(task.deliverable ? [paint.dim(`${talk.say("deliverable")}: ${oneLine(task.deliverable)}`)] : []),
    ...(facts.deadlines.get(task.id) ?? []).map((deadline) => paint.yellow(timeOf(deadline, talk))),
    ...cases.flatMap(({ marker, cases }) => cases.map((c) => `[${marker}] ${c.number ? `(${c.number}) ` : ""}${oneLine(c.text)}`)),
  ];
  const number = paint.bold(fullNumber(task).padStart(facts.width));
  return [`${number}  ${oneLine(task.text)}`, ...notes.map((note) => `${" ".repeat(facts.width + 2)}${note}`)];
}

function timeOf(deadline: Deadline, talk: Talk): string {
  const raw = oneLine(deadline.raw);
  return deadline.due ? `${talk.say("due")} ${talk.day(deadline.due)} (${raw})` : raw;
}

function messageLines(doc: Doc, diagnostics: readonly Diagnostic[], talk: Talk, paint: ChalkInstance): string[] {
  if (diagnostics.length === 0) return [];
  const places = locator(doc);
  return ["", paint.bold(talk.say("messages")), ...diagnostics.flatMap((d) => oneMessage(d, doc, places, talk, paint))];
}

function oneMessage(diagnostic: Diagnostic, doc: Doc, places: Locator, talk: Talk, paint: ChalkInstance): string[] {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[diagnostic.severity];
  const words = `${colour(talk.say(diagnostic.severity))} ${diagnostic.message} ${paint.dim(diagnostic.code)}`;
  if (!diagnostic.span) return [`  ${words}`];
  const [start, end] = diagnostic.span;
  const at = places.place({ start, end });
  const line = places.line({ start, end });
  return [`  ${at.line}:${at.column} ${words}`, ...underlined(doc.text, line.start, line.end, start, end, colour)];
}

/** Characters of a source line shown around a place. */
const before = 40;
const shown = 100;

function underlined(text: string, lineStart: number, lineEnd: number, start: number, end: number, colour: ChalkInstance): string[] {
  const from = Math.max(lineStart, start - before);
  const to = Math.min(lineEnd, from + shown);
  const source = printable(text.slice(from, to)).replace(/\s/g, " ");
  const width = Math.max(1, Math.min(end, to) - start);
  return [`    ${source}`, `    ${" ".repeat(start - from)}${colour("^".repeat(width))}`];
}

function oneLine(words: string): string {
  return printable(words).replace(/\s+/g, " ");
}
