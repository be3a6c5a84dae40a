import { digital } from "./joints.ts";
import type { Row } from "./row.ts";

/** What rank a mark has in the outline; the order of the ranks stands with the nesting. */
export type MarkKind =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "letter"
  | "roman"
  | "roman2"
  | "number"
  | "number2"
  | "number3"
  | "point"
  | "ordinal"
  | "bracket"
  | "star"
  | "dash"
  | "plus";

/** Divisions, which have a title each: `Chương I`, `Mục 2`. */
export const divisionMarks: ReadonlySet<MarkKind> = new Set(["part", "chapter", "section"]);
/** Letters and Roman numbers, which mostly head others. */
export const outerMarks: ReadonlySet<MarkKind> = new Set(["letter", "roman"]);
/** All that head what stands under them. */
export const headingMarks: ReadonlySet<MarkKind> = new Set([...divisionMarks, ...outerMarks, "article"]);
/** Signs that count nothing. */
export const bulletMarks: ReadonlySet<MarkKind> = new Set(["dash", "plus", "star"]);

/** Marks that a paragraph keeps behind the sign of a Markdown list. */
export const innerMarks: ReadonlySet<MarkKind> = new Set([
  "roman",
  "roman2",
  "number",
  "number2",
  "number3",
  "point",
  "bracket",
  "star",
  "dash",
  "plus",
]);

/**
 * Marks that open a paragraph of the outline (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5, and the habits around it).
 * The pattern stands at the start of the words as printed (capitals count); its group `label` is the mark without its closing sign.
 */
export interface MarkRow extends Row {
  readonly kind: MarkKind;
  readonly printed: true;
}

const next = '(?=[ \\t]|$|\\p{Lu}|["“(*])';
const counts = "Một|Hai|Ba|Bốn|Sáu|Bảy|Tám|Chín";
/** `Thứ hai` is a day of the week too; behind that stands its date or hour. */
const noDay = "(?! ?(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]uần|[Hh][àằ]ng|đầu|cuối)(?!\\p{L}))";
const ordinal = "(?:thứ )?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|một|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI|MỘT)";

