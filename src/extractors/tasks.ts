import type { Block, Doc, Message, Paragraph, Passage, Span, Zone } from "../doc.ts";
import { placesOf } from "../match/passage.ts";
import { endEdge } from "../match/rows/edges.ts";
import type { Header } from "../record.ts";
import { isEnact } from "../tree/zones/preamble.ts";
import { rightOpening } from "../vi/sections.ts";
import { nameAddressee } from "./tasks/addressee.ts";
import type { FoundTask } from "./tasks/found-task.ts";
import { quotedIn } from "./tasks/lists/quotes.ts";
import { readLists } from "./tasks/lists.ts";
import { type Lists, listsOf } from "./tasks/lists-of.ts";
import { unitsOfTheirTime } from "./tasks/of-their-time.ts";
import { respellUnits } from "./tasks/respell.ts";
import { nameBoards } from "./tasks/short-boards.ts";
import { readFlatTable } from "./tasks/tables/flat-table.ts";
import { isByUnits, namesBodies, type Region, regionsOf } from "./tasks/tables/regions.ts";
import { rebuiltTables, silentTables, unheadedTables } from "./tasks/tables/silent-tables.ts";
import { type TablePlace, tablePlaces, underPath } from "./tasks/tables/table-places.ts";
import { readUnitTable } from "./tasks/tables/unit-table.ts";
import { wholeNames } from "./tasks/whole-names.ts";

export type { FoundTask, TimeWords } from "./tasks/found-task.ts";

const right = new RegExp(`^(?:${rightOpening.pattern})${endEdge}`, "u");

/** The tasks of a document in its order, and the headings above them, which may hold a time. */
export interface Tasks {
  readonly tasks: readonly FoundTask[];
  readonly headings: readonly Passage[];
  /** The headings of task tables. */
  readonly furniture: readonly Span[];
  /** About the document: what may have been missed. */
  readonly messages: readonly Message[];
}

/** Reads the tasks, whose ids may be alike; the header's types say how lists are to be read, in the document and in its annex, its issuer who gives the orders. */
export function readTasks(
  doc: Doc,
  { type, title, annex, issuer, date }: Pick<Header, "type" | "title" | "annex" | "issuer" | "date">,
): Tasks {
  const code = type?.code ?? null;
  const body = readZone(doc, "body", listsOf(code, title, isChaptered(blocksIn(doc, "body"))), issuer);
  const attached = annex?.type?.code ?? (["none", "duties"].includes(listsOf(code)) ? code : null);
  const annexed = readZone(doc, "annex", listsOf(attached, annex?.title ?? null), issuer);
  const tasks = unitsOfTheirTime([...body.tasks, ...annexed.tasks], date);
  return {
    tasks: respellUnits(wholeNames(nameBoards(nameAddressee(tasks, doc), issuer), doc), doc.tree.children).map(withHeirs),
    headings: [...body.headings, ...annexed.headings],
    furniture: [...body.furniture, ...annexed.furniture],
    messages: [...body.messages, ...annexed.messages],
  };
}

function readZone(doc: Doc, zone: Zone, given: Lists, issuer: string | null): Tasks {
  const blocks = blocksIn(doc, zone);
  const lists = zone === "annex" && given !== "orders" && hasArticles(blocks) ? "duties" : given;
  if (lists === "none") return { tasks: [], headings: [], furniture: [], messages: [] };
  const found = regionsOf(blocks);
  const places = blocks.some((block) => block.type === "table") ? tablePlaces(blocks) : new Map<Block, TablePlace>();
  const regions = found.filter((region) => holdsTasks(region, placeOf(region, places), lists) && namesBodies(region));
  const used = new Set(regions.flatMap((region) => region.blocks));
  const quoted = quotedIn(blocks, doc.text);
  const listed = readLists(
    blocks.filter((block) => !used.has(block) && !quoted.has(block)),
    lists,
    issuer,
    zone === "body" ? lastBasis(doc) : null,
    (paragraph) => regions.some(({ caption }) => caption === paragraph),
  );
  const tabled = regions.flatMap((region) => readTable(region).map((task) => underPath(task, placeOf(region, places)?.labels ?? [])));
  const tasks = [...(lists === "duties" ? dutiesAmong(listed.tasks) : listed.tasks), ...tabled]
    .filter(({ task }) => task.text !== "")
    .sort((a, b) => startOf(a) - startOf(b));
  return {
    tasks,
    headings: [...listed.headings, ...regions.flatMap(({ caption }) => (caption ? [caption.passage] : []))],
    furniture: regions.flatMap((region) => region.heading.map((row) => row.span)),
    messages: [
      ...unheadedTables(regions),
      ...rebuiltTables([...used]),
      ...silentTables(blocks, (table) => used.has(table) || places.get(table)?.holds === "none"),
    ],
  };
}

/** A table without a heading, or of a regulation, has tasks only where those above it say so. */
function holdsTasks({ columns }: Region, place: TablePlace | undefined, lists: Lists): boolean {
  if (lists === "duties") return place?.holds === "tasks";
  return columns.inferred ? place?.holds === "tasks" || (lists === "all" && place?.holds !== "none") : place?.holds !== "none";
}

/** Where the act is made further down, behind reasons under headings of their own, the last basis leads only to these. */
function lastBasis(doc: Doc): Paragraph | null {
  if (doc.tree.children.some((block) => block.zone === "body" && block.type === "paragraph" && isEnact(block))) return null;
  const last = doc.tree.children.findLast((block) => block.zone === "preamble");
  return last?.type === "paragraph" ? last : null;
}

function placeOf({ blocks }: Region, places: ReadonlyMap<Block, TablePlace>): TablePlace | undefined {
  const [first] = blocks;
  return first && places.get(first);
}

/** What a regulation says without naming who is to do it is a rule, and what it allows a body a right: neither is a duty of a body. */
function dutiesAmong(tasks: readonly FoundTask[]): FoundTask[] {
  const isDuty = ({ task, text }: FoundTask) => task.unit !== null && !right.test(text.folded);
  const parents = new Set(tasks.filter(isDuty).map(({ task }) => task.parent));
  return tasks.filter((found) => isDuty(found) || parents.has(found.task.id));
}

function blocksIn(doc: Doc, zone: Zone): Block[] {
  return doc.tree.children.filter((block) => block.zone === zone);
}

/** Articles in an annex make it a regulation, whatever its heading says. */
function hasArticles(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => block.type === "paragraph" && block.mark?.kind === "article").length > 1;
}

function isChaptered(blocks: readonly Block[]): boolean {
  return hasArticles(blocks) && blocks.some((block) => block.type === "paragraph" && block.mark?.kind === "chapter");
}

function readTable(region: Region): FoundTask[] {
  const tasks = isByUnits(region) ? readUnitTable(region) : readFlatTable(region);
  const { section } = region;
  if (!section) return tasks;
  return tasks.map((found) =>
    found.task.section === null
      ? { ...found, task: { ...found.task, section: section.text }, places: { ...found.places, "/section": placesOf(section) } }
      : found,
  );
}

function startOf(task: FoundTask): number {
  return task.text.from[0] ?? 0;
}

/** What is said of a unit that comes from above is said where the task stands: the line above may speak for many. */
function withHeirs(found: FoundTask): FoundTask {
  const span = found.places["/text"]?.[0];
  if (!span || !found.messages.some(({ id }) => id === "unit-inherited")) return found;
  return { ...found, messages: found.messages.map((message) => (message.id === "unit-inherited" ? { ...message, span } : message)) };
}
