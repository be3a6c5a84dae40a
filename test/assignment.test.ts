import { describe, expect, test } from "vitest";
import { assignment } from "../src/match/sentences/assignment.ts";
import { passage } from "./passage.ts";
import { growth } from "./tools/growth.ts";

const read = (text: string) => assignment(passage(text)).units.map((unit) => `${unit.role}: ${unit.name}`);

test.each([
  ["Giao Sở Tài chính, đồng thời, Sở Nội vụ rà soát kinh phí.", ["lead: Sở Tài chính"]],
  ["Giao Sở Tài chính, thời gian tới, Sở Nội vụ rà soát.", ["lead: Sở Tài chính"]],
])("words between two names are no body: %s", (text, units) => {
  expect(read(text)).toEqual(units);
});

test("a body is not read as another of like letters", () => {
  expect(read("Giao Hội đồng dân tộc rà soát.")).toEqual(["lead: Hội đồng Dân tộc"]);
});

test.each([
  [
    "UBND cấp xã chủ trì, phối hợp với Hội Nông dân cùng cấp và Công an cùng cấp rà soát.",
    ["lead: UBND cấp xã", "coordinate: Hội Nông dân cùng cấp", "coordinate: Công an cùng cấp"],
  ],
  ["Sở Y tế chủ trì cùng Sở Tài chính, Sở Nội vụ rà soát hồ sơ.", ["lead: Sở Y tế", "coordinate: Sở Tài chính", "coordinate: Sở Nội vụ"]],
  [
    "Giao Thanh tra tỉnh chủ trì, Sở Y tế, Sở Tài chính phối hợp rà soát hồ sơ.",
    ["lead: Thanh tra tỉnh", "coordinate: Sở Y tế", "coordinate: Sở Tài chính"],
  ],
  ["Nay giao Trưởng ban tổ chức chính quyền tỉnh rà soát.", ["lead: Ban Tổ chức chính quyền tỉnh"]],
  ["Giao Giám đốc Sở Y tế, Trưởng ban Dân tộc và Miền núi rà soát.", ["lead: Sở Y tế", "lead: Ban Dân tộc và Miền núi"]],
  ["Ủy nhiệm cho Giám đốc Sở Y tế chủ trì, cùng với Giám đốc Sở Nội vụ rà soát.", ["lead: Sở Y tế", "coordinate: Sở Nội vụ"]],
  ["Yêu cầu các ông (bà) Thủ trưởng các sở, ngành rà soát.", ["lead: các sở, ngành"]],
  ["UBND các huyện, thành, thị khẩn trương rà soát.", ["lead: UBND các huyện, thành, thị"]],
  [
    "Yêu cầu các Ban QLDA 1, 2, 6 và Thăng Long rà soát.",
    ["lead: Ban Quản lý dự án 1", "lead: Ban Quản lý dự án 2", "lead: Ban Quản lý dự án 6"],
  ],
  ["Giao UBND hai xã Tân An và Bình Hòa rà soát.", ["lead: UBND xã Tân An", "lead: UBND xã Bình Hòa"]],
  ["UBND các huyện, thành lập tổ công tác.", ["lead: UBND các huyện"]],
  ["Sở Y tế cùng Sở Tài chính rà soát hồ sơ.", ["lead: Sở Y tế", "lead: Sở Tài chính"]],
  ["Sở Y tế rà soát hồ sơ; Văn phòng UBND tỉnh tổng hợp, báo cáo.", ["lead: Sở Y tế", "lead: Văn phòng UBND tỉnh"]],
  ["Sở Y tế rà soát hồ sơ; Sở Tài chính phối hợp; Bộ Y tế đã có hướng dẫn.", ["lead: Sở Y tế", "coordinate: Sở Tài chính"]],
])("who works along with who leads: %s", (text, units) => {
  expect(read(text)).toEqual(units);
});

