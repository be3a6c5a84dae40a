import { describe, expect, test } from "vitest";
import { type PersonRole, readPersons } from "../src/extractors/persons.ts";
import { protect } from "../src/privacy/protect.ts";
import { protectPath } from "../src/privacy/protect-path.ts";
import { documentRecord } from "../src/record.ts";
import { documentsOf, read } from "./documents.ts";
import { provenanceFaults } from "./provenance.ts";

const names = async (words: string, inCase: boolean) => {
  const { doc } = await read(`THÔNG BÁO\n\n${words}\n`);
  const cases = inCase ? doc.tree.children.flatMap((block) => (block.type === "paragraph" ? [block.passage] : [])).slice(-1) : [];
  return readPersons(doc, cases).map(({ name, role, official }) => [name, official ? "official" : role]);
};

describe("persons", () => {
  test.each<[string, [string, PersonRole][]]>([
    [
      "Vụ ông Khuất Văn Đại, bà Lý Thị Na và Hoàng Minh Tú khiếu nại việc thu hồi đất",
      [
        ["Khuất Văn Đại", "complainant"],
        ["Lý Thị Na", "complainant"],
        ["Hoàng Minh Tú", "complainant"],
      ],
    ],
    [
      "Bà Lương Thị Sen tố cáo ông Trần Bá Lộc, Chủ tịch UBND xã Hà Trì",
      [
        ["Lương Thị Sen", "denouncer"],
        ["Trần Bá Lộc", "accused"],
      ],
    ],
    ["Công dân xã Vân Du tố cáo Phó Chủ tịch UBND xã Nguyễn Văn Tẹo nhận tiền", [["Nguyễn Văn Tẹo", "accused"]]],
    [
      "Đơn của Đoàn Duy Tản, ủy quyền cho con trai là Đoàn Duy Tân",
      [
        ["Đoàn Duy Tản", "complainant"],
        ["Đoàn Duy Tân", "relative"],
      ],
    ],
    ["Cấp giấy chứng nhận cho hộ ông Y Blơ Niê không đúng quy định", [["Y Blơ Niê", "third-party"]]],
    ["Ông nguyễn văn tèo đề nghị bồi thường", [["nguyễn văn tèo", "complainant"]]],
    ["Ông Tô văn Tèo đề nghị bồi thường", [["Tô văn Tèo", "complainant"]]],
    ["Công dân xã Nguyễn Văn Linh phản ánh đường Bà Triệu, thành phố Bà Rịa xuống cấp", []],
    ["Dự án Nhà máy gạch Vĩnh Cửu tại xã Tự Lan, huyện Lê Lợi", []],
  ])("in a case: %s", async (words, wanted) => {
    expect(await names(words, true)).toEqual(wanted);
  });

  test.each<[string, [string, PersonRole][]]>([
    ["UBND xã trả lời đơn của ông Chu Văn Bằng. Ông Bằng trú tại thôn Hạ.", [["Chu Văn Bằng", "complainant"]]],
    ["Giao ông Lê Văn Cường, Trưởng phòng Nội vụ chủ trì.", [["Lê Văn Cường", "official"]]],
    ["Tổ trưởng: ông Vũ Đức Hạnh, Phó Chủ tịch UBND huyện.", [["Vũ Đức Hạnh", "official"]]],
    ["Kết luận nội dung tố cáo đối với ông Lê Văn Cường, Trưởng phòng Nội vụ.", [["Lê Văn Cường", "accused"]]],
    [
      "Về tố cáo của bà Vũ Thị Lụa (xã Hòa Bình), điện thoại 0900 000 000, đối với ông Hoàng Văn Bách, Chủ tịch UBND xã.",
      [
        ["Vũ Thị Lụa", "denouncer"],
        ["Hoàng Văn Bách", "accused"],
      ],
    ],
    ["Phó Chủ tịch UBND tỉnh Lê Anh Dương chỉ đạo các sở, ngành.", []],
    [
      "Thông báo tới các ông, bà: Phan Thị Mơ, Đặng Hữu Phước; đề nghị các ông, bà có mặt.",
      [
        ["Phan Thị Mơ", "third-party"],
        ["Đặng Hữu Phước", "third-party"],
      ],
    ],
    ["Lý Văn Pao, trú tại bản Nậm Cang, xã Tả Phời được hỗ trợ.", [["Lý Văn Pao", "third-party"]]],
    ["GIẢI QUYẾT KHIẾU NẠI CỦA ÔNG CHU VĂN BẰNG VỀ ĐẤT ĐAI", [["CHU VĂN BẰNG", "third-party"]]],
    [
      "Anh Nam gặp ông Công.",
      [
        ["Nam", "third-party"],
        ["Công", "third-party"],
      ],
    ],
    ["Ghi chú: Các cơ quan gửi về cụ THỂ từng việc.", []],
    ["Các anh chị, ông bà, cụ già neo đơn được thăm hỏi; Anh Sơn, Cô Tô hoàn thành sớm.", []],
  ])("elsewhere: %s", async (words, wanted) => {
    expect(await names(words, false)).toEqual(wanted);
  });
});

