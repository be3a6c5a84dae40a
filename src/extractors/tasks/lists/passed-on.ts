import type { Passage } from "../../../doc.ts";
import type { Words } from "../../../match/bodies/places.ts";
import { type Unit, unitsAt } from "../../../match/bodies/unit-at.ts";
import { flat, hitOf, shifted } from "../../../match/bodies/unit-hit.ts";
import { unitListAt } from "../../../match/bodies/unit-list.ts";
import { slicePassage } from "../../../match/passage.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile, endEdge } from "../../../match/rows/edges.ts";
import { run } from "../../../match/rows/match-at.ts";
import { rowsAt } from "../../../match/rows/rows-at.ts";
import { actAfter } from "../../../match/sentences/act-after.ts";
import type { AssignedUnit } from "../../../match/sentences/assignment.ts";
import { byOrderRow, countedPapers, inOrderTo, passOns } from "../../../vi/roles.ts";
import { laterSentences, longestSentence, sentenceEnd, upTo } from "./sentences.ts";

const passOnAt = rowsAt(passOns);
const anyPassOn = compile(anyOf(passOns), "u");
const byOrder = new RegExp(`^(?:${byOrderRow.pattern})${endEdge}`, "u");
const inOrder = new RegExp(` (?:${inOrderTo.pattern})(?= )`, "uy");
const counted = compile(countedPapers.pattern, "u");
const clauseStart = /[,;:] (?=\p{Lu})/gu;

/**
 * To whom a paper is passed on by the body that speaks in the document: `Văn phòng UBND tỉnh chuyển đơn đến | UBND
 * huyện A để giải quyết`, `Kính chuyển | Sở C xem xét`. Of other bodies it is only told.
 */
export function passedOn(passage: Passage, isSpeaker: (name: string) => boolean): AssignedUnit[] {
  if (!anyPassOn.test(passage.folded)) return [];
  const first = upTo(slicePassage(passage, 0, Math.min(passage.text.length, longestSentence)), sentenceEnd);
  for (const { from, words } of [{ from: 0, words: first }, ...laterSentences(passage)]) {
    const told = passedInSentence(flat(words), isSpeaker);
    if (told.length > 0) return shifted(told, from).map((unit) => ({ ...hitOf(passage, unit), role: "lead" as const }));
  }
  return [];
}

function passedInSentence(words: Words, isSpeaker: (name: string) => boolean): readonly Unit[] {
  if (counted.test(words.folded)) return [];
  const speaks = byOrder.test(words.folded) ? () => true : isSpeaker;
  const starts = [0, ...allMatches(clauseStart, words.text).map(({ index }) => index + 2)];
  for (const at of starts) {
    const told = calledBehind(words, afterSpeaker(words, at, speaks));
    if (told.length > 0) return told;
  }
  return [];
}

/** Where the verb stands behind who speaks; without a speaker the clause opens with it, and otherwise there is none. */
function afterSpeaker(words: Words, at: number, speaks: (name: string) => boolean): number {
  const [speaker, ...others] = unitsAt(words, at) ?? [];
  if (!speaker) return at === 0 || words.text.charAt(at - 2) === ":" ? at : -1;
  return others.length === 0 && speaks(speaker.name) ? speaker.end + 1 : -1;
}

function calledBehind(words: Words, at: number): readonly Unit[] {
  const verb = at < 0 ? null : passOnAt.find(words.folded, at);
  const list = verb ? unitListAt(words, verb.end + 1, false) : null;
  return list && actAfter(words, run(inOrder, words.folded, list.end)) ? list.units : [];
}
