import type { Row } from "./row.ts";

/** How the groups of a moment are read; the first day and the last follow from it. */
export type MomentUnit =
  | "day"
  | "days"
  | "dayOnly"
  | "monthPart"
  | "monthEdge"
  | "week"
  | "yearWeek"
  | "month"
  | "months"
  | "quarter"
  | "quarters"
  | "quarterPoint"
  | "yearPart"
  | "yearPoint"
  | "year"
  | "schoolYear"
  | "nearDay"
  | "nearWeek"
  | "nearMonth"
  | "nearQuarter";

/** A time that can be named: groups `d m y` (day, month, year), `d2 m2 q2 y2` (the last of several), `yy` (a year of two digits), `q` (quarter), `n` (count), `part`, `next` (of what is counted from the document's own day: the one after it). */
export interface MomentRow extends Row {
  readonly unit: MomentUnit;
  /** Without a binding word of its own it may be a fraction: only a bound in time may stand before it. */
  readonly bare?: true;
  /** Means a time only in a list that began with one of its kind: `tháng 3, 6, 9`. */
  readonly listed?: true;
}

const weekday = "(?:(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,|,? (?=ng[aà]y|\\d)) ?)?";
const clock = "(?:lúc )?(?<hour>\\d{1,2}) ?(?:(?:h|g|giờ) ?(?:\\d{2})?|: ?\\d{2}(?![/.])) ?(?:phút|')?,? ?(?:sáng |chiều )?(?:của )?";
const from = "(?:(?:từ )?\\d{1,2} ?(?:(?:h|g|giờ) ?(?:\\d{2})?|: ?\\d{2}) ?(?:phút|')? ?(?<hours>đến|tới|-|–) ?)?";
const dayPart =
  "(?<!(?:chiếu|thắp|tỏa|soi) )(?:(?:đầu |cuối )?(?:buổi )?(?:sáng|(?<late>trưa|chiều|tối))|đầu giờ(?:,? (?:buổi )?(?:sáng|chiều))?|(?<closing>cuối giờ)(?: làm việc)?(?:,? (?:buổi )?(?:sáng|chiều))?)";
const hour = `(?:${from}${clock}|${dayPart},? )?${weekday}`;
const slash = " ?[/.⁄|\\\\-] ?";
const day = "(?<d>\\d{1,2})";
const year = "(?<y>(?:19|20)\\d{2})";
const ofYear = `(?:(?: ?[/.⁄-]{1,2} ?| (?:của )?năm )${year}| (?:của )?năm (?:nay|(?<next>sau(?! khi)|tới|kế tiếp|tiếp theo)))`;
/** A scan reads the strokes of a Roman number as one another. */
const quarter = "(?:iv|1v|[i1l][i1l]?[i1l]?|[2-4])";
const months = "một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai))?|chạp";
/** Of the sun's year; `tháng năm` only where the year's word follows. */
const dayMonths = "một|hai|ba|tư|năm(?= năm)|sáu|bảy|tám|chín|mười(?: (?:một|hai))?";
const dayWord = "(?:(?:các )?ng[aà]y(?: (?:mùng|mồng))?|mùng|mồng)";

/** Behind a day: a month of the lunar calendar, by which no day of the other one is known. */
const lunar = "(?: (?:tháng )?(?:chạp|giêng)| tết|(?: tháng |/)\\d{1,2}(?= âm lịch))(?: âm lịch)?";
/** Behind a date of the lunar calendar. */
export const lunarSign: Row = { pattern: "\\(?âm lịch", finds: ["âm lịch", "(âm lịch"] };

/** The words that open a list of days, months or quarters. */
export const listWords: Row = { pattern: "ng[aà]y|m[uồ]ng|tháng|qu[ýy]", finds: ["ngày", "tháng", "quý"] };

