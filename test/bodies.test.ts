import { describe, expect, test } from "vitest";
import { findBodies, normalizeUnit, openingBody, readUnits } from "../src/match/bodies.ts";
import { passageOf } from "../src/match/passage.ts";
import { unitOpening } from "../src/match/sentences/opening.ts";
import { passage } from "./passage.ts";
import { growth } from "./tools/growth.ts";

const lines = (...texts: string[]) => {
  const text = texts.join("\n");
  let at = 0;
  const pieces = texts.map((one) => {
    const start = at;
    at += one.length + 1;
    return { start, end: start + one.length, join: "\n" as const };
  });
  return passageOf(text, pieces);
};
const names = (text: string) => findBodies(passage(text)).map((hit) => hit.name);
const unitsOf = (text: string, any = false) => readUnits(passage(text), any).map((hit) => hit.name);

describe("openingBody", () => {
  test.each(["Sở Y tế chủ trì, UBND xã phối hợp", "sở Y tế chủ trì", "gửi Sở Y tế", "“Sở Y tế”", "rà soát của UBND xã", ""])(
    "%s: the first body named, where the words open with it",
    (text) => {
      const [first] = findBodies(passage(text));
      expect(openingBody(passage(text))).toEqual(first?.start === 0 ? first : null);
    },
  );
});

describe("findBodies", () => {
  test("keeps the commas inside a name", () => {
    expect(names("Công văn của Sở Văn hóa, Thể thao và Du lịch, Sở Lao động, Thương binh và Xã hội")).toEqual([
      "Sở Văn hóa, Thể thao và Du lịch",
      "Sở Lao động - Thương binh và Xã hội",
    ]);
  });

  test("takes the place with the name", () => {
    expect(names("theo đề nghị của UBND huyện Mai Lâm và Công an tỉnh Hà Sơn")).toEqual(["UBND huyện Mai Lâm", "Công an tỉnh Hà Sơn"]);
  });

  test.each([
    "Ban Quản lý Khu kinh tế Vũng Sơn",
    "Ban Quản lý Khu bảo tồn thiên nhiên Kẻ Lâm",
    "Ban Quản lý Vườn quốc gia Tràm Hà",
    "Tổng cục Quản lý thị trường",
    "Chi cục Thuế khu vực Ea H'lan - Krông Bách",
    "UBND xã K’Lang",
  ])("reads %s to its end", (name) => {
    expect(names(`theo đề nghị của ${name} và Sở Y tế`)).toEqual([name, "Sở Y tế"]);
    expect(unitsOf(`${name}, Sở Y tế`)).toEqual([name, "Sở Y tế"]);
  });

  test("gives spans of the passage", () => {
    const text = "Theo báo cáo của Sở KH&ĐT tại cuộc họp";
    const [hit] = findBodies(passage(text));
    expect(hit && text.slice(hit.start, hit.end)).toBe("Sở KH&ĐT");
  });

  test('takes a field in small letters behind "các" that is a verb for what these do', () => {
    expect(names("đề nghị các Bộ xây dựng báo cáo; các Sở Xây dựng và Sở xây dựng")).toEqual(["các Bộ", "các Sở Xây dựng", "Sở Xây dựng"]);
  });

  test("marks groups", () => {
    const hits = findBodies(passage("gửi các sở, ngành và Văn phòng UBND tỉnh"));
    expect(hits.map((hit) => [hit.name, hit.group])).toEqual([
      ["các sở, ngành", true],
      ["Văn phòng UBND tỉnh", false],
    ]);
  });

  test.each([
    "Ban hành kèm theo",
    "Phòng, chống thiên tai",
    "Bộ máy tinh gọn",
    "Hội nghị trực tuyến",
    "Số: 12/QĐ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
    "cơ sở vật chất",
  ])("finds no body in %s", (words) => {
    expect(names(words)).toEqual([]);
  });

  test("ends an open name before the verb of the sentence", () => {
    expect(names("Trung tâm Khuyến nông tỉnh hướng dẫn nông dân")).toEqual(["Trung tâm Khuyến nông tỉnh"]);
  });

  test("names ministers beside the heads of other offices", () => {
    expect(names("giao Bộ trưởng, Thủ trưởng cơ quan ngang bộ rà soát")).toEqual(["Bộ trưởng", "cơ quan ngang bộ"]);
    expect(names("giao Bộ trưởng, Thứ trưởng Bộ Nội vụ rà soát")).toEqual(["Bộ Nội vụ"]);
  });

  test.each(["Thanh tra ", "chi nhánh ", "UBND các xã: A, ", "các sở, ", "Việt Nam "])(
    "takes time in step with a text that says “%s” for ever",
    (words) => {
      const find = (text: string) => [findBodies(passage(text)), unitOpening(passage(text))];
      expect(growth(find, words, 2000)).toBeLessThan(4);
    },
  );
});