export const markRows: readonly MarkRow[] = [
  {
    kind: "part",
    printed: true,
    pattern: `(?<label>(?:Phần|PHẦN) (?:${ordinal}|THỨ ${ordinal}|[IVX]{1,5}|\\d{1,2}))(?:[.:]| [.:](?= )|(?= ?$)|(?= \\p{Lu}))`,
    finds: ["Phần thứ nhất", "PHẦN II", "Phần I.", "PHẦN THỨ HAI"],
    skips: ["Phần mềm quản lý", "Phần lớn các đơn vị"],
  },
  {
    kind: "chapter",
    printed: true,
    pattern: "(?<label>(?:Chương|CHƯƠNG) (?:[IVXLC]{1,6}|\\d{1,2}))(?:[.:]| [.:](?= )|(?= ?$)|(?= \\p{Lu}))",
    finds: ["Chương I", "CHƯƠNG XII", "Chương 2.", "Chương I :"],
    skips: ["Chương trình công tác"],
  },
  {
    kind: "section",
    printed: true,
    pattern: "(?<label>(?:Tiểu mục|TIỂU MỤC|Mục|MỤC) (?:[IVX]{1,5}|\\d{1,2}))(?:[.:]| [.:](?= )|(?= ?$)|(?= \\p{Lu}))",
    finds: ["Mục 1", "MỤC II", "Tiểu mục 2.", "Mục 3 :"],
    skips: ["Mục tiêu", "Mục 2 của Chương này"],
  },
  {
    kind: "article",
    printed: true,
    pattern: "(?<label>(?:Điều|ĐIỀU) \\d{1,3}[a-zđ]?)(?:[.:]| [.:](?= )| ?/(?= )|[ ]?[-–](?= \\p{Lu})|(?= ?$)|(?= \\p{Lu}))",
    finds: ["Điều 1.", "ĐIỀU 12:", "Điều 3", "Điều 4/", "Điều 5 -", "Điều 1 :", "Điều 2 .", "Điều 3 /"],
    skips: ["Điều kiện", "Điều 5 của Luật này"],
  },
  {
    kind: "article",
    printed: true,
    pattern:
      "(?<label>(?:[ĐDÐ][iíìỉĩị][eéèẻẽẹêếềểễệ][uúùủũụư]|[ĐDÐ][IÍÌỈĨỊ][EÉÈẺẼẸÊẾỀỂỄỆ][UÚÙỦŨỤƯ]) \\d{1,3}[a-zđ]?) ?[.:](?=[ \\t]|$|\\p{Lu})",
    finds: ["Điêu 1.", "Diều 12:", "ĐIẾU 3.", "Điêu 1 :"],
    skips: ["Điệu 3", "Diều 5 cánh"],
  },
  {
    kind: "article",
    printed: true,
    pattern: "(?<label>(?:Điều|ĐIỀU) [IVX]{1,5}) ?[.:](?=[ \\t]|$)",
    finds: ["Điều I.", "ĐIỀU IV:", "Điều II :"],
    skips: ["Điều I của Luật này"],
  },
  {
    kind: "letter",
    printed: true,
    pattern: `(?!K/T )(?<label>[A-HK])[.)/][-–]?(?=[ \\t]|\\p{Lu})`,
    finds: ["A.", "B)", "C/-"],
    skips: ["K/T TRƯỞNG BAN"],
  },
  {
    kind: "roman",
    printed: true,
    pattern: `(?!V ?/ ?[Vv](?!\\p{L}))(?<label>[IVX]{1,5})(?:[.)/:][-–]?${next}|[ ]?[-–](?= )${next}| [.)/:](?= \\p{Lu}))`,
    finds: ["I.", "IV.", "II -", "X/", "I/-", "II .", "I /"],
    skips: ["V-Ư", "V/V", "V / V "],
  },
  {
    kind: "roman",
    printed: true,
    pattern: "(?<label>(?=[1l|]*[IVXH])[IVXHl1|]{2,4})[.,](?=[ \\t]+[^\\p{Ll}]{6,}$|$)",
    finds: ["IH.", "1I.", "II1."],
    skips: ["IH. Tổ chức", "11. Tổ chức"],
  },
  {
    kind: "roman",
    printed: true,
    pattern: "(?<label>l{2,3})[.](?=[ \\t]+\\p{Lu})",
    finds: ["ll.", "lll."],
    skips: ["l. Thanh tra", "ll. thành phần"],
  },
  {
    kind: "roman2",
    printed: true,
    pattern: `(?<label>[IVX]{1,5}\\.\\d{1,2})(?:[.)/:][-–]?${next}|[ ]?[-–](?= \\p{Lu})|(?= \\p{Lu}))`,
    finds: ["II.1.", "I.12)", "II.1 -"],
    skips: ["II.1 của Kế hoạch", "II.1.2."],
  },
  {
    kind: "number2",
    printed: true,
    pattern: `(?<label>[IVX]{1,5}\\.\\d{1,2}\\.\\d{1,2})(?:[.)/:][-–]?${next}|(?= \\p{Lu}))`,
    finds: ["II.1.1."],
  },
  {
    kind: "number3",
    printed: true,
    pattern: `(?<label>\\d{1,2}(?:\\.\\d{1,2}){2,4}|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.[a-zđ])(?:[.)][-–]?${next}|/[-–]${next}|(?= \\p{Lu}))`,
    finds: ["1.2.3.", "2.1.1)", "1.1.1/-"],
  },
  {
    kind: "number2",
    printed: true,
    pattern: `(?<label>\\d{1,2}\\.\\d{1,2})(?:[.)/][-–]?${next}|[-–](?= \\p{Lu})|(?= ?[\\p{Lu}"“]))`,
    finds: ["1.2.", "10.3)", "1.1-", "1.1/-"],
    skips: ["1.5 triệu đồng", "1.250 vụ", "9.69%"],
  },
  {
    kind: "number2",
    printed: true,
    pattern: "(?<label>\\d{1,2}\\.[lI]|l\\.\\d{1,2})[.)](?=[ \\t]+\\p{Lu})",
    finds: ["2.l.", "3.I)", "l.2."],
    skips: ["2.l. thành phần", "2.a. Mục đích"],
  },
  {
    kind: "number",
    printed: true,
    pattern: `(?<label>\\d{1,3})(?:(?:[.):]|[ ]?[-–](?= \\p{Lu}))${next}|[./)][/–-](?= )|/(?=[ \\t]|$|\\p{Lu}\\p{Ll})| [.)/](?= \\p{Lu}))`,
    finds: ["1.", "12)", "3/", "4 -", "5./", "6.-", "7/-", "1 .", "2 )", "3 /"],
    skips: ["30/6/2020", "1.250 vụ", "3 tháng", "15-NQ/TW", "247/TB-UBND"],
  },
  {
    kind: "number",
    printed: true,
    pattern: "(?<label>\\d[OlI]|[lI]\\d)[.)](?=[ \\t]+\\p{Lu})",
    finds: ["1O.", "1l)", "l2."],
    skips: ["1l. xăng", "II. Mục đích"],
  },
  {
    kind: "point",
    printed: true,
    pattern:
      "(?<label>[a-zđ]\\d?|x?(?:i{2,3}|i[vx]|vi{1,3})|xi)(?:\\)|\\.(?=[ \\t]|$)|/(?=[ \\t])|[./)][-–](?=[ \\t])|[-–](?= \\p{Lu})| [)/](?= \\p{Lu}))",
    finds: ["a)", "b )", "c /", "đ)", "b1)", "c.", "d/", "e-", "a/-", "ii)", "iv.", "viii)"],
    skips: ["vv", "vv.", "xi măng", "đ/c Bí thư", "b/c", "e-learning"],
  },
  {
    kind: "bracket",
    printed: true,
    pattern: "\\((?<label>\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)\\.?(?=[ \\t]|\\p{Lu}|$)",
    finds: ["(1)", "(a)"],
    skips: ["(2016-2020)"],
  },
  {
    kind: "ordinal",
    printed: true,
    pattern: `(?<label>(?:${counts}) là|(?:Năm|Mười(?: một| hai| ba)?) là(?= ?[,:]))(?: ?[,:])?(?=[ \\t]|$)`,
    finds: ["Một là,", "Hai là", "Năm là:", "Mười một là,"],
    skips: ["Năm là thời điểm", "Một làng"],
  },
  {
    kind: "ordinal",
    printed: true,
    pattern: `(?<label>Thứ nhất|Thứ (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=, \\p{L}|: (?:\\p{Ll}|Về )))[,:](?= )${noDay}`,
    finds: ["Thứ nhất,", "Thứ nhất:"],
    skips: ["Thứ hai, ngày 15", "Thứ hai: Họp giao ban", "Thứ ba: sáng họp", "Thứ trưởng"],
  },
  { kind: "plus", printed: true, pattern: "(?<label>[+＋])", finds: ["+"] },
  { kind: "star", printed: true, pattern: "(?<label>[*○◦∘o])(?=[ \\t]|$)", finds: ["*"], skips: ["**Nơi nhận"] },
  {
    kind: "dash",
    printed: true,
    pattern: `(?<label>[-–—−•●▪■♦►·∙‣⁃◆◼◾▶➢➤➔→⇒❖✓✔‐‑‒―\\ue000-\\uf8ff])(?=[ \\t]|$|\\p{L}|["“(*\\d])`,
    finds: ["-", "–", "•", "·", "\uf0b7"],
    skips: ["---"],
  },
  {
    kind: "dash",
    printed: true,
    pattern: "(?<label>[Øü§](?=[ \\t]\\p{L})|[vq](?=\\t\\p{L}))",
    finds: ["Ø", "ü", "§"],
    skips: ["Ø 20 mm", "v.v", "über"],
  },
];