/** Longer ways stand before the shorter ones that they begin with. */
export const moments: readonly MomentRow[] = [
  {
    unit: "days",
    pattern: `(?:(?:0?[2-9]|hai|ba|bốn) )?${dayWord}(?: ?[:,])? ${day}(?:(?:,| và| -| –| đến|-|–|, ngày| và ngày| đến ngày) ?\\d{1,2}){0,4} ?(?:-|–|đến|và|,) ?(?:ngày )?(?<d2>\\d{1,2})(?:${slash}| tháng )(?<m>\\d{1,2})${ofYear}`,
    finds: ["ngày 5-7/8/2020", "các ngày 24, 25 và 26 tháng 8 năm 2026", "02 ngày 15-16/7/2020", "ba ngày, 5, 6, 7/8/2020"],
    skips: ["ngày 05/8/2020"],
  },
  {
    unit: "days",
    pattern: `(?<!\\d[/.])${day} ?(?:-|–|đến|và) ?(?:ngày )?(?<d2>\\d{1,2})(?:${slash}| tháng )(?<m>\\d{1,2})${ofYear}`,
    finds: ["15-16/7/2020", "05 đến 10/8/2021", "13 đến 15 tháng 7 năm 2020"],
    skips: ["05/8/2020", "01/3-30/6/2021"],
  },
  {
    unit: "days",
    pattern: `${dayWord} ${day}(?:, ?\\d{1,2}){0,4} ?(?:-|–|,|và) ?(?:ngày )?(?<d2>\\d{1,2})(?:${slash}| tháng )(?<m>\\d{1,2})(?![/.-]? ?\\d| năm \\d)`,
    finds: ["ngày 15-20/10", "các ngày 7, 8 và 9/5", "ngày 10, 11 tháng 6"],
    skips: ["ngày 15-20/10/2023", "ngày 05/8"],
  },
  {
    unit: "days",
    bare: true,
    pattern: `(?<![/.\\d-])${day} ?(?:-|–|đến) ?(?:hết )?(?:ngày )?(?<d2>\\d{1,2})/(?<m>1[0-2]|0?[1-9])(?!\\d|[/.,-]\\d)`,
    finds: ["10 đến 12/7", "26-27/02"],
    skips: ["10 đến 12/7/2020", "10/6 đến 12/7"],
  },
  {
    unit: "day",
    pattern: `(?:${clock})?(?:${dayWord} )?(?<!\\d)\\d{1,2}${lunar}(?: năm(?: \\p{L}+){1,3})? ?\\((?:tức(?: là)?|nhằm) (?:${dayWord} )?${day}(?:${slash}| tháng )(?<m>\\d{1,2})(?:${ofYear})?(?: dương lịch)?\\)`,
    finds: [
      "ngày 25 tháng chạp (tức ngày 03/02/2005)",
      "23 tháng chạp năm quý mão (tức là ngày 02/02/2024 dương lịch)",
      "28 tết (nhằm ngày 16/02)",
    ],
  },
  {
    unit: "day",
    pattern: `(?:${clock})?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) ?\\((?:${dayWord} ?)?${day}${slash}(?<m>\\d{1,2})(?:${slash}${year})?\\)`,
    finds: ["thứ sáu (20/11/2020)", "ngày thứ hai (ngày 5/10)", "16 giờ 30 ngày thứ sáu (27/8/2021)"],
  },
  {
    unit: "day",
    pattern: `${hour}(?:${dayWord} ?)?${day}${slash}(?<m>\\d{1,2})${slash}${year}`,
    finds: [
      "ngày 30/6/2020",
      "30/9/2020",
      "17h00 ngày 15/3/2024",
      "từ 8h00 đến 11h30 ngày 15/3/2024",
      "ngày 3-10-1996",
      "30.6.2020",
      "31/02/2020",
    ],
    skips: ["ngày 15/6"],
  },
  {
    unit: "day",
    pattern: `${hour}${dayWord} ?${day}(?: ?tháng ?|${slash})(?<m>\\d{1,2})(?:,? ?năm ?|, ?| )${year}`,
    finds: ["ngày 30 tháng 6 năm 2020", "ngày 30 tháng 4, năm 2024", "ngày 15/6 năm 2021", "16 giờ 30 ngày 05 tháng 7 năm 2023"],
    skips: ["ngày 30 tháng 6"],
  },
  {
    unit: "day",
    pattern: `(?<![/.\\d-])${day}[/.-](?<m>1[0-2]|0?[1-9]) năm ${year}(?![\\d/-])`,
    finds: ["15/02 năm 2024", "15-6 năm 2004"],
    skips: ["1/15/02 năm 2024", "15/02 năm 2024-2025"],
  },
  {
    unit: "day",
    pattern: `${hour}${dayWord} ?${day} tháng (?<m>\\d{1,2})(?: ?/ ?${year})?`,
    finds: ["ngày 30 tháng 6", "ngày 30 tháng 6/2020"],
    skips: ["tháng 6"],
  },
  {
    unit: "day",
    pattern: `${hour}${dayWord} ?${day}[/.-](?<m>\\d{1,2})(?!\\d|[/.]\\d|-(?!\\d{1,2}/)\\d)`,
    finds: ["ngày 15/6", "ngày 15-6", "cuối giờ chiều ngày 15/6"],
    skips: ["15/6", "ngày 15/6-20"],
  },
  {
    unit: "day",
    pattern: `${hour}${dayWord} ?${day}[/.-](?<m>\\d{1,2})[/.-](?<yy>\\d{2})(?!\\d|/\\d)`,
    finds: ["ngày 30/06/20", "ngày 5.6.21"],
    skips: ["ngày 30/6/2020", "ngày 15/6-20/7"],
  },
  {
    unit: "day",
    bare: true,
    pattern: `${day}/(?<m>1[0-2]|0?[1-9])/(?<yy>\\d{2})(?!\\d|[/.,-]\\d)`,
    finds: ["30/04/24"],
    skips: ["30/4/2024", "30/4/24-5"],
  },
  {
    unit: "day",
    pattern: `${hour}${dayWord} ?${day} tháng (?<month>${dayMonths})(?! (?:lần|lượt|vấn|đợt|âm))(?: (?:của )?năm ${year})?`,
    finds: ["ngày 05 tháng tư", "ngày 30 tháng tư năm 2024", "ngày 2 tháng năm năm 2024"],
    skips: ["ngày 5 tháng năm 2020", "ngày 10 tháng chạp", "ngày 15 tháng một lần"],
  },
  {
    unit: "day",
    pattern: `(?:${clock}|${dayPart},? )${day}/(?<m>1[0-2]|0?[1-9])(?!\\d|[/.,]\\d|-(?!\\d{1,2}/)\\d)`,
    finds: ["sáng 23/7", "17 giờ chiều 23/7", "16h00 05/9"],
    skips: ["sáng 23/7/2025", "chiếu sáng 1/3"],
  },
  {
    unit: "day",
    pattern: `dịp (?:(?:nghỉ )?(?:lễ|tết) |kỷ niệm )?(?:ngày )?${day}/(?<m>1[0-2]|0?[1-9])(?:/${year})?(?!\\d|[/.,]\\d)`,
    finds: ["dịp 30/4", "dịp lễ 02/9", "dịp nghỉ lễ 30/4", "dịp ngày 20/11/2022"],
    skips: ["dịp lễ lớn"],
  },
  { unit: "day", bare: true, pattern: `${day}/(?<m>\\d{1,2})(?!\\d|[/.,]\\d|-(?!\\d{1,2}/)\\d)`, finds: ["15/6"], skips: ["15/6-20"] },
  {
    unit: "day",
    bare: true,
    pattern: `(?<![/.\\d-])${day}-(?<m>1[0-2]|0[1-9]|[1-9])(?=[.;,)](?!\\d)|$|\\n| (?:đến|tới|và|để|gửi|báo|trình)(?!\\p{L}))`,
    finds: ["30-10", "01-9"],
    skips: ["5-10 ngày", "15-16/7"],
  },
  {
    unit: "day",
    bare: true,
    pattern: `${day} tháng (?<m>1[0-2]|0?[1-9])${ofYear}?(?!\\d| ?[,;/-] ?\\d| (?:và|đến) (?:tháng )?\\d| (?:lần|ngày)(?![\\p{L}]))`,
    finds: ["15 tháng 3", "15 tháng 3 năm 2021", "01 tháng 10/2020"],
    skips: ["3 tháng 6, 7", "3 tháng"],
  },
  { unit: "dayOnly", pattern: `${dayWord} ${day}(?! (?:tháng|ngày|h[àằ]ng)|[/.-]\\d)`, finds: ["ngày 15"], skips: ["ngày 15/6"] },
  {
    unit: "monthPart",
    pattern: `(?<part>nửa đầu|nửa cuối|đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) tháng (?<m>\\d{1,2})${ofYear}?`,
    finds: ["đầu tháng 10/2020", "nửa cuối tháng 6 năm 2020", "cuối tháng 9"],
  },
  {
    unit: "monthEdge",
    pattern: `(?:(?<n>\\d{1,2}) ngày|(?<weeks>0?[23]|hai|ba) tuần) (?<part>đầu|cuối)(?: cùng)? (?:của )?tháng (?<m>\\d{1,2})${ofYear}?`,
    finds: ["10 ngày đầu tháng 7/2020", "02 tuần đầu tháng 12/2024", "05 ngày cuối của tháng 9 năm 2020"],
  },
  {
    unit: "monthPart",
    pattern: `ngày (?:làm việc )?(?<part>cuối)(?: cùng)? (?:của )?tháng (?<m>\\d{1,2})${ofYear}?`,
    finds: ["ngày cuối cùng của tháng 6/2020"],
    skips: ["ngày cuối tháng"],
  },
  {
    unit: "week",
    pattern: `tuần (?:lễ )?(?:thứ )?(?<n>\\d|nhất|hai|ba|tư|đầu(?: tiên)?|cuối(?: cùng)?) (?:của )?tháng (?<m>\\d{1,2})${ofYear}?`,
    finds: ["tuần thứ 2 tháng 5", "tuần đầu tháng 6/2021", "tuần thứ hai của tháng 5 năm 2020"],
  },
  {
    unit: "yearWeek",
    pattern: `tuần (?:lễ )?(?:thứ |số )?(?<n>[1-5]?\\d)${ofYear}`,
    finds: ["tuần 28/2024", "tuần thứ 34 năm 2025"],
    skips: ["tuần 2 tháng 7/2024"],
  },
  {
    unit: "months",
    pattern: `(?:(?:các|hai|ba|0?[2-4]) )?tháng (?<m>\\d{1,2})(?:, ?\\d{1,2}){0,6} ?(?:(?:,|và) ?|(?:-|–|đến) ?(?:tháng )?)(?<m2>\\d{1,2})${ofYear}`,
    finds: ["tháng 5-6/2020", "tháng 5, 6 năm 2020", "tháng 5 đến tháng 7/2020", "các tháng 5, 6 và 7/2020", "hai tháng 4 và 5/2024"],
    skips: ["tháng 5/2020"],
  },
  {
    unit: "months",
    pattern: "tháng (?<m>\\d{1,2})(?:, ?\\d{1,2}){0,6} ?(?:,|và) ?(?<m2>1[0-2]|0?[1-9])(?= ?(?:[.;)]|$))",
    finds: ["tháng 9, 10", "tháng 3, 6 và 9"],
    skips: ["tháng 9, 10 đơn vị", "tháng 9, 10/2020"],
  },
  {
    unit: "months",
    pattern: "tháng (?<m>\\d{1,2}) ?[-–] ?(?:tháng )?(?<m2>1[0-2]|0?[1-9])(?! ?[/.\\d-])",
    finds: ["tháng 5-6", "tháng 10 - 12"],
    skips: ["tháng 5-2020"],
  },
  { unit: "month", pattern: `tháng ?(?<m>\\d{1,2})${ofYear}`, finds: ["tháng 5/2020", "tháng 6 năm 2020", "tháng 8-2020"] },
  { unit: "month", pattern: `tháng (?<month>${months}) (?:của )?năm ${year}`, finds: ["tháng mười hai năm 2020", "tháng ba năm 2021"] },
  { unit: "months", pattern: `t(?<m>\\d{1,2}) ?(?:[-–]|đến) ?t(?<m2>\\d{1,2})[/-]${year}`, finds: ["t3-t4/2022", "t9 đến t10/2022"] },
  { unit: "month", pattern: `t(?<m>\\d{1,2})[/-]${year}`, finds: ["t6/2021"] },
  { unit: "quarter", pattern: `q\\.? ?(?<q>${quarter})[/-]${year}`, finds: ["q3/2020", "qiv/2021", "q.ii/2021"] },
  {
    unit: "month",
    pattern: `(?<![\\p{L}\\d/.,-]|(?:số|luật|định|quyết|tư|lệnh|văn|báo|hoạch|tháng|quý) )(?<m>0?[1-9]|1[0-2])/${year}(?!\\d|[/.-][\\p{L}\\d])`,
    finds: ["6/2024", "12/2021"],
    skips: ["15/2020", "5/6/2024"],
  },
  { unit: "month", pattern: "tháng (?<m>\\d{1,2})(?! ?[/.-] ?\\d)", finds: ["tháng 10"], skips: ["tháng 10/2020"] },
  {
    unit: "quarters",
    pattern: `(?:các )?qu[ýy] ?(?<q>${quarter})(?: ?, ?${quarter}){0,2}(?:(?: ?,| và) ?|(?: ?[-–]| đến) ?(?:qu[ýy] ?)?)(?<q2>${quarter})(?:${ofYear})?`,
    finds: ["quý ii, iii/2012", "các quý iii và iv năm 2020", "quý ii-iv"],
    skips: ["quý ii/2020"],
  },
  {
    unit: "quarter",
    pattern: `qu[ýy] ?(?<q>${quarter})${ofYear}?`,
    finds: ["quý iii/2020", "quý iii năm 2020", "quý 3/2021", "quy iv/2020", "quý iv", "quý 11/2022"],
    skips: ["quý báu"],
  },
  {
    unit: "quarterPoint",
    pattern: `(?<part>đầu|giữa|cuối) qu[ýy] (?<q>${quarter})${ofYear}?`,
    finds: ["cuối quý i/2021", "đầu quý iii năm 2020", "cuối quý 2"],
    skips: ["cuối quý"],
  },
  { unit: "quarter", pattern: `quý (?<q>một|hai|ba|tư|bốn) (?:của )?năm ${year}`, finds: ["quý tư năm 2020", "quý hai năm 2021"] },
  {
    unit: "yearPart",
    pattern: `(?<n>0?[369]|sáu|chín|ba) tháng (?<part>đầu|cuối) (?:của )?năm(?: ${year})?`,
    finds: ["6 tháng đầu năm 2020", "06 tháng cuối năm", "9 tháng đầu năm 2021"],
  },
  { unit: "yearPart", pattern: `(?<n>0?[369]) tháng(?: năm |/)${year}`, finds: ["9 tháng năm 2020"] },
  { unit: "yearPart", pattern: `(?<part>nửa đầu|nửa cuối) (?:của )?năm(?: ${year})?`, finds: ["nửa đầu năm 2020", "nửa cuối năm"] },
  {
    unit: "yearPoint",
    pattern: `(?<part>đầu|giữa|cuối) năm ${year}`,
    finds: ["cuối năm 2020", "giữa năm 2021"],
    skips: ["cuối năm"],
  },
  {
    unit: "yearPoint",
    pattern:
      "(?<!(?:vào|trong|mỗi|h[àằ]ng|dịp|các|kỳ|họp|phiên|đợt|tổng kết|những) )(?<part>hết|cuối) năm(?: nay)?(?! ?(?:\\d|học|sau|trước|tới|ngân|kế hoạch|ngoái))",
    finds: ["hết năm", "cuối năm", "hết năm nay"],
    skips: ["cuối năm 2020", "hết năm học"],
  },
  {
    unit: "day",
    pattern: `(?:${clock})?(?:ng[aà]y )?(?:hôm nay|(?:ngày |sáng |chiều |tối )?mai|(?:sáng|trưa|chiều|tối) nay),? ?\\(?(?:${dayWord} ?)?${day}${slash}(?<m>\\d{1,2})(?:${slash}${year})?\\)?`,
    finds: ["15h00 hôm nay (12/3/2024)", "sáng mai 23/7/2025", "ngày mai (ngày 05/9)"],
    skips: ["hôm nay"],
  },
  {
    unit: "nearDay",
    pattern: `(?:${clock})?(?:ng[aà]y )?(?:hôm nay|(?:sáng|(?<late>trưa|chiều|tối)) nay)`,
    finds: ["ngày hôm nay", "16 giờ hôm nay", "chiều nay"],
    skips: ["hôm qua"],
  },
  {
    unit: "nearDay",
    pattern: `(?:${clock}(?:ng[aà]y |sáng |chiều |tối )?|(?:ng[aà]y |sáng |(?<late>chiều |tối )))(?<next>mai)(?! (?:táng|một))`,
    finds: ["ngày mai", "sáng mai", "17h00 ngày mai", "10 giờ sáng mai"],
    skips: ["ngày mai táng"],
  },
  {
    unit: "nearWeek",
    pattern: `(?:${clock}|${dayPart},? )?(?:(?:ngày )?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:của )?)?tuần (?:này|(?<next>tới|sau(?! (?:khi|đó|ngày|tết))|kế tiếp))`,
    finds: ["tuần này", "tuần tới", "thứ sáu tuần này", "16 giờ thứ hai tuần sau"],
    skips: ["tuần sau khi"],
  },
  {
    unit: "nearMonth",
    pattern: `(?:${dayWord} ${day},? (?:của )?)?tháng (?:này|(?<next>tới|sau(?! (?:khi|đó|tết))))`,
    finds: ["tháng này", "tháng tới", "ngày 30 tháng này"],
    skips: ["tháng sau khi"],
  },
  { unit: "nearQuarter", pattern: "quý (?:này|(?<next>tới|sau(?! khi)))", finds: ["quý này", "quý tới"], skips: ["quý sau khi"] },
  { unit: "schoolYear", pattern: `năm học ${year} ?[-–] ?(?<y2>20\\d{2})`, finds: ["năm học 2024-2025"] },
  {
    unit: "year",
    pattern: `(?:(?:các|hai|ba|0?[2-5]) )?năm ${year}(?: ?(?:[-–,]|và|đến)(?: ?năm)? ?(?<y2>20\\d{2}))?|năm nay`,
    finds: ["năm 2020", "năm 2024-2025", "hai năm 2020 - 2021", "năm nay"],
    skips: ["năm học 2024"],
  },
];

