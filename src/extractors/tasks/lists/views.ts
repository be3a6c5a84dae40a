import type { Passage } from "../../../doc.ts";
import { flat, hitOf } from "../../../match/bodies/unit-hit.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile, endEdge } from "../../../match/rows/edges.ts";
import { holds } from "../../../match/rows/holds.ts";
import { orderAt } from "../../../match/sentences/opening.ts";
import { tellsDone } from "../../../match/sentences/told.ts";
import { agreedRow, furtherOrder, opinionRow } from "../../../vi/orders.ts";
import { charges } from "../../../vi/roles.ts";
import { isView } from "../context.ts";
import { type Lead, leadsAt, step } from "./leads-at.ts";
import { laterSentences } from "./sentences.ts";

const viewEnd = /[.;] (?=\p{Lu})/u;
const opinion = new RegExp(opinionRow.pattern, "u");
const mayAgree = holds([agreedRow]);
const agreed = compile(agreedRow.pattern, "u");
const tied = new RegExp(`(?:[.;,] |(?<!\\p{L})(?:${anyOf([furtherOrder, agreedRow])}),? )(?<charge>${anyOf(charges)})${endEdge}`, "gu");

/**
 * Whom a view charges: `Đồng ý với đề xuất của Sở Tài chính; giao | Sở Xây dựng …`; or the subject of the sentence behind one that lets go
 * ahead: `…; | Sở Xây dựng hoàn thiện hồ sơ`.
 */
export function behindView(passage: Passage): Lead[] {
  const charged = chargedInView(passage);
  return charged.length > 0 ? charged : toldBehindView(passage);
}

/** `Đồng ý chủ trương. | Sở Xây dựng hoàn thiện hồ sơ`: the subject of the sentence behind a view that lets go ahead. */
export function toldBehindView(passage: Passage): Lead[] {
  const at = agreesAt(passage);
  const edge = at === 0 || (at > 0 && isView(passage)) ? viewEnd.exec(passage.text) : null;
  if (!edge || !agreed.test(passage.folded.slice(0, edge.index))) return [];
  const order = orderAt(flat(passage), edge.index + edge[0].length);
  return (order?.units ?? []).map((unit) => hitOf(passage, unit));
}

/** Whether a sentence leads to somebody's opinion: `Xét đề nghị của …, Phó Thủ tướng có ý kiến như sau:`. */
export function opensOpinion(passage: Passage): boolean {
  return opinionAt(passage) >= 0;
}

/** Where the clause begins in which somebody speaks to a list: `Về việc Văn phòng A yêu cầu Bộ B báo cáo …, | Phó Thủ tướng có ý kiến như sau:`; -1 where none does. */
export function opinionAt({ folded }: Passage): number {
  return folded.search(opinion);
}

/** `Dự án đã được chấp thuận. | Bộ Y tế hướng dẫn UBND tỉnh …`: the first subject of a later sentence that is told to act. */
export function toldLater(passage: Passage): Lead[] {
  for (const { from, words } of laterSentences(passage)) {
    const order = orderAt(flat(words), 0);
    if (order) return order.units.map((unit) => hitOf(passage, { ...unit, start: unit.start + from, end: unit.end + from }));
  }
  return [];
}

/** Whether a paragraph only says what somebody thinks, and charges nobody. */
export function onlyViews(passage: Passage): boolean {
  return isView(passage) && chargedInView(passage).length === 0;
}

/** `UBND tỉnh đồng ý chủ trương và giao | Sở Xây dựng …`: the charge stands behind a mark, or behind a word that ties it to the view. */
function chargedInView(passage: Passage): Lead[] {
  const at = agreesAt(passage);
  if ((at < 0 && !isView(passage)) || wasAgreed(passage.folded.slice(0, Math.max(at, 0)))) return [];
  for (const hit of allMatches(tied, passage.folded)) {
    const charge = hit.groups?.["charge"] ?? "";
    const leads = leadsAt(passage, hit.index + hit[0].length - charge.length, charge.length + step);
    if (leads.length > 0) return leads;
  }
  return [];
}

/** Where somebody agrees to something; -1 where nobody does. */
function agreesAt({ folded }: Passage): number {
  return mayAgree(folded) ? folded.search(agreed) : -1;
}

/** `Ngày 10/3, Thường trực Tỉnh ủy đã | đồng ý chủ trương và giao Sở A …` tells what was done; of the words before, the last clause counts. */
function wasAgreed(before: string): boolean {
  const clause = Math.max(before.lastIndexOf("."), before.lastIndexOf(";"), before.lastIndexOf(":")) + 1;
  return tellsDone(` ${before.slice(clause)}`);
}
