import { endEdge } from "../../../match/rows/edges.ts";
import { projectFact, projectName } from "../../../vi/facts.ts";
import type { Node } from "./nodes.ts";

const name = new RegExp(`^(?:${projectName.pattern})(?: [^:]{1,60})?(?= ?(?::|$))`, "u");
const fact = new RegExp(`^(?:${projectName.pattern}|${projectFact.pattern})${endEdge}[^:.]{0,80}(?::|$)`, "u");
const fewest = 2;

/** Items that say what a project is, once two of them say it surely: `1. Tên dự án: …`, `2. Chủ đầu tư: …`, `5. Hình thức quản lý: …`. */
export function projectFacts(nodes: readonly Node[]): ReadonlySet<Node> {
  const sure = nodes.filter(({ paragraph }) => name.test(paragraph.passage.folded));
  return new Set(sure.length < fewest ? [] : nodes.filter(({ paragraph }) => fact.test(paragraph.passage.folded)));
}