/** In running text one word binds the whole of a list that says `tháng` or `quý` again; in a cell each time stands for itself. */
export const textMoments: readonly MomentRow[] = [
  {
    unit: "months",
    pattern: `tháng (?<m>\\d{1,2})(?:(?: ?,| và) tháng \\d{1,2}){0,6}(?: ?,| và|, và) tháng (?<m2>\\d{1,2})${ofYear}`,
    finds: ["tháng 9 và tháng 10/2024", "tháng 5, tháng 6 và tháng 7 năm 2020"],
    skips: ["tháng 5/2020 và tháng 6/2020"],
  },
  {
    unit: "quarters",
    pattern: `qu[ýy] ?(?<q>${quarter})(?:(?: ?,| và) qu[ýy] ?${quarter}){0,2}(?: ?,| và|, và) qu[ýy] ?(?<q2>${quarter})${ofYear}?`,
    finds: ["quý iii và quý iv/2024", "quý i, quý ii và quý iii năm 2024"],
    skips: ["quý iii, iv/2024"],
  },
  ...moments,
];

/** A time column may give years alone. */
export const columnMoments: readonly MomentRow[] = [
  {
    unit: "months",
    pattern: `t(?<m>\\d{1,2}) ?(?:[-–]|đến) ?t?(?<m2>\\d{1,2})[/-]${year}`,
    finds: ["t3-t4/2022", "t10-12/2022"],
  },
  {
    unit: "months",
    pattern: `(?<![/.\\d-])(?<m>0?[1-9]|1[0-2]) ?[-–] ?(?<m2>0?[1-9]|1[0-2])/${year}`,
    finds: ["3-4/2022", "10 - 12/2021"],
    skips: ["15-16/7/2020"],
  },
  { unit: "quarter", pattern: `(?<q>iv|iii|ii|i)[/-]${year}`, finds: ["ii/2021"], skips: ["2/2021"] },
  {
    unit: "year",
    pattern: `(?:trong )?(?:giai đoạn )?từ (?:năm )?${year}(?: đến| ?[-–])(?: hết)? (?:năm )?(?<y2>20\\d{2})`,
    finds: ["từ năm 2022 đến năm 2025", "giai đoạn từ 2022 đến hết năm 2025"],
    skips: ["từ năm 2022", "năm 2022 đến năm 2025"],
  },
  ...moments,
  {
    unit: "months",
    pattern: "t(?<m>\\d{1,2})(?: ?, ?t?\\d{1,2}){0,6} ?(?:[,;–-]|và|đến) ?t?(?<m2>1[0-2]|0?[1-9])(?![\\d/.-])",
    finds: ["t9, t12", "t3-t5", "t3, t6 và t9"],
    skips: ["t9/2021"],
  },
  { unit: "month", pattern: "t(?<m>1[0-2]|0?[1-9])(?![\\d/.-])", finds: ["t9", "t12"], skips: ["t9/2021"] },
  {
    unit: "quarters",
    pattern: `q\\.? ?(?<q>${quarter})(?: ?[,;–-]| và| đến) ?q\\.? ?(?<q2>${quarter})(?![\\d/-])`,
    finds: ["q1-q3", "q.ii, q.iii"],
    skips: ["q1"],
  },
  { unit: "quarter", pattern: `q\\.? ?(?<q>${quarter})(?![\\d/-])`, finds: ["q1", "q.ii"], skips: ["q1/2021"] },
  { unit: "month", pattern: `(?<m>0?[1-9]|1[0-2])[/-]${year}`, finds: ["06/2021"], skips: ["quý"] },
  {
    unit: "month",
    listed: true,
    pattern: "(?<m>0?[1-9]|1[0-2])(?![\\d/.-]| (?:ngày|tháng|năm|quý|tuần))",
    finds: ["6"],
    skips: ["6/2021", "13"],
  },
  {
    unit: "year",
    pattern: `(?:giai đoạn )?(?<![\\p{L}\\d] ?[/⁄] ?)${year}(?: ?(?:[-–]|đến(?: năm)?) ?(?<y2>20\\d{2}))?`,
    finds: ["2020", "2021-2025", "giai đoạn 2021 - 2025"],
  },
  { unit: "year", pattern: "(?:trong|cả|hết) năm(?! \\d)", finds: ["trong năm", "cả năm"], skips: ["trong năm 2020"] },
];

const bareTime = `(?:(?:(?:nửa )?(?:đầu|giữa|cuối) )?quý (?:${quarter})(?:[/-]| ?năm )?(?:20\\d{2})?|(?:(?:nửa )?(?:đầu|giữa|cuối) )?tháng \\d{1,2}(?: ?[,-] ?\\d{1,2})*(?:[/-]| năm )(?:20\\d{2})|(?:(?:nửa )?(?:đầu|giữa|cuối) )?tháng \\d{1,2}|năm 20\\d{2}(?: ?[-–] ?20\\d{2})?|(?:(?:cả|(?:buổi )?(?:sáng|chiều|tối)) )?(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]20\\d{2})?|ngày \\d{1,2} tháng \\d{1,2}(?: năm 20\\d{2})?)`;

/** The whole of a bracket that only says when, without a word that binds. */
export const bracketTimes: Row = {
  pattern: `${bareTime}(?:(?:, ?|; ?| ?[-–] ?| và | đến )(?:${bareTime}|thường xuyên))*|(?:(?:thực hiện|tiến hành|nhiệm vụ|công việc|làm) )?(?:thường xuyên|liên tục)(?:(?:,| và) (?:thường xuyên|liên tục|hàng năm|hằng năm))?`,
  finds: [
    "quý ii/2023",
    "thường xuyên",
    "thực hiện thường xuyên, liên tục",
    "quý iv/2013, quý i/2014 và thường xuyên",
    "tháng 11/2021",
    "năm 2023",
    "cuối tháng 9/2024",
    "chiều 17/12",
    "cả ngày 17/12/2023",
  ],
  skips: ["ngày ký"],
};

/** Joins two moments to one range: `từ ngày A đến hết ngày B`. */
export const rangeJoints: readonly Row[] = [{ pattern: ",? ?(?:cho )?(?:đến|tới|–|-|÷)(?: hết| cuối)?", finds: ["đến", "đến hết", "-"] }];

/** Joins two moments of which each stands for itself, under one binding word. */
export const listJoints: readonly Row[] = [{ pattern: ",|;|và|, và|hoặc", finds: ["và", ","] }];

export type Relation = "before" | "by" | "within" | "on" | "from" | "after";

/** A word that binds a time, directly before it. */
export interface BinderRow extends Row {
  readonly relation: Relation;
  /** The units that it may bind; all, if none are given. */
  readonly units?: readonly MomentUnit[];
  /** Binds only where nothing in the clause speaks of what is past. */
  readonly weak?: true;
  /** Stands for a column's header: a bare day after it is the last one. */
  readonly label?: true;
  /** Speaks of time and nothing else: binds a bare `15/6` too. */
  readonly bound?: true;
}

/** Words that say a thing is done by the time that follows. */
export const doneWord: Row = { pattern: "xong|hoàn thành", finds: ["xong", "hoàn thành"] };
/** What is done once at the end of a time, however far off. */
export const reviewWords: Row = { pattern: "sơ kết|tổng kết", finds: ["sơ kết", "tổng kết"] };
const done = `(?:(?:${doneWord.pattern}) )?`;
/** What a label for times goes on with: `thời gian | hoàn thành:`. */
const labelTail =
  "(?: dự kiến)?(?: (?:(?:tổ chức )?thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|gửi|nộp|trình|ban hành|xong)(?: dự kiến)?(?: ?:| là| trong| vào){0,2}|(?: ?:| là| trong| vào){1,2})";
const periodUnits: readonly MomentUnit[] = [
  "month",
  "months",
  "quarter",
  "quarters",
  "quarterPoint",
  "yearPart",
  "yearPoint",
  "year",
  "monthPart",
  "monthEdge",
  "week",
  "yearWeek",
  "nearWeek",
  "nearMonth",
  "nearQuarter",
];
const dayUnits: readonly MomentUnit[] = [
  "day",
  "dayOnly",
  "days",
  "monthPart",
  "monthEdge",
  "yearPoint",
  "week",
  "yearWeek",
  "month",
  "months",
  "quarter",
  "quarters",
];

