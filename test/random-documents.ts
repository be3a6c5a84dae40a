import fc from "fast-check";
import { normalizeUnit } from "../src/match/bodies.ts";
import { fields } from "../src/vi/bodies.ts";
import { acts } from "../src/vi/roles.ts";
import { sectionRows } from "../src/vi/sections.ts";
import { type ColumnRole, columnRows, slotRows } from "../src/vi/slots.ts";
import { formats } from "./table-formats.ts";

/** A task as it is put into a document, and as it is to come out. */
export interface Planted {
  readonly text: string;
  readonly unit: string;
  readonly helper: string | null;
  readonly time: string;
}

/** A document and the tasks that were put into it, with their numbers. */
export interface RandomDocument {
  readonly text: string;
  readonly tasks: readonly {
    readonly text: string;
    readonly unit: string;
    readonly units: readonly string[];
    readonly number: string | null;
  }[];
}

const departments = fields.filter((row) => row.department && !row.kinds).map((row) => `Sở ${row.name}`);
const offices = fields.filter((row) => row.office && !row.kinds).map((row) => `Phòng ${row.name}`);
const verbs = acts
  .filter((row) => !row.order)
  .flatMap((row) => row.finds.filter((find) => find.split(" ").length === 2 && !/^theo/.test(find)));
const strictVerbs = acts.filter((row) => row.order).flatMap((row) => row.finds.filter((find) => /^(?:khẩn|tập|chủ đ)/.test(find)));
const objects = [
  "danh mục công trình",
  "hồ sơ lưu trữ",
  "phương án bảo vệ rừng",
  "số liệu tưới tiêu",
  "biển báo đường thôn",
  "tủ sách thư viện",
];
const times = ["Quý II/2024", "Trước ngày 30/6/2024", "Tháng 9/2024", "Thường xuyên", "Trong năm 2024"];

const unit = fc.constantFrom(...departments, ...offices);
const planted = fc.record({
  verb: fc.constantFrom(...verbs),
  object: fc.constantFrom(...objects),
  unit,
  helper: fc.option(unit),
  time: fc.constantFrom(...times),
});
const plan: fc.Arbitrary<Planted[]> = fc.array(planted, { minLength: 2, maxLength: 6 }).map((all) =>
  all.map(({ verb, object, unit: lead, helper, time }, i) => ({
    text: `${capital(verb)} ${object} xã số ${i + 1}`,
    unit: lead,
    helper: helper === lead ? null : helper,
    time,
  })),
);

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function expected({ text, unit: lead }: Planted, number: string | null, helper: string | null = null): RandomDocument["tasks"][number] {
  const names = [lead, ...(helper ? [helper] : [])].map((name) => normalizeUnit(name).name);
  return { text, unit: names[0] ?? "", units: names, number };
}

/** A part of a document: its lines and the tasks in them. */
type Part = RandomDocument;

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

function documentOf(type: string, sections: readonly { readonly heading: string; readonly part: Part }[]): RandomDocument {
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

function columnName(role: ColumnRole): fc.Arbitrary<string> {
  return fc.constantFrom(...columnRows.filter((row) => row.role === role).flatMap((row) => row.finds)).map(capital);
}

const order = fc.shuffledSubarray<ColumnRole>(["task", "lead", "coordinate", "time"], { minLength: 4 });
const names = fc.record({
  number: columnName("number"),
  task: columnName("task"),
  lead: columnName("lead"),
  coordinate: columnName("coordinate"),
  time: columnName("time"),
});

/** A table with its columns in any order and wording. */
const tables = fc.tuple(plan, order, names, fc.constantFrom(...formats)).map(([tasks, columns, heading, format]) => {
  const cells = (task: Planted, role: ColumnRole) =>
    role === "task" ? task.text : role === "lead" ? task.unit : role === "coordinate" ? (task.helper ?? "") : task.time;
  const rows = tasks.map((task, i) => [String(i + 1), ...columns.map((role) => cells(task, role))]);
  const head = [heading.number, ...columns.map((role) => heading[role as keyof typeof heading])];
  return { text: format([head, ...rows]), tasks: tasks.map((task, i) => expected(task, String(i + 1), task.helper)) };
});

const taskSection = fc
  .tuple(fc.constantFrom(...taskHeadings), fc.oneof(items, dashes, slots, tables))
  .map(([heading, part]) => ({ heading, part }));

/** Documents put together from the tables' own words: sections of tasks in any layout, and sections that hold none. */
export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .tuple(fc.constantFrom("KẾ HOẠCH", "THÔNG BÁO"), fc.array(fc.oneof(taskSection, taskSection, decoy), { minLength: 1, maxLength: 4 }))
  .map(([type, sections]) => documentOf(type, sections));
