import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Filed } from "../src/emitters/emitter.ts";
import { icsSink } from "../src/emitters/ics.ts";
import { recurrenceFrom, theDayBefore } from "../src/emitters/recurrence.ts";
import { fixturesFiled, plan, planFiled, textOf, written } from "./tools/memory-shelf.ts";

const one = await planFiled();
const all = await fixturesFiled();

describe("ics", () => {
  test("gives an all-day event on the last day, and one that comes again", async () => {
    const events = eventsOf(textOf(await written(icsSink, [one]), "vanban.ics"));
    expect(events.map((event) => [event.startDate.toString(), event.startDate.isDate, event.isRecurring()])).toEqual([
      ["2021-06-29", true, false],
      ["2021-03-31", true, true],
    ]);
    expect(events[0]?.summary).toMatch(/^Sở Nội vụ: =SUM\(1\) Rà soát/);
  });

  test("names the unit once where the task begins with it", async () => {
    const words = plan.replace("2. Sở Tài chính: Chủ trì, phối hợp với Sở Nội vụ", "2. Sở Tài chính chủ trì");
    const events = eventsOf(textOf(await written(icsSink, [await planFiled(words)]), "vanban.ics"));
    expect(events[1]?.summary).toBe("Sở Tài chính chủ trì lập dự toán, định kỳ hàng quý báo cáo UBND tỉnh.");
  });

  test("gives the days of a recurrence to another reader", async () => {
    const [, quarterly] = eventsOf(textOf(await written(icsSink, [one]), "vanban.ics"));
    const days = quarterly?.iterator();
    expect([1, 2, 3, 4].map(() => days?.next().toString())).toEqual(["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]);
  });

  test("is folded at 75 octets, has a UID once, and is the same every time", async () => {
    const words = textOf(await written(icsSink, all), "vanban.ics");
    expect(words.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const ids = eventsOf(words).map((event) => event.uid);
    expect([ids.length > 50, new Set(ids).size]).toEqual([true, ids.length]);
    expect(textOf(await written(icsSink, all), "vanban.ics")).toBe(words);
  });

  test("keeps the UIDs of what is still there when a deadline is added before it", async () => {
    const more = await planFiled(plan.replace("Rà soát", "Trước ngày 15/4/2021, rà soát"));
    const uid = async (entry: Filed) => eventsOf(textOf(await written(icsSink, [entry]), "vanban.ics")).at(-1)?.uid;
    expect(await uid(more)).toBe(await uid(one));
  });

  test.each([
    ["FREQ=MONTHLY", "2024-01-31", "2024-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["FREQ=MONTHLY;INTERVAL=6", "2024-02-05", "2024-06-30", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"],
    ["FREQ=YEARLY", "2024-02-05", "2024-12-31", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"],
    ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20", "2024-02-05", "2024-11-20", null],
    ["FREQ=WEEKLY;BYDAY=FR", "2024-02-05", "2024-02-09", null],
    ["FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15", "2024-03-16", "2024-06-15", null],
    ["FREQ=DAILY", "2024-03-16", "2024-03-16", null],
  ])("begins %s after %s on %s", (rule, from, start, rrule) => {
    expect(recurrenceFrom(rule, from)).toEqual({ rrule: rrule ?? rule, start });
  });
});

function eventsOf(words: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(words));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

test.each([
  ["FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=14"],
  ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"],
  ["FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYMONTHDAY=1"],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTHDAY=-1"],
])("what is due before a day of each period is reminded of on the day before it: %s", (rule, before) => {
  expect(theDayBefore(rule)).toBe(before);
});
