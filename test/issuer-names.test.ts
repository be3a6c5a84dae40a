import { describe, expect, it } from "vitest";
import { ingest } from "../src/pipeline.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

async function read(letterhead: string, title: string, body: string, office: string) {
  const text = `${letterhead}\nSố: 12/BC-TH\n\n${motto}\n\nSơn Hạ, ngày 5 tháng 6 năm 2025\n\n${title}\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n\n${office}\n\nNguyễn Văn Bình\n`;
  const result = await ingest("report.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.id);
  return result.record;
}

const report = "BÁO CÁO\nKết quả công tác tháng 5 năm 2025";

describe("the body under another one in the letterhead", () => {
  it.each([
    ["SỞ Y TẾ TỈNH HÀ SƠN\nTRẠM Y TẾ XÃ SƠN HẠ", "Trạm Y tế xã Sơn Hạ", "TRƯỞNG TRẠM", "Trưởng trạm"],
    ["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\nVĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI", "Văn phòng Đăng ký đất đai", "GIÁM ĐỐC", "Giám đốc"],
    ["CỤC THUẾ\nTHUẾ TỈNH HÀ SƠN", "Thuế tỉnh Hà Sơn", "CHÁNH VĂN PHÒNG", "Chánh Văn phòng"],
    ["UBND HUYỆN SƠN HẠ\nTRƯỜNG TIỂU HỌC PHÚ ĐỨC A", "Trường Tiểu học Phú Đức A huyện Sơn Hạ", "HIỆU TRƯỞNG", "Hiệu trưởng"],
    ["UBND THỊ XÃ SƠN HẠ\nPHÒNG Y TẾ", "Phòng Y tế thị xã Sơn Hạ", "TRƯỞNG PHÒNG", "Trưởng phòng"],
    ["ỦY BAN NHÂN DÂN\nTHỊ XÃ SƠN HẠ\nTHANH TRA THỊ XÃ", "Thanh tra thị xã Sơn Hạ", "CHÁNH THANH TRA", "Chánh Thanh tra"],
    ["UBND HUYỆN SƠN HẠ\nBQL DỰ ÁN ĐTXD", "Ban Quản lý dự án đầu tư xây dựng huyện Sơn Hạ", "GIÁM ĐỐC", "Giám đốc"],
    ["BCH BỘ ĐỘI BIÊN PHÒNG TỈNH\nĐỒN BIÊN PHÒNG SƠN HẠ", "Đồn Biên phòng Sơn Hạ", "ĐỒN TRƯỞNG", "Đồn trưởng"],
    [
      "UBND TỈNH HÀ SƠN\nBAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19",
      "Ban Chỉ đạo Phòng, chống dịch COVID-19 tỉnh Hà Sơn",
      "TRƯỞNG BAN",
      "Trưởng ban",
    ],
    ["SỞ NỘI VỤ\nCHI CỤC PHÒNG, CHỐNG TỆ NẠN XÃ HỘI", "Chi cục Phòng, chống tệ nạn xã hội", "CHI CỤC TRƯỞNG", "Chi cục trưởng"],
    ["UBND TỈNH HÀ SƠN\nHỘI ĐỒNG PHPBGDPL", "Hội đồng PHPBGDPL tỉnh Hà Sơn", "CHỦ TỊCH", "Chủ tịch"],
    ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nTHƯ VIỆN TỈNH", "Thư viện tỉnh", "GIÁM ĐỐC", "Giám đốc"],
    [
      "ỦY BAN MTTQ VIỆT NAM\nTỈNH HÀ SƠN\nBAN THƯỜNG TRỰC",
      "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Sơn",
      "CHỦ TỊCH",
      "Chủ tịch",
    ],
    ["TRƯỜNG ĐẠI HỌC SƠN HẠ\nKHOA KINH TẾ", "Khoa Kinh tế Trường Đại học Sơn Hạ", "TRƯỞNG KHOA", "Trưởng khoa"],
    ["HỘI NÔNG DÂN TỈNH HÀ SƠN\nBAN THƯỜNG VỤ", "Ban Thường vụ Hội Nông dân tỉnh Hà Sơn", "CHỦ TỊCH", "Chủ tịch"],
    [
      "HỘI ĐỒNG NHÂN DÂN HUYỆN SƠN HẠ\nBAN KINH TẾ - XÃ HỘI",
      "Ban Kinh tế - Xã hội Hội đồng nhân dân huyện Sơn Hạ",
      "TRƯỞNG BAN",
      "Trưởng ban",
    ],
    ["NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH HÀ SƠN", "Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh Hà Sơn", "GIÁM ĐỐC", "Giám đốc"],
    ["UBND HUYỆN SƠN HẠ\nTRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT", "Trung tâm Phát triển quỹ đất huyện Sơn Hạ", "GIÁM ĐỐC", "Giám đốc"],
    ["TỈNH ỦY HÀ SƠN\nĐẢNG ỦY UBND TỈNH", "Đảng ủy Ủy ban nhân dân tỉnh Hà Sơn", "BÍ THƯ", "Bí thư"],
    ["TỈNH ỦY HÀ SƠN\nĐẢNG ĐOÀN HỘI ĐỒNG NHÂN DÂN TỈNH", "Đảng đoàn Hội đồng nhân dân tỉnh Hà Sơn", "BÍ THƯ", "Bí thư"],
    ["TỈNH ỦY HÀ SƠN\nBAN CÁN SỰ ĐẢNG UBND TỈNH", "Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Sơn", "BÍ THƯ", "Bí thư"],
    ["HUYỆN ỦY SƠN HẠ\nĐẢNG ỦY CÔNG AN", "Đảng ủy Công an huyện Sơn Hạ", "BÍ THƯ", "Bí thư"],
    [
      "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH HÀ SƠN",
      "Ban Chấp hành Hội Liên hiệp Phụ nữ Việt Nam tỉnh Hà Sơn",
      "CHỦ TỊCH",
      "Chủ tịch",
    ],
    ["UBND QUẬN 5\nPHÒNG TƯ PHÁP", "Phòng Tư pháp quận 5", "TRƯỞNG PHÒNG", "Trưởng phòng"],
    ["BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI KHU VỰC V", "Bảo hiểm xã hội khu vực V", "GIÁM ĐỐC", "Giám đốc"],
    ["UBND TỈNH HÀ SƠN\nBCĐ CHUYỂN ĐỔI SỐ", "Ban Chỉ đạo Chuyển đổi số tỉnh Hà Sơn", "TRƯỞNG BAN", "Trưởng ban"],
    ["UBND TỈNH HÒA BÌNH\nSỞ Y TẾ", "Sở Y tế tỉnh Hòa Bình", "GIÁM ĐỐC", "Giám đốc"],
    ["UBND TỈNH BÌNH AN\nSỞ Y TẾ", "Sở Y tế tỉnh Bình An", "GIÁM ĐỐC", "Giám đốc"],
    ["TÒA ÁN NHÂN DÂN TỈNH HÀ SƠN\nTAND HUYỆN SƠN HẠ", "Tòa án nhân dân huyện Sơn Hạ", "CHÁNH ÁN", "Chánh án"],
  ])("%s", async (letterhead, issuer, office, position) => {
    const { header } = await read(letterhead, report, "1. Các chỉ tiêu đã hoàn thành.", office);
    expect(header.issuer).toBe(issuer);
    expect(header.signer?.position).toBe(position);
  });
});

describe("the body that issued a cited document", () => {
  it.each([
    "Trạm Y tế phường Hạ Lâm",
    "Văn phòng Đăng ký đất đai tỉnh Hà Sơn",
    "Trung tâm Phát triển quỹ đất tỉnh",
    "Ban Quản lý dự án đầu tư xây dựng huyện",
    "Hội đồng Thi đua - Khen thưởng Trung ương",
    "Liên đoàn Lao động tỉnh",
  ])("%s", async (issuer) => {
    const body = `Thực hiện Kế hoạch số 5/KH-TH ngày 01/4/2024 của ${issuer} về việc triển khai công tác, đơn vị báo cáo.`;
    const { references } = await read("UBND HUYỆN SƠN HẠ", report, body, "CHỦ TỊCH");
    expect(references.map((reference) => reference.issuer)).toEqual([issuer]);
  });
});

it("a title behind `V/V` ends before the line of authority", async () => {
  const title = "QUYẾT ĐỊNH\nV/V CÔNG BỐ DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ\nỦY BAN NHÂN DÂN HUYỆN SƠN HẠ";
  const body = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\nQUYẾT ĐỊNH:\nĐiều 1. Công bố danh mục.";
  const { header } = await read("ỦY BAN NHÂN DÂN HUYỆN SƠN HẠ", title, body, "CHỦ TỊCH");
  expect(header.title).toBe("V/V CÔNG BỐ DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ");
});

it("those who work in a school have their tasks", async () => {
  const body =
    "III. TỔ CHỨC THỰC HIỆN\n\n1. Giáo viên chủ nhiệm, tổ chuyên môn, Đoàn trường\nTriển khai kế hoạch đến từng lớp.\n\n2. Văn phòng nhà trường\nTổng hợp kết quả thực hiện.";
  const { tasks } = await read("UBND HUYỆN SƠN HẠ\nTRƯỜNG THCS HẠ LÂM", "KẾ HOẠCH\nBảo đảm an toàn giao thông", body, "HIỆU TRƯỞNG");
  expect(tasks.map((task) => task.units.map((unit) => unit.name))).toEqual([
    ["Giáo viên chủ nhiệm", "tổ chuyên môn", "Đoàn trường"],
    ["Văn phòng nhà trường"],
  ]);
});

it("a committee that is named without its place, over the bases too, is that of the place that the text names", async () => {
  const text = `ỦY BAN NHÂN DÂN\n${motto}\nSố: 12/QĐ-UB\nSơn Hạ, ngày 5 tháng 6 năm 2000\nQUYẾT ĐỊNH\nVề giá nước\n\nỦY BAN NHÂN DÂN\n\nCăn cứ tình hình địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành giá nước.\n\nTM. UBND HUYỆN SƠN HẠ\n`;
  const result = await ingest("x.txt", new TextEncoder().encode(text));
  expect(result.ok && result.record.header.issuer).toBe("Ủy ban nhân dân huyện Sơn Hạ");
});

it("the head of a committee that is named without its place is that of the place", async () => {
  const text = `CHỦ TỊCH ỦY BAN NHÂN DÂN\n${motto}\nSố: 12/2025/QĐ-CTUBND\nHà Sơn, ngày 5 tháng 11 năm 2025\nQUYẾT ĐỊNH\nVề phân cấp quản lý tài sản của UBND tỉnh Hà Sơn\n\nCăn cứ Luật Giá ngày 19/6/2023;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phân cấp quản lý.\n`;
  const result = await ingest("x.txt", new TextEncoder().encode(text));
  expect(result.ok && result.record.header.issuer).toBe("Chủ tịch Ủy ban nhân dân tỉnh Hà Sơn");
});

it.each([
  ["tỉnh Hà Sơn", "Ủy ban nhân dân tỉnh Hà Sơn"],
  ["thành phố Hà Sơn", null],
  ["thành phố Hà Sơn, tỉnh Hà Sơn", null],
  ["tỉnh Sơn Hạ", null],
])("a committee that no words name is the province's where the title names that by its place: %s", async (area, issuer) => {
  const text = `ỦY BAN NHÂN DÂN\n${motto}\nSố: 12/KH-UBND\nHà Sơn, ngày 5 tháng 6 năm 2024\nKẾ HOẠCH\nRà soát thủ tục trên địa bàn ${area}\n\nI. MỤC ĐÍCH\n\n1. Rà soát.\n`;
  const result = await ingest("x.txt", new TextEncoder().encode(text));
  expect(result.ok && result.record.header.issuer).toBe(issuer);
});
