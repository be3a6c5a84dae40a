import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const letterhead = `ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n${motto}\nSố: 5/2020/QĐ-UBND\nAn Phú, ngày 3 tháng 2 năm 2020`;
const bases = "Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nTheo đề nghị của Giám đốc Sở Xây dựng,";

test("a title that opens with a type's name names no type where the enacting line names another", () => {
  const { value } = headerOf(
    `${letterhead}\nQUY ĐỊNH CHI TIẾT VIỆC NẠO VÉT KÊNH MƯƠNG CỦA TỈNH AN PHÚ\nỦY BAN NHÂN DÂN TỈNH AN PHÚ\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`,
  );
  expect(value).toMatchObject({ type: { code: "QĐ" }, title: "QUY ĐỊNH CHI TIẾT VIỆC NẠO VÉT KÊNH MƯƠNG CỦA TỈNH AN PHÚ" });
});

test("who decides is no line of a title that stands behind the type's name on its line", () => {
  const { value } = headerOf(
    `${letterhead}\nKẾ HOẠCH NẠO VÉT KÊNH MƯƠNG NĂM 2020\nỦY BAN NHÂN DÂN TỈNH AN PHÚ\n${bases}\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Thông dòng chảy.`,
  );
  expect(value).toMatchObject({ type: { code: "KH" }, title: "NẠO VÉT KÊNH MƯƠNG NĂM 2020" });
});

test("whose document it is stands before the title on its line", () => {
  const titled = (words: string) => headerOf(`${letterhead}\nQUYẾT ĐỊNH\n${words}\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`).value.title;
  expect(titled("CỦA ỦY BAN NHÂN DÂN TỈNH V/V NẠO VÉT\nKÊNH MƯƠNG")).toBe("V/V NẠO VÉT KÊNH MƯƠNG");
  expect(titled("CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC NẠO VÉT")).toBe("VỀ VIỆC NẠO VÉT");
});

test("the subject under an invitation's number is its title, and its name in capitals its type", () => {
  const { value } = headerOf(
    `TRƯỜNG THPT AN PHÚ\nSố: 7/GM-THPT\n${motto}\nVề việc dự lễ tổng kết     An Phú, ngày 3 tháng 5 năm 2020\n\nGIẤY MỜI\n\nKính gửi: Bà Lê Thị Hoa\nNhà trường kính mời bà tới dự.`,
  );
  expect(value).toMatchObject({ type: { code: "GM" }, title: "Về việc dự lễ tổng kết", date: "2020-05-03" });
});

test("place and day below the title are none of it, those that it asks for are", () => {
  const read = (words: string) =>
    headerOf(`SỞ XÂY DỰNG TỈNH AN PHÚ\n\nBÁO CÁO\n${words}\n\nKính gửi: UBND tỉnh An Phú\n\nSở báo cáo như sau.`).value;
  const day = "An Phú, ngày 03 tháng 02 năm 2020";
  expect(read(`Kết quả nạo vét kênh mương\n\n${day}`)).toMatchObject({
    title: "Kết quả nạo vét kênh mương",
    place: "An Phú",
    date: "2020-02-03",
  });
  expect(read(`Kết quả hội nghị họp tại\n${day}`)).toMatchObject({ title: `Kết quả hội nghị họp tại ${day}`, date: null });
});

test("a bracket around the whole title is none of it, one inside stays", () => {
  const titled = (words: string) => headerOf(`${letterhead}\nQUYẾT ĐỊNH\n${words}\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`).value.title;
  expect(titled("(V/v nạo vét kênh mương)")).toBe("V/v nạo vét kênh mương");
  expect(titled("(Về việc nạo vét kênh mương (đợt 2))")).toBe("Về việc nạo vét kênh mương (đợt 2)");
  expect(titled("Về việc nạo vét kênh mương (đợt 2)")).toBe("Về việc nạo vét kênh mương (đợt 2)");
});

test("a title in one long line of capitals is one where the type's name was lost", () => {
  const title = `SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY ĐỊNH VỀ NẠO VÉT KÊNH MƯƠNG TRÊN ĐỊA BÀN TỈNH AN PHÚ BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 7/2015/QĐ-UBND NGÀY 05 THÁNG 3 NĂM 2015 CỦA ỦY BAN NHÂN DÂN TỈNH`;
  const { value } = headerOf(`${letterhead}\n${title}\nỦY BAN NHÂN DÂN TỈNH AN PHÚ\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Sửa đổi.`);
  expect(value).toMatchObject({ type: { code: "QĐ" }, title, issuer: "Ủy ban nhân dân tỉnh An Phú" });
});

