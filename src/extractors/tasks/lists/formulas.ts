import type { Paragraph, Passage } from "../../../doc.ts";
import { slicePassage } from "../../../match/passage.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { matchAt } from "../../../match/rows/match-at.ts";
import { unitOpening } from "../../../match/sentences/opening.ts";
import { isClosing } from "../context.ts";
import { isEnforcement } from "../enforcement.ts";
import { unitsIn } from "./leads.ts";
import { bindsAnother, chargeBehind, isOrder, opensWithCharge, opensWithVerb } from "./orders.ts";
import { sentenceStart } from "./sentences.ts";

const longestOpening = 420;

/** `Chỉ thị này có hiệu lực từ ngày ký. | Giao Sở A theo dõi …`: what is charged behind a sentence that tells of the document itself, or binds all to it. */
export function behindFormula(paragraph: Paragraph): Paragraph {
  const { passage } = paragraph;
  const at = isClosing(passage) ? toldBehind(passage) : orderBehind(passage);
  return at < 0 ? paragraph : { ...paragraph, passage: slicePassage(passage, at, passage.text.length) };
}

/** Where a later sentence charges somebody, or opens with a body and what binds it: `… có hiệu lực từ ngày ký. | Sở A có trách nhiệm …`. */
function toldBehind(passage: Passage): number {
  const charged = chargeBehind(passage);
  if (charged >= 0) return charged;
  const starts = allMatches(sentenceStart, passage.text).map(({ index }) => index);
  return starts.find((at) => opensBound(slicePassage(passage, at, Math.min(passage.text.length, at + longestOpening)))) ?? -1;
}

/** `Sở A có trách nhiệm …` */
export function opensBound(passage: Passage): boolean {
  const opening = unitOpening(passage);
  return opening !== null && !opening.colon && bindsAnother(passage, opening.units, []);
}

/** What stands behind `… chịu trách nhiệm thực hiện Kế hoạch này.`; -1 where that is no more than what the same bodies are to do. */
function orderBehind(passage: Passage): number {
  const at = matchAt(sentenceStart, passage.text, 0)?.index ?? -1;
  if (at < 0 || !isEnforcement(slicePassage(passage, 0, at))) return -1;
  const rest = slicePassage(passage, at, passage.text.length);
  const ordered = (opensWithCharge(rest) || unitOpening(rest) !== null) && isOrder(unitsIn(rest));
  return ordered || !opensWithVerb(rest) ? at : -1;
}
