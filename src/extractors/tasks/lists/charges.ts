import type { Passage } from "../../../doc.ts";
import { expand } from "../../../match/bodies/names.ts";
import { type BodyHit, flat, hitOf, shifted } from "../../../match/bodies/unit-hit.ts";
import { unitListAt } from "../../../match/bodies/unit-list.ts";
import { findBodies, readUnits } from "../../../match/bodies.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { asideEnd } from "../../../match/sentences/aside.ts";
import { assignment } from "../../../match/sentences/assignment.ts";
import { insideLabel } from "../../../match/sentences/inside-opening.ts";
import { namesTrade } from "../../../match/sentences/label-end.ts";
import type { UnitOpening } from "../../../match/sentences/label-opening.ts";
import { orderAt, titledOfficeAt, unitOpening } from "../../../match/sentences/opening.ts";
import { labelPrefixAt } from "../../../match/word-tables.ts";
import { anyone, basisRow, chargeTail, labelTails } from "../../../vi/roles.ts";
import { isLast } from "../context.ts";
import type { Inherited } from "./item-task.ts";
import { namesPlaces } from "./label-facts.ts";
import type { Node } from "./nodes.ts";
import { chargedIn, opensWithCharge, opensWithVerb } from "./orders.ts";
import { addressedAlone } from "./subject.ts";

/** Names of several bodies may fill lines. */
const longestLabel = 320;
const longestBased = 600;
const nobody = new RegExp(`^(?:${anyone.pattern})[ :.]*$`, "u");
const rest = new RegExp(`^${chargeTail.pattern}$`, "u");
const ended = /^[ :.]*$/;
const basis = new RegExp(`^(?:${basisRow.pattern}) `, "u");
const tail = new RegExp(`^ (?:${anyOf(labelTails)})[ :.]*$`, "u");
const which = new RegExp(`^ (?:${anyOf(labelTails.filter(({ duty }) => !duty))})$`, "u");

/** The units of an item that does nothing but name them (`1. Sở Nội vụ`) or charge them (`Điều 2. Giao Giám đốc Sở Y tế:`). */
export function chargeOf(node: Node): Inherited | null {
  if (node.kids.length === 0 && !node.before.some(({ passage }) => !isLast(passage))) return null;
  const { passage } = node.paragraph;
  if (node.opening && (chargesOnly(passage, node.opening) || namesPlaces(passage, node.opening)))
    return { passage, units: node.opening.units, isCharge: true };
  if (node.opening?.charge) return null;
  const alone = unitsAlone(passage);
  const units = alone.length > 0 ? alone : namedUnits(node);
  if (units.length > 0) return { passage, units, isCharge: true };
  return node.kids.some((kid) => opensWithVerb(kid.paragraph.passage)) ? sharedCharge(node) : null;
}

/** Units that are all of a line but for which of them are meant (`Các đơn vị chuyên trách (sau đây gọi là đơn vị):`), over items without their own; or behind its basis. */
function namedUnits({ opening, kids, paragraph: { passage } }: Node): Inherited["units"] {
  if (!opening) return basedUnits(passage);
  return opening.colon && passage.text.length <= opening.end && kids.some((kid) => kid.opening === null) ? opening.units : [];
}

/** The units of a line that names, addresses or charges them and says no more. */
function unitsAlone(passage: Passage): Inherited["units"] {
  const label = isLabel(passage) ? labelUnits(passage) : listedUnits(passage);
  if (label.length > 0) return label;
  const addressed = addressedUnits(passage);
  if (fills(addressed, passage) || tail.test(passage.folded.slice(addressed.at(-1)?.end ?? 0))) return addressed;
  const leads = assignment(passage).units.filter((unit) => unit.role === "lead");
  return fills(leads, passage) ? leads : addressedAlone(passage);
}

/** `Giao Sở A:`, or `Sở A: Thực hiện các nhiệm vụ sau:`; `Giao Sở A: Rà soát hồ sơ.` says what to do as well. */
export function chargesOnly({ folded }: Passage, { end, colon, charge }: UnitOpening): boolean {
  const words = folded.slice(end).trim();
  return words === "" ? charge === true : colon && rest.test(` ${words}`);
}

/** `Giao Sở A chủ trì, phối hợp với các địa phương thực hiện:`, `UBND tỉnh yêu cầu các sở thực hiện:` says who, and no more. */
function sharedCharge({ paragraph: { passage }, opening }: Node): Inherited | null {
  const opens = opening || opensWithCharge(passage) || orderAt(flat(passage), 0)?.kind === "charge";
  const units: Inherited["units"] = opens ? assignment(passage).units : chargedIn(passage);
  const end = units.findLast((unit) => (unit.role ?? "lead") === "lead")?.end;
  return end !== undefined && rest.test(passage.folded.slice(end)) ? { passage, units, isCharge: true } : null;
}

