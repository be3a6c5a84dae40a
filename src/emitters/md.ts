import { locator } from "../locate.ts";
import { columns, sheets } from "../messages/columns.ts";
import type { Language } from "../messages/sentence.ts";
import { type Talk, talkIn } from "../messages/talk.ts";
import type { DocumentRecord, Task } from "../record.ts";
import { printable } from "../text/printable.ts";
import { byLead, coLeads, fullNumber, leadTitle } from "./by-lead.ts";
import type { Emitter, Filed, OpenSink } from "./emitter.ts";

/** The record as a report in Markdown: header, tasks under their units, cases, what is to be looked at. */
export const md: Emitter = (doc, record, { language }) => {
  const places = locator(doc);
  const at = (start: number) => ({ line: places.place({ start, end: start }).line, page: places.page({ start, end: start }) });
  return reportOf({ record, at }, language);
};

/** `vanban.md`: the reports of all documents, one after the other. */
export const mdSink: OpenSink = async (shelf, { language }) => {
  const file = "vanban.md";
  await shelf.append(file, "");
  let first = true;
  return {
    add: async (document) => {
      if (document.same !== null) return;
      await shelf.append(file, `${first ? "" : "\n"}${reportOf(document, language)}`);
      first = false;
    },
    close: async () => undefined,
  };
};

function reportOf({ record, at }: Pick<Filed, "record" | "at">, language: Language): string {
  const talk = talkIn(language);
  const parts = [headerOf(record, talk, language), ...tasksOf(record, talk), casesOf(record, language), doubtsOf(record, at, talk)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function headerOf({ header, source }: DocumentRecord, talk: Talk, language: Language): string {
  const title = [header.type?.name, header.title].filter(Boolean).join(": ");
  const signer =
    header.signer && [header.signer.mode, header.signer.onBehalfOf, header.signer.position, header.signer.name].filter(Boolean);
  const facts: readonly (readonly [string, string | null])[] = [
    [talk.say("number"), header.number],
    [talk.say("issuer"), header.issuer],
    [talk.say("date"), [header.date && talk.day(header.date), header.place].filter(Boolean).join(" · ") || null],
    [talk.say("signer"), signer?.join(" · ") || null],
    [columns.urgency[language], header.urgency],
    [columns.secrecy[language], header.secrecy],
    [columns.file[language], source.path],
  ];
  const lines = facts.flatMap(([label, value]) => (value ? [`- ${label}: ${plain(value)}`] : []));
  return [`# ${plain(title || talk.say("no-title"))}`, "", ...lines].join("\n");
}

function tasksOf(record: DocumentRecord, talk: Talk): string[] {
  if (record.tasks.length === 0) return [talk.say("no-tasks")];
  return [...byLead(record.tasks)].map(([unit, tasks]) => {
    const items = tasks.map((task) => itemOf(task, unit, record, talk));
    return [`## ${plain(leadTitle(unit, talk))}`, "", ...items].join("\n");
  });
}

function itemOf(task: Task, unit: string | null, record: DocumentRecord, talk: Talk): string {
  const times = record.deadlines.filter((time) => time.taskId === task.id);
  const partners = task.units.filter((unit) => unit.role === "coordinate").map((unit) => unit.name);
  const leads = coLeads(task, unit);
  const marks = record.footnotes.filter((footnote) => task.footnotes.includes(footnote.id)).map((footnote) => `[${footnote.marker}]`);
  const notes = [
    ...times.map((time) => (time.due ? `**${talk.say("due")} ${talk.day(time.due)}** (${plain(time.raw)})` : `**${plain(time.raw)}**`)),
    ...(leads.length > 0 ? [`${talk.say("co-lead")} ${plain(leads.join("; "))}`] : []),
    ...(partners.length > 0 ? [`${talk.say("coordinate")} ${plain(partners.join("; "))}`] : []),
    ...(task.deliverable ? [`${talk.say("deliverable")}: ${plain(task.deliverable)}`] : []),
  ];
  const full = fullNumber(task);
  const number = full === "–" ? "" : `**${plain(full)}** `;
  return [`- ${number}${[plain(task.text), ...marks.map(plain)].join(" ")}`, ...notes.map((note) => `  - ${note}`)].join("\n");
}

function casesOf({ footnotes }: DocumentRecord, language: Language): string {
  const lists = footnotes.filter((footnote) => footnote.cases.length > 0);
  if (lists.length === 0) return "";
  const items = lists.flatMap(({ marker, cases }) =>
    cases.map((one) => `- ${plain(`[${marker}]`)} ${one.number ? `(${one.number}) ` : ""}${plain(one.text)}`),
  );
  return [`## ${sheets.cases[language]}`, "", ...items].join("\n");
}

function doubtsOf({ diagnostics }: DocumentRecord, at: Filed["at"], talk: Talk): string {
  if (diagnostics.length === 0) return "";
  const items = diagnostics.map(
    ({ severity, message, code, span }) =>
      `- ${span ? placeOf(at(span[0]), talk) : ""}${talk.say(severity)}: ${plain(message)} \`${code}\``,
  );
  return [`## ${talk.say("messages")}`, "", ...items].join("\n");
}

/** Without it nobody finds which of twenty rows has lost its number. */
function placeOf({ page, line }: ReturnType<Filed["at"]>, talk: Talk): string {
  return `${page === null ? talk.say("at-line", { line: String(line) }) : talk.say("at-page", { page: String(page), line: String(line) })}, `;
}

/** On one line, with what Markdown would read as a mark escaped. */
function plain(words: string): string {
  return printable(words)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
