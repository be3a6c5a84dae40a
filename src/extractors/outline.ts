import type { Block, Doc, Paragraph, Passage, Sited, Span } from "../doc.ts";
import { joinPassages, passageOf, placesOf, slicePassage, spansOf } from "../match/passage.ts";
import { allMatches } from "../match/rows/all-matches.ts";
import type { OutlineNode } from "../record.ts";
import { annexHeading, attached, attachedInside } from "../tree/cues.ts";
import { type Item, isItem } from "../tree/item.ts";
import { labelPassage } from "../tree/marks.ts";
import { nest } from "../tree/outline.ts";
import { passagesOf } from "../tree/passages.ts";
import type { MarkKind } from "../vi/marks.ts";
import { isTitle, titleBelow } from "./outline/title-below.ts";

type Level = NonNullable<OutlineNode["level"]>;

const levels: Readonly<Record<MarkKind, Level>> = {
  part: "part",
  chapter: "chapter",
  section: "section",
  letter: "section",
  roman: "section",
  article: "article",
  roman2: "clause",
  number: "clause",
  number2: "clause",
  number3: "clause",
  point: "point",
  ordinal: "point",
  bracket: "point",
  star: "item",
  dash: "item",
  plus: "item",
};

/** Levels whose title may stand on the line below. */
const titled: ReadonlySet<Level> = new Set<Level>(["part", "chapter", "section", "article"]);

/** A node with the passages that it was read from. */
interface Draft {
  readonly node: OutlineNode;
  readonly label: Span | null;
  readonly title: Passage | null;
  readonly texts: Passage[];
  readonly children: Draft[];
}

/** A further document in the same file, and the places of its type and title. */
export interface FurtherDocument {
  readonly doc: Doc;
  readonly title: readonly Span[];
}

/** The document's headings, and under each what stands there and is nothing else in the record; `taken` knows what is. */
export function readOutline(doc: Doc, further: readonly FurtherDocument[], taken: (span: Span) => boolean): Sited<OutlineNode[]> {
  const root = draft(null);
  addSections(root, doc, taken);
  for (const other of further) root.children.push(furtherDraft(other, taken));
  const top = root.texts.length > 0 ? [{ ...draft(null), texts: root.texts }, ...root.children] : root.children;
  const places: Record<string, readonly Span[]> = {};
  const value = top.map((child, i) => finish(child, `/${i}`, places));
  return { value, places, furniture: [], messages: [] };
}

function addSections(root: Draft, doc: Doc, taken: (span: Span) => boolean): void {
  for (const { heading, blocks } of sectionsOf(doc.tree.children)) {
    const own = heading.map(withoutBracket).filter((passage) => passage.text !== "" && !isTaken(passage, taken));
    const section = own.length > 0 ? annexDraft(own) : root;
    addContent(section, nest(blocks), taken);
    if (section !== root) root.children.push(section);
  }
}

/** A further document under its type and title; what the record has no field for (its letterhead, bases, signature) is text of it. */
function furtherDraft({ doc, title }: FurtherDocument, taken: (span: Span) => boolean): Draft {
  const own = passageOf(
    doc.text,
    title.filter((span) => !taken(span)).map((span) => ({ ...span, join: " " as const })),
  );
  const node: OutlineNode = { label: null, level: "part", title: null, text: null, children: [] };
  const section: Draft = { node, label: null, title: own.text === "" ? null : own, texts: [], children: [] };
  const loose = (span: Span) => taken(span) || title.some(({ start, end }) => start <= span.start && span.start < end);
  const isBody = (block: Block) => block.zone === "body" || block.zone.startsWith("annex");
  const from = doc.tree.children.findIndex(isBody);
  for (const block of doc.tree.children.slice(0, Math.max(0, from))) addLoose(section, block, loose);
  addSections(section, doc, taken);
  for (const block of doc.tree.children.slice(Math.max(0, from))) if (!isBody(block)) addLoose(section, block, loose);
  return section;
}

/** The words of a letterhead or a signature that are nothing else. */
function addLoose(into: Draft, block: Block, taken: (span: Span) => boolean): void {
  if (block.zone === "wrapper" || block.type === "note") return;
  const words = passagesOf(block).flatMap((passage) =>
    allMatches(/\S+/g, passage.text)
      .map((word) => slicePassage(passage, word.index, word.index + word[0].length))
      .filter((word) => !isTaken(word, taken)),
  );
  if (words.length > 0) into.texts.push(joinPassages(words, " "));
}

interface Section {
  readonly heading: Paragraph[];
  readonly blocks: Block[];
}

