import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { documentsOf } from "./documents.ts";

/** What each fixture is there to show. */
const behaviours: Readonly<Record<string, string>> = {
  "annex-number-mismatch.txt": "says that the annex belongs to a decision with another number",
  "annex-second-letterhead.txt": "passes over the letterhead printed again before a regulation",
  "annex-task-table.txt": "reads the task table annexed to a decision, with groups, results and years alone",
  "blank-number-and-date.txt": "keeps the symbol of a blank number and the month of a blank day",
  "board-resolution.txt": "names a board with its company",
  "calendar-of-meetings.md": "takes whom a calendar names for the chair of its meetings, who has no task",
  "circular-form.txt": "finds no tasks in a circular's duties, nor in the form annexed to it",
  "circular.txt": "finds no tasks in the rules of a circular",
  "close-table-with-annex.md": "parts recipients and signature from the annex's table under them",
  "conclusion-findings.txt": "takes what was done badly, and what somebody may do, for no tasks",
  "conclusion-reasons-law.txt": "takes reasons, findings and quoted law for no orders, and reads the closing duty",
  "consolidated-text.txt": "takes what a consolidated text says of its sources for no part of the title",
  "commune-plan.txt": "reads a plan of a commune of two levels: topics over items, units over dashes",
  "conclusion-denunciation.txt": "reads what a conclusion orders, not what it finds",
  "council-plan.txt": "reads the measures of a council's resolution and who is to watch over them, not its aims",
  "council-resolution.txt": "reads the number of a normative resolution and the article that assigns",
  "dates-broken.txt": "keeps an impossible date and a lost date without making one up",
  "deadlines-many-ways.txt": "tells the kinds of time apart and takes no period for a deadline",
  "decision-articles.txt": "makes a task of each article that assigns, not of those that only approve or execute",
  "decision-plan-letterhead.txt": "reads a plan with its own letterhead, shared lines and units behind a decision",
  "decision-plan-ministry.txt": "reads who does what in a ministry's plan, not its aims, what is inspected, or when and where",
  "decision-procedure.txt": "takes the steps of a procedure for no tasks, but an article that gives a body a duty",
  "decision-scheme.txt": "reads the measures of a scheme inside an article, and who carries it out in the next one",
  "decision-with-plan.txt": "keeps the decision's header apart from the plan printed after its signature",
  "decomposed-accents.txt": "reads a text with decomposed accents",
  "decree-duties.txt": "finds no tasks in the duties that a decree lays down",
  "directive-number-in-title.txt": "takes the number and the day printed again in the title for no part of it",
  "directive-orders.txt": "gives the numbered orders of a directive to the ministries they name",
  "directive-subnumbers.txt": "gives sub-numbered orders the unit of the number above, and leaves out what a directive says of itself",
  "draft.txt": "knows a draft by its own words",
  "flat-table-aligned-blanks.txt": "reads a task table whose columns only blanks keep apart, rows wrapped over lines",
  "flat-table-aligned-centred.txt": "joins the lines of rows centred on their numbers, over a page that repeats the heading",
  "flat-table-bare-bars.txt": "reads rows whose cells are kept apart by bars alone, and labels that end in plain words or a short name",
  "flat-table-ditto.md":
    "reads cells that only repeat the one above, group rows with a lead, and a column of tasks under a name of its own",
  "flat-table-drawn-grid.txt": "joins the lines of a row between two rules",
  "flat-table-html-tags.txt": "reads a table in tags with cells over several rows and columns",
  "flat-table-merged-leads.txt": "gives the rows under a merged lead cell the lead above",
  "flat-table-new-page.txt": "joins a row cut by a new page that repeats the heading row",
  "flat-table-other-order.md": "reads a task table whose columns stand in another order and wording",
  "flat-table-pipes.md": "reads a task table drawn with pipes, column by column",
  "flat-table-roles-in-cells.md": "reads who leads and who helps from the words of one cell, under groups in groups",
  "flat-table-stacked-cells.txt": "puts the rows of a table together that was pasted with one cell a line, and says so",
  "flat-table-several-times.md": "makes a deadline of each time in a time cell and reads a recurrence in the result column",
  "flat-table-short-headings.md": "knows short and rare headings of columns, and none over figures",
  "flat-table-two-heading-rows.md": "joins two heading rows into one",
  "flat-table-unit-captions.txt": "gives each of several tables the unit of the heading above it",
  "flat-table-unit-first.txt": "reads a table without numbers whose first column is the unit, printed once",
  "flat-table-unit-rows.txt": "takes a unit printed alone between the rows for the section of the rows below it",
  "flat-table-wrapped-lines.txt": "joins cells whose words are cut by the next line of the same row",
  "footnote-cases-numbered.txt": "splits a footnote into its numbered cases and takes no square metres for a mark",
  "footnote-cases-semicolons.txt": "splits a footnote without numbers at its semicolons",
  "footnote-count-mismatch.txt": "says that cases are missing by count and by number",
  "footnote-unmatched.txt": "says which mark lacks its footnote and which footnote its mark",
  "gazette-heading.txt": "reads issuer, number and date from the gazette's heading",
  "head-misread-letters.txt": "knows head, articles and signature again where a scan spoilt their letters",
  "head-unknown-type.txt": "names a type that no table has from its printed name and its symbol, and writes the issuer as the text does",
  "implementation-dashes.txt": "gives the dashes under a unit's heading to that unit",
  "invitation.txt": "finds no tasks in an invitation",
  "joint-circular.txt": "names both issuers of a joint circular and takes the first signature",
  "kt-under-tl.txt": "reads a signature by order that a deputy signs",
  "law-adopted.txt": "takes a law's date from the sentence that says when it was adopted",
  "letter-urgent-secret.txt": "knows a letter by its subject line although its symbol looks like another type, with urgency and secrecy",
  "letter-your-ministry.txt": "names the ministry that a letter politely asks",
  "letterhead-columns-in-turn.txt": "reads a letterhead whose columns are printed one after the other, with a wrapped subject",
  "letterhead-pipe-table.md": "reads a letterhead and a signature laid out as pipe tables",
  "letterhead-wrapped-cells.txt": "joins a motto, a date and names that narrow cells cut, and finds the signer behind the last recipient",
  "letterhead-two-columns.txt": "reads a letterhead and a signature printed in two columns",
  "misread-marks.txt": "reads a notice whose marks a scan lost or changed, and says which words were put right",
  "minutes-two-signatures.txt": "gives minutes the signature of the chair, not of the secretary beside",
  "notice-conclusions.txt": "nests dashes and pluses and gives them the units of the lead-in",
  "letter-aspects.txt": "takes the sides of what a letter asks for as one task, and what one body is asked besides as another",
  "plan-steps.txt": "reads steps that name who acts and when",
  "programme-who-leads.txt": "reads who leads and who works along from a slot, a line under the item and a clause of it",
  "plan-bullet-labels.txt": "gives what stands under a starred or bulleted body to that body",
  "plan-unit-labels.txt": "reads labels that say whose duty it is, what a body is besides, and bodies that stand alone",
  "portal-wrapped-cells.txt": "joins number, name and place that a portal's narrow cells cut",
  "notice-many-bodies.txt": "reads bodies whose names hold verbs, small words and other bodies, and office holders by name",
  "notice-meeting.txt": "reads the orders of a meeting's conclusions, not what it thinks of the work done",
  "notice-inside-office.txt": "gives items to the persons and parts of an office that they open with",
  "notice-members.txt": "gives each member the work behind the name",
  "notice-party.txt": "reads the charge behind a view, and a board that has the word for a meeting in its name",
  "notice-persons-in-charge.txt": "gives the items under a person with an office to that office",
  "notice-session.txt": "gives orders under topics their units, and reads results as no tasks",
  "notice-word-numbers.txt": "takes what words count for items: `Một là`, `Thứ hai`",
  "ocr-letters.txt": "repairs units with misread letters and says so",
  "official-letter-answers.txt": "finds no tasks in a letter that only answers",
  "official-letter-asks.txt": "reads what a letter asks of those it is addressed to",
  "official-letter-last-basis.txt": "reads a list that the last basis of a letter leads on to",
  "official-letter-orders.txt": "reads the orders of a letter behind a sentence that names nobody, and the one in its last words",
  "official-letter-petitions.txt": "finds no tasks in answers to petitions",
  "official-letter-request.txt": "gives the items of a letter to all whom it asks, and one to the office that it charges",
  "official-letter-speaker.txt": "hears a body that speaks by its short name (`Bộ yêu cầu …`), and orders among requirements",
  "official-letter-report.txt": "takes the topics of a report that is asked for as words of one task",
  "old-tone-marks.txt": "reads tone marks in the old places",
  "order-of-president.txt": "tells the President's office from the motto beside it",
  "party-directive.txt": "leaves the line that says whose directive it is out of the title",
  "party-programme.txt": "reads a Party action programme: measures without units, then who carries it out",
  "party-resolution.txt": "reads the number, marks and signature of a Party resolution",
  "plan-addressed-items.txt": "takes the label of an item that turns to a body off its text, and no topic that others are to act on",
  "plan-activities.md": "gives each activity the time and the units on the lines under it",
  "plan-commune-cleaning.txt":
    "reads groups of people for units, times between items as no words of theirs, views and what was charged already as no tasks",
  "plan-content-bodies-times.txt":
    "gives the activities under a label the units and the time of the labels beside it, and reads times in brackets",
  "plan-mere-lists.txt":
    "takes a list of bodies for no labels, a colon inside a bracket for none, and reads who works along in a clause or a cell",
  "plan-slots.txt": "gives the shared lines for unit and time to the items above them",
  "plan-unit-items.txt": "reads items that open with units across breaks in mid-sentence",
  "plan-week-days.txt": "reads days of the week as no numbers of items, and ordinals behind a first as such",
  "recipients-beside-signature.txt": "keeps the recipients apart from the signature beside them",
  "recipients-spaced-out.txt": "puts recipients together whose letters were printed apart",
  "references-in-lists.txt": "gives each document of a list the type and issuer of the whole list",
  "regulation-attached.txt": "joins a title over two lines and tells the decision from the regulation printed after it",
  "regulation-bold.md": "reads a bold letterhead, a signature in a table and the regulation after it in Markdown",
  "report-dated-below.txt": "reads place and date below a report, and days of one month without a year",
  "report-examination.txt": "reads the type of a report that opens without a letterhead",
  "report-headings-end.txt": "keeps a heading that ends in a longer word (`tồn tại`, `chuyển đổi số`) apart from the paragraph under it",
  "report-month.txt": "takes the work of the coming month or quarter for tasks, and that of the last one for results",
  "report-parts.txt": "makes tasks of the coming year's part and of what a report asks for, not of its results",
  "report-with-tasks.txt": "makes tasks of a report's task section alone, not of its results",
  "signature-small-letters.txt": "reads a signature in small letters and a subject line in brackets",
  "table-of-criteria.txt": "warns of a table that names bodies and no column of what they do",
  "tables-without-tasks.txt": "takes tables of figures, targets and costs for no task tables",
  "telegram.txt": "reads the orders of a telegram, not its last sentence to all",
  "unit-table-centred-labels.txt": "gives rows to a unit label centred on the second row",
  "unit-table-groups.txt": "takes the group rows of a unit table for sections",
  "unit-table-html-cells.txt": "reads rows inside cells with HTML tags",
  "unit-table-label-early.txt": "puts a unit label right that stands one row early",
  "unit-table-label-lost.txt": "leaves the unit empty where its label is lost, and says so",
  "unit-table-numbers-lost.txt": "says which row numbers are lost, repeated or missing",
  "unit-table-printed-twice.txt": "counts rows printed twice once",
  "unit-table-row-cut.txt": "joins a row cut by a page break and a footnote",
  "unit-table-under-captions.txt": "gives each table the unit of its caption",
  "urgent-telegram.txt": "takes those whom a telegram is sent to for no task",
  "windows-line-ends.txt": "reads a text with a byte order mark and Windows line ends",
  "work-programme-year.txt": "takes months for headings, and units alone at the end of an item for its leads",
  "work-programme.txt": "reads agenda items with their units in brackets and a dated calendar, wrapped by hand",
  "wrapped-with-hyphens.txt": "joins lines filled to the margin, also where a word or a time is cut, and keeps the hyphen of two words",
  "wrapper-and-stamp.txt": "leaves a portal's lines and a digital signature's stamp out of the values",
};

const fixtures = new Map(documentsOf("fixtures").map(({ name, bytes }) => [name, bytes]));

/** The record as its golden file has it; a missing file is a fault, not an invitation to write it. */
function goldenOf(name: string): unknown {
  return JSON.parse(readFileSync(`fixtures/${name.replace(/\.\w+$/, "")}.json`, "utf8"));
}

describe("the pipeline", () => {
  it.each(Object.entries(behaviours))("%s: %s", async (name) => {
    const bytes = fixtures.get(name);
    if (bytes === undefined) throw new Error(`${name}: no such fixture`);
    const result = await ingest(name, bytes, { lang: "vi" });
    if (!result.ok) throw new Error(`${name}: ${result.id}`);
    expect(result.record).toEqual(goldenOf(name));
  });

  it("has a behaviour for every fixture", () => {
    expect([...fixtures.keys()].sort()).toEqual(Object.keys(behaviours).sort());
  });
});
