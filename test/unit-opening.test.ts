import { describe, expect, test } from "vitest";
import { unitOpening } from "../src/match/sentences/opening.ts";
import { passage } from "./passage.ts";

describe("unitOpening", () => {
  const opening = (text: string) => {
    const found = unitOpening(passage(text));
    return (
      found && {
        names: found.units.map((unit) => unit.name),
        rest: text.slice(found.end),
        colon: found.colon,
        charge: found.charge ?? false,
      }
    );
  };

  test("ends a group before what it is to write", () => {
    expect(opening("các cơ quan, đơn vị có văn bản gửi Văn phòng UBND tỉnh")).toMatchObject({ names: ["các cơ quan, đơn vị"] });
    expect(opening("Các thôn, buôn, bon tuyên truyền, vận động Nhân dân")).toMatchObject({ names: ["Các thôn, buôn, bon"] });
  });

  test("reads the units before a colon", () => {
    expect(opening("Sở Y tế, Công an tỉnh: Chủ trì kiểm tra.")).toEqual({
      names: ["Sở Y tế", "Công an tỉnh"],
      rest: "Chủ trì kiểm tra.",
      colon: true,
      charge: false,
    });
  });

  test.each([
    ["Các doanh nghiệp cung cấp máy tính: Cài đặt phần mềm.", ["Các doanh nghiệp cung cấp máy tính"]],
    [
      "Các doanh nghiệp phần mềm, các cơ sở sản xuất, kinh doanh thiết bị: Nâng cao năng lực.",
      ["Các doanh nghiệp phần mềm", "các cơ sở sản xuất, kinh doanh thiết bị"],
    ],
    [
      "Viện Mạch số Bình Sơn, Trung tâm Ứng cứu khẩn cấp máy tính Bình Sơn (BSCERT): Hỗ trợ.",
      ["Viện Mạch số Bình Sơn", "Trung tâm Ứng cứu khẩn cấp máy tính Bình Sơn"],
    ],
    ["Các đơn vị chuyên trách (sau đây gọi là đơn vị) và các sở:", ["Các đơn vị chuyên trách", "các sở"]],
    ["Yêu cầu: Sở Y tế, Hội Làm vườn tỉnh có trách nhiệm:", ["Sở Y tế", "Hội Làm vườn tỉnh"]],
  ])("reads the whole label %s", (text, names) => {
    expect(opening(text)).toMatchObject({ names, colon: true });
  });

  test("ends a group before what it is told to supply", () => {
    expect(opening("Các doanh nghiệp cung cấp danh sách gồm: tên, tuổi")).toMatchObject({ names: ["Các doanh nghiệp"], colon: false });
  });

  test("puts a spoilt label right where one known body fits clearly", () => {
    expect(opening("Số hoạch và Đầu tư: Là cơ quan đầu mối.")).toMatchObject({
      names: ["Sở Kế hoạch và Đầu tư"],
      rest: "Là cơ quan đầu mối.",
    });
    expect(opening("Số lượng và chất lượng: Rà soát.")).toBeNull();
  });

  test("reads the subject of an order without a colon", () => {
    expect(opening("UBND xã Đông Lĩnh khẩn trương hoàn thiện hồ sơ.")).toMatchObject({ names: ["UBND xã Đông Lĩnh"], colon: false });
  });

  test.each([
    ["Các đồng chí Thứ trưởng theo lĩnh vực được phân công chỉ đạo các đơn vị.", "Các đồng chí Thứ trưởng"],
    ["Tổ công tác của Thủ tướng Chính phủ tiếp tục kiểm tra.", "Tổ công tác của Thủ tướng Chính phủ"],
    ["Các Tổ công tác của Bộ Y tế đôn đốc các tỉnh.", "Các Tổ công tác của Bộ Y tế"],
    ["Các đ/c thành viên BCĐ: thường xuyên kiểm tra.", "Các đ/c thành viên Ban Chỉ đạo"],
  ])("reads who acts by a share of the work: %s", (text, name) => {
    expect(opening(text)?.names).toEqual([name]);
  });

  test("reads an office of a commune with a dash in its name", () => {
    expect(opening("Công chức Văn phòng - Thống kê xây dựng lịch trực.")).toMatchObject({
      names: ["Công chức Văn phòng - Thống kê"],
      colon: false,
    });
  });

  test.each([
    ["Trung tâm Y tế huyện rà soát các nội dung sau: nhân lực, thiết bị.", "Trung tâm Y tế huyện"],
    ["Công ty Điện lực An Phú nghiên cứu, đề xuất phương án, trong đó:", "Công ty Điện lực An Phú"],
  ])("takes no sentence up to a colon for an open name: %s", (text, name) => {
    expect(opening(text)).toMatchObject({ names: [name], colon: false });
  });

  test.each([
    ["Xí nghiệp khai thác công trình thủy lợi: Vận hành cống.", "Xí nghiệp khai thác công trình thủy lợi"],
    ["Trường Cao đẳng nghề An Phú: Mở lớp.", "Trường Cao đẳng nghề An Phú"],
    [
      "Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên huyện: Mở lớp.",
      "Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên huyện",
    ],
  ])("reads an open name with a verb or a trade in it: %s", (text, name) => {
    expect(opening(text)).toMatchObject({ names: [name], colon: true });
  });

  test("reads an open name up to its colon", () => {
    expect(opening("Trung tâm Kiểm chuẩn đo lường tỉnh: Rà soát thiết bị.")).toMatchObject({
      names: ["Trung tâm Kiểm chuẩn đo lường tỉnh"],
      rest: "Rà soát thiết bị.",
    });
  });

  test("reads which of a group are meant up to the colon", () => {
    expect(opening("UBND các tỉnh, thành phố có đường sắt đi qua: Rà soát đường ngang.")).toMatchObject({
      names: ["UBND các tỉnh, thành phố có đường sắt đi qua"],
      rest: "Rà soát đường ngang.",
    });
  });

  test("ends a name that runs on where the next body of the list begins", () => {
    expect(opening("Bệnh viện Mắt phía nam, Bệnh viện Tim mạch: Rà soát thiết bị.")).toMatchObject({
      names: ["Bệnh viện Mắt phía nam", "Bệnh viện Tim mạch"],
      rest: "Rà soát thiết bị.",
    });
  });

  test("reads owners behind a group", () => {
    expect(opening("Các Công ty TNHH lâm nghiệp, chủ rừng: Bố trí lực lượng.")).toMatchObject({
      names: ["Các Công ty TNHH lâm nghiệp", "chủ rừng"],
    });
  });

  test("takes the names of persons behind a charge for no task of a label", () => {
    expect(opening("Giao các Phó Giám đốc: Trần An Bình, Lê Thu Hà và Đỗ Văn Mai trực tiếp chỉ đạo.")).toBeNull();
  });

  test("reads several proper names behind a kind up to the verb", () => {
    expect(opening("Công ty Thủy lợi Sông Lam, Bắc Sông Lam vận hành trạm bơm.")).toMatchObject({
      names: ["Công ty Thủy lợi Sông Lam, Bắc Sông Lam"],
      colon: false,
    });
  });

  test("marks an opening that only charges", () => {
    expect(opening("Giao Sở Xây dựng, Ban Dân tộc chịu trách nhiệm:")).toEqual({
      names: ["Sở Xây dựng", "Ban Dân tộc"],
      rest: "",
      colon: true,
      charge: true,
    });
  });

  test.each([
    "Phối hợp với Sở Y tế, Công an tỉnh: Tăng cường kiểm tra",
    "Công tác quy hoạch: Hoàn thành trong năm",
    "Về lĩnh vực y tế: Tăng cường giám sát",
    "Đối với UBND các xã: thực hiện theo quy định",
    "Mục tiêu: 95% hồ sơ",
    "Phòng, chống dịch: Tiếp tục giám sát",
    "Sở Y tế đã báo cáo kết quả",
    "Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này",
    "Hội nghị tổng kết: Ngày 12/3",
  ])("sees none in %s", (text) => {
    expect(opening(text)).toBeNull();
  });
});
