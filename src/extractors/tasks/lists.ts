import type { Block, Paragraph, Passage } from "../../doc.ts";
import { readUnits } from "../../match/bodies.ts";
import { leadsToList } from "../../tree/cues.ts";
import { nest } from "../../tree/outline.ts";
import { givesReasons, headingHolds, holdsCharges, holdsOrders, holdsPast, looksLikeHeading, setsTerm } from "./context.ts";
import type { FoundTask } from "./found-task.ts";
import { classify } from "./lists/classify.ts";
import { behindFormula } from "./lists/formulas.ts";
import { type Frame, nowhere, placeIn, stepInto } from "./lists/frame.ts";
import { conclusionsIn, headsOrders, heldByGroup, isAboutPast, isQuiet, mayCharge, sectionUnder } from "./lists/headings.ts";
import { introEnd } from "./lists/introduction.ts";
import { issuerTest } from "./lists/issuer-test.ts";
import { type Inherited, itemTask } from "./lists/item-task.ts";
import { partsOfList } from "./lists/last-item.ts";
import { afterLeadIn, asksBelow, asksUnder } from "./lists/lead-ins.ts";
import { forget, ownUnits } from "./lists/names-unit.ts";
import { type Level, levelOf, type Node, nodeOf, withoutTime } from "./lists/nodes.ts";
import { flatten, readOverTopics } from "./lists/over-topics.ts";
import { isOwn } from "./lists/own-lines.ts";
import { chargesOutright, opensTask, readClosing, readOrders, readSpoken, tellsByItself } from "./lists/own-words.ts";
import { projectFacts } from "./lists/project-facts.ts";
import { tellingPart } from "./lists/telling-part.ts";
import { areOrders, arePrepared, isShared } from "./lists/tells.ts";
import { withoutDue } from "./lists/terms.ts";
import { unmarkedHeads } from "./lists/unmarked-heads.ts";
import { opensOpinion } from "./lists/views.ts";
import type { Lists } from "./lists-of.ts";
import { isTableTitle } from "./tables/table-title.ts";
import { leadsOf } from "./units.ts";

/** The tasks of a document's lists and the headings that they stand under. */
export interface ListTasks {
  readonly tasks: FoundTask[];
  readonly headings: Passage[];
}

/**
 * Reads the items of a list-like document, or of a part of it, in their order. `leadIn` is a sentence before them that is no block of
 * theirs: the last basis may go on to it (`Thực hiện …, Cục yêu cầu các đơn vị: …`).
 */
export function readLists(
  blocks: readonly Block[],
  lists: Exclude<Lists, "none">,
  issuer: string | null,
  leadIn: Paragraph | null,
  headsTable: Frame["headsTable"],
): ListTasks {
  const out: ListTasks = { tasks: [], headings: [] };
  const holds = lists === "all" ? "tasks" : "unknown";
  const level = tellingPart(levelOf(nest(blocks, unmarkedHeads(blocks))), lists);
  const spoken = leadIn !== null && opensOpinion(leadIn.passage);
  const isIssuer = issuerTest(issuer);
  const frame: Frame = { ...nowhere, holds, spoken, ordered: lists === "plan", isIssuer, headsTable };
  readLevel(level, leadIn && level.before.length === 0 ? afterLeadIn([leadIn], frame, level.kids[0]) : frame, out);
  return out;
}

function readLevel(level: Level, frame: Frame, out: ListTasks): void {
  const above = level.before.at(-1)?.passage;
  const leadIn = level.kids.length > 0 && above !== undefined && leadsToList(above);
  if (leadIn && readOverTopics(level, frame, out)) return;
  const introduction = frame.path.length > 0 || frame.spoken ? 0 : introEnd(level.before);
  readOrders(leadIn ? level.before.slice(0, -1) : level.before, frame, out, { slots: level.slots, introduction });
  const reasons = leadIn && givesReasons(above);
  if (!reasons) readKids(level.kids, afterLeadIn(level.before, frame, level.kids[0]), out);
  readOrders(reasons ? [...(level.kids.at(-1)?.before ?? []), ...level.after] : level.after, frame, out);
}