export const binders: readonly BinderRow[] = [
  {
    relation: "before",
    bound: true,
    pattern: `${done}(?:(?:chậm|muộn) nhất (?:là )?)?trước(?: hết| thời điểm| thời hạn)?`,
    finds: ["trước", "xong trước", "hoàn thành trước", "chậm nhất trước", "chậm nhất là trước"],
  },
  {
    relation: "by",
    bound: true,
    pattern: `${done}(?:(?:chậm|muộn|trễ) nhất|không (?:(?:để )?(?:(?:chậm|trễ|muộn) )?quá|(?:muộn|chậm|trễ) hơn|sau)|hạn (?:cuối|chót)|thời hạn (?:cuối cùng|chót))(?: ?:| là| vào| trong| đến| đến hết| hết| không quá| cuối){0,3}`,
    finds: ["chậm nhất", "chậm nhất là", "muộn nhất vào", "không quá", "không để chậm quá", "chậm nhất đến", "hạn cuối:"],
  },
  { relation: "by", bound: true, weak: true, pattern: `${done}(?:cho )?(?:đến|tới) hết`, finds: ["đến hết", "xong đến hết"] },
  { relation: "before", bound: true, weak: true, pattern: `${done}(?:cho )?(?:đến|tới) trước`, finds: ["đến trước"] },
  {
    relation: "by",
    bound: true,
    weak: true,
    units: ["day", "month", "quarter", "quarterPoint", "monthPart", "yearPoint"],
    pattern: `${done}(?:kéo dài |gia hạn )?(?:đến|tới)`,
    finds: ["đến", "hoàn thành đến"],
  },
  {
    relation: "within",
    weak: true,
    pattern: `${done}(?:ngay )?trong(?: khoảng| phạm vi| thời gian)?`,
    finds: ["trong", "xong trong", "ngay trong"],
  },
  {
    relation: "within",
    label: true,
    bound: true,
    pattern: `(?:thời gian|thời hạn|thời điểm|hạn|tg)${labelTail}|(?:hạn chót|lộ trình(?: (?:thực hiện|triển khai|hoàn thành))?) ?:`,
    finds: ["thời gian hoàn thành:", "thời gian hoàn thành", "thời hạn:", "thời gian thực hiện: trong", "lộ trình thực hiện:"],
    skips: ["thời gian"],
  },
  {
    relation: "by",
    bound: true,
    pattern: "(?<!(?:thời|giới|hết|quá|đến|có|kỳ|dài|ngắn|trung|vô|gia|đúng|trễ|quyền|niên) )hạn",
    finds: ["hạn"],
    skips: ["thời hạn", "hết hạn"],
  },
  {
    relation: "within",
    label: true,
    pattern: `(?<!(?:báo cáo|đẩy nhanh|theo dõi|đảm bảo|bảo đảm) )tiến độ(?! (?:trong|vào)(?!\\p{L}))${labelTail}`,
    finds: ["tiến độ thực hiện:", "tiến độ hoàn thành", "tiến độ:"],
    skips: ["báo cáo tiến độ thực hiện", "tiến độ vào"],
  },
  {
    relation: "within",
    label: true,
    units: [...periodUnits, "day"],
    pattern: "(?:xong|hoàn thành)(?: ?:)?",
    finds: ["xong", "hoàn thành", "hoàn thành:"],
  },
  {
    relation: "within",
    weak: true,
    units: [...periodUnits, "days"],
    pattern: `${done}vào(?: khoảng)?`,
    finds: ["vào", "vào khoảng", "hoàn thành vào"],
  },
  {
    relation: "on",
    weak: true,
    units: ["day", "days"],
    pattern: `(?:bắt đầu )?vào(?: hồi| lúc)?|tổ chức(?: vào)?|${done}(?:vào )?đúng`,
    finds: ["vào hồi", "bắt đầu vào", "tổ chức", "hoàn thành đúng"],
  },
  {
    relation: "on",
    weak: true,
    units: ["day", "days"],
    pattern: "(?:thời gian )?dự kiến(?: tổ chức)?(?: vào)?",
    finds: ["dự kiến", "thời gian dự kiến", "dự kiến tổ chức vào"],
  },
  {
    relation: "from",
    bound: true,
    weak: true,
    units: dayUnits,
    pattern: "(?:(?:bắt đầu|kể) )?từ(?: sau)?",
    finds: ["từ", "bắt đầu từ", "kể từ"],
  },
  { relation: "after", bound: true, weak: true, units: dayUnits, pattern: "(?:ngay )?sau", finds: ["sau"] },
];

/** Directly before a part of a month or a quarter: what that is of (`số liệu | cuối tháng 6`). */
export const pointNouns: readonly Row[] = [
  {
    pattern:
      "số liệu|số|họp|giao ban|hội nghị|phiên|kỳ|đợt|vụ|thời điểm|nợ|dư|giá|mưa|lũ|tồn|kho|lương|thưởng|báo cáo|kế hoạch|kết quả|tình hình|nhiệm vụ|từ|và|hoặc|là|như|so với",
    finds: ["số liệu", "giao ban", "phiên"],
    skips: ["tỉnh"],
  },
];

/** What opens a sentence before a year by which something is to be finished: `Đến | năm 2025, Sở A hoàn thành …`. */
export const yearOpening: Row = { pattern: "đến|tới", finds: ["đến"] };

/** In a sentence that opens so, what makes the year a goal's and no task's. */
export const goalWords: readonly Row[] = [
  {
    pattern: "phấn đấu|đạt|tỷ lệ|mục tiêu|bình quân|trở thành|cơ bản|toàn bộ các|tăng|giảm|chiếm|tất cả",
    finds: ["phấn đấu", "đạt", "tỷ lệ"],
    skips: ["hoàn thành"],
  },
];

/** What may stand before a day that opens its clause: `Sáng thứ Hai, ngày 06/7/2020: …`. */
export const dayLeads: readonly Row[] = [
  {
    pattern: "(?:(?:buổi )?(?:sáng|chiều|tối)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: ?[,(])?",
    finds: ["sáng", "thứ hai,", "chiều"],
  },
];

/** A meeting in a month is a time only where something is to be brought to it. */
export const meetings: readonly Row[] = [
  {
    pattern:
      "(?:tại|trong|vào) (?:các )?(?:phiên|kỳ|cuộc|hội nghị|buổi)(?: (?:họp|giao ban|làm việc|tiếp công dân|thường kỳ|định kỳ|toàn thể|thường trực|thường lệ|ubnd (?:tỉnh|huyện|xã)|hđnd (?:tỉnh|huyện|xã)|chính phủ)){0,3}",
    finds: [
      "tại phiên họp",
      "tại phiên giao ban",
      "tại kỳ họp",
      "tại phiên họp thường kỳ",
      "tại hội nghị giao ban",
      "tại kỳ tiếp công dân",
    ],
  },
];

/** Verbs that bring a matter to a meeting; the nearest of these and of `meetingResults` decides. */
export const meetingAims: readonly Row[] = [
  {
    pattern: "báo cáo|trình|xin ý kiến|cho ý kiến|xem xét|thông qua|tham mưu|đề xuất|quyết định|thảo luận",
    finds: ["báo cáo", "trình", "cho ý kiến"],
  },
];

export const meetingResults: readonly Row[] = [
  {
    pattern:
      "kết luận|(?:ý kiến )?(?:chỉ đạo|phát biểu)|thông báo|đã (?:giao|báo cáo|trình|thông qua|cho ý kiến|thống nhất)|được (?:giao|thông qua)|nghị quyết",
    finds: ["kết luận", "ý kiến chỉ đạo", "đã giao"],
  },
];

/** Directly before a binding word or a moment: the time is a statistic's, a period's or a law's, not a task's. */
export const notDeadlines: readonly Row[] = [
  {
    pattern:
      "nếu|nếu như|trường hợp|(?:xuống|chỉ) còn|tính|ước|ước tính|lũy kế|cộng dồn|so với|so|cùng kỳ|giai đoạn|thời kỳ|(?<!(?:giữa|đầu|cuối|hết|đại hội|sơ kết|tổng kết) )nhiệm kỳ|tầm nhìn|hiệu lực(?: thi hành)?(?: kể)?|thi hành(?: kể)?|áp dụng(?: kể)?|thực hiện được|đạt được|phát sinh|tồn đọng|còn tồn|hết hạn|hết hiệu lực|được thành lập|(?<!học |tuyển |vệ |thí |phục |giáo |văn |môi |dân |an |khai |chứng |hộ |kháng |cứu |hy |tái |nảy |mưu )sinh|chuyển tiếp|biến động|(?:chốt|lấy|tính|thu thập|kỳ) số liệu|kỳ báo cáo|xảy ra|ra đời|tăng|giảm",
    finds: ["nếu", "trường hợp", "tính", "so với", "giai đoạn", "nhiệm kỳ", "hiệu lực thi hành", "lũy kế", "kỳ báo cáo"],
    skips: ["hoàn thành", "xong", "sơ kết nhiệm kỳ"],
  },
];

/** Of these, what is left over can still be finished: `giải quyết vụ việc tồn đọng | xong trước ngày …`. */
export const leftOverRow: Row = { pattern: "tồn đọng|còn tồn|phát sinh|xảy ra", finds: ["tồn đọng", "phát sinh"], skips: ["nếu"] };

/** The same where it is ordered to be finished, or its term is a length of time: `giải quyết dứt điểm vụ việc tồn đọng | trước ngày …`, `| trong thời hạn 30 ngày`. */
export const backlog = {
  left: { pattern: "tồn đọng|còn tồn", finds: ["tồn đọng"], skips: ["phát sinh"] },
  finished: {
    pattern:
      "(?<!(?:chưa|không|đã|được) )(?:giải quyết|xử lý|khắc phục|tháo gỡ|thi hành|thu hồi|hoàn thành)(?: \\p{L}+)? (?:dứt điểm|triệt để|xong)",
    finds: ["giải quyết dứt điểm", "xử lý triệt để"],
    skips: ["giải quyết các vụ việc"],
  },
  term: {
    pattern: "trong (?:thời hạn|vòng) \\d|(?:chậm|muộn) nhất",
    finds: ["trong thời hạn 3", "chậm nhất"],
    skips: ["trong năm"],
  },
  ago: {
    pattern: "trước năm|trong (?:thời hạn|vòng) \\d{1,3} (?:ngày|tuần|tháng|quý|năm) (?:qua|vừa|gần|trước|trở)",
    finds: ["trước năm", "trong thời hạn 3 năm qua"],
    skips: ["trước ngày", "trong thời hạn 30 ngày kể"],
  },
} satisfies Record<string, Row>;

/** Anywhere earlier in the same clause: what is told is past, a forecast, or the content of a plan. */
export const pastWords: readonly Row[] = [
  {
    pattern:
      "đã|tính đến|ước|lũy kế|so với|cùng kỳ|có hiệu lực|(?:phát sinh|tồn đọng)(?: mới)?(?= ?$)|dự kiến (?:kết quả|biến động|nhu cầu|phát sinh|số)|(?:lập|đề xuất|đăng ký|xây dựng) (?:kế hoạch|dự toán|danh mục|phương án) (?:sử dụng|vốn|cổ phần hóa|đầu tư|kinh phí|ngân sách|thoái vốn|biên chế|tuyển dụng|đào tạo|thanh tra|kiểm tra|mua sắm)(?![^.;]{0,80} (?:trình|gửi|báo cáo|hoàn thành|xong)(?!\\p{L}))",
    finds: ["đã", "tính đến", "so với", "đề xuất kế hoạch cổ phần hóa"],
    skips: ["xây dựng kế hoạch thực hiện", "hoàn thành", "lập phương án sử dụng trình ubnd xã"],
  },
];

