import type { Paragraph, Passage } from "../../doc.ts";
import { flat } from "../../match/bodies/unit-hit.ts";
import { unitListAt } from "../../match/bodies/unit-list.ts";
import { slicePassage } from "../../match/passage.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { compile, endEdge } from "../../match/rows/edges.ts";
import { finder } from "../../match/rows/finder.ts";
import { orderAt } from "../../match/sentences/opening.ts";
import { actAt } from "../../match/word-tables.ts";
import { endMark, leadsToList } from "../../tree/cues.ts";
import { contactRows } from "../../vi/facts.ts";
import { aboutRow, addressRow, aspectRow, topicLabelRows, topicRows, viewRows } from "../../vi/orders.ts";
import { charges, groundRow, mannerRow } from "../../vi/roles.ts";
import {
  closingRows,
  difficultyRow,
  findingHeading,
  leadInRows,
  noTaskRows,
  procedureRows,
  reasonRows,
  sectionOpeningRows,
  sectionRows,
  termRow,
  wholeRows,
} from "../../vi/sections.ts";
import { isEnforcement } from "./enforcement.ts";

/** Whether what stands here tells somebody to do something. */
export type Holds = "tasks" | "none" | "unknown";

const sections = finder(sectionRows);
const leadIns = leadInRows.map((row) => ({ row, pattern: compile(row.pattern, "u") }));
const sectionOpening = new RegExp(`^(?:${anyOf(sectionOpeningRows)})`, "u");
/** How far from its start a paragraph says that it closes the document. */
const closingReach = 240;
const closing = new RegExp(`^(?:${anyOf(closingRows)})`, "u");
const ofWhole = new RegExp(`^(?:${anyOf(wholeRows)})`, "u");
const topic = new RegExp(`^(?:${anyOf(topicRows)})${endEdge}`, "u");
const about = new RegExp(`^${aboutRow.pattern}`, "u");
const address = new RegExp(`^${addressRow.pattern}`, "u");
const aspect = new RegExp(`^(?:${aspectRow.pattern})`, "u");
const view = new RegExp(`^(?:${anyOf(viewRows)})${endEdge}`, "u");
const difficulty = new RegExp(`^(?:${difficultyRow.pattern})${endEdge}`, "u");
const noTask = new RegExp(`^(?:${anyOf([...noTaskRows, ...contactRows])})`, "u");
/** `Về công tác A: …`: a topic before what is said of it. */
export const topicLabel = new RegExp(`^(?:${anyOf(topicLabelRows)})`, "u");
const reason = compile(anyOf(reasonRows), "u");
const procedure = new RegExp(`^(?:${anyOf(procedureRows)})${endEdge}`, "u");
const asks = new RegExp(`^(?:${anyOf([...charges, mannerRow, groundRow])})${endEdge}`, "u");
const grounded = new RegExp(`^(?:${groundRow.pattern}|${mannerRow.pattern}) [^,.;:]{4,120}, `, "u");
const finding = new RegExp(`^(?:${findingHeading.pattern})`, "u");
const term = new RegExp(`^(?:${termRow.pattern})${endEdge}`, "u");
const headingWindow = 160;
const leadInWindow = 260;

/** What a heading says of the items under it. An aim or a result speaks so at once; work may be named later. */
export function headingHolds(passage: Passage): Holds {
  const hits = sections(passage.folded.slice(0, headingWindow));
  const [first] = hits;
  if (first?.row.holds === "none" && opens(passage, first.start)) return "none";
  return hits.some((hit) => hit.row.holds === "tasks") ? "tasks" : "unknown";
}

/** Whether a heading is over what has been done or found: `Kết quả thực hiện`, `Tồn tại, hạn chế`. */
export function holdsPast(passage: Passage): boolean {
  const [first] = sections(passage.folded.slice(0, headingWindow));
  return first?.row.past === true && opens(passage, first.start);
}

/** Whether a heading is over rules, of which only those that tell a body to act are tasks: `Yêu cầu về kỹ thuật`. */
export function holdsOrders(passage: Passage): boolean {
  const [first] = sections(passage.folded.slice(0, headingWindow));
  return first?.row.holds === "orders" && opens(passage, first.start);
}

/** Whether a heading is over money or time, of which nothing is a task but what charges a body or sets a term: `Kinh phí thực hiện`. */
export function holdsCharges(passage: Passage): boolean {
  const [first] = sections(passage.folded.slice(0, headingWindow));
  return first?.row.charges === true && opens(passage, first.start);
}

/** Whether a line says by when something is to be done: `Cấp xã hoàn thành trước ngày 15/10`. */
export function setsTerm(passage: Passage): boolean {
  return term.test(passage.folded.slice(0, headingWindow));
}

/** Whether a heading is nothing but `Kết luận`. */
export function isFindingHeading(passage: Passage): boolean {
  return finding.test(passage.folded);
}

