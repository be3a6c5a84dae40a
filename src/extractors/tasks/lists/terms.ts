import type { Paragraph, Passage } from "../../../doc.ts";
import { compile } from "../../../match/rows/edges.ts";
import { dueLine, notSent, termLine } from "../../../vi/orders.ts";
import { isClosing, isLast } from "../context.ts";
import { unitsIn } from "./leads.ts";
import type { Node } from "./nodes.ts";
import { isOrder } from "./orders.ts";
import { laterSentences, longestSentence } from "./sentences.ts";

const term = new RegExp(`^(?:${termLine.pattern}) `, "u");
const due = new RegExp(`^(?:${dueLine.pattern}) `, "u");
const never = compile(notSent.pattern, "u");

/** The next paragraph, where it says by when the result of an order is sent, and tells nobody to act. */
export function termsBehind(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const next = paragraphs[at + 1];
  return next && term.test(next.passage.folded) && isPlain(next, () => false) ? [next] : [];
}

/**
 * `Kết quả thực hiện gửi về Sở Y tế trước ngày 10/4.`, alone or behind another sentence: something to do for whomever the words above
 * speak to.
 */
export function isDue(paragraph: Paragraph, isIssuer: (name: string) => boolean): boolean {
  const { passage } = paragraph;
  const short = passage.text.length < longestSentence;
  const saysWhen = setsDue(passage) || (short && [...laterSentences(passage)].some(({ words }) => setsDue(words)));
  return saysWhen && isPlain(paragraph, isIssuer) && !isClosing(passage);
}

function setsDue({ folded }: Passage): boolean {
  return due.test(folded) && !never.test(folded);
}

function isPlain({ mark, passage }: Paragraph, isIssuer: (name: string) => boolean): boolean {
  return !mark && !isOrder(unitsIn(passage).filter(({ name }) => !isIssuer(name)));
}

/** The items of a list without such a paragraph under the last of them, which stands under the whole list where no other item has one. */
export function withoutDue(
  kids: readonly Node[],
  isIssuer: (name: string) => boolean,
): { readonly items: readonly Node[]; readonly due: readonly Paragraph[] } {
  const setsTerm = (paragraph: Paragraph) => isDue(paragraph, isIssuer);
  const last = kids.at(-1);
  const under = last ? [...last.before, ...last.after] : [];
  const found = under.findLast(setsTerm);
  const behind = found ? under.slice(under.indexOf(found) + 1) : [];
  if (!last || !found || kids.length < 2 || behind.some(({ passage }) => !isLast(passage))) return { items: kids, due: [] };
  if (under.filter(setsTerm).length > 1 || kids.slice(0, -1).some(({ before, after }) => [...before, ...after].some(setsTerm)))
    return { items: kids, due: [] };
  const others = (paragraphs: readonly Paragraph[]) => paragraphs.filter((paragraph) => paragraph !== found);
  return { items: [...kids.slice(0, -1), { ...last, before: others(last.before), after: others(last.after) }], due: [found] };
}
