import { describe, expect, test } from "vitest";
import { linesOf } from "../src/tree/lines.ts";
import { stackedTables } from "../src/tree/tables/stacked.ts";
import { walledTables } from "../src/tree/tables/walled.ts";
import { growth } from "./tools/growth.ts";

const heading = ["TT", "Nội dung công việc", "Đơn vị", "chủ trì", "Thời gian", "Ghi chú"];
const rows = (...lines: string[]) =>
  stackedTables([...heading, ...lines].join("\n"), linesOf([...heading, ...lines].join("\n"))).map((table) =>
    table.rows.map((row) =>
      row.cells.map((cell) => cell.parts.map(({ start, end }) => [...heading, ...lines].join("\n").slice(start, end)).join(" ")),
    ),
  );

describe("stackedTables", () => {
  test("puts rows together between the running numbers, a wrapped task and an empty note among them", () => {
    expect(
      rows("1", "Rà soát hồ sơ và", "thủ tục", "Phòng Nội vụ", "Quý II", "2", "Mở lớp", "Trung tâm Y tế", "Tháng 5", "Nơi nhận:"),
    ).toEqual([
      [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian", "Ghi chú"],
        ["1", "Rà soát hồ sơ và thủ tục", "Phòng Nội vụ", "Quý II", ""],
        ["2", "Mở lớp", "Trung tâm Y tế", "Tháng 5", ""],
      ],
    ]);
  });

  test("reads a last row with an empty cell that no row above has, where its lines fill the columns in one way alone", () => {
    const text = [
      ...["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "1", "Mở lớp", "Sở Y tế", "Sở Nội vụ", "Quý I"],
      ...["2", "Báo cáo kết quả", "Sở Y tế", "Quý II", "II. TỔ CHỨC THỰC HIỆN", "Sở Y tế theo dõi."],
    ].join("\n");
    const [table] = stackedTables(text, linesOf(text));
    expect(table?.rows.at(-1)?.cells.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" "))).toEqual([
      ...["2", "Báo cáo kết quả", "Sở Y tế", "", "Quý II"],
    ]);
  });

  test("gives a task the words of it that stand behind the page that cuts its row", () => {
    const cut = [
      "1",
      "Rà soát hồ sơ,",
      "Phòng Nội vụ",
      "Quý I",
      "",
      "2",
      "thủ tục của các đơn vị",
      "2",
      "Mở lớp tập huấn",
      "Trạm Y tế",
      "Quý II",
    ];
    const [table] = rows(...cut, "", "II. TỔ CHỨC THỰC HIỆN");
    expect(table?.slice(1)).toEqual([
      ["1", "Rà soát hồ sơ, thủ tục của các đơn vị", "Phòng Nội vụ", "Quý I", ""],
      ["2", "Mở lớp tập huấn", "Trạm Y tế", "Quý II", ""],
    ]);
  });

  test("leaves the cell of who leads empty where it is merged with one above, not in the first row", () => {
    const merged = ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý I", "2", "Mở lớp tập huấn", "Quý II", "3", "Báo cáo kết quả", "Quý III"];
    const [table] = rows(...merged, "", "II. TỔ CHỨC THỰC HIỆN");
    expect(table?.slice(1)).toEqual([
      ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý I", ""],
      ["2", "Mở lớp tập huấn", "", "Quý II", ""],
      ["3", "Báo cáo kết quả", "", "Quý III", ""],
    ]);
    expect(rows("1", "Rà soát hồ sơ", "Quý I", "2", "Mở lớp", "Phòng Nội vụ", "Quý II", "", "II. TỔ CHỨC THỰC HIỆN")).toEqual([]);
  });

  test.each([
    ["the number of a page", ["", "- 2 -", ""]],
    ["the end of a page and its number", ["\f2"]],
    ["a number between blank lines and the heading again", ["", "2", "", ...heading]],
  ])("leaves out %s between two rows", (_, page) => {
    const before = ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý I", "2", "Mở lớp", "Trung tâm Y tế", "Quý II"];
    const [table] = rows(...before, ...page, "3", "Báo cáo kết quả", "Phòng Nội vụ", "Quý III", "", "II. TỔ CHỨC THỰC HIỆN");
    const names = ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian", "Ghi chú"];
    expect(table?.filter((row) => row.join() !== names.join())).toEqual([
      ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý I", ""],
      ["2", "Mở lớp", "Trung tâm Y tế", "Quý II", ""],
      ["3", "Báo cáo kết quả", "Phòng Nội vụ", "Quý III", ""],
    ]);
  });

  test("takes a term for a time", () => {
    const [table] = rows("1", "Mở lớp", "Sở Y tế", "Sau 15 ngày kể từ ngày ký", "2", "Báo cáo", "Sở Y tế", "Trong 30 ngày");
    expect(table?.map((row) => row[3])).toEqual(["Thời gian", "Sau 15 ngày kể từ ngày ký", "Trong 30 ngày"]);
  });

  test.each([
    ["the numbers do not run on", ["1", "Mở lớp", "Sở Y tế", "Quý II", "3", "Mở lớp", "Sở Y tế", "Quý II"]],
    ["a cell is not what its column says", ["1", "Mở lớp", "125", "Quý II", "2", "Mở lớp", "118", "Quý III"]],
    ["a cell is missing", ["1", "Mở lớp", "Sở Y tế", "2", "Mở lớp", "Sở Y tế", "Quý II"]],
    ["there is one row alone", ["1", "Mở lớp", "Sở Y tế", "Quý II"]],
  ])("leaves lines alone where %s", (_, lines) => {
    expect(rows(...lines)).toEqual([]);
  });

  test.each(["TT\n", "TT\nNội dung\nĐơn vị\n1\n", "TT\nNội dung\nĐơn vị\nThời gian\n1\nA\nSở Y tế\nQuý I\n2\n"])(
    "takes time in step with a text that says %j for ever",
    (words) => {
      expect(growth((text) => stackedTables(text, linesOf(text)), words, 500)).toBeLessThan(4);
    },
  );
});

test("a bar more may close each row but the last, whose empty cell is its own", () => {
  const cells = (...words: string[]) => words.map((word) => `${word}\n|`.trim()).join("\n");
  const head = cells("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian");
  const rows = [cells("1", "Mở lớp", "Sở Y tế", "Sở Nội vụ", "Quý I"), cells("2", "Báo cáo\nkết quả", "Sở Y tế", "", "Quý II")];
  const text = [head, ...rows].join("\n|\n");
  const [table] = walledTables(text, linesOf(text));
  expect(table?.rows.map((row) => row.cells.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" ")))).toEqual([
    ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", ""],
    ["1", "Mở lớp", "Sở Y tế", "Sở Nội vụ", "Quý I", ""],
    ["2", "Báo cáo kết quả", "Sở Y tế", "", "Quý II"],
  ]);
});