/** Directly after a time that opens its sentence: `Trong 6 tháng đầu năm, các sở đã …`. */
export const pastOpenings: readonly Row[] = [
  { pattern: ",? ?(?:[^ .;]+ ){0,5}(?:đã|mặc dù|toàn (?:tỉnh|huyện|quốc|thành phố|ngành)|cả nước)", finds: [", các sở đã", ", mặc dù"] },
  {
    pattern: ", (?:nếu|trường hợp) [^.;]{3,70}?(?:coi|xem) như (?:đã |là )?(?:đồng ý|thống nhất|nhất trí|không có ý kiến)",
    finds: [", nếu các đơn vị không có ý kiến thì coi như thống nhất"],
    skips: [", nếu các đơn vị không báo cáo thì coi như không hoàn thành"],
  },
];

/** Directly behind a time: how little was reached by then (`đến ngày 31/10 | mới đạt 38%`). */
export const reachedSoFar: Row = {
  pattern: ",? ?(?:[^ .,;]+ ){0,4}?(?:mới chỉ|mới|chỉ) (?:đạt|có|được|giải ngân|hoàn thành|thực hiện|thu)(?! (?:sau|khi|để) )",
  finds: [" mới đạt", " chỉ đạt", ", toàn tỉnh mới giải ngân"],
  skips: [" đạt 100% kế hoạch", " mới đạt sau khi"],
};

/** Directly behind a time that something runs from: `từ đầu năm 2020 | đến nay`. */
export const untilNow: Row = { pattern: "(?:cho )?(?:đến|tới) (?:nay|thời điểm này|hiện nay)", finds: ["đến nay"] };

/** Directly before a range of days: of what time a report tells (`thống kê kết quả vận động | từ ngày 01/7 đến ngày 15/9`). */
export const toldPeriods: Row = {
  pattern:
    "(?:thống kê|tổng hợp|báo cáo|kê khai|rà soát|lập|cung cấp)(?: \\p{L}+){0,4}? (?:kết quả|số liệu|tình hình|danh sách|số lượng|các trường hợp|thông tin)(?: (?!(?:và|hoàn thành|gửi|xong) )\\p{L}+){0,12}",
  finds: ["thống kê kết quả vận động ủng hộ", "tổng hợp số liệu", "lập danh sách người lao động nghỉ việc"],
  skips: ["công bố kết quả", "niêm yết danh sách", "rà soát hồ sơ"],
};

/** Stands before a whole deadline and makes it none: a minimum term. */
export const minimumWords: readonly Row[] = [
  { pattern: "ít nhất|tối thiểu|≥|trên|hơn|đủ|từ|>|dưới|khoảng|sau mỗi|quá", finds: ["ít nhất", "tối thiểu"] },
];

/** How often: the period of a recurrence. */
export interface PeriodRow extends Row {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  /** Length in days, to find the shortest of several. */
  readonly days: number;
}

export const periods: readonly PeriodRow[] = [
  { freq: "DAILY", interval: 1, days: 1, pattern: "(?:0?1 )?ngày", finds: ["ngày"] },
  { freq: "WEEKLY", interval: 1, days: 7, pattern: "(?:0?1 )?tuần", finds: ["tuần"] },
  { freq: "WEEKLY", interval: 2, days: 14, pattern: "(?:0?2|hai) tuần", finds: ["02 tuần"] },
  { freq: "MONTHLY", interval: 2, days: 60, pattern: "(?:0?2|hai) tháng", finds: ["02 tháng"] },
  { freq: "MONTHLY", interval: 3, days: 91, pattern: "(?:0?3|ba) tháng|(?:0?1 )?qu[ýy]", finds: ["quý", "3 tháng"] },
  { freq: "MONTHLY", interval: 6, days: 182, pattern: "(?:0?6|sáu) tháng(?: đầu năm)?|nửa năm|bán niên", finds: ["6 tháng", "sáu tháng"] },
  { freq: "MONTHLY", interval: 9, days: 273, pattern: "(?:0?9|chín) tháng", finds: ["9 tháng"] },
  { freq: "MONTHLY", interval: 1, days: 30, pattern: "(?:0?1 |một )?tháng", finds: ["tháng", "một tháng"] },
  { freq: "YEARLY", interval: 1, days: 365, pattern: "(?:0?1 |một |cả |cuối )?năm", finds: ["năm", "một năm", "cả năm"] },
  { freq: "YEARLY", interval: 2, days: 730, pattern: "(?:0?2|hai) năm", finds: ["02 năm"] },
  { freq: "YEARLY", interval: 3, days: 1095, pattern: "(?:0?3|ba) năm", finds: ["3 năm"] },
  { freq: "YEARLY", interval: 5, days: 1825, pattern: "(?:0?5|năm) năm", finds: ["5 năm"] },
];

/** What opens a clause that tells of each period. */
export const regularly: Row = { pattern: "định kỳ", finds: ["định kỳ"] };

/** What opens the term of a report in a list of terms: `báo cáo năm trước ngày 15/12`. */
export const termOpenings: readonly Row[] = [{ pattern: "báo cáo", finds: ["báo cáo"] }];

const every = "(?:h[àằ]ng|mỗi)";
const period =
  "(?:(?:0?[1-9]|một|hai|ba|sáu|chín|cả|cuối) )?(?:ngày|tuần|tháng|qu[ýy](?! (?:định|chế|trình|hoạch|mô|tắc|ước|chuẩn|phạm|cách))|năm)";
const more = `(?:(?: ?,| và| hoặc| ?/|, và)? ?(?:${every} )?${period}(?! \\d)){0,5}`;

/** How often, with all its periods in group `list`. */
export interface RecurrenceRow extends Row {
  /** Binds wherever it stands; the others are adjectives as well (`trợ cấp hàng tháng`) and bind an act alone. */
  readonly sure?: true;
}

/** The whole of a time cell that names several periods: `Tháng, quý, năm`. */
export const periodListRow: Row = {
  pattern: `${period}(?:(?: ?[,;/]| và|, và) ?${period}){1,5}`,
  finds: ["6 tháng, năm", "tháng, quý, năm", "quý, 6 tháng và cả năm"],
  skips: ["6 tháng đầu năm", "quý 1, năm 2020"],
};

export const recurrences: readonly RecurrenceRow[] = [
  {
    sure: true,
    pattern: `định kỳ ?\\((?:${every} )?(?<list>${period}${more})\\)`,
    finds: ["định kỳ (tháng, quý, 6 tháng, năm)", "định kỳ (hàng quý)"],
    skips: ["định kỳ (nếu có)"],
  },
  {
    sure: true,
    pattern: `định kỳ(?: vào)?(?: theo)?(?: ${every}| từng)? (?<list>${period}(?! \\d{1,4}(?!\\d| lần))${more})(?: (?:một|0?1) lần|/(?:0?1 )?lần)?`,
    finds: [
      "định kỳ hàng quý",
      "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm",
      "định kỳ 6 tháng, một năm",
      "định kỳ 06 tháng một lần",
      "định kỳ quý, năm",
      "định kỳ từng quý",
    ],
    skips: ["định kỳ chỉ đạo", "định kỳ tháng 7/2025", "định kỳ theo quy định"],
  },
  {
    sure: true,
    pattern: "(?:định kỳ |cứ )?(?<days>\\d{1,2}) ngày ?(?:/|một|0?1) ?(?:0?1 )?lần",
    finds: ["15 ngày/lần", "định kỳ 10 ngày một lần"],
  },
  {
    sure: true,
    pattern: "(?:định kỳ |cứ )?(?<hours>\\d{1,2}) ?(?:giờ|h|tiếng) ?(?:/|một|0?1) ?(?:0?1 )?lần",
    finds: ["02 giờ/lần", "4 giờ một lần", "cứ 6h/lần"],
  },
  { sure: true, pattern: `(?<list>${period}) ?(?:/|một|0?1) ?(?:0?1 )?lần`, finds: ["6 tháng/lần", "tháng 1 lần", "3 tháng một lần"] },
  {
    sure: true,
    pattern: `(?<!(?:quá|tối đa) )(?:(?:một|\\d{1,2}) (?:lần|đợt) ?(?:/|mỗi|trong|một)|(?:một|hai|ba|bốn|\\d{1,2}) (?:kỳ|phiên) ?/) ?(?<list>${period})`,
    finds: ["1 lần/tháng", "02 đợt/năm", "hai kỳ/tháng"],
  },
  {
    sure: true,
    pattern: `(?:vào )?(?:đầu|giữa|cuối) (?:${every}|các) (?<list>${period})`,
    finds: ["cuối mỗi quý", "đầu hằng tháng", "vào cuối các quý"],
    skips: ["cuối năm"],
  },
  {
    sure: true,
    pattern: `(?:${every}|một) (?<list>${period})(?: | ?/ ?)(?:ít nhất |tối thiểu )?(?:một|\\d{1,2}) lần`,
    finds: ["mỗi quý một lần", "mỗi năm 02 lần", "mỗi tháng/1 lần"],
  },
  {
    sure: true,
    pattern: `báo cáo (?:kết quả |định kỳ )?(?<list>(?:(?:tuần|tháng|qu[ýy]|0?[69] tháng)(?:, | và |,)){1,4}(?:tuần|tháng|qu[ýy]|0?[69] tháng|(?:cả )?năm))(?! (?:đầu|cuối|20|19))`,
    finds: ["báo cáo 6 tháng, năm", "báo cáo tháng, quý, năm", "báo cáo quý và năm"],
    skips: ["báo cáo 6 tháng đầu năm"],
  },
  {
    pattern: `(?:h[àằ]ng|mỗi(?! ngày)) (?<list>${period}${more})`,
    finds: ["hàng tháng", "hằng quý", "mỗi tháng", "hàng quý, năm"],
    skips: ["mỗi ngày"],
  },
];

/** What a recurrence without `định kỳ` says is done, before it in its clause. */
export const recurringActs: readonly Row[] = [
  {
    pattern:
      "báo cáo|(?<!(?:chương|quy|công|giáo|hành|tiến|lộ|quá|tờ) )trình|tổ chức|kiểm tra|giao ban|họp|rà soát|cập nhật|đánh giá|gửi|công khai|tiếp công dân|tổng hợp|thông báo|theo dõi|công bố|đối chiếu|sơ kết|tổng kết|xếp loại|bình xét|kiểm kê|giám sát|tuyên truyền|viết (?:tin|bài)|đăng tải|phun|khử khuẩn|dọn|tổng vệ sinh|tuần tra|tập huấn|diễn tập|nhắc nhở|chấm điểm|đôn đốc|thống kê|thu gom|đối thoại|soi|bảo dưỡng|lấy mẫu|thăm hỏi",
    finds: ["báo cáo", "cập nhật"],
  },
];

