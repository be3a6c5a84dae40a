import type { Paragraph, Passage } from "../../../doc.ts";
import { reportHeading } from "../../../vi/sections.ts";
import { type Holds, setsTerm } from "../context.ts";
import type { Inherited, Place } from "./item-task.ts";
import type { Node } from "./nodes.ts";
import { isTitle } from "./unmarked-heads.ts";

const heads = new RegExp(`^(?:${reportHeading.pattern})[ :.]*$`, "u");

/** What the words above say of an item. */
export interface Frame {
  readonly holds: Holds;
  readonly section: Passage | null;
  /** The labels from the outside in. */
  readonly path: readonly string[];
  readonly inherited: Inherited | null;
  readonly parent: string | null;
  /** Most items of the list tell somebody to act: in one beside them a body that opens it does so too, whatever its verb. */
  readonly amongOrders?: boolean;
  /** Items of the list say who prepares them: one that only ends in a body says so too. */
  readonly amongPrepared?: boolean;
  /** The items of the list end in brackets of those who do the work, be they known by no more than their kind. */
  readonly shared?: boolean;
  /** A heading above says that reports are due: an item that says by when is a task. */
  readonly reports?: boolean;
  /** What follows is somebody's opinion (`Phó Thủ tướng có ý kiến như sau:`): the subject of a later sentence is told to act too. */
  readonly spoken?: boolean;
  /** An order, or what leads to orders, stands above, or the document is a plan: a body whose verb only tells elsewhere is told to act too. */
  readonly ordered?: boolean;
  /** Whether a unit is the body that speaks in the document. */
  readonly isIssuer: (name: string) => boolean;
  /** Whether a task table stands directly under a paragraph. */
  readonly headsTable: (paragraph: Paragraph) => boolean;
}

/** Outside any item. */
export const nowhere = { section: null, path: [], inherited: null, parent: null } as const;

/** Where a task stands that is read in this frame. */
export function placeIn(frame: Frame): Place {
  return {
    id: idOf(frame.path),
    section: frame.section,
    parent: frame.parent,
    inherited: frame.inherited,
    isIssuer: frame.isIssuer,
    shared: frame.shared === true,
  };
}

/** The frame of an item, one step further in. */
export function stepInto(frame: Frame, node: Node, index: number): Frame {
  const { passage } = node.paragraph;
  const due = frame.reports === true && frame.holds === "unknown" && setsTerm(passage);
  const reports = frame.reports === true || heads.test(passage.folded);
  const path = isTitle(node.paragraph) ? frame.path : [...frame.path, stepOf(node, index)];
  return { ...frame, path, reports, holds: due ? "tasks" : frame.holds };
}

function stepOf(node: Node, index: number): string {
  const { mark } = node.paragraph;
  if (mark?.kind === "dash") return `/-${index + 1}`;
  if (mark?.kind === "plus") return `/+${index + 1}`;
  if (mark?.kind === "star") return `/*${index + 1}`;
  return mark?.label ?? `/${index + 1}`;
}

/** A label that its sub-label repeats (`1` in `1.2`) is left out. */
function idOf(path: readonly string[]): string {
  const steps = path.filter((step, i) => !path[i + 1]?.startsWith(`${step}.`));
  return steps.reduce((id, step) => (id === "" || step.startsWith("/") ? id + step : `${id}.${step}`), "");
}
