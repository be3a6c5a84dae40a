import { describe, expect, test } from "vitest";
import { findBodies, normalizeUnit, readUnits } from "../src/match/bodies.ts";
import { unitOpening } from "../src/match/sentences/opening.ts";
import { passage } from "./passage.ts";

const named = (words: string) => findBodies(passage(words)).map(({ name }) => name);

describe("the name of a body in a sentence", () => {
  test("gives each place of two levels its own body", () => {
    const wanted = ["UBND xã Tân Hà", "UBND xã Tân Lập", "UBND phường Mai Sơn", "UBND phường Mai Lâm"];
    expect(named("UBND các xã Tân Hà, Tân Lập và các phường Mai Sơn, Mai Lâm rà soát")).toEqual(wanted);
  });

  test("begins another with 'Tỉnh đoàn' or 'Đảng ủy', which are no places of the one before", () => {
    const wanted = ["Ban Dân vận Tỉnh ủy", "Đảng ủy Công an tỉnh", "HĐND tỉnh", "Tỉnh đoàn Sơn Hà", "các huyện ủy"];
    expect(named("Ban Dân vận Tỉnh ủy, Đảng ủy Công an tỉnh, HĐND tỉnh, Tỉnh đoàn Sơn Hà và các huyện ủy rà soát")).toEqual(wanted);
  });

  test("is that of the border guards' command where letters stand for it", () => {
    const command = "Bộ Chỉ huy Bộ đội Biên phòng tỉnh";
    expect(["BCH Bộ đội Biên phòng tỉnh", "BCH BĐBP tỉnh", "BCH Biên phòng tỉnh"].flatMap((words) => named(`${words} tuần tra`))).toEqual([
      command,
      command,
      command,
    ]);
  });

  test("goes on behind a company's form with the verbs that companies are named for", () => {
    expect(named("giao Công ty TNHH Trồng rừng Hoa Mai rà soát")).toEqual(["Công ty TNHH Trồng rừng Hoa Mai"]);
  });

  test("ends behind 'và' where a body of another kind begins", () => {
    expect(named("Trường Mầm non Hoa Sen và Bệnh viện Đa khoa huyện rà soát")).toEqual([
      "Trường Mầm non Hoa Sen",
      "Bệnh viện Đa khoa huyện",
    ]);
    expect(named("Ban Chỉ đạo Trung ương về Phòng, chống thiên tai")).toEqual(["Ban Chỉ đạo Trung ương về Phòng, chống thiên tai"]);
    expect(named("Ban Quản lý dự án công trình Thủy lợi và Chủ tịch UBND huyện Tân Hòa rà soát")).toEqual([
      "Ban Quản lý dự án công trình Thủy lợi",
      "Chủ tịch UBND huyện Tân Hòa",
    ]);
  });

  test("writes a sign between its parts as 'và'", () => {
    expect(named("Công ty TNHH Smith & Wilson Việt Nam rà soát")).toEqual(["Công ty TNHH Smith & Wilson Việt Nam"]);
    expect(named("Phòng Đào tạo &CTSV, Phòng Khoa học & Công nghệ rà soát")).toEqual([
      "Phòng Đào tạo và Công tác sinh viên",
      "Phòng Khoa học và Công nghệ",
    ]);
  });

  test("goes on behind a dash with letters that name no other body", () => {
    expect(named("Phòng Giáo dục Trung học - GDTX, Phòng Tài chính rà soát")).toEqual([
      "Phòng Giáo dục Trung học - Giáo dục thường xuyên",
      "Phòng Tài chính",
    ]);
    expect(named("Sở Tài chính - UBND tỉnh rà soát")).toEqual(["Sở Tài chính", "UBND tỉnh"]);
  });

  test("gives places without their level the one before them, where they are told to act", () => {
    const wanted = ["UBND xã Tân Hà", "UBND xã Tân Lập", "UBND xã Phú Sơn"];
    expect(named("UBND xã Tân Hà, Tân Lập và Phú Sơn rà soát hộ nghèo")).toEqual(wanted);
    expect(named("UBND xã Tân Hà, Trần Văn An báo cáo")).toEqual(["UBND xã Tân Hà"]);
    expect(named("UBND huyện Mai Sơn, Sơn La")).toEqual(["UBND huyện Mai Sơn"]);
  });

  test("gives each number of a list its own place, but not a figure that counts things", () => {
    expect(named("UBND các phường 1, 2 và 3 rà soát")).toEqual(["UBND phường 1", "UBND phường 2", "UBND phường 3"]);
    expect(named("UBND các phường 1, 2 trạm y tế")).toEqual(["UBND phường 1"]);
  });

  test.each([
    ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI", 2],
    ["Công ty Cổ phần Thanh toán quốc gia Việt Nam rà soát", 1],
    ["Cục Công nghệ thông tin và Tin học hóa rà soát", 1],
    ["Các sở, ngành thành viên Ban Chỉ đạo tỉnh rà soát", 1],
  ])("tells how many bodies it names: %s", (text, count) => {
    expect(named(text)).toHaveLength(count);
  });

  test("knows a commune whose name begins like that of a body, or like a misprint of one", () => {
    const wanted = ["UBND xã Hội An", "UBND xã Đoàn Lập", "UBND xã Hồi Ninh", "Công an xã Đoàn Lập"];
    expect(named("UBND các xã Hội An, Đoàn Lập và Hồi Ninh, Công an xã Đoàn Lập rà soát")).toEqual(wanted);
    expect(named("UBND xã, Hội Nông dân xã rà soát")).toEqual(["UBND xã", "Hội Nông dân xã"]);
  });

  test.each([
    ["TT Y tế huyện", "Trung tâm Y tế huyện"],
    ["TT. Văn hóa - Thể thao", "Trung tâm Văn hóa - Thể thao"],
    ["TTGDTX", "Trung tâm Giáo dục thường xuyên"],
    ["UBND TT Mai Lâm", "UBND thị trấn Mai Lâm"],
    ["TT Huyện ủy", "Thường trực Huyện ủy"],
    ["BTC HU", "Ban Tổ chức Huyện ủy"],
    ["UBND xã Pá Hu", "UBND xã Pá Hu"],
    ["P.LĐTBXH", "Phòng Lao động - Thương binh và Xã hội"],
    ["BCHQS huyện", "Ban Chỉ huy Quân sự huyện"],
    ["BCHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
    ["CA huyện", "Công an huyện"],
    ["UBND các xã, TT", "UBND các xã, thị trấn"],
  ])("writes out what a district's tables have in short: %s", (words, name) => {
    expect(named(`${words} rà soát`)).toEqual([name]);
  });

  test("is kept as printed where bodies of one kind are called in several ways", () => {
    const wanted = [
      "Trung tâm Văn hóa - Thông tin và Thể thao huyện",
      "Văn phòng Đăng ký quyền sử dụng đất tỉnh",
      "Vụ Thi đua, khen thưởng",
    ];
    expect(named(`${wanted.join("; ")} rà soát`)).toEqual(wanted);
  });

  test("takes the number of a place before a verb", () => {
    expect(named("UBND xã Bảo Lâm 1 rà soát hồ sơ")).toEqual(["UBND xã Bảo Lâm 1"]);
  });

  test("begins another with 'Tỉnh Đoàn' behind a body of the province", () => {
    expect(named("Hội Nông dân tỉnh, Tỉnh Đoàn rà soát")).toEqual(["Hội Nông dân tỉnh", "Tỉnh Đoàn"]);
  });

  test("begins another with 'Tỉnh đoàn' behind a group", () => {
    expect(named("các đơn vị liên quan, Tỉnh đoàn rà soát")).toEqual(["các đơn vị liên quan", "Tỉnh đoàn"]);
    expect(named("các huyện ủy, thành ủy rà soát")).toEqual(["các huyện ủy, thành ủy"]);
  });

  test("holds a city that is printed in short", () => {
    expect(named("Đại học Quốc gia TP.HCM, Công an TPHCM rà soát")).toEqual([
      "Đại học Quốc gia thành phố Hồ Chí Minh",
      "Công an thành phố Hồ Chí Minh",
    ]);
  });

  test.each([
    ["Ban Quản lý dự án 2 phối hợp với nhà thầu", "Ban Quản lý dự án 2"],
    ["Trung tâm Giải quyết thủ tục hành chính tỉnh tiếp nhận hồ sơ", "Trung tâm Giải quyết thủ tục hành chính tỉnh"],
    ["Phòng Tổ chức bộ máy và Công chức, viên chức chủ trì", "Phòng Tổ chức bộ máy và Công chức, viên chức"],
    ["Trung tâm TT-VH-TT huyện rà soát", "Trung tâm TT-VH-TT huyện"],
    ["Bệnh viện Nhi Trung ương rà soát", "Bệnh viện Nhi Trung ương"],
    ["Viện Nghiên cứu phát triển rà soát", "Viện Nghiên cứu phát triển"],
    ["UBND 11 phường rà soát", "UBND 11 phường"],
    ["UBND 24 xã, phường rà soát", "UBND 24 xã, phường"],
    ["Ban Thường vụ Huyện đoàn rà soát", "Ban Thường vụ Huyện đoàn"],
    ["Ban Chấp hành Công đoàn Sở Y tế rà soát", "Ban Chấp hành Công đoàn Sở Y tế"],
    ["Các chi, đảng bộ cơ sở gửi danh sách", "Các chi, đảng bộ cơ sở"],
    ["các tổ chức cơ sở đảng trực thuộc rà soát", "các tổ chức cơ sở đảng trực thuộc"],
    ["các Vụ, Cục, Tổng cục rà soát", "các Vụ, Cục, Tổng cục"],
    ["Văn phòng Sở tổng hợp báo cáo gửi UBND tỉnh", "Văn phòng Sở"],
    ["Trung tâm Tin học thường xuyên kiểm tra", "Trung tâm Tin học"],
    ["Phòng Kế hoạch tổng hợp số liệu", "Phòng Kế hoạch"],
    ["Phòng Tổng hợp rà soát danh mục", "Phòng Tổng hợp"],
    ["Vụ Kinh tế tổng hợp rà soát chỉ tiêu", "Vụ Kinh tế tổng hợp"],
    ["Phòng Hành chính - tổng hợp lập lịch", "Phòng Hành chính - tổng hợp"],
    ["Trung tâm Giáo dục thường xuyên mở lớp", "Trung tâm Giáo dục thường xuyên"],
    ["Trạm Y tế xây dựng kế hoạch", "Trạm Y tế"],
    ["Phòng Đầu tư xây dựng quản lý, sử dụng kinh phí", "Phòng Đầu tư xây dựng"],
    ["Phòng Giáo dục Mầm non rà soát hồ sơ", "Phòng Giáo dục Mầm non"],
    ["Ban Quản lý chợ trung tâm rà soát hồ sơ", "Ban Quản lý chợ trung tâm"],
    ["Ban Quản lý di tích tỉnh rà soát hồ sơ", "Ban Quản lý di tích tỉnh"],
    ["Chi cục Hải quan cửa khẩu Bắc Sơn kiểm tra hàng hóa", "Chi cục Hải quan cửa khẩu Bắc Sơn"],
    ["Trung tâm Bảo trợ xã hội tổng hợp rà soát hồ sơ", "Trung tâm Bảo trợ xã hội tổng hợp"],
    ["Khoa Hồi sức tích cực - Chống độc lập danh sách", "Khoa Hồi sức tích cực - Chống độc"],
    ["Phòng Đào tạo Sau đại học tổ chức tuyển sinh", "Phòng Đào tạo Sau đại học"],
  ])("takes everyday work for the verb and not for the name: %s", (text, name) => {
    expect(unitOpening(passage(text))?.units.map((unit) => unit.name)).toEqual([name]);
  });

  test.each([
    "Đảng ủy Phòng Giáo dục và Đào tạo",
    "Chi bộ Phòng Tư pháp",
    "Đảng bộ Sở Công Thương",
    "Chi đoàn Sở Xây dựng",
    "Phòng Thanh tra kinh tế",
    "Tổng cục Thuế Bộ Tài chính",
    "Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn",
    "Chi cục Quản lý chất lượng Nông lâm sản và Thủy sản",
    "Cục Thương mại điện tử và Kinh tế số",
    "Ban Pháp chế",
    "các ban đảng Tỉnh ủy",
    "Phòng XD&KTVB",
    "Phòng QLĐT&HT",
    "Các trưởng thôn, tổ trưởng tổ dân phố",
  ])("takes the body of a body whole: %s", (name) => {
    expect(unitOpening(passage(`${name} rà soát danh sách`))?.units.map((unit) => unit.name)).toEqual([name]);
  });
});

test.each([
  ["Phó Hiệu trưởng, các Tổ trưởng", ["Phó Hiệu trưởng", "các Tổ trưởng"]],
  ["Giáo viên chủ nhiệm, Công đoàn, Kế toán", ["Giáo viên chủ nhiệm", "Công đoàn", "Kế toán"]],
])("a cell parts the offices inside a house: %s", (cell, wanted) => {
  expect(readUnits(passage(cell), true).map(({ name }) => name)).toEqual(wanted);
});

test.each(["Về văn hóa - xã hội", "Cán bộ Văn hóa - Xã hội"])("takes %s for no misprint of a body's name", (raw) => {
  expect(normalizeUnit(raw)).toEqual({ name: raw, repaired: false });
});

test("knows Mặt trận by its short name beside those that it is named with", () => {
  expect(named("Đề nghị Mặt trận và các đoàn thể xã vận động")[0]).toBe("Mặt trận Tổ quốc");
});
