import type { Paragraph } from "../../../doc.ts";
import { compile } from "../../../match/rows/edges.ts";
import { dueLine, notSent, termLine } from "../../../vi/orders.ts";
import { isClosing, isLast } from "../context.ts";
import { unitsIn } from "./leads.ts";
import type { Node } from "./nodes.ts";
import { isOrder } from "./orders.ts";

const term = new RegExp(`^(?:${termLine.pattern}) `, "u");
const due = new RegExp(`^(?:${dueLine.pattern}) `, "u");
const never = compile(notSent.pattern, "u");

/** The next paragraph, where it says by when the result of an order is sent, and tells nobody to act. */
export function termsBehind(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const next = paragraphs[at + 1];
  return next && term.test(next.passage.folded) && isPlain(next) ? [next] : [];
}

/** `Kết quả thực hiện gửi về Sở Y tế trước ngày 10/4.`: something to do for whomever the words above speak to. */
export function isDue(paragraph: Paragraph): boolean {
  const { passage } = paragraph;
  return due.test(passage.folded) && !never.test(passage.folded) && isPlain(paragraph) && !isClosing(passage);
}

function isPlain({ mark, passage }: Paragraph): boolean {
  return !mark && !isOrder(unitsIn(passage));
}

/** The items of a list without such a paragraph under the last of them, which stands under the whole list where no other item has one. */
export function withoutDue(kids: readonly Node[]): { readonly items: readonly Node[]; readonly due: readonly Paragraph[] } {
  const last = kids.at(-1);
  const under = last ? [...last.before, ...last.after] : [];
  const found = under.findLast(isDue);
  const behind = found ? under.slice(under.indexOf(found) + 1) : [];
  if (!last || !found || kids.length < 2 || behind.some(({ passage }) => !isLast(passage))) return { items: kids, due: [] };
  if (under.filter(isDue).length > 1 || kids.slice(0, -1).some(({ before, after }) => [...before, ...after].some(isDue)))
    return { items: kids, due: [] };
  const others = (paragraphs: readonly Paragraph[]) => paragraphs.filter((paragraph) => paragraph !== found);
  return { items: [...kids.slice(0, -1), { ...last, before: others(last.before), after: others(last.after) }], due: [found] };
}