function readKids(kids: readonly Node[], frame: Frame, out: ListTasks): void {
  const among = {
    ...frame,
    amongOrders: frame.holds === "unknown" && areOrders(kids, frame.ordered === true),
    amongPrepared: arePrepared(kids),
    shared: frame.holds === "tasks" && isShared(kids),
  };
  const { items: given, due } = withoutDue(kids, frame.isIssuer);
  const { items, behind } = partsOfList(given, among);
  const quiet = new Set([...conclusionsIn(items), ...projectFacts(items)]);
  for (const [k, kid] of items.entries()) {
    const own = stepInto(among, kid, k);
    if (quiet.has(kid)) readCharges(kid, under(kid.paragraph.passage, own), out);
    else readNode(withoutTime(kid, items[k + 1]), own, out);
    forget(kid);
  }
  readOrders([...due, ...behind], frame, out);
}

function readNode(node: Node, frame: Frame, out: ListTasks): void {
  const reading = classify(node, frame);
  const { passage } = node.paragraph;
  if (reading.as === "group") out.headings.push(passage);
  if (reading.as === "heading") readHeading(node, frame, out);
  else if (reading.as === "charge") readCharged(node, reading.charge, frame, out);
  else if (reading.as === "group") readLevel(node, under(passage, { ...frame, holds: heldByGroup(node, frame) }), out);
  else if (reading.as === "words")
    readLevel(node, { ...frame, holds: afterLeadIn([node.paragraph], frame).holds, section: sectionUnder(passage, frame.section) }, out);
  else if (reading.as === "takes-all")
    out.tasks.push(itemTask(node, [...node.before, ...flatten(node.kids), ...node.after], placeIn(frame)));
  else if (reading.as !== "nothing") readTask(node, frame, out);
  else readNothing(node, frame, out);
}

/** Under what is no task somebody may be charged after all. */
function readNothing(node: Node, frame: Frame, out: ListTasks): void {
  const { passage } = node.paragraph;
  const inner = { ...under(passage, frame), ordered: false };
  if (holdsCharges(passage) && (node.kids.length > 0 || looksLikeHeading(node.paragraph))) readCharges(node, inner, out);
  else if (headsOrders(node, isQuiet(passage) ? 2 : 1) || asksUnder(node, frame)) readLevel(node, { ...inner, holds: "unknown" }, out);
  else if (isAboutPast(passage) && node.kids.length > 0) readCharges(node, inner, out);
  else {
    if (holdsPast(passage)) readAsked(node.kids, inner, out);
    readSpoken(node, frame, out);
  }
}

/** A heading: its title is its own words, or the paragraph under a bare mark (`Phần thứ nhất`). */
function readHeading(node: Node, frame: Frame, out: ListTasks): void {
  const bare = node.paragraph.passage.text === "";
  const title = bare ? node.before[0]?.passage : node.paragraph.passage;
  const said = title ? headingHolds(title) : "unknown";
  if (title && mayCharge(title)) readCharges(node, { ...frame, section: sectionUnder(title, frame.section), parent: null }, out);
  if (said === "none") return;
  const above = title && frame.holds === "tasks" && holdsOrders(title) ? "unknown" : frame.holds;
  const holds = said === "unknown" ? above : said;
  if (title && holds === "tasks") out.headings.push(title);
  const level: Level = { ...node, before: bare ? node.before.slice(1) : node.before };
  readLevel(level, title ? under(title, { ...frame, holds }) : { ...frame, holds, parent: null }, out);
}

/** The frame of what stands under a heading. */
function under(title: Passage, frame: Frame): Frame {
  return { ...frame, section: sectionUnder(title, frame.section), parent: null };
}

