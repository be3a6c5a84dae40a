import { expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";

const head =
  "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSố: 15/KH-UBND\nSơn Hà, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nRà soát hồ sơ năm 2021\nII. NHIỆM VỤ\n\n";

async function read(...lines: string[]) {
  const result = await ingest("x.md", new TextEncoder().encode(`${head}${lines.join("\n")}\n`));
  if (!result.ok) throw new Error("unread");
  return result.record;
}

/** Each task with its units, leads before a plus, and by when it is due. */
async function tasks(...lines: string[]) {
  const { tasks, deadlines } = await read(...lines);
  return tasks.map(({ id, text, units, deadlines: own }) =>
    [
      id,
      text,
      ...units.map(({ name, role }) => (role === "lead" ? name : `+ ${name}`)),
      ...deadlines.filter((time) => own.includes(time.id)).map(({ due }) => due),
    ].join(" | "),
  );
}

test.each([
  "Chủ trì: Trạm Y tế xã; phối hợp: Hội Nông dân xã",
  "Trạm Y tế xã chủ trì; phối hợp: Hội Nông dân xã",
  "Trạm Y tế xã (CT), Hội Nông dân xã (PH)",
  "CT: Trạm Y tế xã; PH: Hội Nông dân xã",
])("a table that says nothing but who reads the parts of a cell: %s", async (cell) => {
  const rows = ["| STT | Nội dung | Đơn vị thực hiện |", "| --- | --- | --- |", `| 1 | Rà soát hồ sơ | ${cell} |`];
  expect(await tasks(...rows)).toEqual(["II.1 | Rà soát hồ sơ | Trạm Y tế xã | + Hội Nông dân xã"]);
});

test.each([
  ["Thủ tục | Đơn vị chủ trì | Thời hạn giải quyết", "Rà soát hồ sơ | Sở Y tế | 30/6/2021"],
  ["Dịch vụ công | Nhiệm vụ | Phí | Đơn vị thực hiện", "Cấp phép | Rà soát hồ sơ | 8.000 | Sở Y tế"],
  ["Thời gian | Nhiệm vụ | Địa điểm | Chủ trì", "7h30 ngày 30/6/2021 | Rà soát hồ sơ | Hội trường | Sở Y tế"],
  ["Thời gian | Nội dung công việc | Địa điểm | Đơn vị chuẩn bị", "14h00 ngày 30/6/2021 | Rà soát hồ sơ | Hội trường | Sở Y tế"],
])("a plan that has procedures or hours in its columns tells somebody to act: %s", async (names, row) => {
  const rows = await tasks(`| ${names} |`, "|---|---|---|", `| ${row} |`);
  expect(rows.map((one) => one.slice(one.indexOf("|")))).toEqual([expect.stringContaining("| Rà soát hồ sơ | Sở Y tế")]);
});

test.each([
  ["Tên thủ tục | Thời hạn giải quyết | Cơ quan thực hiện", "Cấp giấy phép | 30 ngày | Sở Y tế"],
  ["Thời gian | Nội dung công việc | Địa điểm | Chủ trì", "7h30 | Họp giao ban | Hội trường | Sở Y tế"],
])("a list of procedures, or a calendar of meetings, tells nobody to act: %s", async (names, row) => {
  expect(await tasks(`| ${names} |`, "|---|---|---|", `| ${row} |`)).toEqual([]);
});

test("fields behind a body are bodies of its kind", async () => {
  const rows = [
    "| STT | Nội dung | Chủ trì | Phối hợp |",
    "| --- | --- | --- | --- |",
    "| 1 | Rà soát hồ sơ | Sở CT | Sở Y tế, Nội vụ và Tư pháp |",
  ];
  expect(await tasks(...rows, "", "2. Sở Y tế, Nội vụ chủ trì kiểm tra.")).toEqual([
    "II.1 | Rà soát hồ sơ | Sở Công Thương | + Sở Y tế | + Sở Nội vụ | + Sở Tư pháp",
    "II.2 | Sở Y tế, Nội vụ chủ trì kiểm tra. | Sở Y tế | Sở Nội vụ",
  ]);
});

test("a first row whose cells sound like names of columns is none", async () => {
  const rows = ["| Việc cần làm | Phụ trách | Phối hợp | Sản phẩm |", "| --- | --- | --- | --- |"];
  const first = "| Rà soát hồ sơ | Thủ trưởng các cơ quan, đơn vị | Sở Y tế | Văn bản hướng dẫn |";
  expect(await tasks(...rows, first)).toEqual(["II/1 | Rà soát hồ sơ | các cơ quan, đơn vị | + Sở Y tế"]);
});

const bare = [
  "1\tRà soát hồ sơ\tSở Y tế\tUBND tỉnh\tQuý II/2021",
  "2\tLập danh sách\tSở Nội vụ\tHĐND tỉnh\tTháng 5/2021",
  "3\tKiểm tra hồ sơ\tSở Tư pháp\tUBND tỉnh\t30/9/2021",
];

test("a table without a heading is read by what stands in its columns", async () => {
  const { diagnostics } = await read(...bare);
  expect(diagnostics.map(({ code }) => code)).toContain("columns-inferred");
  expect(await tasks(...bare)).toEqual([
    "II.1 | Rà soát hồ sơ | Sở Y tế | 2021-06-30",
    "II.2 | Lập danh sách | Sở Nội vụ | 2021-05-31",
    "II.3 | Kiểm tra hồ sơ | Sở Tư pháp | 2021-09-30",
  ]);
});

test.each([
  ["whose rows are not counted", bare.map((row) => row.slice(2))],
  ["in which nobody is told to do anything", bare.map((row) => row.replace(/(?<=^\d\t)[^\t]+/, "Ông Lê Văn An"))],
])("a table without a heading %s gives no task", async (_, rows) => {
  expect(await tasks(...rows)).toEqual([]);
});

test("a table without a heading tells who works along and what comes out by their cells", async () => {
  const rows = [
    "1\tRà soát hồ sơ\tSở Y tế\tSở Nội vụ\tBáo cáo\tT5/2021",
    "2\tLập danh sách\tSở Nội vụ\t\tKế hoạch của UBND tỉnh\tQuý II/2021",
    "3\tKiểm tra hồ sơ\tSở Tư pháp\tSở Y tế\tVăn bản hướng dẫn\t30/9/2021",
  ];
  expect(await tasks(...rows)).toEqual([
    "II.1 | Rà soát hồ sơ | Sở Y tế | + Sở Nội vụ | 2021-05-31",
    "II.2 | Lập danh sách | Sở Nội vụ | 2021-06-30",
    "II.3 | Kiểm tra hồ sơ | Sở Tư pháp | + Sở Y tế | 2021-09-30",
  ]);
  const { tasks: found } = await read(...rows);
  expect(found.map(({ deliverable }) => deliverable)).toEqual(["Báo cáo", "Kế hoạch của UBND tỉnh", "Văn bản hướng dẫn"]);
});

test.each(["Chủ đầu tư", "Đơn vị quản lý", "Cơ quan xây dựng"])(
  "a column of owners leads where no other column says who: %s",
  async (owner) => {
    const rule = "| --- | --- | --- | --- |";
    const row = "| 1 | Nâng cấp trạm bơm | UBND huyện Tân Lập | Quý II/2021 |";
    expect(await tasks(`| TT | Nhiệm vụ | ${owner} | Thời gian |`, rule, row)).toEqual([
      "II.1 | Nâng cấp trạm bơm | UBND huyện Tân Lập | 2021-06-30",
    ]);
    const both = "| 1 | Nâng cấp trạm bơm | UBND huyện Tân Lập | Sở Y tế |";
    expect(await tasks(`| TT | Nhiệm vụ | ${owner} | Đơn vị thực hiện |`, rule, both)).toEqual(["II.1 | Nâng cấp trạm bơm | Sở Y tế"]);
  },
);

test("a list of projects and their owners gives nobody a task", async () => {
  const rows = [
    "| TT | Tên dự án | Chủ đầu tư | Thời gian KC-HT |",
    "| --- | --- | --- | --- |",
    "| 1 | Trạm bơm Tân Lập | Sở Y tế | 2021-2023 |",
  ];
  expect(await tasks(...rows)).toEqual([]);
});

test("a list of documents to be drafted is one of tasks where a column says who drafts them", async () => {
  const rows = ["| TT | Tên văn bản | Cơ quan soạn thảo |", "| --- | --- | --- |", "| 1 | Quyết định về phân cấp | Sở Nội vụ |"];
  expect(await tasks(...rows)).toEqual(["II.1 | Quyết định về phân cấp | Sở Nội vụ"]);
});

test("a column of remarks that holds nothing but times says when", async () => {
  const rows = [
    "| TT | Nhiệm vụ | Đơn vị thực hiện | Ghi chú |",
    "| --- | --- | --- | --- |",
    "| 1 | Rà soát hồ sơ | Sở Y tế | Quý II/2021 |",
  ];
  expect(await tasks(...rows, "| 2 | Lập danh sách | Sở Nội vụ | Xong trước ngày 20/8 |")).toEqual([
    "II.1 | Rà soát hồ sơ | Sở Y tế | 2021-06-30",
    "II.2 | Lập danh sách | Sở Nội vụ | 2021-08-19",
  ]);
  for (const remark of ["Đang làm", "12/5/2021 chuyển hồ sơ", "02 ngày công"])
    expect(await tasks(...rows, `| 2 | Lập danh sách | Sở Nội vụ | ${remark} |`)).toEqual([
      "II.1 | Rà soát hồ sơ | Sở Y tế",
      "II.2 | Lập danh sách | Sở Nội vụ",
    ]);
});

test("an office by its letters behind the comma of another is one of its own", async () => {
  const table = [
    "| STT | Nội dung | Đầu mối | Thời gian |",
    "|---|---|---|---|",
    "| 1 | Khảo sát | Phòng QLCL, phòng CTXH, phòng VT-TTB | Quý II/2024 |",
  ];
  expect(await tasks(...table)).toEqual(["II.1 | Khảo sát | Phòng Quản lý chất lượng | Phòng Công tác xã hội | Phòng VT-TTB | 2024-06-30"]);
});
