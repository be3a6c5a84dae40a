import type { Passage } from "../../../doc.ts";
import { shifted } from "../../../match/bodies/unit-hit.ts";
import { findBodies, openingBody } from "../../../match/bodies.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile } from "../../../match/rows/edges.ts";
import { tellsDone } from "../../../match/sentences/told.ts";
import { chargeAt } from "../../../match/word-tables.ts";
import { reportedRow, sinceRow } from "../../../vi/orders.ts";
import { charges } from "../../../vi/roles.ts";
import { type Lead, leadsAt, step } from "./leads-at.ts";
import { laterSentences } from "./sentences.ts";

export const speakerReach = 90;
const charge = compile(anyOf(charges), "gu");
const since = compile(sinceRow.pattern, "u");
const reported = compile(reportedRow.pattern, "u");

/** `Nhân dịp Quốc khánh. | UBND tỉnh đề nghị các cơ quan …`: whom a later sentence asks that opens with the body that speaks. */
export function askedBy(passage: Passage, isSpeaker: (name: string) => boolean): Lead[] {
  for (const { from, words } of laterSentences(passage)) {
    const speaker = openingBody(words);
    const told = speaker && isSpeaker(speaker.name) && !since.test(words.folded) ? afterSpeaker(words, speaker.end) : [];
    if (told.length > 0) return shifted(told, from);
  }
  return [];
}

/** `Tại Công văn số 12/BYT-KCB, | Bộ Y tế yêu cầu …`: a body asked for something in a paper that is cited. */
export function asksThere(first: Passage, at: number): boolean {
  const speaker = openingBody(slicePassage(first, at, first.text.length));
  return speaker !== null && chargeAt.find(first.folded, at + speaker.end + 1) !== null;
}

/** `Để có cơ sở tổng hợp | Sở Nội vụ đề nghị các đơn vị …`. */
export function spokenAtOnce(first: Passage): Lead[] {
  const speaker = findBodies(first).find(({ end }) => chargeAt.find(first.folded, end + 1) !== null);
  return speaker ? afterSpeaker(first, speaker.end) : [];
}

/** `Thực hiện Công văn số …, | UBND tỉnh yêu cầu các sở …`. */
export function spokenTo(first: Passage, at: number): Lead[] {
  const rest = slicePassage(first, at, first.text.length);
  const speaker = openingBody(rest);
  return speaker ? shifted(afterSpeaker(rest, speaker.end), at) : [];
}

/** `Báo A có bài “…”, | Thủ tướng giao Bộ Tài chính …`. */
export function spokenLater(first: Passage): Lead[] {
  for (let at = first.text.indexOf(", "); at >= 0; at = first.text.indexOf(", ", at + 2)) {
    const told = spokenTo(first, at + 2);
    if (told.length > 0) return told;
  }
  return [];
}

/** `Phó Thủ tướng Nguyễn Văn A yêu cầu Bộ Y tế …`, but not what was charged already (`UBND tỉnh đã giao Sở Y tế …`). */
export function afterSpeaker(first: Passage, speakerEnd: number): Lead[] {
  charge.lastIndex = speakerEnd;
  const found = charge.exec(first.folded.slice(0, speakerEnd + speakerReach));
  if (found && tellsDone(first.folded.slice(speakerEnd, found.index))) return [];
  const between = first.folded.slice(speakerEnd, found?.index);
  if (!found || /[,;]/.test(between) || reported.test(between)) return [];
  return leadsAt(first, found.index, Math.max(step, found[0].length + 2));
}