/** The next item of a count in the words behind the first: the count runs on in one paragraph, which is no item. */
export const countRunsOn: Row = {
  pattern: "[;.] (?:hai là|thứ hai)",
  finds: ["; hai là", ". thứ hai"],
  skips: ["hai làng"],
};

/** Labels that count only behind one before them: all but the first are days of the week too (`Thứ ba, Phòng X họp`). */
export const countedLabels: readonly string[] = [
  "Thứ nhất",
  "Thứ hai",
  "Thứ ba",
  "Thứ tư",
  "Thứ năm",
  "Thứ sáu",
  "Thứ bảy",
  "Thứ tám",
  "Thứ chín",
  "Thứ mười",
];

/** How points and numbers in brackets are counted. */
export const smallCounts: readonly (readonly string[])[] = [
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"],
  ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n"],
  ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
];

/** The first label of a list of each kind. */
export const firstLabels: readonly string[] = ["A", "I", "1", "a", "1.1", "Một là", "Thứ nhất"];

/** All that stands on a line with the number of its page. */
export const pageLine: Row = {
  pattern: "(?:trang|page)(?: số)?:? ?\\d{1,4}(?: ?(?:/|\\||trên|of) ?\\d{1,4})?",
  finds: ["trang 3", "trang 3/12", "trang số 4", "page 3 of 12"],
  skips: ["trang thông tin", "trang bị 3 máy"],
};