const list = (head: string) => `THÔNG BÁO

| TT | Họ và tên | ${head} | Nội dung |
| --- | --- | --- | --- |
| 1 | Đinh Văn Long | Thôn Đông, xã An Bình | Đề nghị cấp giấy chứng nhận thửa đất số 45 |
| 2 | Vàng Thị Mỷ | Bản Nậm Cang, xã Tả Phời | Phản ánh về hộ ông Đinh Văn Long |
`;

describe("tables", () => {
  test("a column of persons holds names, and their rows homes", async () => {
    const { doc, record } = await read(list("Địa chỉ"), "list.md");
    const safe = protect(doc, record, "redact", "vi").doc.text.split("\n").slice(4, 6);
    expect(safe).toEqual([
      "| 1 | [tên] | [địa chỉ], xã An Bình | Đề nghị cấp giấy chứng nhận thửa đất số [số] |",
      "| 2 | [tên] | [địa chỉ], xã Tả Phời | Phản ánh về hộ ông [tên] |",
    ]);
  });

  test("a column of offices beside it makes them officials", async () => {
    const { doc } = await read(list("Chức vụ").replace("Phản ánh về hộ ông Đinh Văn Long", "Thành viên"), "list.md");
    expect(readPersons(doc, [])).toEqual([]);
  });
});

const letter = `ỦY BAN NHÂN DÂN
HUYỆN TRUNG LĨNH
Số: 45/UBND-TNMT
V/v trả lời đơn của ông Chu Văn Bằng
Trung Lĩnh, ngày 12 tháng 3 năm 2021

Kính gửi: Ông Chu Văn Bằng, số nhà 12, ngõ 4, thôn Hạ, xã Trung Lĩnh

Ông Chu Văn
Bằng (sinh năm 1960, CCCD số 012345678901, điện thoại 0912 345 678) khiếu nại Quyết định số 110/QĐ-UBND ngày 04/4/2018 về thửa đất số 12, tờ bản đồ số 5 tại thôn Hạ, xã Trung Lĩnh.

Giao Phòng Tài nguyên và Môi trường kiểm tra đơn của ông CHU VĂN BẰNG, hoàn thành trước ngày 30/6/2021.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Hòa
`;