test.each([
  ["SỬA ĐỔI QUY CHẾ LÀM VIỆC CỦA ỦY\nBAN NHÂN DÂN TỈNH AN PHÚ", "ỦY BAN NHÂN DÂN TỈNH AN PHÚ"],
  ["VỀ VIỆC KÝ THỎA THUẬN NHÂN DANH ĐƠN VỊ TRỰC THUỘC\nSỞ XÂY DỰNG", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN PHÚ"],
])("a line of capitals without a type that breaks off in a name or before one goes on with it", (title, decider) => {
  const { value } = headerOf(`${letterhead}\n${title}\n${decider}\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Sửa đổi.`);
  expect(value.title).toBe(title.replace("\n", " "));
});

test("a title in capitals that breaks off in an office goes on with its rest", () => {
  const { value } = headerOf(
    `${letterhead}\nKẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 9/CT-TTG NGÀY 16 THÁNG 7 NĂM 2019 CỦA THỦ TƯỚNG\nCHÍNH PHỦ VỀ VIỆC NẠO VÉT KÊNH MƯƠNG\n${bases}\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Thông dòng chảy.`,
  );
  expect(value).toMatchObject({
    title: "THỰC HIỆN CHỈ THỊ SỐ 9/CT-TTG NGÀY 16 THÁNG 7 NĂM 2019 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC NẠO VÉT KÊNH MƯƠNG",
    issuer: "Ủy ban nhân dân tỉnh An Phú",
  });
});

test("a full stop behind who decides makes it no line of the title", () => {
  const { value } = headerOf(
    `${letterhead}\nQUYẾT ĐỊNH\nVỀ VIỆC NẠO VÉT KÊNH MƯƠNG\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH.\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`,
  );
  expect(value.title).toBe("VỀ VIỆC NẠO VÉT KÊNH MƯƠNG");
});

test("lines set apart between a title and those whom it is for, or who decides, are of it", () => {
  const sent = `${letterhead.replace("QĐ", "TTr")}\n\nTỜ TRÌNH\n\nVề việc phê duyệt Điều lệ (sửa đổi)\n\nHiệp hội Thủy lợi tỉnh An Phú\n\n\nKính gửi: Chủ tịch UBND tỉnh\n\nSở Nội vụ nhận được hồ sơ.\n\n1. Căn cứ Luật Thủy lợi thì Chủ tịch UBND tỉnh phê duyệt.`;
  expect(headerOf(sent).value.title).toBe("Về việc phê duyệt Điều lệ (sửa đổi) Hiệp hội Thủy lợi tỉnh An Phú");
  const decided = `${letterhead}\n\nQUYẾT ĐỊNH\n\nVề việc đổi tên Hội Thủy lợi tỉnh\n\nAn Phú thành Hội Thủy lợi An Phú\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\n${bases}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Đổi tên.`;
  expect(headerOf(decided).value.title).toBe("Về việc đổi tên Hội Thủy lợi tỉnh An Phú thành Hội Thủy lợi An Phú");
});

test.each(["    ", "\t"])(
  "reads what stands under a letterhead without number, date and type for the title, and no table below for a body",
  (gap) => {
    const top = `UBND TỈNH AN PHÚ${gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ TÀI CHÍNH${gap}Độc lập- Tự do- Hạnh phúc\n\n`;
    const table = "STT\tĐơn vị\tChỉ tiêu\tGhi chú\n1\tVăn phòng Sở\t5\t\n2\tPhòng Kế hoạch\t4\t\n";
    expect(headerOf(`${top}BẢNG TỔNG HỢP KẾT QUẢ\n\nPhân loại cán bộ năm 2021\n\n${table}`).value).toMatchObject({
      issuer: "Sở Tài chính tỉnh An Phú",
      type: null,
      title: "BẢNG TỔNG HỢP KẾT QUẢ Phân loại cán bộ năm 2021",
    });
  },
);

test("a sentence that asks, or a basis, between a title and those whom it is for is no line of it", () => {
  const notice = (line: string) => `${letterhead}\n\nTHÔNG BÁO\nVề việc nạo vét kênh\n\n${line}\n\nKính gửi: Các xã\n\n1. Nạo vét kênh.`;
  for (const line of ["Do mưa lớn, UBND tỉnh yêu cầu các xã nạo vét kênh", "Căn cứ Luật Thủy lợi năm 2017"])
    expect(headerOf(notice(line)).value.title).toBe("Về việc nạo vét kênh");
});

test("the dash between two years at a line's end is of the title", () => {
  const { value } = headerOf(
    `${letterhead}\nQUYẾT ĐỊNH\nVề việc nạo vét kênh mương giai đoạn 2021 –\n2030 trên địa bàn tỉnh\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`,
  );
  expect(value.title).toBe("Về việc nạo vét kênh mương giai đoạn 2021 – 2030 trên địa bàn tỉnh");
});

test("a sentence set apart from a title that is typed in small letters is no line of it", () => {
  const { value } = headerOf(
    `${letterhead}\nTHÔNG BÁO\nkết luận của chủ tịch ubnd tỉnh tại cuộc họp giao ban\n\nngày 1/2/2020, chủ tịch ubnd tỉnh đã họp. sau khi nghe báo cáo, chủ tịch kết luận như sau:\n1. giao sở xây dựng nạo vét.`,
  );
  expect(value).toMatchObject({ title: "kết luận của chủ tịch ubnd tỉnh tại cuộc họp giao ban" });
});

test("blanks around the dash of a number do not part the serial from it, and a title may go on in small letters", () => {
  const { value } = headerOf(
    "BAN CHẤP HÀNH TRUNG ƯƠNG\n\n***\n\nSố:  6  -CTr/TWĐTN-VP\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nHà Nội, ngày   9    tháng 5 năm 2021\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\n\nCỦA ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH\n\nthực hiện Nghị quyết Đại hội lần thứ VII của Đảng bộ\n\nBan Chấp hành ban hành Chương trình như sau:\n\nI. MỤC ĐÍCH\n\n1. Thống nhất nhận thức.",
  );
  expect(value).toMatchObject({ number: "6-CTr/TWĐTN-VP", serial: "6", title: "thực hiện Nghị quyết Đại hội lần thứ VII của Đảng bộ" });
});

test("neither the time of a page nor its heading, which the document repeats, is of the title", () => {
  const { value } = headerOf(
    "01/10/2019 00:00\n\nKẾ HOẠCH HOẠT ĐỘNG ĐỘI THÁNG 10\n\nKẾ HOẠCH CÔNG TÁC ĐỘI THÁNG 10/2019\n\nCHỦ ĐIỂM: “CHĂM NGOAN”\n\nI. Kết quả:\n\n- Đủ đội viên.",
  );
  expect(value).toMatchObject({ type: { code: "KH" }, title: "CÔNG TÁC ĐỘI THÁNG 10/2019" });
});

test.each([
  "Ủy ban nhân dân tỉnh giao các cơ quan thực hiện các nhiệm vụ sau:\n1. Sở Xây dựng rà soát.",
  "Ủy ban nhân dân tỉnh kính mời các cơ quan dự họp.",
])("what a body says directly under a title is no line of it: %s", (body) => {
  expect(headerOf(`${letterhead}\nKẾ HOẠCH\nNạo vét kênh mương năm 2020\n${body}`).value).toMatchObject({
    title: "Nạo vét kênh mương năm 2020",
  });
});

test("a title goes on with a body that its last word asks for", () => {
  const { value } = headerOf(
    `${letterhead}\nQUYẾT ĐỊNH\nBãi bỏ văn bản do\nỦy ban nhân dân tỉnh ban hành.\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Bãi bỏ.`,
  );
  expect(value).toMatchObject({ title: expect.stringContaining("Bãi bỏ văn bản do Ủy ban nhân dân tỉnh ban hành") });
});

test("a letter whose symbol is its office's alone is one by whom it greets", () => {
  const head = "LIÊN ĐOÀN LAO ĐỘNG\nTỈNH SƠN HÀ\nSố: 73/LĐLĐ\nSơn Hà, ngày 14 tháng 10 năm 2020\n";
  expect(headerOf(`${head}Kính gửi: Công đoàn cơ sở\n`).value.type?.code).toBe("CV");
  expect(headerOf(`${head}Ban Thường vụ họp bàn.\n`).value.type).toBeNull();
  expect(headerOf(`${head}Kính gửi: Công đoàn cơ sở\n\nGIẤY MỜI\n\nBan Thường vụ kính mời dự họp.\n`).value.type?.code).toBe("GM");
});
