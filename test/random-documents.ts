import fc from "fast-check";
import { acts } from "../src/vi/roles.ts";
import { sectionRows } from "../src/vi/sections.ts";
import { slotRows } from "../src/vi/slots.ts";
import { capital, expected, type Part, type Planted, plan, planted } from "./planted-tasks.ts";
import { tables } from "./random-tables.ts";

const strictVerbs = acts.filter((row) => row.order).flatMap((row) => row.finds.filter((find) => /^(?:khẩn|tập|chủ đ)/.test(find)));
const roman = ["I", "II", "III", "IV", "V", "VI"];
const taskHeadings = sectionRows
  .filter((row) => row.holds === "tasks")
  .flatMap((row) => row.finds.filter((find) => /^(?:nhiệm|giải|tổ|phân)/.test(find)));
const otherHeadings = sectionRows
  .filter((row) => row.holds === "none")
  .flatMap((row) => row.finds.filter((find) => /^(?:mục|yêu|tình|kết|tồn|kinh)/.test(find)));

/** Under a heading of aims, results or costs the same words are no tasks. */
const decoy = fc.tuple(fc.constantFrom(...otherHeadings), planted, fc.constantFrom("-", "1.")).map(([heading, { verb, object }, mark]) => ({
  heading,
  part: { text: `${mark} ${capital(verb)} ${object} các xã.`, tasks: [] },
}));

function documentOf(type: string, sections: readonly { readonly heading: string; readonly part: Part }[]): Part {
  const text = [
    "ỦY BAN NHÂN DÂN\nTỈNH LA SƠN",
    `Số: 12/${type === "KẾ HOẠCH" ? "KH" : "TB"}-UBND\nLa Sơn, ngày 05 tháng 02 năm 2024\n\n${type}\nPhát triển nông thôn năm 2024\n`,
    ...sections.map(({ heading, part }, i) => `${roman[i]}. ${heading.toUpperCase()}\n\n${part.text}\n`),
    "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Tấm\n",
  ];
  return { text: text.join("\n"), tasks: sections.flatMap(({ part }) => part.tasks) };
}

const numbering = fc.constantFrom(
  (i: number) => `${i}.`,
  (i: number) => `${i})`,
  (i: number) => `${i}/`,
);

/** Items that open with their units, by a colon, a charge, or as the subject of an order. */
const items = fc
  .tuple(plan, numbering, fc.constantFrom("colon", "charge", "subject"), fc.constantFrom(...strictVerbs))
  .map(([tasks, mark, style, verb]) => {
    const worded = tasks.map((task) => ({ ...task, text: `${wordsOf(task, style, verb)}.` }));
    const lines = worded.map((task, i) => `${mark(i + 1)} ${style === "colon" ? `${task.unit}: ` : ""}${task.text}`);
    return { text: lines.join("\n"), tasks: worded.map((task, i) => expected(task, String(i + 1))) };
  });

function wordsOf(task: Planted, style: string, verb: string): string {
  if (style === "colon") return task.text;
  const rest = task.text.charAt(0).toLowerCase() + task.text.slice(1);
  return style === "charge" ? `Giao ${task.unit} ${rest}` : `${task.unit} ${verb} ${rest}`;
}

/** Units as numbered headings, their tasks as dashes. */
const dashes = fc.tuple(plan, numbering, fc.constantFrom("-", "–", "+", "•")).map(([tasks, mark, dash]) => {
  const lines = tasks.map((task, i) => `${mark(i + 1)} ${task.unit}\n${dash} ${task.text};\n${dash} ${task.text} lần hai.`);
  return {
    text: lines.join("\n"),
    tasks: tasks.flatMap((task) => [expected(task, null), expected({ ...task, text: `${task.text} lần hai.` }, null)]),
  };
});

const leadSlot = fc.constantFrom(...slotRows.filter((row) => row.role === "lead" && !row.weak).flatMap((row) => row.finds));
const helpSlot = fc.constantFrom(...slotRows.filter((row) => row.role === "coordinate").flatMap((row) => row.finds));

/** Items with lines that say who and when. */
const slots = fc.tuple(plan, numbering, leadSlot, helpSlot).map(([tasks, mark, lead, help]) => {
  const lines = tasks.map((task, i) =>
    [
      `${mark(i + 1)} ${task.text}.`,
      `${capital(lead)}: ${task.unit}.`,
      ...(task.helper ? [`${capital(help)}: ${task.helper}.`] : []),
      `Thời gian hoàn thành: ${task.time}.`,
    ].join("\n"),
  );
  return {
    text: lines.join("\n"),
    tasks: tasks.map((task, i) => expected({ ...task, text: `${task.text}.` }, String(i + 1), task.helper)),
  };
});

const taskSection = fc
  .tuple(fc.constantFrom(...taskHeadings), fc.oneof(items, dashes, slots, tables))
  .map(([heading, part]) => ({ heading, part }));

/** Documents put together from the tables' own words: sections of tasks in any layout, and sections that hold none. */
export const randomDocument: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom("KẾ HOẠCH", "THÔNG BÁO"), fc.array(fc.oneof(taskSection, taskSection, decoy), { minLength: 1, maxLength: 4 }))
  .map(([type, sections]) => documentOf(type, sections));

/** Documents of a single task table. */
export const tableDocument: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom(...taskHeadings), tables)
  .map(([heading, part]) => documentOf("KẾ HOẠCH", [{ heading, part }]));
