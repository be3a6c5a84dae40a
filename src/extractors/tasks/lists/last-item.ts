import type { Node } from "./nodes.ts";

/**
 * Items whose leads the words above their list name. A line of its own under the last of them stands under the whole list, where no other
 * item has one: `… yêu cầu các đơn vị: … 3. Báo cáo hằng ngày. | Thanh tra tỉnh kiểm tra đột xuất.`
 */
export function withLinesBehind(kids: readonly Node[]): readonly Node[] {
  const last = kids.at(-1);
  const others = kids.slice(0, -1);
  if (!last || last.kids.length > 0 || others.length === 0 || others.some(({ before, kids }) => before.length + kids.length > 0))
    return kids;
  return [...others, { ...last, before: [], after: last.before }];
}
