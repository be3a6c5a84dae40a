import type { Paragraph, Passage } from "../../../doc.ts";
import { flat, shifted } from "../../../match/bodies/unit-hit.ts";
import { slicePassage } from "../../../match/passage.ts";
import { compile } from "../../../match/rows/edges.ts";
import { finder } from "../../../match/rows/finder.ts";
import { orderAt } from "../../../match/sentences/opening.ts";
import { tellsPast } from "../../../match/sentences/told.ts";
import { leadsToList } from "../../../tree/cues.ts";
import { divisionMarks, type MarkKind, outerMarks } from "../../../vi/marks.ts";
import { charges } from "../../../vi/roles.ts";
import { doingLead } from "../../../vi/sections.ts";
import { leadInHolds, looksLikeHeading } from "../context.ts";
import type { NamedUnit } from "../units.ts";
import { chargeOf } from "./charges.ts";
import type { Frame } from "./frame.ts";
import { unitsIn } from "./leads.ts";
import { type Node, nodeOf } from "./nodes.ts";
import { chargedIn, opensWithVerb, speaks } from "./orders.ts";
import { lastSentence } from "./sentences.ts";

const findCharges = finder(charges);
const doing = compile(doingLead.pattern, "u");
const headings: ReadonlySet<MarkKind> = new Set([...divisionMarks, ...outerMarks]);

/** The sentence before a list may say that it is one of tasks, and whose they are. */
export function afterLeadIn(before: readonly Paragraph[], frame: Frame, first?: Node): Frame {
  const last = before.at(-1)?.passage;
  if (!last || !leadsToList(last) || frame.holds === "none") return frame;
  const units = chargedIn(last);
  const said = leadInHolds(last, units.length > 0 || speaks(last), headings.has(first?.paragraph.mark?.kind ?? "dash"));
  if (said === "unknown") return chargedBy(before.at(-1), first, frame);
  if (said === "none" && first !== undefined && isSection(first)) return frame;
  const leads = said === "tasks" && units.length === 0 ? boundIn(last) : units;
  return { ...frame, holds: said, inherited: said === "tasks" && leads.length > 0 ? { passage: last, units: leads } : frame.inherited };
}

/** `Sở A chủ trì, phối hợp với các sở:` over things to do: a line that names or charges bodies and says no more. */
function chargedBy(last: Paragraph | undefined, first: Node | undefined, frame: Frame): Frame {
  if (!last || !first || frame.holds !== "tasks" || !opensWithVerb(first.paragraph.passage)) return frame;
  const charge = chargeOf({ ...nodeOf(last), kids: [first] });
  return charge ? { ...frame, inherited: charge } : frame;
}

/** Who must act by the sentence before a list, behind its opening words: `Để đạt mục tiêu trên, trong thời gian tới, | các sở, ngành cần …:` */
function boundIn(passage: Passage): readonly NamedUnit[] {
  const from = lastSentence(passage.text);
  const sentence = slicePassage(passage, from, passage.text.length);
  const leads = unitsIn(sentence).filter(({ role }) => role === "lead");
  const [first] = leads;
  return first && orderAt(flat(sentence), first.start)?.strict ? shifted(leads, from) : [];
}

/** `1. Kết quả` over what stands under it: a lead-in (`… báo cáo như sau:`) says nothing of the sections of a whole document. */
function isSection({ paragraph, kids, before }: Node): boolean {
  return kids.length + before.length > 0 && !paragraph.passage.text.endsWith(":") && looksLikeHeading(paragraph);
}

/** `I. Về tình hình kinh tế: … Chính phủ yêu cầu các bộ thực hiện các nhiệm vụ sau:`: what somebody is asked under findings is to be done. */
export function asksUnder({ before, kids }: Node, frame: Frame): boolean {
  return asks(before.at(-1), kids, frame);
}

/** `3. Trong thời gian tới, yêu cầu các sở thực hiện các nhiệm vụ sau: a) …` among findings: the item leads to what is to be done. */
export function asksBelow({ paragraph, kids }: Node, frame: Frame): boolean {
  return asks(paragraph, kids, frame);
}

function asks(last: Paragraph | undefined, kids: readonly Node[], frame: Frame): boolean {
  if (!last || kids.length === 0 || tellsPast(last.passage) || onlyDoes(last.passage)) return false;
  const { holds, inherited } = afterLeadIn([last], { ...frame, holds: "unknown", inherited: null }, kids[0]);
  return holds === "tasks" && inherited !== null;
}

/** Among findings `Sở A thực hiện:` tells what it did; `yêu cầu Sở A thực hiện:` asks for it. */
function onlyDoes({ folded }: Passage): boolean {
  return doing.test(folded) && findCharges(folded).length === 0;
}
