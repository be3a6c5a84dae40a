import type { Element, ElementContent } from "hast";
import { addAll } from "../../match/add-all.ts";
import type { FlowBlock, Run } from "../flow/flow.ts";
import { raised } from "../raised.ts";
import type { NoteLinks } from "./footnotes.ts";
import { itemMarks } from "./item-marks.ts";
import { type Look, lookOf } from "./looks.ts";
import { readTable } from "./read-table.ts";
import { blockTags, cellTags, silentTags } from "./tags.ts";

/** How the words of an element are printed; its children take it over. */
interface Setting {
  readonly centred: boolean;
  readonly capitals: boolean;
  readonly raised: boolean;
  readonly kept: boolean;
  readonly font: string | null;
  /** The marks of the items of the list that is read, in order. */
  readonly marks: Iterator<string> | null;
}

const plain: Setting = { centred: false, capitals: false, raised: false, kept: false, font: null, marks: null };

/** The paragraph that is being written, and the blocks before it. */
interface Page {
  readonly notes: NoteLinks;
  readonly blocks: FlowBlock[];
  runs: Run[];
  /** What is printed before the next words: the mark of a list's item. */
  mark: string;
}

/** Reads what an element prints. */
export function readBlocks(element: Element, notes: NoteLinks): FlowBlock[] {
  const page: Page = { notes, blocks: [], runs: [], mark: "" };
  readElement(element, plain, page);
  return page.blocks;
}

function readElement(element: Element, around: Setting, page: Page): void {
  const look = lookOf(element);
  if (look.hidden || silentTags.has(element.tagName)) return;
  const note = page.notes.get(element);
  if (note) page.runs.push({ text: note.opens ? `[^${note.marker}] ` : `[^${note.marker}]`, font: null });
  else readPrinted(element, settingOf(element, look, around), page);
}

function settingOf(element: Element, look: Look, around: Setting): Setting {
  return {
    centred: look.centred ?? around.centred,
    capitals: look.capitals || around.capitals,
    raised: look.raised,
    kept: look.kept || around.kept,
    font: look.font ?? around.font,
    marks: element.tagName === "ol" || element.tagName === "ul" ? itemMarks(element) : around.marks,
  };
}

function readPrinted(element: Element, setting: Setting, page: Page): void {
  if (element.tagName === "br") page.runs.push({ text: "\n", font: null });
  else if (element.tagName === "table") addTable(element, setting, page);
  else if (blockTags.has(element.tagName) || cellTags.has(element.tagName)) addBlock(element, setting, page);
  else readChildren(element.children, setting, page);
}

function readChildren(children: readonly ElementContent[], setting: Setting, page: Page): void {
  for (const child of children) {
    if (child.type === "text") addWords(child.value, setting, page);
    else if (child.type === "element") readElement(child, setting, page);
  }
}

function addBlock(element: Element, setting: Setting, page: Page): void {
  endParagraph(page, setting);
  const mark: unknown = element.tagName === "li" ? setting.marks?.next().value : undefined;
  if (typeof mark === "string") page.mark = mark;
  readChildren(element.children, setting, page);
  if (typeof mark === "string" && page.mark !== "") addWords(" ", { ...setting, kept: true }, page);
  endParagraph(page, setting);
}

function addTable(element: Element, setting: Setting, page: Page): void {
  endParagraph(page, setting);
  addAll(
    page.blocks,
    readTable(element, (part) => readBlocks(part, page.notes)),
  );
}

/** White space folds as a browser folds it. */
function addWords(value: string, { capitals, raised: isRaised, kept, font }: Setting, page: Page): void {
  const folded = kept ? value.replace(/\r\n?/g, "\n") : value.replace(/[ \t\n\r\f]+/g, " ");
  const before = page.runs.at(-1)?.text ?? "\n";
  const words = kept || !/[ \n]$/.test(before) ? folded : folded.replace(/^ /, "");
  if (words === "") return;
  const printed = isRaised ? raised(words) : words;
  page.runs.push({ text: capitals ? printed.toUpperCase() : printed, font });
}

/** Ends the paragraph, or the several that blank lines part where white space is kept. */
function endParagraph(page: Page, { centred, kept, font }: Setting): void {
  const runs = page.mark === "" ? page.runs : [{ text: `${page.mark} `, font: null }, ...page.runs];
  if (page.runs.length === 0) return;
  page.runs = [];
  page.mark = "";
  const parts = kept
    ? runs
        .map((run) => run.text)
        .join("")
        .split(/\n[ \t]*\n/)
        .map((text) => [{ text, font }])
    : [runs];
  for (const part of parts) page.blocks.push({ type: "paragraph", runs: part, centred });
}