describe("normalizeUnit", () => {
  test.each([
    ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở NN và PTNT tỉnh", "Sở Nông nghiệp và Phát triển nông thôn tỉnh"],
    ["Ban quản lý các KCN tỉnh", "Ban Quản lý các Khu công nghiệp tỉnh"],
    ["Ủy ban nhân dân xã Đông Lĩnh", "UBND xã Đông Lĩnh"],
    ["Giám đốc Sở Nội vụ", "Sở Nội vụ"],
    ["Chánh Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh"],
    ["Bộ trưởng Bộ Tài chính", "Bộ Tài chính"],
    ["Trưởng Phòng Tư pháp", "Phòng Tư pháp"],
    ["Thủ trưởng các cơ quan, đơn vị liên quan", "các cơ quan, đơn vị liên quan"],
    ["PCT UBND tỉnh Trần Văn Bách", "Phó Chủ tịch UBND tỉnh Trần Văn Bách"],
    ["Chủ tịch Ủy ban nhân dân huyện", "Chủ tịch UBND huyện"],
    ["Phòng Tài chính – KH", "Phòng Tài chính - Kế hoạch"],
    ["SỞ GIAO THÔNG VẬN TẢI TỈNH HÀ SƠN", "Sở Giao thông vận tải tỉnh Hà Sơn"],
    ["UBMTTQ tỉnh", "Ủy ban Mặt trận Tổ quốc tỉnh"],
    ["Phòng VH&TT", "Phòng Văn hóa và Thông tin"],
    ["NHNN - Chi nhánh tỉnh", "Ngân hàng Nhà nước - Chi nhánh tỉnh"],
    ["Chi cục Thú y", "Chi cục Thú y"],
    ["Vụ Kế hoạch - Tài chính", "Vụ Kế hoạch - Tài chính"],
    ["Liên minh HTX tỉnh", "Liên minh Hợp tác xã tỉnh"],
    ["Công ty TNHH MTV Cấp nước Hà Sơn", "Công ty TNHH MTV Cấp nước Hà Sơn"],
    ["UBND TỈNH", "UBND tỉnh"],
    ["BQL KKT Nghi Sơn và các KCN", "Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp"],
    ["P. CCVC", "P. CCVC"],
  ])("writes %s as %s", (raw, name) => {
    expect(normalizeUnit(raw)).toEqual({ name, repaired: false });
  });

  test.each([
    ["Số Nội vụ", "Sở Nội vụ"],
    ["Số hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư"],
    ["Sờ Tài chinh", "Sở Tài chính"],
    ["Số thông tin Truyền thông", "Sở Thông tin và Truyền thông"],
    ["Số đông, Thương binh và Xã hội Lao", "Sở Lao động - Thương binh và Xã hội"],
    ["Cục Quản ly thi trường tỉnh", "Cục Quản lý thị trường tỉnh"],
  ])("puts %s right", (raw, name) => {
    expect(normalizeUnit(raw)).toEqual({ name, repaired: true });
  });

  test.each(["Bộ Tài chính Quản lý rừng ven biển", "Số 15", "Tổ dân phố Bình Minh", "Tổng cục"])("leaves %s as it is", (raw) => {
    expect(normalizeUnit(raw)).toEqual({ name: raw, repaired: false });
  });
});

describe("readUnits", () => {
  test("splits a list at the names that it knows", () => {
    expect(unitsOf("Sở Văn hóa, Thể thao và Du lịch, Ban Quản lý các KCN tỉnh; UBND các huyện, thành phố")).toEqual([
      "Sở Văn hóa, Thể thao và Du lịch",
      "Ban Quản lý các Khu công nghiệp tỉnh",
      "UBND các huyện, thành phố",
    ]);
  });

  test("keeps the words under one các together", () => {
    expect(unitsOf("Các sở, ban, ngành, đoàn thể tỉnh, UBND các xã, phường, đặc khu")).toEqual([
      "Các sở, ban, ngành, đoàn thể tỉnh",
      "UBND các xã, phường, đặc khu",
    ]);
  });

  test("gives each field after one kind its own body", () => {
    expect(unitsOf("Giám đốc các Sở: Tài chính, Nội vụ và Văn hóa, Thể thao và Du lịch")).toEqual([
      "Sở Tài chính",
      "Sở Nội vụ",
      "Sở Văn hóa, Thể thao và Du lịch",
    ]);
    expect(unitsOf("Các Bộ, cơ quan: Công Thương, Y tế")).toEqual(["Bộ Công Thương", "Bộ Y tế"]);
    expect(unitsOf("Các Sở, ngành: Tài chính, Y tế, Công an tỉnh")).toEqual(["Sở Tài chính", "Sở Y tế", "Công an tỉnh"]);
  });

  test("gives each place after one level its own body", () => {
    expect(unitsOf("UBND các xã: Đông Lĩnh, Tây Hồ")).toEqual(["UBND xã Đông Lĩnh", "UBND xã Tây Hồ"]);
  });

  test("reads the lines of a cell as units and a wrapped name as one", () => {
    const units = readUnits(lines("Sở Y tế", "Sở Nông nghiệp và Phát triển", "nông thôn", "- Công an tỉnh"));
    expect(units.map((unit) => unit.name)).toEqual(["Sở Y tế", "Sở Nông nghiệp và Phát triển nông thôn", "Công an tỉnh"]);
  });

  test.each(["Hoàn thành quy hoạch xã", "Công tác cán bộ, UBND tỉnh", "Sở Y tế tổ chức tập huấn cho cán bộ", "Tổ chức thực hiện"])(
    "sees no label in %s",
    (words) => {
      expect(unitsOf(words)).toEqual([]);
    },
  );

  test("keeps a name that nobody knows where the column says that it is a unit", () => {
    expect(unitsOf("Bộ phận Một cửa", true)).toEqual(["Bộ phận Một cửa"]);
  });

  test("takes a name of which only the kind is known to its end", () => {
    expect(unitsOf("Ban QLDA ĐTXD các công trình trọng điểm")).toEqual(["Ban Quản lý dự án đầu tư xây dựng các công trình trọng điểm"]);
  });
});