/** Whether words are the name of a list of tasks (`Nhiệm vụ trọng tâm`, `Một số giải pháp chủ yếu`) rather than one of them. */
export function isTaskHeading(passage: Passage): boolean {
  const [first] = sections(passage.folded.slice(0, headingWindow));
  return (first?.row.holds === "tasks" && opens(passage, first.start) && passage.text.length < 120) || about.test(passage.folded);
}

/** Whether the deciding word at `start` opens a heading, but for `Một số`, `Những`, `Về`. */
function opens(passage: Passage, start: number): boolean {
  return start === 0 || (sectionOpening.exec(passage.folded)?.[0].length ?? 0) >= start;
}

/** What the sentence that leads to a list says of its items. `named`: it names who is to act; `overHeadings`: the items are headings. */
export function leadInHolds(passage: Passage, named: boolean, overHeadings = false): Holds {
  if (!leadsToList(passage)) return "unknown";
  const words = passage.folded.slice(-leadInWindow).replace(/ ?[.;,:]?$/, ":");
  return (
    leadIns.find(({ row, pattern }) => (named || !row.needsBody) && !(overHeadings && row.itemsOnly) && pattern.test(words))?.row.holds ??
    "unknown"
  );
}

/** Whether an item states a condition, a thing or a paper rather than something to do. */
export function isTopic(passage: Passage): boolean {
  return topic.test(passage.folded);
}

/** Whether an item only says for what the items under it are: `Đối với vùng ven biển`. */
export function isAddress(passage: Passage): boolean {
  return address.test(passage.folded);
}

/** Whether an item says one side of what a list asks for: `Thời hạn gửi báo cáo: …`; `Kinh phí: Giao Sở A …` charges a body. */
export function isAspect(passage: Passage): boolean {
  const label = aspect.exec(passage.folded.slice(0, 120))?.[0].length ?? 0;
  return label > 0 && orderAt(flat(passage), label + 1)?.kind !== "charge";
}

/** Whether an item only says what somebody thinks: `Đánh giá cao …`, `Về việc A: UBND huyện cơ bản nhất trí với …`. */
export function isView(passage: Passage): boolean {
  if (view.test(passage.folded)) return true;
  const label = topicLabel.exec(passage.folded)?.[0].length ?? 0;
  const words = flat(label > 0 ? slicePassage(passage, label, passage.text.length) : passage);
  if (label > 0 && view.test(words.folded)) return true;
  const speaker = unitListAt(words, 0, false)?.end ?? 0;
  return speaker > 0 && view.test(words.folded.slice(speaker + 1));
}

/** Whether a paragraph closes the document: `Trên đây là …`. */
export function isClosing(passage: Passage): boolean {
  return closing.test(passage.folded.slice(0, closingReach));
}

/** Whether a paragraph is of the document's last words: `Trên đây là …`, what ends in `./.`, or what binds everybody to the whole. */
export function isLast(passage: Passage): boolean {
  return isEnd(passage) || ofWhole.test(passage.folded.slice(0, 240)) || isEnforcement(passage);
}

/** Whether a paragraph says whom to tell what is in the way: `Nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế.` */
export function isDifficulty(passage: Passage): boolean {
  return difficulty.test(passage.folded.slice(0, 360));
}

/** Whether a paragraph ends the document by its own words or its mark; what opens with a verb and charges nobody tells the body above it what to do. */
export function isEnd(passage: Passage): boolean {
  return isClosing(passage) || (endMark.test(passage.text) && !opensOrder(passage));
}

/** A verb at the start that asks nobody, be it behind what the order rests on: `Xây dựng kế hoạch …`, `Căn cứ Kế hoạch này, xây dựng …`. */
function opensOrder({ folded }: Passage): boolean {
  const from = grounded.exec(folded)?.[0].length ?? 0;
  return actAt.find(folded, from) !== null && !asks.test(folded.slice(from));
}

/** Whether an item's opening words say that it is an aim, a cost, a closing formula: nothing to do; `Yêu cầu: Sở Y tế rà soát …` calls on somebody. */
export function isNoTask(passage: Passage): boolean {
  return noTask.test(passage.folded.slice(0, 220)) && !(asks.test(passage.folded) && orderAt(flat(passage), 0) !== null);
}

/** Whether the sentence before a list says that it gives reasons. */
export function givesReasons(passage: Passage): boolean {
  return reason.test(passage.folded.slice(-leadInWindow));
}

/** Whether the heading of an article says that it lays down a procedure. */
export function isProcedure({ mark, passage }: Paragraph): boolean {
  return mark?.kind === "article" && procedure.test(passage.folded);
}

/** A heading's look: short or in capitals, without the end of a sentence. */
export function looksLikeHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph.passage;
  if (text === "") return true;
  return text.length < 220 && !/[.;]$/.test(text) && !/[.;]\s+\p{Lu}/u.test(text);
}
