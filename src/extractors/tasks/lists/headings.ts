import type { Passage } from "../../../doc.ts";
import { findBodies } from "../../../match/bodies.ts";
import { slicePassage } from "../../../match/passage.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { leadsToList } from "../../../tree/cues.ts";
import { conclusionHeading, findingOpening, inspectedHeading, remedyHeading } from "../../../vi/sections.ts";
import { isTimeHeading } from "../bare-heading.ts";
import { type Holds, headingHolds, holdsCharges, holdsPast, isEnd, isNoTask, looksLikeHeading } from "../context.ts";
import { unitsIn } from "./leads.ts";
import { ownSubject } from "./names-unit.ts";
import type { Node } from "./nodes.ts";
import { isOrder, opensWithCharge, speaks } from "./orders.ts";
import { opensTask } from "./own-words.ts";

const timeAtEnd = /\s*[:,(–-]\s*(?:\p{L}+\s){0,3}\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?[.:]?$/u;

const conclusions = new RegExp(`^(?:${conclusionHeading.pattern})`, "u");
const inspected = new RegExp(`(?<!\\p{L})(?:${inspectedHeading.pattern})${endEdge}`, "u");
const remedies = new RegExp(`^(?:${remedyHeading.pattern})${endEdge}`, "u");
const about = new RegExp(`^(?:${findingOpening.pattern}) `, "u");

/** A heading's words without the time and the colon at their end. */
function titleOf(title: Passage): Passage {
  const time = timeAtEnd.exec(title.text.slice(-60));
  const end = title.text.length - (time ? time[0].length : 0);
  return slicePassage(title, 0, title.text.slice(0, end).replace(/[\s:.;]+$/, "").length);
}

/** The section under a heading; under a mere time, or `Giao các đơn vị như sau:`, which only leads to its list, the section above goes on. */
export function sectionUnder(title: Passage, above: Passage | null): Passage | null {
  if (isTimeHeading(title)) return above;
  const leads = leadsToList(title) && ((opensWithCharge(title) && findBodies(title).length > 0) || speaks(title));
  return leads ? above : titleOf(title);
}

/** What a group that is counted says of its items; a time without a mark says nothing. */
export function heldByGroup({ paragraph }: Node, { holds }: { readonly holds: Holds }): Holds {
  return holds === "none" || !paragraph.mark ? holds : "tasks";
}

/** A topic over paragraphs (so many at least) that give orders of their own heads them, like any heading. */
export function headsOrders(node: Node, least = 2): boolean {
  const { paragraph, opening, kids, before } = node;
  const bare = looksLikeHeading(paragraph) && opening === null && kids.length === 0 && ownSubject(node).length === 0;
  return (
    bare &&
    before.filter((part) => !isEnd(part.passage)).length >= least &&
    before.some((part) => opensTask(part, true) || isOrder(unitsIn(part.passage)))
  );
}

/** A heading over aims, results or costs. */
export function isQuiet(passage: Passage): boolean {
  return headingHolds(passage) === "none" || isNoTask(passage);
}

/** A heading that names the finding of which the conclusions under it speak, orders among them: `Về kết quả kiểm tra`. */
export function isAboutPast(passage: Passage): boolean {
  return holdsPast(passage) && about.test(passage.folded);
}

/**
 * The headings over what an inspection concludes: each or one above it speaks of what was inspected, and one of those below it says what is to
 * be done about that. A meeting concludes what is to be done, and so does one under which somebody is charged.
 */
export function conclusionsIn(nodes: readonly Node[]): ReadonlySet<Node> {
  const last = nodes.findLastIndex((node) => isHeadingOf(node, remedies));
  const first = last < 0 ? -1 : nodes.findIndex((node) => isHeadingOf(node, inspected));
  if (first < 0) return new Set();
  return new Set(nodes.slice(first, last).filter((node) => isHeadingOf(node, conclusions) && !node.kids.some(isCharged)));
}

function isHeadingOf({ paragraph }: Node, rows: RegExp): boolean {
  return looksLikeHeading(paragraph) && rows.test(paragraph.passage.folded);
}

function isCharged({ paragraph: { passage } }: Node): boolean {
  return opensWithCharge(passage);
}

/** A heading under which nothing is a task but what charges a body: over money, over time, over a finding. */
export function mayCharge(title: Passage): boolean {
  return holdsCharges(title) || isAboutPast(title);
}
