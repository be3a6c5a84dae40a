import { expect, test } from "vitest";
import { findReferences } from "../src/extractors/references.ts";
import { passage } from "./passage.ts";

/** Each citation in one line: type, number, date, issuer. */
function read(words: string): string[] {
  return findReferences(passage(words)).map(({ value }) =>
    [value.type, value.number, value.date, value.issuer].map((part) => part ?? "-").join(" | "),
  );
}

test.each([
  ["Pháp lệnh ưu đãi người có công ngày 09 tháng 12 năm 2020", "Pháp lệnh | - | 2020-12-09 | -"],
  ["Nghị quyết số 19-2016/NQ-CP ngày 28/4/2016 của Chính phủ", "Nghị quyết | 19-2016/NQ-CP | 2016-04-28 | Chính phủ"],
  ["Luật đất đai ngày 29/11/2013", "Luật | - | 2013-11-29 | -"],
  [
    "các Nghị định của Chính phủ: số 15/2020/NĐ-CP ngày 03/02/2020; số 16/2020/NĐ-CP ngày 04/02/2020",
    "Nghị định | 15/2020/NĐ-CP | 2020-02-03 | Chính phủ",
    "Nghị định | 16/2020/NĐ-CP | 2020-02-04 | Chính phủ",
  ],
  [
    "các Nghị quyết của HĐND tỉnh số: 15/NQ-HĐND ngày 03/02/2020 về A; 16/NQ-HĐND ngày 04/02/2020 về B; số 17/NQ-HĐND ngày 05/02/2020 về C",
    "Nghị quyết | 15/NQ-HĐND | 2020-02-03 | HĐND tỉnh",
    "Nghị quyết | 16/NQ-HĐND | 2020-02-04 | HĐND tỉnh",
    "Nghị quyết | 17/NQ-HĐND | 2020-02-05 | HĐND tỉnh",
  ],
  [
    "Báo cáo số 05/BC-ĐTTr ngày 30/4/2022 của Trưởng đoàn thanh tra, Chánh Thanh tra tỉnh kết luận",
    "Báo cáo | 05/BC-ĐTTr | 2022-04-30 | Trưởng đoàn thanh tra",
  ],
  [
    "Thông tư liên tịch số 58/2003/TTLT-BVHTT-BTC ngày 17/10/2003 của Bộ Văn hóa - Thông tin, Bộ Tài chính, UBND tỉnh yêu cầu:",
    "Thông tư liên tịch | 58/2003/TTLT-BVHTT-BTC | 2003-10-17 | Bộ Văn hóa - Thông tin, Bộ Tài chính",
  ],
  ["Nghị định 99/2021/NĐ-CP ngày 11 tháng 11 tháng 2021 của Chính phủ", "Nghị định | 99/2021/NĐ-CP | - | Chính phủ"],
  ["Công văn số 12/UBND-KT ngày 05/3/20210 của UBND tỉnh", "Công văn | 12/UBND-KT | - | UBND tỉnh"],
  ["Nghị định số 01/2O21/NĐ-CP của Chính phủ", "Nghị định | 01/2021/NĐ-CP | - | Chính phủ"],
  ["Quyết định số l5/QĐ-UBND ngày 05/3/2022", "Quyết định | 15/QĐ-UBND | 2022-03-05 | -"],
  ["Quyết định phê duyệt dự án số 345/QĐ-UBND ngày 06/6/2022", "Quyết định | 345/QĐ-UBND | 2022-06-06 | -"],
  ["Quyết định công nhận sự thỏa thuận số 08/2021/QĐST-DS", "Quyết định | 08/2021/QĐST-DS | - | -"],
  ["Quyết định của UBND tỉnh, Kế hoạch số 15/QĐ-BCĐ", "Kế hoạch | 15/QĐ-BCĐ | - | -"],
  ["Nghị quyết HĐND tỉnh số 12/NQ-HĐND ngày 09/12/2021", "Nghị quyết | 12/NQ-HĐND | 2021-12-09 | HĐND tỉnh"],
  ["Luật Ngân hàng Nhà nước Việt Nam số 46/2010/QH12", "Luật | 46/2010/QH12 | - | -"],
  ["Kết luận Thanh tra số 05/KL-TTr", "Kết luận | 05/KL-TTr | - | -"],
  [
    "Bản án số 31/2021/HC-PT ngày 09/3/2021 của Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh",
    "Bản án | 31/2021/HC-PT | 2021-03-09 | Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh",
  ],
  ["Giấy phép xây dựng số 12/GPXD ngày 03/02/2020 do UBND huyện cấp", "Giấy phép | 12/GPXD | 2020-02-03 | UBND huyện"],
  ["Quyết định số 12/QĐ-UBND do Chủ tịch UBND tỉnh ban hành ngày 03/02/2024", "Quyết định | 12/QĐ-UBND | 2024-02-03 | Chủ tịch UBND tỉnh"],
  ["Quyết định số 9/QĐ-UBND do Sở Y tế lập hồ sơ", "Quyết định | 9/QĐ-UBND | - | -"],
  ["Quyết định |15/QĐ-UBND |ngày 05/3/2022", "Quyết định | 15/QĐ-UBND | - | -"],
  ["Kế hoạch số 12/KH-UBND do Sở Y tế chủ trì", "Kế hoạch | 12/KH-UBND | - | -"],
  ["Quyết định số 24/QĐ-UBND năm 2021 của UBND tỉnh", "Quyết định | 24/QĐ-UBND | - | UBND tỉnh"],
  ["Quyết định số 42/QĐ – UBND ngày 26-9-2011", "Quyết định | 42/QĐ-UBND | 2011-09-26 | -"],
  ["Quyết định số 14/2018/ QĐ- Bộ GD&ĐT ngày 7/ 4/ 2018", "Quyết định | 14/2018/QĐ-BộGD&ĐT | 2018-04-07 | -"],
  ["Thông tư số 28/2016/TT-BGD ĐT ngày 30/12/2016", "Thông tư | 28/2016/TT-BGDĐT | 2016-12-30 | -"],
  ["Thông tư số 12/2019/TT-Bộ Tài chính ngày 5/6/2019", "Thông tư | 12/2019/TT | - | -"],
  ["Quyết định số 136/2001/QĐ.TTg ngày 17/9/2001 của Thủ tướng", "Quyết định | 136/2001/QĐ.TTg | 2001-09-17 | Thủ tướng"],
  ["theo kế hoạch số 58/Kh-BTC ngày 23/3/2010", "Kế hoạch | 58/Kh-BTC | 2010-03-23 | -"],
  ["văn bản số 12/2009/Nđ-CP ngày 23/3/2009", "Nghị định | 12/2009/Nđ-CP | 2009-03-23 | -"],
  ["Quyết định số 91/UB .TH ngày 31.12.1994", "Quyết định | 91/UB.TH | 1994-12-31 | -"],
  ["Nghị định s17/2009/NĐ-CP ngày 05/3/2009 của Chính phủ", "Nghị định | 17/2009/NĐ-CP | 2009-03-05 | Chính phủ"],
  ["Luật Thủy lợi s 08/2017/QH14 ngày 19/6/2017", "Luật | 08/2017/QH14 | 2017-06-19 | -"],
  ["Quyết định sổ 42/QĐ-UBND ngày 26/9/2011", "Quyết định | 42/QĐ-UBND | 2011-09-26 | -"],
  ["công văn số HM/01-2020 đề ngày 22/09/2020 của Công ty TNHH Hoa Mai", "Công văn | HM/01-2020 | 2020-09-22 | Công ty TNHH Hoa Mai"],
  ["công văn số 01/2020/CV-HM đề ngày 22/9/2020 của Công ty Hoa Mai", "Công văn | 01/2020/CV-HM | 2020-09-22 | Công ty Hoa Mai"],
  ["văn bản số CV-05/HM ngày 22/09/2020", "Văn bản | CV-05/HM | 2020-09-22 | -"],
  ["Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ số 17/ĐK-KHCN ngày 3/2/2019", "Giấy chứng nhận | 17/ĐK-KHCN | 2019-02-03 | -"],
  ["Giấy phép số 12/GP-UBND ngày 3/2/2019", "Giấy phép | 12/GP-UBND | 2019-02-03 | -"],
  [
    "Kế hoạch liên tịch số 55/KHLT-CA-GDĐT ngày 5/6/2020 của Công an tỉnh và Sở Giáo dục và Đào tạo",
    "Kế hoạch | 55/KHLT-CA-GDĐT | 2020-06-05 | Công an tỉnh và Sở Giáo dục và Đào tạo",
  ],
  ["Chương trình phối hợp số 02/CTrPH-UBND-MTTQ ngày 20/01/2020", "Chương trình | 02/CTrPH-UBND-MTTQ | 2020-01-20 | -"],
  ["theo quy định 27 ngày 03/3/2010 của Trường Đại học Kênh Mương", "Quy định | 27 | 2010-03-03 | Trường Đại học Kênh Mương"],
  ["Quyết định số 64/QĐ-BCĐ ngày 12/5/2015 của Ban Chỉ đạo Trung ương", "Quyết định | 64/QĐ-BCĐ | 2015-05-12 | Ban Chỉ đạo Trung ương"],
  [
    "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về đổi mới",
    "Nghị quyết | 18-NQ/TW | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII",
  ],
  ["Công văn số 931/TTr-PGD.Q8 ngày 19 tháng 6 năm 2006", "Công văn | 931/TTr-PGD.Q8 | 2006-06-19 | -"],
  ["Nghị định số 156/2013/NĐ-CPngày 11 tháng 11 năm 2013 của Chính phủ", "Nghị định | 156/2013/NĐ-CP | 2013-11-11 | Chính phủ"],
  [
    "Thông tư liên tịch số 30/TTLT-BTP-BNV-BNN&PTNT-BCT-BTTTT ngày 12/12/2012 của Liên Bộ",
    "Thông tư liên tịch | 30/TTLT-BTP-BNV-BNN&PTNT-BCT-BTTTT | 2012-12-12 | Liên Bộ",
  ],
  [
    "Thông tư liên tịch số 11/2008/TTLT-BTP-BNG ngày 31/12/2008 của Bộ Tư pháp và Bộ Ngoại giao hướng dẫn thực hiện",
    "Thông tư liên tịch | 11/2008/TTLT-BTP-BNG | 2008-12-31 | Bộ Tư pháp và Bộ Ngoại giao",
  ],
  ["QUYẾT ĐỊNH SỐ 11/2008/QĐ-BNG CỦA BỘ NGOẠI GIAO HƯỚNG DẪN THỰC HIỆN", "Quyết định | 11/2008/QĐ-BNG | - | BỘ NGOẠI GIAO"],
  ["Công văn số 84/UBND-VX của UBND tỉnh An Phú V/v phối hợp tuyên truyền", "Công văn | 84/UBND-VX | - | UBND tỉnh An Phú"],
  ["Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011 của Trung ương Đoàn", "Kế hoạch | 298KH/TWĐTN | 2011-07-14 | Trung ương Đoàn"],
  ["theo Quyết định số 12/QĐ-UBND.Các sở báo cáo", "Quyết định | 12/QĐ-UBND | - | -"],
  [
    "Thông tư số 2/2007/TTLT-BCA-BTC ngày 01/3/2007 của liên bộ Bộ Công an - Bộ Tài chính hướng dẫn",
    "Thông tư | 2/2007/TTLT-BCA-BTC | 2007-03-01 | Bộ Công an - Bộ Tài chính",
  ],
  [
    "Luật Sửa đổi, bổ sung một số điều và Phụ lục danh mục chỉ tiêu của Luật Thống kê ngày 12 tháng 11 năm 2021",
    "Luật | - | 2021-11-12 | -",
  ],
  ["Nghị quyết số 19-NQ/TW của Hội nghị Trung ương 6 khóa XII", "Nghị quyết | 19-NQ/TW | - | Hội nghị Trung ương 6 khóa XII"],
  [
    "Kết luận số 3-KL/ĐUK của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
    "Kết luận | 3-KL/ĐUK | - | Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
  ],
  [
    "Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015 và Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 18/6/2020",
    "Luật | - | 2015-06-22 | -",
    "Luật | - | 2020-06-18 | -",
  ],
  ["Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6, khóa XII về đổi mới", "Nghị quyết | 18-NQ/TW | - | Hội nghị Trung ương 6, khóa XII"],
  ["Chỉ thị số 12/CT-TTg (ngày 28/8/2019) của Thủ tướng Chính phủ", "Chỉ thị | 12/CT-TTg | 2019-08-28 | Thủ tướng Chính phủ"],
  [
    "các Quyết định của UBND tỉnh: số 15/QĐ-UBND ngày 3/2/2020 về đầu tư; số 16/QĐ-UBND về xây dựng",
    "Quyết định | 15/QĐ-UBND | 2020-02-03 | UBND tỉnh",
    "Quyết định | 16/QĐ-UBND | - | UBND tỉnh",
  ],
  ["Công văn của Sở Kế hoạch và Đầu tư số 114/SKHĐT-TH", "Công văn | 114/SKHĐT-TH | - | Sở Kế hoạch và Đầu tư"],
  ["Văn bản của Văn phòng Chính phủ số 151/VPCP-KSTT", "Văn bản | 151/VPCP-KSTT | - | Văn phòng Chính phủ"],
  ["Nghị quyết của Tỉnh ủy số 10-NQ/TU ngày 10/6/2019", "Nghị quyết | 10-NQ/TU | 2019-06-10 | Tỉnh ủy"],
  ["Chương trình hành động của Huyện ủy số 19-CTr/HU", "Chương trình | 19-CTr/HU | - | Huyện ủy"],
  [
    "Thông tư của Bộ Nông nghiệp và Phát triển nông thôn số 45/2017/TT-BNNPTNT",
    "Thông tư | 45/2017/TT-BNNPTNT | - | Bộ Nông nghiệp và Phát triển nông thôn",
  ],
  [
    "Báo cáo số 61/BC-STP của Sở Tư pháp và Văn bản số 251/UBND-NC của UBND tỉnh",
    "Báo cáo | 61/BC-STP | - | Sở Tư pháp",
    "Văn bản | 251/UBND-NC | - | UBND tỉnh",
  ],
  [
    "Quy định số 79-QĐ/TW và số 54-QĐ/TW của Bộ Chính trị",
    "Quy định | 79-QĐ/TW | - | Bộ Chính trị",
    "Quy định | 54-QĐ/TW | - | Bộ Chính trị",
  ],
  ["Quyết định số 5 - QĐ /TU ngày 2/3/2020", "Quyết định | 5-QĐ/TU | 2020-03-02 | -"],
  ["Căn cứ Quyết định số187/QĐ-TTgngày 27/7/2019 của Thủ tướng Chính phủ", "Quyết định | 187/QĐ-TTg | 2019-07-27 | Thủ tướng Chính phủ"],
  [
    "Thông tư số 12/TT-LB ngày 2/3/1995 của Liên Bộ Tài chính - Y tế quy định",
    "Thông tư | 12/TT-LB | 1995-03-02 | Liên Bộ Tài chính - Y tế",
  ],
  [
    "Thông tư liên tịch số 5/2007/TTLT-BTC-BCA ngày 1/3/2007 của Liên bộ: Tài chính, Công an về chế độ",
    "Thông tư liên tịch | 5/2007/TTLT-BTC-BCA | 2007-03-01 | Liên bộ: Tài chính, Công an",
  ],
  [
    "Hướng dẫn liên ngành số 34/HDLN-SYT-BHXH ngày 02/3/2024 của liên ngành Y tế - Bảo hiểm xã hội về thanh toán",
    "Hướng dẫn | 34/HDLN-SYT-BHXH | 2024-03-02 | liên ngành Y tế - Bảo hiểm xã hội",
  ],
  ["Công văn số 15/CV ngày 02/3/2024 của Đảng ủy - UBND xã", "Công văn | 15/CV | 2024-03-02 | Đảng ủy - UBND xã"],
  [
    "Báo cáo số 12/BC-UBND ngày 02/3/2024 của UBND các huyện Tân An, Hòa Sơn về kết quả",
    "Báo cáo | 12/BC-UBND | 2024-03-02 | UBND các huyện Tân An, Hòa Sơn",
  ],
  [
    "Công văn số 12/KTrVB ngày 02/3/2024 của Cục Kiểm tra văn bản QPPL (Bộ Tư pháp)",
    "Công văn | 12/KTrVB | 2024-03-02 | Cục Kiểm tra văn bản QPPL",
  ],
  ["Công văn số 9/QLD ngày 2/3/2024 của Cục Quản lý dược - Bộ Y tế về thuốc", "Công văn | 9/QLD | 2024-03-02 | Cục Quản lý dược"],
  ["Thông báo số 12-TB/TU ngày 02/3/2024 của Tỉnh ủy Kết luận về đầu tư", "Thông báo | 12-TB/TU | 2024-03-02 | Tỉnh ủy"],
  [
    "Công điện số 13/CĐ-UBND hồi 14 giờ 30 phút ngày 20/10/2023 của Chủ tịch UBND tỉnh",
    "Công điện | 13/CĐ-UBND | 2023-10-20 | Chủ tịch UBND tỉnh",
  ],
  [
    "các thông tư của Bộ Nội vụ: Số 01/2007/TT-BNV hướng dẫn Nghị định 92/2006/NĐ-CP; số 03/2008/TT-BNV ngày 01/7/2008",
    "Thông tư | 01/2007/TT-BNV | - | Bộ Nội vụ",
    "Nghị định | 92/2006/NĐ-CP | - | -",
    "Thông tư | 03/2008/TT-BNV | 2008-07-01 | Bộ Nội vụ",
  ],
  ["Nghị quyết 57 của Bộ Chính trị", "Nghị quyết | 57 | - | Bộ Chính trị"],
  [
    "Bản án phúc thẩm số 34/2022/HC-PT ngày 6/8/2022 của Tòa án nhân dân tỉnh",
    "Bản án | 34/2022/HC-PT | 2022-08-06 | Tòa án nhân dân tỉnh",
  ],
  [
    "Quyết định số 1234/QĐ-UBND ngày 5/6/2022 (lần đầu) của Chủ tịch UBND huyện",
    "Quyết định | 1234/QĐ-UBND | 2022-06-05 | Chủ tịch UBND huyện",
  ],
  ["Luật Ban hành văn bản QPPL ngày 22/6/2015", "Luật | - | 2015-06-22 | -"],
])("%s", (words, ...citations) => {
  expect(read(words)).toEqual(citations);
});

test.each(["Luật sư Lê Văn A ngày 5/6/2020", "Km83+00-Km88+100, QL37, 24/24 giờ", "QCVN 102:2016/BTTTT", "nộp đủ 12 / 15 bộ hồ sơ"])(
  "is silent in: %s",
  (words) => {
    expect(read(words)).toEqual([]);
  },
);