describe("leads", () => {
  test("whoever is charged", () => {
    expect(read("Giao Giám đốc Sở Nội vụ chủ trì, phối hợp với Chánh Văn phòng UBND tỉnh và Giám đốc Sở Tài chính theo dõi.")).toEqual([
      "lead: Sở Nội vụ",
      "coordinate: Văn phòng UBND tỉnh",
      "coordinate: Sở Tài chính",
    ]);
  });

  test("whoever is asked", () => {
    expect(read("Đề nghị HĐND tỉnh, Ủy ban MTTQ tỉnh và đoàn thể nhân dân các cấp giám sát việc thực hiện.")).toEqual([
      "lead: HĐND tỉnh",
      "lead: Ủy ban Mặt trận Tổ quốc tỉnh",
      "lead: đoàn thể nhân dân các cấp",
    ]);
  });

  test("a group of the bodies of many", () => {
    expect(read("Thủ trưởng các phòng chuyên môn thuộc các sở, ban, ngành, Chủ tịch UBND các xã có trách nhiệm rà soát.")).toEqual([
      "lead: các phòng chuyên môn thuộc các sở, ban, ngành",
      "lead: Chủ tịch UBND các xã",
    ]);
    expect(read("Các đơn vị sự nghiệp của các huyện, thành phố khẩn trương rà soát hồ sơ.")).toEqual([
      "lead: Các đơn vị sự nghiệp của các huyện, thành phố",
    ]);
  });

  test("a group behind a short topic", () => {
    expect(read("Cấp cơ sở: các huyện ủy, đảng ủy trực thuộc Tỉnh ủy chủ động tổ chức học tập.")).toEqual([
      "lead: các huyện ủy, đảng ủy trực thuộc Tỉnh ủy",
    ]);
    expect(read("Nguyên nhân: các sở chưa quan tâm.")).toEqual([]);
  });

  test("all of a list with a part of a body in a bracket", () => {
    expect(read("Yêu cầu Bộ Công Thương (Cục Điện lực và Năng lượng tái tạo), Tập đoàn Dầu khí Việt Nam sớm rà soát.")).toEqual([
      "lead: Bộ Công Thương",
      "lead: Tập đoàn Dầu khí Việt Nam",
    ]);
  });

  test("whom a speaker charges, not the speaker", () => {
    expect(read("Chủ tịch UBND tỉnh yêu cầu Sở Công Thương, UBND các huyện rà soát.")).toEqual([
      "lead: Sở Công Thương",
      "lead: UBND các huyện",
    ]);
  });

  test("the subject of a later sentence that orders", () => {
    expect(read("Đẩy nhanh tiến độ. UBND huyện Mai Lâm tập trung giải phóng mặt bằng.")).toEqual(["lead: UBND huyện Mai Lâm"]);
  });

  test("a charge after a semicolon", () => {
    expect(read("Đồng ý với đề xuất của Sở Y tế; giao Sở Tài chính bố trí kinh phí.")).toEqual(["lead: Sở Tài chính"]);
  });

  test.each([
    ["Rà soát hồ sơ. Phòng Nội vụ chủ trì. Phòng Tư pháp phối hợp.", ["lead: Phòng Nội vụ", "coordinate: Phòng Tư pháp"]],
    ["Rà soát hồ sơ, do Phòng Nội vụ chủ trì; các phòng phối hợp thực hiện.", ["lead: Phòng Nội vụ", "coordinate: các phòng"]],
    ["Giao Phòng Nội vụ lập dự toán; Phòng Tư pháp thẩm định.", ["lead: Phòng Nội vụ", "lead: Phòng Tư pháp"]],
    ["Rà soát hồ sơ, do các sở, ngành chủ trì.", ["lead: các sở, ngành"]],
    ["Rà soát hồ sơ, do thủ trưởng các cơ quan, đơn vị chủ trì thực hiện.", ["lead: các cơ quan, đơn vị"]],
    ["Tham dự hội nghị do UBND tỉnh tổ chức.", []],
  ])("by clauses: %s", (text, units) => {
    expect(read(text)).toEqual(units);
  });

  test("the subject of chủ trì after a comma", () => {
    expect(read("Trên cơ sở báo cáo của UBND các huyện, Sở Xây dựng chủ trì lập đề án.")).toEqual(["lead: Sở Xây dựng"]);
  });

  test("the subject of chủ trì after a dash", () => {
    expect(read("Kế hoạch diễn tập - Ban CHQS huyện chủ trì, Phòng Nội vụ phối hợp.")).toContain("lead: Ban Chỉ huy Quân sự huyện");
  });

  test("the one in the bracket at the end", () => {
    expect(read("Quy chế làm việc của cơ quan (Sở Nông nghiệp và PTNT chuẩn bị);")).toEqual([
      "lead: Sở Nông nghiệp và Phát triển nông thôn",
    ]);
  });

  test("who works with whom in a bracket, with or without a tie", () => {
    const units = ["lead: Sở Y tế", "coordinate: Sở Nội vụ"];
    expect(read("Đề án sắp xếp bệnh viện (Sở Y tế phối hợp với Sở Nội vụ chuẩn bị).")).toEqual(units);
    expect(read("Đề án sắp xếp bệnh viện (Sở Y tế phối hợp Sở Nội vụ chuẩn bị).")).toEqual(units);
  });

  test.each([
    "[Sở Xây dựng chủ trì, Sở Y tế phối hợp]",
    "(Sở Xây dựng - chủ trì; Sở Y tế - phối hợp)",
    "(Sở Xây dựng; phối hợp: Sở Y tế)",
    "(chủ trì Sở Xây dựng, phối hợp Sở Y tế)",
    "(Trách nhiệm: Sở Xây dựng; phối hợp thực hiện: Sở Y tế)",
    "(CQ chủ trì: Sở Xây dựng; CQ phối hợp: Sở Y tế)",
    "(Sở Xây dựng hoàn thành trong tháng 5; Sở Y tế phối hợp)",
  ])("both in a bracket, however it tells their parts: %s", (bracket) => {
    expect(read(`Lập đề án cấp nước sạch ${bracket}.`)).toEqual(["lead: Sở Xây dựng", "coordinate: Sở Y tế"]);
  });

  test("a group in a bracket before the label of who works along", () => {
    expect(read("Lập đề án (chủ trì: các cơ quan, đơn vị; đơn vị phối hợp: Sở Y tế).")).toEqual([
      "lead: các cơ quan, đơn vị",
      "coordinate: Sở Y tế",
    ]);
  });

  test("both in a bracket that tells their parts", () => {
    expect(read("Đề án cấp nước sạch (Sở Xây dựng chủ trì, Sở Y tế phối hợp).")).toEqual(["lead: Sở Xây dựng", "coordinate: Sở Y tế"]);
  });
});

