import type { Passage } from "../../../doc.ts";
import { compile } from "../../../match/rows/edges.ts";
import { holderAt } from "../../../match/word-tables.ts";
import { divisionMarks } from "../../../vi/marks.ts";
import { carryingOut, dutyTitle, officeTitle, plannedTitle } from "../../../vi/sections.ts";
import { chargeOf } from "./charges.ts";
import { ownUnits } from "./names-unit.ts";
import type { Level, Node } from "./nodes.ts";
import { isOrder, opensWithCharge } from "./orders.ts";

const office = compile(officeTitle.pattern, "u");
const planned = compile(plannedTitle.pattern, "u");
const carried = new RegExp(`^(?:${carryingOut.pattern})`, "u");
const duty = new RegExp(`^(?:${dutyTitle.pattern})`, "u");

/** Whether a title says that the document lays down what an office is there for: its duties stand, and nobody is told to act by them. */
export function laysDownOffice(folded: string): boolean {
  return office.test(folded) && !planned.test(folded);
}

/**
 * What is left where standing rules are passed over: what stands under the carrying out, articles that charge somebody, and, where
 * `duties` count, what stands under the name of a body.
 */
export function withoutRules<L extends Level>(level: L, duties: boolean): L {
  const kids = level.kids.flatMap((kid) => {
    if (isOuter(kid)) return [withoutRules(kid, duties)];
    return tellsNow(kid) || (duties && isDuty(kid)) ? [kid] : chargesUnder(kid);
  });
  const charges = (paragraphs: Level["before"]) => paragraphs.filter(({ passage }) => opensWithCharge(passage));
  return { ...level, kids, before: charges(level.before), after: charges([...level.kids.flatMap(behindFacts), ...level.after]) };
}

/** `Điều 7. Sở Y tế`, `Điều 8. Trách nhiệm của các sở, ngành`, `Điều 9. Trách nhiệm quản lý`. */
function isDuty(kid: Node): boolean {
  return duty.test(kid.paragraph.passage.folded) || chargeOf(kid) !== null;
}

/** `4. Chuẩn bị nội dung:` over items of which some charge somebody. */
function chargesUnder(kid: Node): Node[] {
  const kids = kid.paragraph.mark?.kind === "article" ? [] : kid.kids.filter(({ paragraph }) => opensWithCharge(paragraph.passage));
  return kids.length === 0 ? [] : [{ ...kid, kids, after: [] }];
}

/** What stands without a mark behind `3. Thành phần: …`: it speaks for itself. */
function behindFacts(kid: Node): Level["after"] {
  return kid.paragraph.mark?.kind === "article" || isOuter(kid) || tellsNow(kid) ? [] : [...kid.before, ...kid.after];
}

function isOuter({ paragraph, before }: Node): boolean {
  return (
    divisionMarks.has(paragraph.mark?.kind ?? "dash") &&
    !isCarriedOut(paragraph.passage) &&
    !before.some(({ passage }) => isCarriedOut(passage))
  );
}

/** `Điều 5. Tổ chức thực hiện`, `Điều 6. Giao Sở Nội vụ …`, `Điều 6. Giám đốc Sở Nội vụ có trách nhiệm …`: a person acts, and no office. */
function tellsNow(node: Node): boolean {
  const { paragraph, before } = node;
  const { passage } = paragraph;
  if (isCarriedOut(passage) || before.slice(0, 1).some((first) => passage.text === "" && isCarriedOut(first.passage))) return true;
  return opensWithCharge(passage) || (holderAt.find(passage.folded, 0) !== null && isOrder(ownUnits(node)));
}

function isCarriedOut(passage: Passage): boolean {
  return carried.test(passage.folded);
}