/** The body, and each annex under its own heading. */
function sectionsOf(all: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: [], blocks: [] }];
  all.forEach((block, i) => {
    if (block.zone === "annex-head" && all[i - 1]?.zone !== "annex-head") sections.push({ heading: [], blocks: [] });
    const last = sections.at(-1);
    if (block.zone === "annex-head" && block.type === "paragraph") last?.heading.push(block);
    if (block.zone === "body" || block.zone === "annex") last?.blocks.push(block);
  });
  return sections;
}

function withoutBracket({ passage }: Paragraph): Passage {
  const at = attached.test(passage.folded) ? 0 : attachedInside.exec(passage.folded)?.index;
  return slicePassage(passage, 0, at ?? passage.text.length);
}

/** A further annex: its label, and the rest of its heading as the title. */
function annexDraft(heading: readonly Passage[]): Draft {
  const words = joinPassages(heading, " ");
  const length = annexHeading.exec(words.folded)?.[0].length ?? 0;
  const gap = /^[\s.:–-]*/u.exec(words.text.slice(length))?.[0].length ?? 0;
  const title = slicePassage(words, length + gap, words.text.length);
  const [label = null] = spansOf(words, 0, length);
  const node: OutlineNode = { label: words.text.slice(0, length) || null, level: "part", title: null, text: null, children: [] };
  return { node, label: length > 0 ? label : null, title: title.text === "" ? null : title, texts: [], children: [] };
}

function draft(paragraph: Paragraph | null): Draft {
  const mark = paragraph?.mark ?? null;
  const node: OutlineNode = { label: mark?.label ?? null, level: mark ? levels[mark.kind] : null, title: null, text: null, children: [] };
  return { node, label: mark?.span ?? null, title: null, texts: [], children: [] };
}

function addContent(into: Draft, item: Item, taken: (span: Span) => boolean): void {
  for (const part of item.content) {
    if (isItem(part)) addItem(into, part, taken);
    else addBlock(into, part, taken);
  }
}

function addItem(into: Draft, item: Item, taken: (span: Span) => boolean): void {
  const { paragraph } = item;
  if (!paragraph) return;
  const own = paragraph.passage;
  const used = own.text === "" ? item.content.length === 0 : isTaken(own, taken);
  if (used) {
    addContent(into, item, taken);
    return;
  }
  const below = own.text === "" && mayHaveTitle(paragraph) ? titleBelow(item, (passage) => isTaken(passage, taken)) : [];
  const title = below.length > 0 ? joinPassages(below, " ") : own;
  const heading = isTitle(title) || title.text === "";
  const child: Draft = { ...draft(paragraph), title: heading && title.text !== "" ? title : null, texts: heading ? [] : [title] };
  into.children.push(child);
  addContent(child, { ...item, content: item.content.slice(below.length) }, taken);
}

function mayHaveTitle({ mark }: Paragraph): boolean {
  return mark !== null && titled.has(levels[mark.kind]);
}

function addBlock(into: Draft, block: Block, taken: (span: Span) => boolean): void {
  if (block.type === "paragraph" && block.passage.text !== "" && !isTaken(block.passage, taken)) into.texts.push(block.passage);
  if (block.type !== "table") return;
  for (const row of block.rows) {
    const cells = row.cells.flatMap((cell) => cell.paragraphs.flatMap(wordsOf)).filter((passage) => !isTaken(passage, taken));
    if (cells.length > 0) into.texts.push(joinPassages(cells, " "));
  }
}

/** A cell's paragraph with its mark, which is part of the words where the cell is no task. */
function wordsOf(paragraph: Paragraph): Passage[] {
  const { mark, passage } = paragraph;
  if (!mark) return passage.text === "" ? [] : [passage];
  return [joinPassages([labelPassage(mark), passage], " ")];
}

function isTaken(passage: Passage, taken: (span: Span) => boolean): boolean {
  return passage.from.some((start, k) => taken({ start, end: passage.to[k] ?? start }));
}

function finish(child: Draft, path: string, places: Record<string, readonly Span[]>): OutlineNode {
  const text = joinPassages(child.texts);
  if (child.label) places[`${path}/label`] = [child.label];
  if (child.title) places[`${path}/title`] = placesOf(child.title);
  if (text.text !== "") places[`${path}/text`] = placesOf(text);
  const children = child.children.map((grandchild, i) => finish(grandchild, `${path}/children/${i}`, places));
  return { ...child.node, title: child.title?.text ?? null, text: text.text === "" ? null : text.text, children };
}
