import { allMatches } from "../../match/rows/all-matches.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { listJoints, listWords, type MomentUnit, quarterNumbers } from "../../vi/times.ts";
import type { Moment } from "./moments.ts";

/** Units that name several times: the unit of each, and the groups of the first and the last. */
const lists: Partial<Record<MomentUnit, readonly [unit: MomentUnit, first: string, last: string]>> = {
  days: ["day", "d", "d2"],
  months: ["month", "m", "m2"],
  quarters: ["quarter", "q", "q2"],
};
const items = new RegExp(`(?<![\\p{L}\\d])(?:\\d{1,2}|${Object.keys(quarterNumbers).join("|")})(?![\\p{L}\\d])`, "gu");
/** The words before the first item: `02 ngày | 15`. */
const lead = new RegExp(`^.*?(?:${listWords.pattern})`, "u");
const joint = new RegExp(`^ ?(?:${anyUnnamed(listJoints)}) ?`, "u");

/** `quý II, IV/2020`, `các ngày 5, 12 và 19/6`: a list that leaves times out between its own names each of them, any other the whole. */
export function apart(moment: Moment): readonly Moment[] {
  const list = lists[moment.row.unit];
  if (!list) return [moment];
  const [unit, first, last] = list;
  const words = moment.match[0];
  const { groups = {} } = moment.match;
  const named = itemsOf(words, groups[first], groups[last]);
  const gaps = named.map(({ index }, k) => (k === 0 ? "" : words.slice(endOf(named[k - 1]), index)));
  const numbers = named.map(([word]) => (unit === "quarter" ? (quarterNumbers[word] ?? 0) : Number(word)));
  const isWhole = numbers.every((n, k) => k === 0 || n <= (numbers[k - 1] ?? 0) + 1);
  if (isWhole || !gaps.every((gap, k) => k === 0 || joint.test(gap))) return [moment];
  return named.map((item, k) => ({
    row: { ...moment.row, unit },
    start: moment.start + (k === 0 ? 0 : item.index - (gaps[k] ?? "").replace(joint, "").length),
    end: k === named.length - 1 ? moment.end : moment.start + endOf(item),
    match: { 0: item[0], groups: { ...groups, [first]: item[0] } },
  }));
}

/** What stands in a list from its first to its last. */
function itemsOf(words: string, first: string | undefined, last: string | undefined): RegExpExecArray[] {
  const all = allMatches(
    items,
    words.replace(lead, (word) => " ".repeat(word.length)),
  );
  const from = all.findIndex(([word]) => word === first);
  const to = all.findIndex(([word], k) => k > from && word === last);
  return all.slice(from, to + 1);
}

function endOf(item: RegExpExecArray | undefined): number {
  return (item?.index ?? 0) + (item?.[0].length ?? 0);
}