/** Nouns whose adjective a recurrence is: `trợ cấp hàng tháng`. */
export const recurringNouns: readonly Row[] = [
  {
    pattern:
      "kế hoạch|dự toán|trợ cấp|phụ cấp|lương(?: hưu)?|chương trình|chỉ tiêu|ngân sách|vốn|kinh phí|chế độ|so sánh|phát triển|kinh tế - xã hội|xã hội|hưởng|tiền tuất|thu|chi|quyết toán|phép|biên chế|bình quân|thường xuyên|chi phí|chi trả|mức|văn bản|văn bản hướng dẫn|lịch",
    finds: ["kế hoạch", "trợ cấp"],
  },
];

/** A day in each period; groups `d`, `d2`. */
export interface PeriodDayRow extends Row {
  readonly in:
    | "day"
    | "week"
    | "month"
    | "quarterEnd"
    | "quarterStart"
    | "quarterAny"
    | "year"
    | "yearMonth"
    | "yearMonthDay"
    | "yearQuarter";
}

const dayOfWeek = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";
const moreDays = `(?:(?:,| và|, và| đến| -| –) (?:(?:chiều|sáng|ngày) )?${dayOfWeek}){0,5}`;
const yearDay = `\\d{1,2}(?:${slash}| tháng )\\d{1,2}`;

/** One of the days that come each year, in the words of a row `year`. */
export const yearlyDay: Row = { pattern: `${day}(?:${slash}| tháng )(?<m>\\d{1,2})`, finds: ["15/6", "05 tháng 7"], skips: ["6"] };

export const periodDays: readonly PeriodDayRow[] = [
  {
    in: "quarterEnd",
    pattern: `(?:${dayWord} )?${day}(?: của)?,? (?:của )?tháng (?:cuối(?: cùng)?|thứ (?:ba|3)) (?:của )?(?:${every} |các )?(?:qu[ýy](?: báo cáo(?=$|[.,;:)]))?|(?<term>kỳ báo cáo))`,
    finds: [
      "ngày 20 tháng cuối kỳ báo cáo",
      "ngày 15 tháng cuối quý báo cáo",
      "ngày 15 tháng cuối quý",
      "ngày 25 của tháng cuối quý",
      "ngày 20 tháng cuối mỗi quý",
    ],
  },
  {
    in: "quarterStart",
    pattern: `(?:${dayWord} )?${day}(?: của)?,? (?:của )?tháng (?:đầu(?: tiên)?|kế tiếp|(?:liền kề|tiếp theo|kế tiếp) sau) (?:của )?(?:${every} |các )?(?:qu[ýy]|(?<term>kỳ))(?: (?:sau|kế tiếp|tiếp theo|liền kề|báo cáo))?`,
    finds: ["ngày 05 của tháng liền kề sau quý báo cáo", "ngày 05 tháng đầu quý sau", "ngày 10 của tháng đầu quý"],
  },
  {
    in: "month",
    pattern: `${hour}(?:${dayWord} )(?:thứ )?${day}(?<more>(?:, ?\\d{1,2}){1,4}(?! ?[/-]))?(?:,? ?(?:và|(?<to>đến|-|–)) ?(?:ngày )?(?<d2>\\d{1,2}))?,? (?:của )?(?:${every} tháng|các tháng|tháng (?:sau|kế tiếp|tiếp theo|liền kề|báo cáo)|(?<=(?:của|(?:trước|nhất|nhất là) ngày \\d{1,2}) )tháng trước(?! (?:ngày|\\d|đến|tới))|(?<=của )tháng(?= ?(?:[.,;:)]|$)| (?:để|về|kết quả|tình hình) ))`,
    finds: [
      "ngày 15 hằng tháng",
      "ngày 22 hàng tháng",
      "ngày 25 đến 30 hàng tháng",
      "các ngày 10, 20, 30 hàng tháng",
      "ngày 05 của tháng sau",
      "ngày 25 của tháng",
      "ngày 25 của tháng trước",
      "ngày thứ 20 của tháng tiếp theo",
    ],
  },
  {
    in: "year",
    pattern: `(?:${dayWord} )?${yearDay}(?:(?:,| và|;|, và) ?(?:ngày )?${yearDay}){0,4},? (?:của )?(?:${every} năm|năm (?:sau|trước(?! (?:ngày|\\d))|kế tiếp|tiếp theo|liền kề|kế hoạch|báo cáo|hiện hành))`,
    finds: [
      "ngày 15/12 hằng năm",
      "ngày 05 tháng 7 hàng năm",
      "15/6 và 15/12 hằng năm",
      "ngày 31/3, 30/6 và 31/12 hàng năm",
      "ngày 31 tháng 12 năm trước",
    ],
    skips: ["ngày 15/6, năm trước ngày 15/12"],
  },
  {
    in: "yearMonthDay",
    pattern: `${dayWord} ${day} (?:của )?(?:các )?tháng (?<months>\\d{1,2}(?:(?:,| và|, và) ?\\d{1,2}){1,5}),? ${every} năm`,
    finds: ["ngày 10 tháng 3, 6, 9, 12 hàng năm", "ngày 15 các tháng 6 và 12 hằng năm"],
  },
  {
    in: "yearMonth",
    pattern: `(?:(?:đầu|giữa|cuối) )?(?:các )?tháng \\d{1,2}(?:(?:,| và|, và| đến| ?[-–]) ?(?:tháng )?\\d{1,2}){0,5},? ${every} năm`,
    finds: [
      "tháng 6 hằng năm",
      "đầu tháng 10 hằng năm",
      "tháng 6 và tháng 12 hàng năm",
      "tháng 3, 6, 9 và 12 hằng năm",
      "tháng 4 đến tháng 6 hằng năm",
    ],
  },
  {
    in: "yearQuarter",
    pattern: `(?:các )?qu[ýy] ${quarter}(?:(?:,| và|, và| đến| ?[-–]) ?(?:qu[ýy] )?${quarter}){0,3},? ${every} năm`,
    finds: ["quý i hằng năm", "quý i và quý iii hằng năm"],
  },
  {
    in: "day",
    pattern: `(?:lúc )?(?:\\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{2})? ?(?:phút)?(?:,| và|, và) ){0,3}\\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{2})? ?(?:phút)? ?(?:sáng |chiều |tối )?(?:của )?(?:${every}|các) ngày(?! (?:thứ|chủ))`,
    finds: ["9 giờ sáng hằng ngày", "15h00 hàng ngày", "lúc 6 giờ và 18 giờ hằng ngày"],
  },
  {
    in: "week",
    pattern: `${every} tuần,? (?:vào )?(?:${from}${clock}|(?:buổi )?(?:sáng|chiều) )?(?:(?:các )?ngày )?${dayOfWeek}${moreDays}`,
    finds: ["hàng tuần vào sáng thứ hai", "hằng tuần, chiều thứ 6"],
  },
  {
    in: "week",
    pattern: `(?:${from}${clock}|(?:buổi )?(?:sáng|chiều) )?(?:(?:các )?ngày )?${dayOfWeek}${moreDays} (?:của )?${every} tuần`,
    finds: [
      "sáng thứ 6 hằng tuần",
      "thứ hai, thứ tư và thứ sáu hằng tuần",
      "thứ hai hàng tuần",
      "16 giờ 30 phút ngày thứ sáu hằng tuần",
      "từ 17 giờ 00 đến 19 giờ 00 các ngày thứ ba hằng tuần",
    ],
  },
  {
    in: "month",
    pattern: `ngày (?<working>làm việc )?(?<last>cuối)(?: cùng)?(?: của)? (?:${every} )?tháng(?! \\d| (?:đầu|giữa|cuối) )`,
    finds: ["ngày cuối cùng của tháng", "ngày cuối hàng tháng", "ngày làm việc cuối cùng của tháng"],
    skips: ["ngày cuối cùng của tháng 6", "ngày cuối cùng của tháng đầu quý sau"],
  },
  {
    in: "quarterEnd",
    pattern: `ngày (?<working>làm việc )?(?<last>cuối)(?: cùng)?(?: của)? (?:tháng cuối (?:của )?)?(?:${every} )?qu[ýy](?! (?:${quarter})(?![\\p{L}]))`,
    finds: ["ngày cuối quý", "ngày làm việc cuối quý", "ngày cuối cùng của tháng cuối quý"],
    skips: ["ngày cuối quý iii"],
  },
];

const clockTime = "(?:lúc )?\\d{1,2} ?(?:(?:giờ|h|g)(?!\\p{L})(?: ?\\d{2})?|: ?\\d{2})(?: ?phút)?";

/** A day in a period that stands behind the period's own words: `hằng tháng (trước | ngày 25)`, `hằng tuần, trước | 16 giờ thứ năm`. */
export const daysBehind: readonly (PeriodDayRow & { readonly rule: string })[] = [
  {
    in: "month",
    rule: "FREQ=MONTHLY",
    pattern:
      "ngày (?:mùng |mồng )?(?<d>3[01]|[12]\\d|0?[1-9])(?:(?: và|,) (?:ngày )?(?<d2>3[01]|[12]\\d|0?[1-9])(?!\\d| ?[/.-] ?\\d| (?!h[àằ]ng)\\p{L}))?(?! ?[/.-] ?\\d|\\d| (?:tháng|h[àằ]ng|làm việc|đến))",
    finds: ["ngày 25", "ngày mùng 5", "ngày 15 và ngày 30", "ngày 10, 20"],
    skips: ["ngày 15/6"],
  },
  {
    in: "day",
    rule: "FREQ=DAILY",
    pattern: `${clockTime}(?:(?: và|,) ${clockTime}){0,3}(?! ?(?:ngày|thứ|\\d))`,
    finds: ["15 giờ", "16h30", "16 giờ 30 phút", "7h00 và 16h00"],
    skips: ["15 giờ ngày"],
  },
  {
    in: "week",
    rule: "FREQ=WEEKLY",
    pattern: `(?:${from}${clock}|(?:buổi )?(?:sáng|chiều) )?(?:(?:các )?ngày )?${dayOfWeek}${moreDays}`,
    finds: ["16 giờ thứ năm", "thứ sáu"],
    skips: ["ngày 25"],
  },
];