/** Under money, time or findings only what charges a body or sets a term is a task; figures and where they come from are none. */
function readCharges({ before, kids, after }: Level, frame: Frame, out: ListTasks): void {
  const open: Frame = { ...frame, holds: "unknown", inherited: null };
  readOrders(before.filter(chargesOutright), open, out);
  for (const [k, kid] of kids.entries())
    if (chargesOutright(kid.paragraph) || asksBelow(kid, open)) readNode(kid, stepInto(open, kid, k), out);
    else if (setsTerm(kid.paragraph.passage)) readNode(kid, stepInto({ ...open, holds: "tasks" }, kid, k), out);
    else readCharges(kid, stepInto(open, kid, k), out);
  readOrders(after.filter(chargesOutright), open, out);
}

/** Among findings an item may lead to what somebody is asked to do about them. */
function readAsked(kids: readonly Node[], frame: Frame, out: ListTasks): void {
  const open: Frame = { ...frame, holds: "unknown", inherited: null };
  for (const [k, kid] of kids.entries()) if (asksBelow(kid, open)) readNode(kid, stepInto(open, kid, k), out);
}

/** The items under a charge have its units; where only paragraphs stand there, they are one task. */
function readCharged(node: Node, charge: Inherited, frame: Frame, out: ListTasks): string | null {
  if (node.kids.length > 0) {
    const words = node.before.filter(isOwn).filter((paragraph) => tellsByItself(paragraph));
    const level = words.length === 0 ? node : { ...node, before: node.before.filter((paragraph) => !words.includes(paragraph)) };
    const parent = words.length === 0 ? null : readCharged({ ...node, before: words, after: [], kids: [] }, charge, frame, out);
    readLevel(level, { ...frame, holds: "tasks", inherited: charge, parent }, out);
    return null;
  }
  const { passage } = node.paragraph;
  const opening = { units: readUnits(passage), end: passage.text.length, colon: true };
  const { task } = pushed(itemTask({ ...node, opening }, node.before.filter(isOwn), placeIn({ ...frame, inherited: charge })), out);
  readClosing(node, frame, out);
  return task.id;
}

/** An item's task and those of its sub-items; its paragraphs that open with other units and a colon are tasks of their own. */
function readTask(node: Node, frame: Frame, out: ListTasks): void {
  if (headsOrders(node)) {
    readLevel(node, { ...frame, section: sectionUnder(node.paragraph.passage, frame.section), parent: null }, out);
    return;
  }
  const paragraphs = [
    ...node.before.map((paragraph) => ({ paragraph, before: true })),
    ...node.after.map((paragraph) => ({ paragraph, before: false })),
  ];
  const own = paragraphs.filter(({ paragraph }) => isOwn(paragraph) && !(frame.headsTable(paragraph) && isTableTitle(paragraph)));
  const single = own.length === 1 && node.opening === null && looksLikeHeading(node.paragraph);
  const leads = ownUnits(node).flatMap(({ name, role }) => (role === "lead" ? [name] : []));
  const others = own.filter(({ paragraph, before }) => !single && opensTask(paragraph, before, leads)).map(({ paragraph }) => paragraph);
  const words = own.map(({ paragraph }) => paragraph).filter((paragraph) => !others.includes(paragraph));
  const { task, text, places } = pushed(itemTask(node, words, placeIn(frame)), out);
  if (node.kids.length > 0) {
    const units = leadsOf(task.units, places);
    const inherited = units.length > 0 ? { passage: text, units } : frame.inherited;
    readKids(node.kids, { ...frame, holds: "tasks", inherited, parent: task.id }, out);
  }
  for (const [k, paragraph] of others.entries()) {
    out.tasks.push(
      itemTask(nodeOf(behindFormula(paragraph)), [], placeIn({ ...frame, path: [...frame.path, `/${k + 1}`], parent: task.id })),
    );
  }
  readClosing(node, frame, out);
}

function pushed(task: FoundTask, out: ListTasks): FoundTask {
  out.tasks.push(task);
  return task;
}
