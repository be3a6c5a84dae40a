import type { Block, Paragraph } from "../doc.ts";
import { flat } from "../match/bodies/unit-hit.ts";
import { orderAt } from "../match/sentences/opening.ts";
import { divisionMarks, headingMarks, type MarkKind, smallCounts } from "../vi/marks.ts";

/** Marks that mostly stand under numbers. */
const pointKinds: ReadonlySet<MarkKind> = new Set(["point", "bracket"]);
const numberKinds: ReadonlySet<MarkKind> = new Set(["number", "number2", "number3"]);
const longestHeading = 160;

/** The marks of a stretch without a heading of a higher kind, as far as they can be points over numbers. */
interface Stretch {
  /** Marked by Roman numbers, capital letters or articles above. */
  readonly inside: boolean;
  readonly points: number[];
  kind: MarkKind | null;
  /** The count that the points are of. */
  counts: readonly string[];
  /** How far points under the last number have counted. */
  inner: number;
  numbered: boolean;
  closed: boolean;
}

/**
 * The blocks, with points that head numbers (`i. Mục tiêu`, `a) Nhiệm vụ` over `1.`, `2.`) raised above these: they open the stretch under a
 * heading or the whole, are one count, and look like headings; the numbers under them begin with 1.
 */
export function raisePoints(blocks: readonly Block[]): Block[] {
  const raised = new Map<number, MarkKind>();
  let stretch = emptyStretch(false);
  const close = () => {
    if (stretch.numbered && stretch.points.length > 1) for (const at of stretch.points) raised.set(at, stretch.inside ? "roman2" : "roman");
  };
  blocks.forEach((block, i) => {
    if (block.type !== "paragraph" || !block.mark || (block.zone !== "body" && block.zone !== "annex")) return;
    const { kind } = block.mark;
    if (headingMarks.has(kind)) {
      close();
      stretch = emptyStretch(!divisionMarks.has(kind));
    } else if (!stretch.closed) add(stretch, block, kind, block.mark.label, i);
  });
  close();
  return raised.size === 0 ? [...blocks] : blocks.map((block, i) => withKind(block, raised.get(i)));
}

function emptyStretch(inside: boolean): Stretch {
  return { inside, points: [], kind: null, counts: [], inner: 0, numbered: false, closed: false };
}

function add(stretch: Stretch, paragraph: Paragraph, kind: MarkKind, label: string, at: number): void {
  if (numberKinds.has(kind)) {
    stretch.closed = stretch.points.length === 0 || (!stretch.numbered && label !== "1");
    stretch.numbered ||= !stretch.closed;
    stretch.inner = 0;
  } else if (pointKinds.has(kind)) addPoint(stretch, paragraph, kind, label, at);
}

function addPoint(stretch: Stretch, paragraph: Paragraph, kind: MarkKind, label: string, at: number): void {
  if (stretch.points.length === 0) open(stretch, kind, label);
  else if (kind !== stretch.kind || isInner(stretch, label) || stretch.counts[stretch.points.length] !== label) return;
  if (stretch.counts.length > 0 && headsOthers(paragraph)) stretch.points.push(at);
  else stretch.closed = true;
}

function open(stretch: Stretch, kind: MarkKind, label: string): void {
  stretch.kind = kind;
  stretch.counts = smallCounts.find(([opening]) => opening === label) ?? [];
}

/** Points under a number are counted anew. */
function isInner(stretch: Stretch, label: string): boolean {
  const { counts, inner } = stretch;
  const goesOn = label === counts[0] || (inner > 0 && label === counts[inner]);
  if (goesOn) stretch.inner = label === counts[0] ? 1 : inner + 1;
  return goesOn;
}

/** Set as a heading: a few words without a sentence's end, which tell nobody to act. */
function headsOthers({ passage }: Paragraph): boolean {
  const { text } = passage;
  if (text === "" || text.length >= longestHeading || /[.;,]$/.test(text) || /[.;] \p{Lu}/u.test(text)) return false;
  return orderAt(flat(passage), 0) === null;
}

function withKind(block: Block, kind: MarkKind | undefined): Block {
  return kind && block.type === "paragraph" && block.mark ? { ...block, mark: { ...block.mark, kind } } : block;
}
