import type { Row } from "./row.ts";

export interface JointRow extends Row {
  /** Opens a name that goes on (`tỉnh | An Phú`); a title may end in it. */
  readonly noun?: true;
  /** A number goes on with it: `Nghị quyết | 35/NQ-CP`. */
  readonly cites?: true;
}

/** A word, but not as the end of a longer one: `tồn tại`, `chuyển đổi số`. */
const alone = (word: string, ends: string) => `(?<!(?:${ends}) )${word}`;

/** Before `số`: no number follows them. */
export const digital =
  "đổi|kinh tế|ký|công nghệ|xã hội|công dân|chính quyền|hạ tầng|dữ liệu|kỹ năng|kỹ thuật|nền tảng|môi trường|thiểu|đa|dân|chỉ|hệ|tổng";

/** The first words of a line that a line cut behind a colon goes on with: `các Nghị định của Chính phủ: | số 93/2018/NĐ-CP …`. */
export const numberAhead: Row = { pattern: "số \\d{1,5} ?[/-]", finds: ["số 93/", "số 15-"], skips: ["số 10 đường"] };

/** Last words that leave a line unfinished: whatever comes next belongs to it (`… xong trước | ngày 30/6`, `… các Viện | nghiên cứu`). */
export const jointRows: readonly JointRow[] = [
  {
    pattern: `(?:${[
      alone("ngày", "hàng|hằng"),
      alone("tháng", "hàng|hằng"),
      alone("năm", "cuối|đầu|cả|hàng|hằng"),
      alone("quý", "hàng|hằng"),
      alone("số", digital),
      alone("trước", "năm|tháng|quý|tuần|kỳ|khóa|lần|phía"),
      alone("sau", "năm|tháng|quý|tuần|kỳ|lần|phía|như"),
      alone("từ", "chứng"),
      alone("đến", "văn bản|công văn"),
      alone("trong", "bên|phía"),
      alone("ngoài", "nước|bên|phía"),
      alone("trên", "nêu|nói|như|cấp|bên|phía"),
      alone("dưới", "cấp|bên|phía"),
      alone("tại", "tồn|hiện|thực"),
      "của|về|với|cho|bởi",
      alone("do", "lý|tự"),
      "và|hoặc|là|để",
      alone("theo", "kèm|tiếp"),
      "các|những|mỗi|từng",
      alone("bằng", "mặt|công|cân|văn|đồng"),
      "gồm|như|khi|nếu|mà|thì",
      alone("được", "đạt|làm|thu"),
      "bị|đã|sẽ|đang|phải",
      alone("cần", "hậu"),
      alone("không", "hàng"),
      "chưa",
      alone("việc", "làm|công|sự|vụ|đầu|tìm|thôi|nghỉ|giúp"),
      alone("thuộc", "trực|phụ"),
      "giữa|cùng|nhằm",
      alone("vào", "đầu"),
      alone("ra", "đề|đặt|xảy|diễn|gây|nêu|đầu"),
    ].join("|")})`,
    finds: ["ngày", "trước", "của", "các"],
    skips: ["báo cáo", "cuối năm", "công việc", "làm việc", "kết quả đạt được", "tồn tại", "chuyển đổi số", "nước ngoài", "lý do"],
  },
  {
    noun: true,
    pattern: `(?:${[
      alone("ủy", "tỉnh|thành|huyện|quận|thị|đảng|xã"),
      "hội đồng",
      alone("sở", "cơ|trụ"),
      "ban",
      alone("phòng", "quốc|dự|đề|hải"),
      alone("bộ", "toàn|cán|nội|đảng|tiến|đồng|nửa|đường|liên"),
      "cục|chi cục|(?<=trực )thuộc|tỉnh|huyện|thành phố|thị xã|thị trấn|quận",
      alone("xã", "hợp tác"),
      "phường",
    ].join("|")})`,
    finds: ["sở", "thành phố"],
    skips: ["tiến độ", "đảng ủy", "toàn bộ", "cán bộ", "cơ sở", "quốc phòng", "hợp tác xã"],
  },
  {
    noun: true,
    cites: true,
    pattern:
      "(?:nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|công văn|tờ trình|(?<!(?:pháp|kỷ|quy|dự án|phạm) )luật|pháp lệnh|điều|khoản|(?<!(?:quan|đặc|thời|ưu|nhược|trọng|tiêu) )điểm)",
    finds: ["nghị định", "khoản", "điểm"],
    skips: ["tiến độ", "quan điểm"],
  },
];

/** Last words that a body goes on with, to whom something is sent or for whom it is done: `tổng hợp, báo cáo | UBND tỉnh`. */
export const objectJointRow: Row = {
  pattern:
    "(?:tham mưu|báo cáo|trình|gửi(?: về)?|(?<!(?:bàn|được|chuyển|tiếp|ban|chỉ tiêu) )giao(?: cho)?|giúp|đề nghị|phối hợp|xin ý kiến|thông qua|tham mưu trình|hướng dẫn|đôn đốc|thống nhất với|theo chỉ đạo của|qua)",
  finds: ["báo cáo", "gửi về", "trình", "tham mưu", "giao cho"],
  skips: ["kết quả", "nhiệm vụ được giao"],
};

