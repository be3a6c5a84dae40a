import { describe, expect, test } from "vitest";
import { parseTree } from "../src/tree/parse.ts";

const paragraphs = (...lines: string[]) =>
  parseTree(lines.join("\n"), "text").children.flatMap((block) => (block.type === "paragraph" ? [block.passage.text] : []));

/** Five paragraphs of two lines each, the second short; `gap` stands between them. */
const prose = (gap: string) =>
  Array.from({ length: 5 }, () => `Công tác cải cách hành chính được các cơ quan quan tâm\nthực hiện.${gap}`).join("\n");
const sentences = "Kế hoạch được triển khai ở tất cả các đơn vị cấp huyện.\nHồ sơ được giải quyết đúng hạn.";

describe("lines of a wrapped text", () => {
  test("go on behind a sentence that ends at the margin where blank lines part the paragraphs", () => {
    expect(paragraphs(prose("\n"), sentences).at(-1)).toBe(sentences.replace("\n", " "));
  });

  test("go on behind a sentence of an item that ends at the margin, but not with an order or what another body does", () => {
    const item = ["- Công tác tuyên truyền được các cơ quan, đơn vị của", "huyện thực hiện thường xuyên ở tất cả các đơn vị trực thuộc."];
    const next = "Nâng cao chất lượng của đội ngũ cán bộ cơ sở.";
    const read = (last: string) => paragraphs(...prose("").split("\n"), ...item, last).at(-1);
    expect(read(next)).toBe([...item, next].join(" ").slice(2));
    for (const other of ["Đề nghị Thủ trưởng các đơn vị thực hiện nghiêm túc.", "UBND các xã thực hiện và báo cáo kết quả định kỳ."])
      expect(read(other)).toBe(other);
  });

  test.each([
    ["Căn cứ Pháp lệnh Cán bộ được Quốc hội nước Cộng hòa", "Việt Nam khóa X thông qua ngày 26/2/1998;"],
    ["Theo đề nghị của Sở Kế hoạch và Đầu tư tại công văn số:", "43/KHĐT-KT ngày 9 tháng 5 năm 2008,"],
    ["Xét đề nghị của Sở Xây dựng tại Tờ trình ngày 18 tháng 4 năm", "2019,"],
  ])("go on inside a basis: %s | %s", (...lines) => {
    expect(paragraphs(...lines)).toEqual([lines.join(" ")]);
  });

  test("do not go on from a basis with another, or with a body that decides", () => {
    const lines = [
      "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015",
      "Căn cứ Luật Đất đai năm 2013;",
      "UBND tỉnh ban hành Kế hoạch, gồm các nội dung sau;",
    ];
    expect(paragraphs(...lines)).toEqual(lines);
  });

  test.each(["Thực hiện Kế hoạch số 5/KH-UBND của tỉnh, Sở Y tế đề nghị như sau:", "\nTại Công văn số 5/UBND-VX, tỉnh yêu cầu như sau:"])(
    "do not go on from those whom a letter greets: %j",
    (sentence) => {
      expect(paragraphs("Kính gửi: Các đơn vị trực thuộc", sentence).at(-1)).toBe(sentence.trim());
    },
  );

  test("go on behind a body of a list that ends at the margin, but not in a list of lines", () => {
    const asked = ["Ủy ban nhân dân đề nghị các sở, ban, ngành của tỉnh;", "UBND các huyện thực hiện các việc sau:"];
    expect(paragraphs(prose("\n"), ...asked).at(-1)).toBe(asked.join(" "));
    const listed = ["UBND các huyện hướng dẫn các xã thực hiện kế hoạch;", "UBND các xã thực hiện và báo cáo kết quả."];
    expect(paragraphs(prose("\n"), ...listed).at(-1)).toBe(listed[1]);
  });

  test("go on behind a document that a sentence cites at the margin, but not in a list of documents", () => {
    const citing = ["- Sở Y tế thực hiện Nghị định số 5/2019/NĐ-CP của Chính;", "Quyết định số 7/QĐ-UBND của UBND tỉnh và Kế hoạch này."];
    expect(paragraphs(prose("\n"), ...citing).at(-1)).toBe(citing.join(" ").slice(2));
    const listed = ["- Nghị định số 5/2019/NĐ-CP của Chính phủ về công việc;", "Quyết định số 7/QĐ-UBND của UBND tỉnh về công việc."];
    expect(paragraphs(prose("\n"), ...listed).at(-1)).toBe(listed[1]);
  });

  test.each([
    ["- Theo Công văn số 552/STC-", "QLNS ngày 03/3/2024 của Sở Tài chính."],
    ["- Theo Nghị định số 30/2020/", "NĐ-CP của Chính phủ."],
    ["- Theo Kế hoạch số 12/KH", "-UBND ngày 03/3/2024."],
    ["- Báo cáo trước ngày 15/", "3/2024."],
  ])("go on inside the number or the date of a document: %s | %s", (...lines) => {
    expect(paragraphs(...lines)).toEqual([lines.join(" ").slice(2)]);
  });

  test("do not go on behind a hyphen with what is no symbol", () => {
    expect(paragraphs("- Theo Công văn số 552/STC-", "QLNS TỈNH AN PHÚ")).toHaveLength(2);
  });

  test("end with a page's own heading, where a blank line stands under it", () => {
    const page = "UBND huyện chỉ đạo các địa phương làm đất cho vụ đông xuân năm 2012 - 2013";
    const first = "Các cơ quan của huyện phối hợp với UBND các xã tuyên truyền để người dân hiểu rõ.";
    expect(paragraphs(page, "", first)).toEqual([page, first]);
  });

  test("end with a sentence where nothing parts the paragraphs", () => {
    expect(paragraphs(prose(""), sentences).at(-1)).toBe("Hồ sơ được giải quyết đúng hạn.");
  });

  test.each([
    ["the number of a document", "Thực hiện Nghị quyết số", "15- NQ/TU của Tỉnh ủy."],
    ["the number of a term", "của Ban Chấp hành Trung ương khóa", "XII. Các đơn vị báo cáo."],
    ["an article that is cited", "Thực hiện theo khoản 2", "Điều 21 Nghị định của Chính phủ."],
    ["a number without small letters", "Xét đề nghị của Sở Nội vụ tại Tờ trình số", "15/TTr-SNV."],
    ["what follows a number that a page prints as a link", "17/2019/NĐ-CP", "ngày 04/3/2019 của Chính phủ."],
    ["one more number of a list", "Căn cứ các Nghị quyết số: 55/NQ-HĐND ngày 20/10/2017;", "61/NQ-HĐND ngày 04/12/2020."],
    ["the numbers behind the type that they are of", "Căn cứ các Nghị định của Chính phủ:", "số 93/2018/NĐ-CP ngày 30/6/2018."],
    ["what follows a document cited by its issuer", "Thông tư số 15/2020/TT-BNV của Bộ Nội", "vụ;"],
    ["a month that ends its sentence", "Báo cáo kết quả chậm nhất là tháng", "5."],
    ["the second half of a pair", "Nhiệm vụ phát triển kinh tế", "- xã hội của địa phương."],
    ["the number of a document behind its type", "sửa đổi một số điều của Nghị định", "92/2006/NĐ-CP;"],
    ["the second year of a period", "Thực hiện chương trình của giai đoạn 2021", "- 2025 trên địa bàn."],
    ["the second half of an office's name", "Phối hợp với Phòng Tổ chức", "- Hành chính rà soát hồ sơ."],
    ["what stands behind the mark of a case", "Gồm: (1). Vụ việc tại xã Tân Hà; (2).", "Vụ việc tại xã Tân Lập."],
    ["the words of a number that ends a line", "Gồm: (1) xã Đông Hà; (2) xã Tây Hà; (3)", "Phường An Hải và vùng lân cận."],
    ["the month behind a blank day", "tại Tờ trình ngày ...", "tháng 5 năm 2021 của Sở Nội vụ."],
  ])("do not open an item with %s", (_, above, below) => {
    expect(paragraphs(above, below)).toEqual([`${above} ${below}`]);
  });

  test("go on with the body behind what is sent to it", () => {
    expect(paragraphs("- Tổng hợp, báo cáo", "UBND tỉnh và Ban Chỉ đạo Trung ương theo quy định.")).toEqual([
      "Tổng hợp, báo cáo UBND tỉnh và Ban Chỉ đạo Trung ương theo quy định.",
    ]);
  });

  test.each([
    ["1. Thực hiện chuyển đổi số", "2. Rà soát hồ sơ."],
    ["3. Công tác hậu cần", "Văn phòng HĐND và UBND xã chuẩn bị hội trường."],
    ["- Tổng hợp, báo cáo", "Sở Y tế:"],
    ["Các nhiệm vụ phát triển kinh tế", "- Xây dựng đường liên xã."],
    ["Triển khai Nghị quyết của Hội đồng nhân dân tỉnh", "Ngày cập nhật 22/12/2020"],
    ["1. Phòng Tổ chức", "- Hành chính: rà soát hồ sơ."],
    ["Chương I. Quy định chung", "Điều 1 Phạm vi áp dụng"],
    ["Báo cáo kết quả thực hiện trong tháng", "2. Rà soát hồ sơ."],
  ])("open an item behind %j", (above, below) => {
    expect(paragraphs(above, below)).toHaveLength(2);
  });
});

