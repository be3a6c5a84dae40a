import fc from "fast-check";
import { normalizeUnit } from "../src/match/bodies.ts";
import { fields } from "../src/vi/bodies.ts";
import { acts } from "../src/vi/roles.ts";

/** A task as it is put into a document, and as it is to come out. */
export interface Planted {
  readonly text: string;
  readonly unit: string;
  readonly helper: string | null;
  readonly time: string;
}

/** A task with its number, as a record has it. */
export interface ExpectedTask {
  readonly text: string;
  readonly unit: string;
  readonly units: readonly string[];
  readonly number: string | null;
}

/** A part of a document: its lines and the tasks in them. */
export interface Part {
  readonly text: string;
  readonly tasks: readonly ExpectedTask[];
}

const departments = fields.filter((row) => row.department && !row.kinds).map((row) => `Sở ${row.name}`);
const offices = fields.filter((row) => row.office && !row.kinds).map((row) => `Phòng ${row.name}`);
const verbs = acts
  .filter((row) => !row.order)
  .flatMap((row) => row.finds.filter((find) => find.split(" ").length === 2 && !/^theo/.test(find)));
const objects = [
  "danh mục công trình",
  "hồ sơ lưu trữ",
  "phương án bảo vệ rừng",
  "số liệu tưới tiêu",
  "biển báo đường thôn",
  "tủ sách thư viện",
];
const tails = [
  "",
  "",
  " trên địa bàn huyện",
  " giai đoạn 2024-2030",
  " theo Kế hoạch số 31/KH-UBND ngày 12/01/2024 của Ủy ban nhân dân tỉnh",
];
const times = ["Quý II/2024", "Trước ngày 30/6/2024", "Tháng 9/2024", "Thường xuyên", "Trong năm 2024"];

const unit = fc.constantFrom(...departments, ...offices);
export const planted = fc.record({
  verb: fc.constantFrom(...verbs),
  object: fc.constantFrom(...objects),
  tail: fc.constantFrom(...tails),
  unit,
  helper: fc.option(unit),
  time: fc.constantFrom(...times),
});
/** Tasks with a place of their own each. */
export const plan: fc.Arbitrary<Planted[]> = fc.array(planted, { minLength: 2, maxLength: 6 }).map((all) =>
  all.map(({ verb, object, tail, unit: lead, helper, time }, i) => ({
    text: `${capital(verb)} ${object} xã số ${i + 1}${tail}`,
    unit: lead,
    helper: helper === lead ? null : helper,
    time,
  })),
);

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function expected({ text, unit: lead }: Planted, number: string | null, helper: string | null = null): ExpectedTask {
  const names = [lead, ...(helper ? [helper] : [])].map((name) => normalizeUnit(name).name);
  return { text, unit: names[0] ?? "", units: names, number };
}