/** What such a day opens with. */
export const periodDayOpening: Row = { pattern: "ngày|thứ", finds: ["ngày", "thứ"] };

/** Days of the week as RFC 5545 writes them. */
export const weekDays: readonly (Row & { readonly byDay: string })[] = [
  { byDay: "MO", pattern: "thứ (?:hai|2)", finds: ["thứ hai", "thứ 2"] },
  { byDay: "TU", pattern: "thứ (?:ba|3)", finds: ["thứ ba"] },
  { byDay: "WE", pattern: "thứ (?:tư|4)", finds: ["thứ tư"] },
  { byDay: "TH", pattern: "thứ (?:năm|5)", finds: ["thứ năm"] },
  { byDay: "FR", pattern: "thứ (?:sáu|6)", finds: ["thứ sáu", "thứ 6"] },
  { byDay: "SA", pattern: "thứ (?:bảy|7)", finds: ["thứ bảy"] },
  { byDay: "SU", pattern: "chủ nhật", finds: ["chủ nhật"] },
];

/** Small numbers and ordinals in words, and the parts of a month or a year. */
export const countWords: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  đầu: 1,
  "đầu tiên": 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  cuối: -1,
  "cuối cùng": -1,
};

/** Months in words. */
export const monthNumbers: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
  chạp: 12,
};

/** Month and day of a point of the year (Bộ luật Dân sự 2015, Điều 146). */
export const yearPoints: Readonly<Record<string, readonly [number, number]>> = {
  đầu: [1, 1],
  giữa: [6, 30],
  cuối: [12, 31],
  hết: [12, 31],
};

/** First and last day of a part of a month; `0` is the month's last day (Bộ luật Dân sự 2015, Điều 146). */
export const monthParts: Readonly<Record<string, readonly [number, number]>> = {
  đầu: [1, 1],
  giữa: [15, 15],
  cuối: [0, 0],
  "nửa đầu": [1, 15],
  "nửa cuối": [16, 0],
  "thượng tuần": [1, 10],
  "trung tuần": [11, 20],
  "hạ tuần": [21, 0],
};

/** Words of `part` that mean the last months of a year. */
export const lastParts: ReadonlySet<string> = new Set(["cuối", "nửa cuối"]);

/** Month of a quarter, from 0 on, and its day at a point of the quarter; day `0` is the quarter's last. */
export const quarterPoints: Readonly<Record<string, readonly [number, number]>> = { đầu: [0, 1], giữa: [1, 15], cuối: [2, 0] };

/** OCR's roman numerals of the quarters. */
export const quarterNumbers: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  iv: 4,
  "1v": 4,
  "2": 2,
  "3": 3,
  "4": 4,
  ...Object.fromEntries(misreadStrokes(1)),
  ...Object.fromEntries(misreadStrokes(2)),
  ...Object.fromEntries(misreadStrokes(3)),
};

/** So many strokes of a numeral, each as `i` or as the figure or letter that a scan makes of it (`quý 11`). */
function misreadStrokes(count: number): [strokes: string, quarter: number][] {
  const strokes = ["i", "1", "l"];
  const all = Array.from({ length: count - 1 }).reduce<string[]>((so) => so.flatMap((one) => strokes.map((next) => one + next)), strokes);
  return all.map((one) => [one, count]);
}

/** A time that never ends, given as a time. */
export const continuous: readonly Row[] = [
  {
    pattern:
      "(?:thời gian|tiến độ|thời hạn)(?: (?:thực hiện|hoàn thành|triển khai))? ?:? (?:(?:thực hiện|làm) )?(?:thường xuyên|liên tục)(?:,? (?:và )?(?:thường xuyên|liên tục))?",
    finds: ["thời gian: thường xuyên", "thời gian thực hiện: thường xuyên", "thời gian thực hiện: thường xuyên, liên tục"],
  },
];

/** The whole cell of a time column. */
export const continuousCells: readonly Row[] = [
  {
    pattern: "(?:thực hiện |làm )?(?:thường xuyên|liên tục)(?:,? (?:và )?(?:thường xuyên|liên tục|hàng ngày|hằng ngày|lâu dài))?",
    finds: ["thường xuyên", "thường xuyên, liên tục"],
  },
];

/** A length of time; groups `n`, `unit`, `working`. */
export interface DurationRow extends Row {
  readonly relation: "within" | "after";
  /** A deadline only with what it counts from, or in working days. */
  readonly needsEvent?: true;
  /** A deadline too at the end of a clause that tells to bring or settle something: `trả lời công dân trong 10 ngày`. */
  readonly prompt?: true;
}

/** What is told to be brought or settled by a time, before it in its clause. */
export const promptActs: readonly Row[] = [
  {
    pattern:
      "(?<!(?:chương|quy|công|giáo|hành|tiến|lộ|quá|tờ) )trình|báo cáo(?=(?: kết quả(?: thực hiện)?| lại| giải trình| bằng văn bản)?(?: (?:về|cho|với))?(?: (?:ubnd|[uủ]y ban|hội đồng|sở|bộ|chủ tịch|giám đốc|thường trực|ban|thủ tướng|phòng|cục)(?: (?!tình |số |diễn |kết )\\p{L}+){0,5})?(?: trong | ?$))|gửi|nộp|trả lời|phản hồi|có ý kiến|thẩm định|khắc phục|xác minh|bàn giao|ban hành|hoàn thành|hoàn thiện|hoàn tất|xong|hoàn trả|tháo dỡ",
    finds: ["trình", "trả lời", "thẩm định"],
    skips: ["chương trình", "niêm yết", "cung cấp"],
  },
];

/** In a clause: a length at its end says how long something lasts, or how often it is done. */
export const lastingWords: readonly Row[] = [
  {
    pattern:
      "liên tục|suốt|duy trì|kéo dài|nghỉ|lưu|tạm(?! ứng)|giữ|cách ly|theo dõi|điều trị|học|đào tạo|thi(?! (?:công|hành))|mỗi|\\d+ (?:lần|lượt)|bình quân|sử dụng|hoạt động|phát|làm việc|sau khi",
    finds: ["liên tục", "cách ly", "2 lần"],
    skips: ["trả lời"],
  },
];

/** Lengths that are short enough for something to be told to be done within them. */
export const promptUnits: ReadonlySet<string> = new Set(["giờ", "h", "tiếng", "ngày", "tuần"]);

const length =
  "(?:\\d{1,2} ?[-–] ?)?(?<n>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\\([^()]{1,20}\\))? ?(?<unit>phút|giờ|h|tiếng|ngày|tuần|tháng|năm)(?<working> làm việc)?(?! (?:đầu|cuối|\\d|một lần|20\\d\\d))";

export const durations: readonly DurationRow[] = [
  {
    relation: "within",
    pattern: `(?:(?:chậm|muộn) nhất (?:là )?)?(?:trong|với)(?: thời hạn| vòng| thời gian| phạm vi)(?: tối đa| không quá| chậm nhất(?: là)?| là)? ${length}`,
    finds: [
      "trong thời hạn 10 ngày",
      "trong vòng 05 ngày làm việc",
      "chậm nhất trong vòng 30 (ba mươi) ngày",
      "trong thời hạn không quá 7 ngày làm việc",
    ],
  },
  {
    relation: "within",
    pattern: `thời hạn(?: (?:giải quyết|thực hiện|hoàn thành|xử lý|trả lời|báo cáo))?(?: ?:| là| không quá| tối đa| chậm nhất)* ${length}`,
    finds: ["thời hạn 15 ngày", "thời hạn giải quyết: 05 ngày làm việc"],
  },
  {
    relation: "within",
    needsEvent: true,
    pattern: `thời gian (?:giải quyết|thực hiện|hoàn thành|xử lý|trả lời|báo cáo|xong)(?: ?:| là| không quá| tối đa| chậm nhất| trong| vòng)* ${length}`,
    finds: ["thời gian hoàn thành 10 ngày", "thời gian thực hiện: trong vòng 05 ngày làm việc"],
  },
  { relation: "within", pattern: `(?:xong|hoàn thành) trong ${length}`, finds: ["hoàn thành trong 10 ngày"] },
  {
    relation: "within",
    needsEvent: true,
    prompt: true,
    pattern: `(?:(?:chậm|muộn) nhất|không (?:chậm |để )?quá|tối đa)(?: là| sau| trong| không quá){0,3} ${length}`,
    finds: ["chậm nhất 05 ngày", "không quá 15 ngày", "chậm nhất sau 3 tháng", "chậm nhất là 10 ngày làm việc"],
  },
  {
    relation: "within",
    pattern: `trong(?: khoảng| vòng)? ${length.replace("|năm)", ")")} tới`,
    finds: ["trong 3 ngày tới", "trong 02 tháng tới"],
    skips: ["trong 3 năm tới"],
  },
  { relation: "within", needsEvent: true, prompt: true, pattern: `trong ${length}`, finds: ["trong 10 ngày"] },
  { relation: "after", needsEvent: true, pattern: `sau ${length}`, finds: ["sau 10 ngày"] },
];

/** A length of time as the whole cell of a time column. */
export const durationCells: readonly DurationRow[] = [{ relation: "within", pattern: length, finds: ["10 ngày", "05 ngày làm việc"] }];

/** Letters of ISO 8601 durations: `P10D`, `PT24H`. */
export const durationUnits: Readonly<Record<string, readonly [string, string]>> = {
  phút: ["PT", "M"],
  giờ: ["PT", "H"],
  h: ["PT", "H"],
  tiếng: ["PT", "H"],
  ngày: ["P", "D"],
  tuần: ["P", "W"],
  tháng: ["P", "M"],
  năm: ["P", "Y"],
};

/** So long before an event, whose words follow: `trước 05 ngày | họp`. */
export const lengthsBefore: readonly Row[] = [
  {
    pattern: `(?:(?:chậm|muộn) nhất (?:là )?)?trước(?: ít nhất| tối thiểu)? ${length}(?: so với| tính (?:đến|từ)| khi| tổ chức| diễn ra)+`,
    finds: ["trước 05 ngày tổ chức", "trước 03 ngày làm việc so với", "trước ít nhất 07 ngày diễn ra"],
    skips: ["trước 05 ngày", "trước ngày 05 tổ chức"],
  },
];

/** At the end of an event's words: so long before it (`trước phiên họp | ít nhất 05 ngày`). */
export const trailingLength: Row = {
  pattern: `,? (?:(?:ít nhất|tối thiểu|chậm nhất|muộn nhất|là) ){0,2}${length}$`,
  finds: [" ít nhất 05 ngày làm việc", " 03 ngày"],
  skips: [" 05 ngày đầu"],
};

