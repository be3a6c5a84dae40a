import type { Block, Paragraph, Passage } from "../../doc.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import { endsInJoint, joint, nameJoint } from "../../match/rows/joints.ts";
import { subjectOpening, themeRow } from "../../vi/letterhead.ts";
import { placeLevels } from "../../vi/places.ts";
import * as cues from "../cues.ts";
import { typeOpening } from "../named-type.ts";
import { isAuthority, nextIsBase } from "./preamble.ts";
import { continuesTitle, longestSubject, sentenceLike } from "./title-goes-on.ts";

const levelEnd = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(placeLevels)})$`, "u");
const theme = new RegExp(`^(?:${themeRow.pattern})`, "u");
const about = compile(subjectOpening.pattern, "yu");
const anyAbout = compile(subjectOpening.pattern, "u");

const longestSubjectLine = 110;
const longestTitle = 900;
/** A line of a title opens with a word and ends without a mark. */
const titleLine = /^["“(]?\p{L}.*[^.;:,]$/su;

/** What has been read of a head. */
export interface Reading {
  /** Index of the type's name; -1 before it. */
  typed: number;
  title: Paragraph | null;
  greeted: boolean;
  /** A subject stands under the number: no title follows the type's name. */
  subject: boolean;
  /** A number or a date has been read. */
  numbered: boolean;
  /** Quốc hiệu has been read. */
  nation: boolean;
}

/** Whether this paragraph is the first that belongs neither to the letterhead nor to the title. */
export function endsHead(p: Paragraph, reading: Reading, blocks: readonly Block[], at: number): boolean {
  const { title, typed } = reading;
  if (opensList(p, title) || (typed >= 0 && theme.test(p.passage.folded))) return true;
  if (typed < 0) return endsUntyped(p, reading, blocks, at);
  if (cues.attached.test(p.passage.folded)) return false;
  const authority = isAuthority(p.passage) && nextIsBase(blocks, at);
  const office = authority && isOffice(p, title);
  if (title === null) return office || decidesUntitled(p, blocks, at, typed) || opensBody(p.passage, reading.subject);
  const goesOn = continuesTitle(title, p, nextIsBase(blocks, at)) || isBetween(p, blocks, at);
  return office || (authority && isApart(p, title)) || !goesOn || at > typed + 12;
}

/** Lines set apart between the title and those whom the document is for, or who decides, are of the title. */
function isBetween(p: Paragraph, blocks: readonly Block[], at: number): boolean {
  if (!mayBeTitle(p)) return false;
  for (const [k, block] of blocks.slice(at + 1, at + 5).entries()) {
    if (block.type !== "paragraph") return false;
    if (cues.greeting.test(block.passage.folded) || (isAuthority(block.passage) && nextIsBase(blocks, at + 1 + k))) return true;
    if (!mayBeTitle(block)) return false;
  }
  return false;
}

/** Words without a mark that tell nothing: neither a basis nor what somebody asks or does. */
function mayBeTitle({ mark, passage: { text, folded } }: Paragraph): boolean {
  if (mark !== null || text.length >= longestSubject || !titleLine.test(text) || cues.isCaps(text)) return false;
  return !isTold(folded);
}

function isTold(folded: string): boolean {
  return cues.base.test(folded) || cues.asking.test(folded) || cues.statement.test(folded);
}

/** A mark, but for the sign that a title may be set behind. */
function opensList({ mark }: Paragraph, title: Paragraph | null): boolean {
  return mark !== null && ((mark.kind !== "dash" && mark.kind !== "star") || title !== null);
}

/** An office, but not as the rest of a name that the title breaks off before, or in and goes on behind: `… CỦA | THỦ TƯỚNG`, `… CỦA BAN | BÍ THƯ VỀ …`. */
function isOffice({ passage: { folded }, blanks }: Paragraph, title: Paragraph | null): boolean {
  const above = title?.passage.folded ?? "";
  const named = (blanks === 0 && joint.test(above)) || (nameJoint.test(above) && anyAbout.test(folded));
  return cues.position.test(folded) && !named;
}

function endsUntyped(p: Paragraph, reading: Reading, blocks: readonly Block[], at: number): boolean {
  if (decides(p, reading, blocks, at)) return true;
  return !(untypedHead(p) || isLongTitle(p, reading, blocks, at) || continuesSubject(p, blocks, at) || isSubject(p, reading, blocks, at));
}

/** A title in one long line of capitals, under a number whose type was lost. */
function isLongTitle({ passage: { text } }: Paragraph, { numbered }: Reading, blocks: readonly Block[], at: number): boolean {
  return numbered && text.length < longestTitle && cues.isCaps(text) && leadsToBase(blocks, at);
}

/** `Về …` under the number of a letter, soon before those whom it is for. */
function isSubject({ passage }: Paragraph, { numbered }: Reading, blocks: readonly Block[], at: number): boolean {
  if (!numbered || passage.text.length > longestSubject || /[.:;]$/.test(passage.text) || !about.test(passage.folded)) return false;
  return blocks.slice(at + 1, at + 4).some((block) => block.type === "paragraph" && cues.greeting.test(block.passage.folded));
}

/** Under a letterhead whose type was lost: who decides, directly before the bases. */
function decides(p: Paragraph, reading: Reading, blocks: readonly Block[], at: number): boolean {
  if (!reading.numbered || !cues.isCaps(p.passage.text) || !isAuthority(p.passage)) return false;
  return leadsToBase(blocks, at) && !goesOnAbove(p, blocks[at - 1]);
}

/** The line of capitals directly above breaks off before a name or in one. */
function goesOnAbove({ passage: { folded }, blanks }: Paragraph, above: Block | undefined): boolean {
  if (blanks > 0 || above?.type !== "paragraph" || !cues.isCaps(above.passage.text)) return false;
  const words = above.passage.folded;
  return cutsHead(words, folded) || (endsInJoint(words) && !levelEnd.test(words));
}

/** The last line of what a letter is about may end in a full stop. */
function continuesSubject(p: Paragraph, blocks: readonly Block[], at: number): boolean {
  if (p.passage.text.length >= longestSubjectLine || !p.passage.text.endsWith(".")) return false;
  for (let k = at; k > 0 && at - k < 4; k--) {
    const block = blocks[k];
    const above = blocks[k - 1];
    if (block?.type !== "paragraph" || block.blanks > 0 || above?.type !== "paragraph") return false;
    if (cues.subjectMark.test(above.passage.folded) || cues.subjectInside.test(above.passage.folded)) return true;
  }
  return false;
}

/** Who decides, between the first basis and a type's line that holds the title too (`KẾ HOẠCH CẢI CÁCH …`), or has lost it. */
function decidesUntitled(p: Paragraph, blocks: readonly Block[], at: number, typed: number): boolean {
  const [type, next] = [blocks[typed], blocks[at + 1]];
  if (type?.type !== "paragraph" || next?.type !== "paragraph" || !isAuthority(p.passage)) return false;
  return cues.base.test(next.passage.folded) && isApart(p, type);
}

/** Nothing but capitals between a line of authority and the first basis, and no name of a type among them. */
function leadsToBase(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + 4)) {
    if (block.type !== "paragraph") return false;
    if (cues.base.test(block.passage.folded)) return true;
    if (block.passage.text.startsWith("(")) continue;
    if (!cues.isCaps(block.passage.text) || typeOpening(block.passage.folded) !== null) return false;
  }
  return false;
}

/** Under the type's name: a sentence rather than a title. */
function opensBody(passage: Passage, subject: boolean): boolean {
  return sentenceLike(passage) || (subject && /[.:;,]$/.test(passage.text));
}

/** Set off from the title, so that a body's name is no part of it. */
function isApart(p: Paragraph, title: Paragraph): boolean {
  const caps = cues.isCaps(p.passage.text);
  if (p.blanks === 0 && cutsHead(title.passage.folded, p.passage.folded)) return false;
  if (caps && cues.bodyHead.test(p.passage.folded) && levelEnd.test(title.passage.folded)) return true;
  return (p.blanks > 0 || caps) && !endsInJoint(title.passage.folded);
}

/** `… NGHỊ QUYẾT ĐẠI | HỘI ĐẢNG BỘ …`, `… CỦA THỦ TƯỚNG | CHÍNH PHỦ VỀ …`: the line ends inside the words that a name opens with. */
function cutsHead(above: string, below: string): boolean {
  const words = above.split(" ");
  return [1, 2].some((count) => {
    const last = `${words.slice(-count).join(" ")} `;
    return [cues.bodyHead, cues.position].some((head) => {
      const rest = (head.exec(last + below)?.[0].length ?? 0) - last.length;
      return rest > 0 && rest >= (head.exec(below)?.[0].length ?? 0);
    });
  });
}

/** Before the type word only short lines of the letterhead stand. */
function untypedHead(p: Paragraph): boolean {
  const words = p.passage.text;
  return (
    words.length < 110 &&
    !/[.;:]$/.test(words) &&
    !cues.weekday.test(p.passage.folded) &&
    (cues.isCaps(words) || words.length < 60 || cues.bodyHead.test(p.passage.folded) || typeOpening(p.passage.folded) !== null)
  );
}