/** Before a number in brackets: it is pointed at, and marks no footnote. */
export const pointedAt: Row = {
  pattern:
    "(?<!(?:trọng|quan|địa|thời|đặc|ưu|nhược|chốt|cao|thí|tiêu|yếu|nổi|tụ) )điểm|khoản|(?<!(?:danh|hạng|chuyên|đề|đầu) )mục|điều|biểu|mẫu|cột|dòng|phụ lục|công thức|bảng|(?<!(?:mô|tình|loại|truyền|điển) )hình|(?<!(?:hồ sơ|một|chuyển đổi|kinh tế) )số|(?<!(?:phân|chủng|các) )loại|nhóm|giai đoạn|bước|(?<!(?:góp|đồng|chú|lưu|cho) )ý",
  finds: ["điểm", "khoản", "biểu"],
  skips: ["vụ việc", "trọng điểm", "danh mục"],
};

/** Takes a bare number behind it, or stands before one in a sentence: the number marks no footnote. */
export const numbered: Row = {
  pattern:
    "(?:dự|đề|phương) án|tiêu chí|(?:mục|chỉ) tiêu|nội dung|nhiệm vụ|nghiệp vụ|giải pháp|nguyên tắc|gói|hợp phần|kịch bản|cơ sở|chi nhánh|giai đoạn|tiết|bài|câu|cổng|hàng|tháng|ngày|năm|quý|tuần|thứ|lần|đợt|lớp|cấp|hạng|kỳ|khóa|vòng|tổ|khu|phố|vực|ấp|thôn|xóm|bản|đội|phường|quận|tập|phần|chương|vùng|tuyến|quyển|mức|bậc|cụm|ngách|ngõ|hẻm|nhà|lô|thửa|tờ|giờ|phiên|hồi|phòng|trạm|trường|viện|ca|ban|và|đến|từ|hoặc|là|còn|có|gồm|dưới|trên|hơn|khoảng|bằng|ước|đạt|tăng|giảm|thêm|được|(?:cấp|mức|trình|tốc|nhiệt|cường) độ|km|đường|xã|tỉnh lộ|quốc lộ|hệ|chữ số|vị trí|tầng|dãy|kênh|hồ|đập|máy|ô",
  finds: ["tháng", "quận", "phố", "đạt", "dự án", "mục tiêu"],
  skips: ["tồn đọng"],
};

/** Of these, what takes no number where it ends other words, or mostly ends them. */
export const unnumbered: Row = {
  pattern: `nông thôn|xã|(?:${digital}) số`,
  finds: ["nông thôn", "xã", "kinh tế số"],
  skips: ["thôn", "quyết định số"],
};

/** What stands over the footnotes of a table. */
export const noteLabel: Row = { pattern: "ghi chú|chú thích|chú giải", finds: ["ghi chú", "chú thích"], skips: ["ghi chép"] };
