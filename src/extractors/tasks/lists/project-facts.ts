import type { Passage } from "../../../doc.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile, endEdge } from "../../../match/rows/edges.ts";
import { actAt } from "../../../match/word-tables.ts";
import { projectFact, projectName, projectParty } from "../../../vi/facts.ts";
import { modalRows } from "../../../vi/orders.ts";
import { charges, mannerRow } from "../../../vi/roles.ts";
import type { Node } from "./nodes.ts";

const name = new RegExp(`^(?:${projectName.pattern})(?: [^:]{1,60})?(?= ?(?::|$))`, "u");
const fact = new RegExp(`^(?:${projectName.pattern}|${projectFact.pattern})${endEdge}[^:.]{0,80}(?::|$)`, "u");
const party = new RegExp(`^(?:${projectParty.pattern})(?: [^:]{1,60})? ?: ?(?=\\S)`, "u");
const told = new RegExp(`^(?:${anyOf([...charges, mannerRow])})${endEdge}`, "u");
const modal = compile(anyOf(modalRows), "u");
const fewest = 2;

/** Items that say what a project is, once two of them say it surely: `1. Tên dự án: …`, `2. Chủ đầu tư: …`, `5. Hình thức quản lý: …`. */
export function projectFacts(nodes: readonly Node[]): ReadonlySet<Node> {
  const sure = nodes.filter(({ paragraph: { passage } }) => name.test(passage.folded) || saysWhoIs(passage));
  return new Set(sure.length < fewest ? [] : nodes.filter((node) => sure.includes(node) || fact.test(node.paragraph.passage.folded)));
}

/** `Chủ đầu tư: Ban Quản lý dự án huyện`, where `Chủ đầu tư: Đôn đốc nhà thầu …` and `Chủ đầu tư có trách nhiệm: …` tell it to act. */
function saysWhoIs({ folded }: Passage): boolean {
  const label = party.exec(folded)?.[0] ?? "";
  return label !== "" && !modal.test(label) && !told.test(folded.slice(label.length)) && actAt.find(folded, label.length) === null;
}