/** What a length of time counts from, up to the event's words. */
export const durationStarts: readonly Row[] = [
  {
    pattern: ",? ?(?:\\()?(?:kể từ|tính từ|từ|sau|kể từ sau|tính từ sau)(?: khi| thời điểm| lúc)?",
    finds: ["kể từ", "tính từ khi", "sau khi"],
  },
];

/** The first and the last of some days. */
export const rangeDays: readonly Row[] = [
  {
    pattern: "(?:ngày )?\\d{1,2}(?: ?[/.-] ?\\d{1,4}){0,2}(?: tháng \\d{1,2}(?: năm \\d{4})?)? (?:đến|tới|-|–) (?:hết )?(?:ngày )?\\d",
    finds: ["ngày 04 đến ngày 0", "01/6/2023 đến 0"],
    skips: ["ngày 04/6/2023"],
  },
];

/** What a length of time ends with: `chậm nhất 03 ngày trước ngày họp`. */
export const durationEnds: readonly Row[] = [{ pattern: "trước(?: khi| thời điểm)?", finds: ["trước", "trước khi"] }];

/** A time that hangs on an event; its words follow. */
export interface EventRow extends Row {
  readonly relation: "before" | "within" | "after";
}

export const events: readonly EventRow[] = [
  { relation: "after", pattern: `${done}(?:ngay )?sau khi(?: được)?`, finds: ["sau khi", "hoàn thành ngay sau khi", "ngay sau khi được"] },
  { relation: "after", pattern: `${done}(?:ngay )?sau thời điểm(?: diễn ra)?`, finds: ["sau thời điểm"] },
  { relation: "before", pattern: `${done}trước khi(?: được)?`, finds: ["trước khi", "xong trước khi"] },
  { relation: "before", pattern: `${done}trước thời điểm(?: diễn ra| tổ chức)?`, finds: ["trước thời điểm diễn ra", "trước thời điểm"] },
];

/** What somebody does before he gives an order, and how the order goes on: `Sau khi | xem xét hồ sơ, UBND tỉnh | giao Sở A …` sets nobody a time. */
export const weighedFirst: Row = {
  pattern: "(?:xem xét|nghe|nghiên cứu|thảo luận|trao đổi|cân nhắc|tham khảo)",
  finds: ["xem xét", "nghe"],
  skips: ["có kết quả", "nhận được"],
};
export const orderedThen: Row = {
  pattern:
    "(?:giao(?! ban)|yêu cầu|(?:kính |trân trọng )?đề nghị|phân công|có ý kiến|có chỉ đạo|kết luận|(?:chỉ đạo|thống nhất|cơ bản nhất trí|quyết định|thông báo)(?=[^.]{0,200}(?:như sau|:| (?:giao|yêu cầu|đề nghị) )))",
  finds: ["giao", "có ý kiến", "kết luận"],
  skips: ["giao ban", "nếu", "quyết định phương án, báo cáo"],
};
export const onCondition: Row = { pattern: "(?:nếu|trường hợp|khi)", finds: ["nếu", "trường hợp"], skips: ["nêu"] };

/** Events that a time hangs on without `khi`: `trước Đại hội …`. */
export const occasions: readonly Row[] = [
  {
    pattern: `(?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?,? (?:sáng |chiều )?)?(?:${dayWord} )?\\d{1,2}${lunar}`,
    finds: ["ngày 23 tháng chạp", "28 tết", "10 giờ ngày mồng 5 tết", "ngày 15/8 âm lịch"],
    skips: ["ngày 23 tháng 12"],
  },
  {
    pattern:
      "đại hội|kỳ họp|tết|mùa (?:mưa|khô|bão|lũ)|khai giảng|năm học mới|ngày (?:bầu cử|khai giảng|khai mạc|hội|lễ)|bầu cử|kỳ thi|lễ (?:khởi công|khai mạc|khánh thành)|hội nghị|phiên họp|ngày (?:họp|kiểm tra|thanh tra|giám sát|nghiệm thu|bàn giao|xét tuyển|(?:diễn ra|tổ chức) (?:phiên|cuộc|kỳ|hội|đại))",
    finds: ["đại hội", "kỳ họp", "tết", "mùa mưa"],
    skips: ["trước mắt"],
  },
];

export const occasionBinders: readonly EventRow[] = [
  { relation: "before", pattern: `${done}trước(?: thềm| dịp)?`, finds: ["trước", "xong trước"] },
  { relation: "after", pattern: "ngay sau|sau", finds: ["ngay sau"] },
];

/** Before a cue: `trước, trong và sau Đại hội` names no limit. */
export const eventPairs: readonly Row[] = [{ pattern: "và|hoặc|cả", finds: ["và"] }];

/** A text without any of these has no event and no length of time. */
export const eventCues: readonly Row[] = [
  {
    pattern: "sau|trước|trong|thời hạn|nhất|không quá|tối đa|kỳ họp|phiên họp|(?:kể|tính) từ|thời gian",
    finds: ["sau", "trước", "thời hạn"],
  },
];

/** A text without any of these has no time at all. */
export const timeCues: readonly Row[] = [
  {
    pattern: "\\d|t\\d|q\\d|q\\.|qi|qii|qiii|qiv|tháng|qu[ýy]|năm|ngày|tuần|h[àằ]ng|mỗi|thường xuyên|liên tục|trước|sau khi|ngay sau|trong",
    finds: ["tháng", "trước", "5", "t9", "q."],
  },
];

/** A text without any of these has no recurrence. */
export const recurrenceCues: readonly Row[] = [
  {
    pattern:
      "h[àằ]ng |mỗi |định kỳ|(?:(?:một|\\d) )?lần|(?:\\d{1,2}|một|hai|ba|bốn) (?:đợt|kỳ|phiên) ?/|báo cáo (?:kết quả |định kỳ )?(?:tuần|tháng|qu[ýy]|0?[69] tháng)|tháng (?:báo|cuối|đầu|thứ|sau|trước|kế|tiếp|liền)|của tháng|ngày (?:làm việc )?cuối|năm (?:sau|trước|kế|tiếp|liền|hiện)|các (?:tháng|qu[ýy])",
    finds: ["định kỳ", "một lần"],
  },
];

/** Where the words of an event end, beside the marks of the clause. */
export const eventEnds: readonly Row[] = [
  {
    pattern:
      "thì|nhằm|để|nhiệm kỳ|phải|theo (?:quy định|đúng|yêu cầu|hướng dẫn)|đồng thời|và (?:báo cáo|gửi|tổ chức|triển khai)|làm cơ sở|xong trước|trước ngày|kịp thời|bảo đảm|đảm bảo",
    finds: ["thì", "để", "theo quy định"],
  },
];

/** Before the bodies whose doing an event is. */
export const eventOwners: readonly Row[] = [{ pattern: "của|từ|với|do|giữa", finds: ["của", "từ"] }];

/** What is past in an event's own words: a condition or a description, not a time. */
export const eventPast: readonly Row[] = [{ pattern: "đã|sắp xếp|đây|này|đó", finds: ["đã"] }];

const meetingName =
  "(?:kỳ họp|phiên họp)(?: (?:hđnd|ubnd|quốc hội)(?: (?:tỉnh|thành phố|huyện|xã))?)? (?:thứ (?:\\d{1,2}|nhất|hai|ba|tư)|(?:thường lệ )?(?:giữa|cuối) năm(?: 20\\d\\d)?|gần nhất|tới)";

/** A meeting that is named by its number: `trình … tại kỳ họp thứ 10`. */
export const numberedMeetings: readonly Row[] = [
  {
    pattern: `tại ${meetingName}`,
    finds: ["tại kỳ họp thứ 10", "tại kỳ họp giữa năm", "tại phiên họp gần nhất", "tại kỳ họp cuối năm 2020"],
  },
];

/** The whole of a time cell that names such a meeting. */
export const meetingCell: Row = {
  pattern: `(?:trình )?(?:tại )?(?<meeting>${meetingName})`,
  finds: ["kỳ họp giữa năm", "kỳ họp hđnd tỉnh thứ 5", "trình tại kỳ họp cuối năm 2021"],
  skips: ["kỳ họp báo"],
};

/** A text without any of these at the end of a clause has lost no date. */
export const lostCues: readonly Row[] = [
  { pattern: "(?:trước|trước ngày|nhất ngày|nhất là ngày|nhất tháng|nhất là tháng|hết ngày) ?(?:[.;)]|$)", finds: ["trước", "trước ngày"] },
];

/** A binding word whose date was lost: at the end of what is left of a cell or a sentence. */
export const lostDates: readonly BinderRow[] = [
  { relation: "before", pattern: "(?:xong|hoàn thành) trước(?: ngày)?|trước ngày", finds: ["xong trước", "trước ngày"] },
  { relation: "by", pattern: "(?:chậm|muộn) nhất(?: là)? (?:ngày|tháng)|đến hết ngày", finds: ["chậm nhất ngày", "đến hết ngày"] },
];

/** What makes a document: a term may be counted from its day. */
export const issuing: Row = {
  pattern: "(?:ký(?:,)?(?: và)? )?(?:ban hành|phát hành|ra|công bố)|ký",
  finds: ["ký", "ban hành", "ký ban hành", "ký, ban hành", "ra"],
  skips: ["nhận được"],
};

/** What a term is counted from opens so. */
export const sinceDay: Row = { pattern: "ngày|khi", finds: ["ngày", "khi"] };

/** A document of any type. */
export const anyDocument: Row = { pattern: "văn bản", finds: ["văn bản"] };

/** Behind the name of a type: the document itself. */
export const ownMark: Row = { pattern: "này", finds: ["này"] };

/** Before what is done with a document. */
export const passiveMark: Row = { pattern: "được", finds: ["được"] };

/** `… có hiệu lực thi hành`. */
export const takingEffect: Row = {
  pattern: "(?:bắt đầu )?có hiệu lực(?: thi hành)?",
  finds: ["có hiệu lực", "có hiệu lực thi hành"],
  skips: ["hiệu lực của"],
};

/** The article that sets the day of entry into force: `Quyết định này có hiệu lực kể từ ngày ký`. */
export const effectBySigning: Row = {
  pattern: "có hiệu lực(?: thi hành)?,? (?:kể )?từ ngày (?:ký(?: ban hành)?|ban hành)(?! \\p{L}+ \\p{L}+ số)",
  finds: ["có hiệu lực kể từ ngày ký", "có hiệu lực thi hành từ ngày ký ban hành"],
  skips: ["có hiệu lực từ ngày 01/01/2024"],
};