/** `UBND các huyện: Tân Lạc, Mai Lâm; Công an tỉnh`: the names behind the colon are those of bodies. */
function listedUnits(passage: Passage): readonly BodyHit[] {
  if (passage.text.length > longestLabel || /\.\s/.test(passage.text)) return [];
  const named = readUnits(passage);
  return named.length > 1 && named.every((unit) => unit.known) && fills(named, passage) ? named : [];
}

/** The units that a whole line names: by name, with words that say which of them, or as places inside a body. */
function labelUnits(passage: Passage): readonly BodyHit[] {
  const standing = unitsWithAside(passage);
  if (standing.length > 0) return standing;
  const named = readUnits(passage);
  const sure = !passage.text.endsWith(".") || named.every((unit) => unit.known);
  if (sure && fills(named, passage)) return named;
  const office = titledOfficeAt(flat(passage), 0)?.units.map((unit) => hitOf(passage, unit)) ?? [];
  if (fills(office, passage)) return office;
  const told = toldUnits(passage);
  const inside = told.length > 0 ? null : insideLabel(passage);
  return inside ? [inside] : told;
}

/** Units with what they are besides: `Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo`. */
function unitsWithAside(passage: Passage): BodyHit[] {
  const words = flat(passage);
  const list = unitListAt(words, 0, true);
  const end = list ? asideEnd(words, list.end) : 0;
  if (!list || end === list.end || words.text.startsWith(" (", list.end) || !ended.test(words.text.slice(end))) return [];
  return list.units.map((unit) => hitOf(passage, unit));
}

/** Units with words that only say which of them: `Sở Tư pháp nơi được kiểm tra`; of a group they end the name (`UBND các xã | có rừng`). */
function toldUnits(passage: Passage): BodyHit[] {
  const words = flat(passage);
  const list = unitListAt(words, 0, true);
  const last = list?.units.at(-1);
  if (!list || !last) return [];
  const end = passage.text.replace(/[ :.]+$/, "").length;
  const trade = last.group && namesTrade(words, last, list.end, end);
  if (!trade && !tail.test(words.folded.slice(list.end))) return [];
  const whole = last.group && (trade || which.test(words.folded.slice(list.end, end)));
  const name = whole ? `${last.name} ${expand(words.text.slice(list.end, end))}` : last.name;
  return [...list.units.slice(0, -1), { ...last, name, end: whole ? end : last.end }].map((unit) => hitOf(passage, unit));
}

/** `Đối với Chủ tịch UBND huyện:`. */
function addressedUnits(passage: Passage): BodyHit[] {
  const words = flat(passage);
  const prefix = labelPrefixAt.find(words.folded, 0);
  if (!prefix || words.folded.charAt(prefix.end) !== " " || nobody.test(words.folded.slice(prefix.end + 1))) return [];
  return (unitListAt(words, prefix.end + 1, true)?.units ?? []).map((unit) => hitOf(passage, unit));
}

/** `Căn cứ chức năng, nhiệm vụ được giao, | các sở, ngành có trách nhiệm:`. */
function basedUnits(passage: Passage): BodyHit[] {
  const { text, folded } = passage;
  if (text.length > longestBased || !text.endsWith(":") || !basis.test(folded)) return [];
  for (let at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 2)) {
    const opening = unitOpening(slicePassage(passage, at + 2, text.length));
    if (!opening?.colon || at + 2 + opening.end < text.length) continue;
    return endsInGroup(slicePassage(passage, 0, at)) ? [] : shifted(opening.units, at + 2);
  }
  return [];
}

/** `Theo phân công của các sở, | UBND các huyện:` goes on with whose it is. */
function endsInGroup(passage: Passage): boolean {
  const last = findBodies(passage).at(-1);
  return last?.group === true && last.end === passage.text.length;
}

/** One line without a sentence. */
function isLabel(passage: Passage): boolean {
  return passage.text.length < longestLabel && !/[:.]\s/.test(passage.text);
}

/** Nothing stands behind the last unit but its short name in a bracket. */
function fills(units: readonly { readonly end: number }[], passage: Passage): boolean {
  const last = units.at(-1)?.end ?? 0;
  return last > 0 && /^[\s:.]*(?:\([^()]{1,40}\)[\s:.]*)?$/.test(passage.text.slice(last));
}
