import { z } from "zod";
import { type documentType, header } from "./record/header.ts";
import { edtf, ids, isoDate, span, text } from "./record/values.ts";

export const outlineLevel = z.enum(["part", "chapter", "section", "article", "clause", "point", "item"]);

/** A heading with what stands under it. */
export interface OutlineNode {
  label: string | null;
  level: z.infer<typeof outlineLevel> | null;
  title: string | null;
  text: string | null;
  children: OutlineNode[];
}

export const outlineNode: z.ZodType<OutlineNode> = z
  .strictObject({
    label: text
      .nullable()
      .describe("As printed, without the closing mark: I, 2.1, Điều 3, a; null for what stands before the first heading"),
    level: outlineLevel.nullable().describe("Null for what stands before the first heading"),
    title: text.nullable().describe("The heading's words"),
    text: text.nullable().describe("Paragraphs directly under the heading that are nothing else in the record"),
    get children() {
      return z.array(outlineNode).describe("Headings below this one");
    },
  })
  .meta({ id: "outlineNode", description: "A heading of the document with what stands under it" });

export const unit = z
  .strictObject({
    raw: text.describe("As printed"),
    name: text.describe("Normalized name"),
    role: z.enum(["lead", "coordinate"]).describe("Who leads, who coordinates"),
  })
  .meta({ id: "unit", description: "A body named in an assignment" });

export const task = z
  .strictObject({
    id: text.describe("Labels from the outside in: II.4.2, 1.2, 3/-1"),
    section: text.nullable().describe("The heading that the task stands under"),
    unit: text.nullable().describe("Normalized name of the first lead"),
    units: z.array(unit).describe("The bodies named in the assignment"),
    number: text.nullable().describe("The row's own number as printed"),
    parent: text.nullable().describe("Id of the task whose sub-item this is"),
    text: text.describe("The whole assignment"),
    deliverable: text.nullable().describe("What shows that it is done, where a column gives it"),
    deadlines: ids.describe("Ids of the deadlines inside it"),
    footnotes: ids.describe("Ids of the footnotes marked in it"),
    references: ids.describe("Ids of the references inside it"),
  })
  .meta({ id: "task", description: "One thing that somebody is told to do" });

export const caseKind = z.enum(["complaint", "denunciation", "ruling", "project", "other"]);

export const footnote = z
  .strictObject({
    id: text.describe("Unique in the record"),
    marker: text.describe("As printed, as plain digits or letters: 1"),
    text: z.string().describe("The footnote, whole"),
    cases: z
      .array(
        z
          .strictObject({
            number: text.nullable().describe("(1) is 1; null in a list without numbers"),
            text: text.describe("The case, without its number and closing mark"),
            kinds: z.array(caseKind).describe("What kind of case it is"),
            references: ids.describe("Ids of the references inside it"),
          })
          .meta({ id: "case", description: "One case of a footnote's list" }),
      )
      .describe("The list, split into its cases"),
    declared: z.int().nullable().describe("The count that the task's own words give for the list"),
    taskIds: ids.describe("Ids of the tasks that carry the mark"),
  })
  .meta({ id: "footnote", description: "A footnote and the cases it lists" });

export const deadlineKind = z.enum(["date", "recurring", "continuous", "event", "duration"]);
export const deadlineRelation = z.enum(["before", "by", "within", "on", "from", "after"]);

export const deadline = z
  .strictObject({
    id: text.describe("Unique in the record"),
    raw: text.describe("Shortest phrase with the binding word and the time"),
    kind: deadlineKind.describe("What kind of time"),
    relation: deadlineRelation.nullable().describe("How the time binds"),
    start: isoDate.nullable().describe("First day of the time named"),
    end: isoDate.nullable().describe("Last day of the time named"),
    due: isoDate.nullable().describe("Last day on which the task is still done in time"),
    rrule: text.nullable().describe("RFC 5545 recurrence without DTSTART"),
    event: text.nullable().describe("The event that the time hangs on"),
    duration: text.nullable().describe("ISO 8601 duration"),
    workingDays: z.boolean().nullable().describe("True for 'ngày làm việc'"),
    taskId: text.nullable().describe("Id of the task it binds"),
  })
  .meta({ id: "deadline", description: "A time that binds a task" });

export const reference = z
  .strictObject({
    id: text.describe("Unique in the record"),
    raw: text.describe("As printed"),
    type: text.nullable().describe("Full known name of the type"),
    number: text.nullable().describe("Number and symbol, white space removed"),
    date: edtf.nullable().describe("Date of the cited document (EDTF)"),
    issuer: text.nullable().describe("As printed after 'của'"),
  })
  .meta({ id: "reference", description: "A document that the text cites" });

export const diagnostic = z
  .strictObject({
    code: text.describe("Id of the message"),
    severity: z.enum(["error", "warning", "info"]).describe("How much it matters"),
    message: text.describe("The sentence, in the language asked for"),
    span: span.nullable().describe("Where; null where it belongs to no place"),
    path: text.nullable().describe("JSON Pointer of the value it speaks of"),
  })
  .meta({ id: "diagnostic", description: "Something a person should know, and where" });

/** The record of one document: `contract` of the project, field by field. */
export const documentRecord = z
  .strictObject({
    schemaVersion: z.literal("1").describe("Version of this schema"),
    source: z
      .strictObject({
        path: z.string().describe("Name of the file as it was given"),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe("Digest of the bytes"),
        bytes: z.int().nonnegative().describe("Size of the file"),
        format: text.describe("text or markdown"),
        encoding: text.describe("Encoding that the bytes were read in"),
        pages: z.int().positive().nullable().describe("Null where the format knows no pages"),
      })
      .meta({ id: "source", description: "The file that was read" }),
    header,
    outline: z.array(outlineNode).describe("The document's own headings, nested"),
    tasks: z.array(task).describe("What somebody is told to do, in document order"),
    footnotes: z.array(footnote).describe("Footnotes and the cases that they list"),
    deadlines: z.array(deadline).describe("Times that bind tasks"),
    references: z.array(reference).describe("Documents that the text cites; each mention counts"),
    provenance: z.record(z.string(), z.array(span)).describe("JSON Pointer of each value to the spans that it was read from"),
    coverage: z
      .strictObject({
        claimed: z.number().min(0).max(1).describe("Share of the non-blank characters that stand in some value's provenance"),
        furniture: z.array(span).describe("Understood, carries no value"),
        unclaimed: z.array(span).describe("Not understood"),
      })
      .meta({ id: "coverage", description: "Account of every non-blank character" }),
    diagnostics: z.array(diagnostic).describe("What a person should know, in document order"),
  })
  .meta({ id: "documentRecord", description: "One Vietnamese administrative document as data" });

export type DocumentRecord = z.infer<typeof documentRecord>;
export type Header = z.infer<typeof header>;
export type DocumentType = z.infer<typeof documentType>;
export type Task = z.infer<typeof task>;
export type Unit = z.infer<typeof unit>;
export type Footnote = z.infer<typeof footnote>;
export type Deadline = z.infer<typeof deadline>;
export type Reference = z.infer<typeof reference>;
