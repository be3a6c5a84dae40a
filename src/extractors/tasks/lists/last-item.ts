import type { Paragraph } from "../../../doc.ts";
import { looksLikeHeading } from "../context.ts";
import { classify } from "./classify.ts";
import { type Frame, stepInto } from "./frame.ts";
import type { Node } from "./nodes.ts";

/** The items of a list, and the lines under the last of them that stand behind the whole list. */
interface ListParts {
  readonly items: readonly Node[];
  readonly behind: readonly Paragraph[];
}

/**
 * A line of its own under the last item of a list stands under the whole list where no other item has one: below items whose leads the words
 * above them name (`… yêu cầu các đơn vị: … 3. Báo cáo hằng ngày. | Thanh tra tỉnh kiểm tra đột xuất.`) as a part of the last one, and behind
 * the list where that is nothing to do (`… góp ý các nội dung: … 3. Nội dung khác. | Các sở gửi ý kiến trước …`).
 */
export function partsOfList(kids: readonly Node[], frame: Frame): ListParts {
  const last = kids.at(-1);
  const lines = last ? linesBehind(last, kids.slice(0, -1)) : [];
  if (!last || lines.length === 0) return { items: kids, behind: [] };
  const ending = (after: readonly Paragraph[]) => [...kids.slice(0, -1), { ...last, before: [], after: [...after] }];
  if (frame.inherited) return { items: ending(lines), behind: [] };
  return isNothing(last, kids.length - 1, frame) ? { items: ending([]), behind: lines } : { items: kids, behind: [] };
}

/** What stands right under an item, with no blank line between, is no line of its own where a blank line stands over those under the last one. */
function linesBehind(last: Node, others: readonly Node[]): readonly Paragraph[] {
  const isApart = ({ blanks }: Paragraph) => blanks > 0;
  const isOwn = last.before.every(isApart) ? isApart : () => true;
  const alone = others.length > 0 && others.every(({ before, kids }) => kids.length === 0 && !before.some(isOwn));
  return last.kids.length === 0 && alone ? last.before : [];
}

function isNothing(last: Node, position: number, frame: Frame): boolean {
  return !looksLikeHeading(last.paragraph) && classify(last, stepInto(frame, last, position)).as === "nothing";
}