describe("coordinators", () => {
  test.each([
    ["Phối hợp với các ngành, huyện, thành phố theo dõi tiến độ.", ["các ngành, huyện, thành phố"]],
    ["Phối hợp, hướng dẫn với các huyện điều chỉnh cơ cấu.", ["các huyện"]],
    ["Phối hợp Sở Y tế, UBND các xã: Tiếp tục giám sát.", ["Sở Y tế", "UBND các xã"]],
    ["Tăng cường công tác phối hợp với Mặt trận Tổ quốc, các đoàn thể vận động nhân dân.", ["Mặt trận Tổ quốc", "các đoàn thể"]],
    ["Chủ động phối hợp với các ngành, các địa phương đôn đốc UBND các huyện.", ["các ngành", "các địa phương"]],
    ["Phối hợp thường xuyên với cơ quan thuế, Sờ Tài chinh rà soát.", ["cơ quan thuế", "Sở Tài chính"]],
    [
      "Phối hợp với Trung tâm Kiểm nghiệm thuộc Sở Y tế và các đơn vị liên quan lấy mẫu.",
      ["Trung tâm Kiểm nghiệm thuộc Sở Y tế", "các đơn vị liên quan"],
    ],
    ["Phối hợp với Cục A05 - Bộ Công an, các phòng ban liên quan rà soát.", ["Cục A05 - Bộ Công an", "các phòng ban liên quan"]],
    ["Phối hợp với Hội Bảo vệ thiên nhiên và môi trường tỉnh, Sở Y tế rà soát.", ["Hội Bảo vệ thiên nhiên và môi trường tỉnh", "Sở Y tế"]],
  ])("%s", (text, names) => {
    expect(read(text)).toEqual(names.map((name) => `coordinate: ${name}`));
  });

  test("keep the longer of two names of one group", () => {
    expect(read("Phối hợp với các đoàn thể. Phối hợp với các đoàn thể nhân dân tuyên truyền.")).toEqual([
      "coordinate: các đoàn thể nhân dân",
    ]);
  });
});

test("spans and raw words are the passage's", () => {
  const text = "Chủ trì, phối hợp với Sở KH&ĐT tổng hợp.";
  const [unit] = assignment(passage(text)).units;
  expect(unit && [text.slice(unit.start, unit.end), unit.raw, unit.name]).toEqual(["Sở KH&ĐT", "Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"]);
});

test.each(["Sở Y tế phối hợp, ", "Giao Sở Y tế lập; Sở Nội vụ phối hợp; ", "Sở Y tế - cơ quan thường trực, "])(
  "takes no longer than %s is long",
  (words) => {
    expect(growth(read, words, 2000)).toBeLessThan(4);
  },
);