describe("redact", () => {
  test("takes out names, homes, land and numbers down from the commune, and leaves the rest", async () => {
    const { doc, record } = await read(letter, "don-chu-van-bang.txt");
    const { doc: shown, record: safe } = protect(doc, record, "redact", "vi");
    expect(shown.text).toMatchInlineSnapshot(`
      "ỦY BAN NHÂN DÂN
      HUYỆN TRUNG LĨNH
      Số: 45/UBND-TNMT
      V/v trả lời đơn của ông [tên]
      Trung Lĩnh, ngày 12 tháng 3 năm 2021

      Kính gửi: Ông [tên], [địa chỉ], xã Trung Lĩnh

      Ông [tên]
       (sinh năm [số], CCCD số [số], điện thoại [số]) khiếu nại Quyết định số [số] ngày 04/4/2018 về thửa đất số [số], tờ bản đồ số [số] tại [địa chỉ], xã Trung Lĩnh.

      Giao Phòng Tài nguyên và Môi trường kiểm tra đơn của ông [tên], hoàn thành trước ngày 30/6/2021.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Hòa
      "
    `);
    expect([safe.header.number, safe.header.signer?.name, safe.deadlines[0]?.due]).toEqual(["45/UBND-TNMT", "Trần Văn Hòa", "2021-06-29"]);
    expect(safe.source.path).toBe(`don-[tên]-${safe.source.sha256.slice(0, 8)}.txt`);
    expect(safe.diagnostics[0]).toMatchObject({ code: "persons-hidden", severity: "info" });
  });

  test("counts no persons where a case names none", async () => {
    const { doc, record } = await read(
      "KẾ HOẠCH\n\n1. Thanh tra tỉnh: Giải quyết 01 vụ việc ¹.\n\n¹ Gồm: (1) Vụ các hộ dân thôn Hạ, xã Hà Trì khiếu nại Quyết định số 110/QĐ-UBND.\n",
    );
    const { doc: shown, record: safe } = protect(doc, record, "redact", "vi");
    expect(shown.text).toContain("[địa chỉ]");
    expect(safe.diagnostics[0]?.code).toBe("details-hidden");
  });

  test("leaves a document without private persons as it is", async () => {
    const { doc, record } = await read("THÔNG BÁO\n\n1. Sở Y tế: Báo cáo trước ngày 30/6/2021 theo Công văn số 5/UBND-TH.\n");
    expect(protect(doc, record, "redact", "vi").record).toEqual(record);
  });

  test.each([...documentsOf("seeds"), ...documentsOf("fixtures")])(
    "$name keeps its tasks, times and lines, and a valid record",
    async ({ name, bytes }) => {
      const { doc, record } = await read(new TextDecoder().decode(bytes), name);
      for (const mode of ["redact", "pseudonymize"] as const) {
        const safe = protect(doc, record, mode, "vi");
        const facts = (one: typeof record) => [one.tasks.map(({ id, units, number }) => [id, units, number]), one.deadlines];
        expect(facts(safe.record)).toEqual(facts(record));
        expect(safe.doc.text.split("\n").length).toBe(doc.text.split("\n").length);
        expect(documentRecord.safeParse(safe.record).success).toBe(true);
        expect(provenanceFaults(safe.record, safe.doc.text)).toEqual([]);
      }
    },
  );
});

describe("pseudonymize", () => {
  test("gives each person one token, and the key to whoever asked", async () => {
    const { doc, record } = await read(letter);
    const { doc: shown, key } = protect(doc, record, "pseudonymize", "vi");
    expect(key).toEqual({ NGƯỜI_01: { name: "Chu Văn Bằng", role: "complainant" } });
    expect(shown.text.match(/NGƯỜI_\d\d/g)).toEqual(["NGƯỜI_01", "NGƯỜI_01", "NGƯỜI_01", "NGƯỜI_01"]);
    expect(shown.text).toContain("thôn Hạ, xã Trung Lĩnh");
    expect(shown.text).not.toMatch(/012345678901|0912/);
  });

  test("does not say that homes are hidden", async () => {
    const { doc, record } = await read(letter);
    const [first] = protect(doc, record, "pseudonymize", "en").record.diagnostics;
    expect(first).toMatchObject({ code: "persons-renamed", message: expect.stringContaining("homes and document numbers stay") });
  });
});

describe("file names", () => {
  const sha = "0123456789abcdef";
  test.each([
    ["a/Đơn của ông Chu Văn Bằng.txt", "a/Đơn của ông [tên]-01234567.txt"],
    ["a/don-ong-CHU_VAN_BANG.2.docx", "a/don-ong-[tên].2-01234567.docx"],
    ["chuvanbang", "[tên]-01234567"],
    ["Kế hoạch số 5.txt", "Kế hoạch số 5.txt"],
  ])("%s becomes %s", (path, wanted) => {
    expect(protectPath(path, sha, [{ name: "Chu Văn Bằng", words: "[tên]" }])).toBe(wanted);
  });
});