describe("a line that prints no words", () => {
  test("parts no paragraph beside others of a new page", () => {
    const seam = ['<!-- PageFooter="UBND" -->', '<!-- PageNumber="1" -->', "<!-- PageBreak -->", "", '<!-- PageHeader="UBND" -->', ""];
    const [above, below] = ["Các đơn vị tổ chức thực hiện", "kế hoạch này."];
    expect(paragraphs(above, "", ...seam, below)).toEqual([`${above} ${below}`]);
  });

  test.each([
    "<!-- PageBreak -->",
    '<!-- PageHeader="UBND HUYỆN AN LẠC" -->',
    "<--- Page Split --->",
    "<page_number>2</page_number>",
    "<watermark>BẢN SAO</watermark>",
    "<img>Quốc huy</img>",
    "<figure>",
    '<div style="text-align: center;"><img src="imgs/seal.jpg" alt="Image" width="20%" /></div>',
    "![img-0.jpeg](img-0.jpeg)",
    "![][image1]",
    '![](media/image1.png){width="1.5in" height="0.2in"}',
    `[image1]: <data:image/png;base64,${"A".repeat(400)}>`,
    "**==> picture [124 x 118] intentionally omitted <==**",
    "<|ref|>text<|/ref|><|det|>[[80, 40, 390, 100]]<|/det|>",
    ":selected: :unselected:",
    "[^0]",
    "```markdown",
    "[Trang 2]",
    "-- 2 of 3 --",
    "[Page Break]",
    "<page_break>",
    '<page number="2">',
    "\\newpage",
  ])("is none of its paragraph: %s", (line) => {
    expect(paragraphs("Các đơn vị tổ chức thực hiện", "", line, "", "kế hoạch này.")).toEqual([
      "Các đơn vị tổ chức thực hiện kế hoạch này.",
    ]);
  });
});