/** Last words that only a number goes on with: what looks like the mark of an item below them is that number (`Nghị quyết số | 15- NQ/TU`). */
export const numberJointRow: Row = {
  pattern:
    "(?:nghị quyết|quyết định|chỉ thị|thông tư|nghị định|kế hoạch|công văn|văn bản|kết luận|thông báo|báo cáo|tờ trình|quy định|hướng dẫn|luật|pháp lệnh) số|(?:lần|họp) thứ|(?<!(?:\\d|từ|chìa|các) )khóa|điều|khoản",
  finds: ["nghị quyết số", "họp thứ", "khóa", "khoản"],
  skips: ["chuyển đổi số", "từ khóa", "5 khóa"],
};

/** Last words that an article of a law follows: `khoản 1 | Điều 21 Nghị định …`. */
export const articleJointRow: Row = {
  pattern: "(?:khoản|điểm|mục) (?:\\d{1,2}|\\p{L})",
  finds: ["khoản 1", "điểm a"],
  skips: ["khoản chi"],
};

/** A pair with a dash: what stands before it, and what behind it is no item of a list. */
export const pairFirstRow: Row = {
  pattern: "kinh tế|chính trị|văn hóa|xã hội|khoa học|lao động|dân số",
  finds: ["kinh tế", "chính trị", "lao động"],
};
export const pairSecondRow: Row = {
  pattern: "[-–] ?(?:xã hội|kỹ thuật|nghề nghiệp|công nghệ|nghệ thuật|thương binh (?:và|&) xã hội|kế hoạch hóa gia đình)",
  finds: ["- xã hội", "- nghề nghiệp", "- thương binh và xã hội"],
  skips: ["- văn bản"],
};

/** The years of a period: `nhiệm kỳ 2020 | - 2025`. */
export const yearFirstRow: Row = {
  pattern: "(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|khóa|niên độ|(?:các |từ )?năm)(?: \\d{1,2} năm)? (?:19|20)\\d\\d",
  finds: ["giai đoạn 2021", "nhiệm kỳ 2020", "năm học 2023"],
};
export const yearSecondRow: Row = { pattern: "[-–] ?(?:19|20)\\d\\d", finds: ["- 2025", "–2030"], skips: ["- 20 xã"] };

/** Last words of a line that a month or a quarter goes on with, which looks like the mark of an item where the sentence ends with it: `chậm nhất là tháng | 5.`. */
export const timeJointRow: Row = {
  pattern: "(?:trong|trước|hết|đến|nhất|là|vào|từ|ngày \\d{1,2})(?: (?:cuối|đầu|giữa))? (?:tháng|quý)",
  finds: ["trong quý", "ngày 30 tháng", "là cuối tháng"],
  skips: ["hằng tháng", "6 tháng"],
};

/** What a number goes on with in the date or the number of a document: `… ngày | 05/3/2004`, `… NGÀY 5 THÁNG | 3 NĂM 2004`. */
export const dateJointRow: Row = {
  pattern: "số|ngày|(?:ngày \\d{1,2} )tháng|(?:tháng \\d{1,2} )năm",
  finds: ["số", "ngày", "ngày 5 tháng", "tháng 3 năm"],
  skips: ["hằng năm"],
};

/** What a figure alone on its line stands between, that is a day or a month and no page: `ngày | 07 | tháng 7`. */
export const figureEdges = {
  above: { pattern: "ngày|(?<!(?:h[àằ]ng|mỗi|các|những) )tháng", finds: ["ngày", "tháng"], skips: ["hằng tháng"] },
  below: { pattern: "tháng \\d|năm \\d", finds: ["tháng 7", "năm 2020"], skips: ["tháng tới"] },
} satisfies Record<string, Row>;

/** The same in the name of an office that stands in a sentence: `phối hợp với Phòng Tổ chức | - Hành chính`. */
export const officeFirstRow: Row = {
  pattern: "\\p{L}+,? (?:phòng|ban|khoa|trung tâm) (?:kế hoạch|tài chính|tổ chức|hành chính|quản trị|ngoại ngữ|văn hóa)",
  finds: ["với phòng kế hoạch"],
  skips: ["phòng kế hoạch"],
};
export const officeSecondRow: Row = {
  pattern: "[-–] ?(?:tài chính|kế hoạch|hành chính|tin học|quản trị|thông tin)",
  finds: ["- tài chính", "- tin học"],
  skips: ["- tổ chức"],
};

/** A line that tells of a day, which no name goes on with: `Ngày cập nhật 22/12/2020`. */
export const dayLineRow: Row = {
  pattern: "ngày (?:\\p{L}+ ){0,2}\\d",
  finds: ["ngày cập nhật 2", "ngày 5"],
  skips: ["ngày hội thể thao"],
};
