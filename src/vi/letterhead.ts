import type { Row } from "./row.ts";

/**
 * What stands in the head of a document and how it is recognised (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II; for Party
 * documents Hướng dẫn 36-HD/VPTW). `whole` rows must fill their column; the others open it.
 */
export interface LetterheadRow extends Row {
  readonly kind: "motto" | "number" | "subject" | "greeting" | "draft" | "urgency" | "secrecy" | "circulation";
}

/** Quốc hiệu, folded; until 1976 another one. */
export const nationName = "cộng hòa xã hội chủ nghĩa việt nam";

/** What of a date's line shows that a place stands before it, and what of Tiêu ngữ that none does. */
export const datedPlace: Row = { pattern: ", ngày(?![\\p{L}])", finds: [", ngày"], printed: true };
/** A letterhead's date where its line was wrapped: what ends the upper part, and the whole of the lower one. */
export const dateEdges = {
  above: {
    pattern: "^\\p{L}[\\p{L}\\d –-]{1,30}, ?(?:ngày ?(?:\\d{1,2})?(?: ?tháng ?(?:\\d{1,2})?(?: ?năm)?)?)?",
    finds: ["hà nội, ngày 23", "phường 5, ngày 15 tháng", "lai châu,"],
  },
  below: {
    pattern: "(?:ngày )?(?:\\d{1,2} )?(?:tháng )?(?:\\d{1,2} )?(?:năm )?\\d{4}",
    finds: ["tháng 3 năm 2021", "ngày 5 tháng 3 năm 2021", "2021"],
  },
} as const satisfies Record<string, Row>;
/** Words of Quốc hiệu and Tiêu ngữ behind the first. */
export const mottoWords: Row = {
  pattern: "h[oò][aà]|xã|hội|chủ nghĩa|nghĩa|việt nam|nam|lập|tự do|do|hạnh phúc|phúc",
  finds: ["hòa", "chủ nghĩa", "nam", "tự do", "hạnh phúc", "phúc"],
  skips: ["cộng", "độc"],
};
export const mottoStart: Row = { pattern: "độc lập", finds: ["độc lập"] };

/** Before an office whose body is named behind it: `của Giám đốc`, `Giao Giám đốc`. */
export const ofWord: Row = { pattern: "của|giao|yêu cầu|đề nghị|và", finds: ["của", "giao"] };

/** Before the figures by which a basis tells a law: `Luật Tổ chức Chính phủ ngày …`. */
export const lawDate: Row = { pattern: "ngày|năm|số", finds: ["ngày", "số"] };

/** What a number opens with where its label stands on the line above. */
export const numberStart: Row = {
  pattern: "\\d{1,6}\\p{L}{0,2} ?[-–/] ?[\\p{Lu}\\d]",
  finds: ["06/2", "12-N"],
  printed: true,
};

const numbered =
  "bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|lệnh|chỉ thị|thông tư|thông tư liên tịch|kế hoạch|thông báo|báo cáo|công văn|tờ trình|hướng dẫn|chương trình|văn bản";

export const letterheadRows: readonly LetterheadRow[] = [
  {
    kind: "motto",
    pattern: "c\\S{1,2}ng h\\S{1,3} x\\S{1,2} ?h\\S{1,3} ch\\S{1,2} ngh\\S{1,3} vi\\S{1,3} nam",
    finds: [
      "cộng hòa xã hội chủ nghĩa việt nam",
      "cọng hòa xã hội chủ nghĩa việt nam",
      "cộng hoà xă hội chủ nghĩa việt nam",
      "cộng hòa xàhội chủ nghĩa việt nam",
    ],
  },
  {
    kind: "motto",
    pattern: "[đd]\\S{1,2}c l\\S{1,2}p[^\\p{L}]{0,4}t\\S{1,2} \\S{1,3}[^\\p{L}]{0,4}h\\S{1,3}nh ph\\S{1,2}c",
    finds: ["độc lập - tự do - hạnh phúc", "độc lập – tự do – hạnh phúc", "độc lập - tự đo - hạnh phúc", "độc lập tự do hạnh phúc"],
  },
  {
    kind: "motto",
    pattern: "vi[ệêe]t nam d[âa]n ch[ủu] c[ộọ]ng h(?:òa|oà)",
    finds: ["việt nam dân chủ cộng hòa"],
  },
  { kind: "motto", pattern: "đảng cộng sản việt nam", finds: ["đảng cộng sản việt nam"] },
  {
    kind: "number",
    pattern: `(?:(?:${numbered}) )?(?:s[ốôóổồỗõòọ]|s6)(?= ?[:.;…]| ?[-–/\\d]|$)`,
    finds: ["số", "luật số", "nghị quyết số", "s6", "sô"],
    skips: ["số lượng", "số liệu"],
  },
  { kind: "subject", pattern: "v/v\\.?:?|v/ v|[vy] /v|về ?:", finds: ["v/v", "v/v:", "về:"], skips: ["về việc"] },
  {
    kind: "greeting",
    pattern:
      "(?:đồng )?kính (?:gửi|gởi|trình|chuyển(?! [^:]{3,120} (?:xem xét|nghiên cứu|giải quyết|tham mưu|trả lời|thẩm định)(?!\\p{L})))",
    finds: ["kính gửi", "đồng kính gửi", "kính trình", "kính gởi", "kính chuyển"],
    skips: ["kính mời", "kính chuyển sở nội vụ xem xét, giải quyết"],
  },
  {
    kind: "greeting",
    pattern:
      "(?:(?:quyền |phó )?(?:chủ tịch|thủ tướng|bộ trưởng|trưởng ban|(?:tổng )?cục trưởng|bí thư|thường trực|ban thường vụ)|ban chỉ đạo|ban chỉ huy|[ủu]y ban|ubnd|văn phòng|công an|bộ|sở|(?:tổng )?giám đốc|tổng cục|cục|tập đoàn|tổng công ty|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)(?: [^.;:]{2,140})? (?:gửi )?điện ?:",
    finds: [
      "chủ tịch ủy ban nhân dân tỉnh an phú điện:",
      "ubnd huyện an phú điện:",
      "trưởng ban chỉ huy phòng thủ dân sự tỉnh an phú điện:",
    ],
    skips: ["sở công thương quản lý điện"],
  },
  {
    kind: "greeting",
    pattern:
      "(?:(?:quyền |phó )?(?:chủ tịch|thủ tướng|bộ trưởng|trưởng ban)|ban chỉ đạo|ban chỉ huy)(?: [^.,;:]{2,140})? (?:chính phủ|(?:bộ|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|đặc khu)(?: (?!về )[\\p{L}-]+){0,6}|trung ương|quốc gia|thiên tai|dân sự|cứu nạn|ứng phó [\\p{L} ]{3,30}) điện$",
    finds: ["thủ tướng chính phủ điện", "ban chỉ huy phòng thủ dân sự tỉnh an phú điện"],
    skips: [
      "sở công thương quản lý điện",
      "ban chỉ đạo tiết kiệm điện",
      "ban chỉ đạo quốc gia về phát triển điện",
      "ban chỉ đạo tỉnh về tiết kiệm điện",
    ],
  },
  {
    kind: "draft",
    pattern:
      "\\(?(?:bản )?dự thảo(?: ?(?:lần|số)? ?(?:thứ )?[\\divx]{0,4})?(?:[,;:]? ?(?:[-–] ?)?\\(?(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?\\)?)?\\)?",
    finds: [
      "dự thảo",
      "dự thảo 3 (ngày 12/4/2024)",
      "dự thảo lần 2 - 12/4/2024",
      "dự thảo ngày 12.4.2024",
      "(dự thảo)",
      "dự thảo lần 2",
      "dự thảo 3",
      "bản dự thảo",
    ],
    skips: ["văn bản"],
  },
  {
    kind: "urgency",
    pattern: "(?:hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn cấp|khẩn)",
    finds: ["hỏa tốc", "hỏa tốc hẹn giờ", "thượng khẩn", "khẩn"],
    skips: ["cảnh báo"],
  },
  { kind: "secrecy", pattern: "(?:tuyệt|tối) mật|mật", finds: ["tuyệt mật", "tối mật", "mật"] },
  {
    kind: "circulation",
    pattern: "xem xong trả lại|lưu hành nội bộ|không phổ biến|tài liệu thu hồi|hết giờ làm việc",
    finds: ["xem xong trả lại", "lưu hành nội bộ"],
  },
];

/** Under the name of who sends a telegram, on a line of its own. */
export const wireLine: Row = { pattern: "(?:gửi )?điện ?:", finds: ["điện:", "gửi điện :"], skips: ["điện lực:"] };

/** What a letter is about, without a mark: `Về trách nhiệm phối hợp …`. */
export const subjectOpening: Row = { pattern: "về(?: việc)?", finds: ["về", "về việc"] };

/** A title's line below capitals: `CỦA BAN THƯỜNG VỤ HUYỆN ỦY | Về …`, `KẾT LUẬN CỦA CHỦ TỊCH … | Tại cuộc họp …`. */
export const subjectLineRow: Row = {
  pattern: "(?:về|v/v)(?: việc)?|tại (?:các )?(?:cuộc|buổi|hội nghị|phiên|kỳ họp|đại hội)",
  finds: ["về", "v/v", "v/v việc", "tại cuộc", "tại các buổi", "tại hội nghị"],
  skips: ["tại văn bản"],
};

/** Before the country's name it is no motto: `CHỦ TỊCH NƯỚC CỘNG HÒA …`, `CHÍNH PHỦ LÂM THỜI VIỆT NAM …`. */
export const countryWord: Row = { pattern: "nước|lâm thời", finds: ["nước", "lâm thời"] };

/** The time in "Tân Lạc, ngày 05 tháng 3 năm 2021": blank and misread parts are let through, to be read or left open. */
export interface HeadDateRow extends Row {
  readonly order: "words" | "figures";
  /** A date only behind a place and its comma; elsewhere words of a title. */
  readonly placed?: true;
}

export const headDateRows: readonly HeadDateRow[] = [
  {
    order: "words",
    pattern:
      "ng[àaáảạ]y(?<day>[^,;:]{0,14}?)th[áắàaảạ]ng(?<month>[^,;:]{0,12}?)(?:, ?)?n[ăãâaắặ]m(?<year>[ .…_]{0,8}(?:\\d[\\doilíìỉĩị]? ?[\\doilíìỉĩị] ?[\\doilíìỉĩị])?)",
    finds: [
      "ngày 20 tháng 02 năm 2020",
      "ngày tháng 5 năm 2020",
      "ngày 26 tháng 0 6 năm 2018",
      "ngày … tháng … năm 2021",
      "ngày tháng năm",
      "ngày 5 tháng 6, năm 2021",
    ],
  },
  {
    order: "words",
    placed: true,
    pattern: "(?<day>)tháng (?<month>\\d{1,2}) năm (?<year>(?:19|20)\\d{2})",
    finds: ["tháng 6 năm 2023"],
  },
  {
    order: "figures",
    pattern: "(?:ngày ?)?(?<dmy>\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19|20)\\d{2})",
    finds: ["ngày 15/3/2020", "ngày 05-11-2019", "1/2/2021"],
  },
  {
    order: "figures",
    pattern: "ngày[ .…_]{0,10}(?<dmy>\\d{0,2} ?/[ .…_]{0,6}\\d{0,2} ?/ ?(?:19|20)\\d{2})",
    finds: ["ngày /12/ 2025", "ngày …/…/2025", "ngày / /2021"],
  },
];

/** A telegram's hour before its date: `An Phú, hồi 10 giờ 00 ngày …`. */
export const headHour: Row = {
  pattern: "(?:lúc |hồi )?\\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2})?(?: ?phút)?,?",
  finds: ["hồi 10 giờ 00", "lúc 7h30", "16 giờ 05 phút,"],
};

/** Before a date: a day of a calendar, where a letterhead has its place. */
export const weekDay: Row = {
  pattern: "(?:(?:sáng|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)",
  finds: ["thứ hai", "sáng thứ 3", "chủ nhật"],
  skips: ["thứ trưởng"],
};

/** The stamp by which an office that received the document counts it. */
export const arrivalMark: Row = {
  pattern:
    "(?:công văn |văn bản )?đến(?: (?:số|ngày|giờ)[ :.…].{0,60})?$|(?:số|ngày|giờ) ?đến ?[:.…].{0,60}|đến (?!(?:19|20)\\d{2}$)[^\\p{L}]{1,12}$|lưu hồ sơ(?: số)? ?[:.…].{0,60}|chuyển ?:.{0,60}",
  finds: ["đến", "công văn đến", "số đến: 512", "ngày đến: 3/4", "chuyển: phòng tổng hợp"],
  skips: ["đến nay các xã đã", "đến 2025"],
};

/** The other lines of that stamp: its own count, day and hour, and no more. */
export const arrivalFigures: Row = {
  pattern: "(?:s[ốôóổồ]|ngày|giờ) ?[:.…][\\d .…:/h_-]{0,40}",
  finds: ["số: 1245", "số......345", "ngày: 12/3/2022", "ngày..12/3/2022....", "giờ: 8h30"],
  skips: ["số lượng", "ngày 12 tháng 3 năm 2022"],
};
/** Its day in words; in another place the end of a wrapped title. */
export const arrivalDay: Row = {
  pattern: "ngày[\\d .…_]{1,12}th[áắ]ng[\\d .…_]{1,12}năm[\\d .…_]{1,12}",
  finds: ["ngày 12 tháng 3 năm 2022"],
};

/** Lines that a portal, a scanner or a digital signature put before or into the document. Each opens its line. */
export const wrapperRows: readonly Row[] = [
  { pattern: "(?:source|nguồn(?: văn bản| tin)?|trích nguồn) ?:", finds: ["source:", "nguồn:", "nguồn tin:"], skips: ["nguồn vốn"] },
  { pattern: "(?:https?://|www\\.)\\S{2,200}", finds: ["https://example.gov.vn/van-ban", "www.example.vn"] },
  {
    pattern:
      "(?:người ký|ký bởi|đã ký bởi|ký số bởi|được ký bởi|thời gian ký|ngày ký|giờ ký|e-?mail|tên chứng thư|digitally signed(?: by)?|signed by|reason|location|date) ?:",
    finds: ["người ký:", "ký bởi:", "thời gian ký:", "email:", "digitally signed by:"],
    skips: ["người ký văn bản"],
  },
  { pattern: "cơ quan ?: ?(?!chủ|phối)\\p{L}+ \\p{L}+.{0,120}", finds: ["cơ quan: văn phòng thị xã tân lạc"], skips: ["cơ quan: chủ trì"] },
  arrivalMark,
  {
    pattern: "(?:c[ổô]ng |trang )?thông t[iĩí]n điện t[ửứ](?: [^:.;]{0,60}(?:: ?\\S{0,60})?)?$|c[ổô]ng trồng tín điện tử.{0,60}",
    finds: ["cổng thông tin điện tử", "trang thông tin điện tử tỉnh an phú"],
    skips: ["thông tin tuyên truyền", "cổng thông tin điện tử tỉnh: đăng tải kế hoạch"],
  },
  { pattern: "công báo ?/ ?số.{0,60}", finds: ["công báo/số 12 + 13/ngày 02-3-2015"] },
  {
    pattern:
      "file được đính kèm(?: theo văn bản)?|tệp đính kèm|văn bản đính kèm|trang chủ|tải về|in trang này|lược đồ|thuộc tính văn bản|lượt xem|văn bản liên quan",
    finds: ["file được đính kèm theo văn bản", "tệp đính kèm", "trang chủ"],
  },
  {
    pattern: "(?:đăng ngày|ngày đăng|cập nhật(?: lúc| ngày)?) ?: ?\\d",
    finds: ["đăng ngày: 0", "cập nhật lúc : 1"],
    skips: ["cập nhật: danh sách"],
  },
  {
    pattern:
      "(?:(?:thứ \\p{L}{2,4}|chủ nhật),? )?(?:ngày )?(?:\\d{1,2}[/-]\\d{1,2}[/-]\\d{4},? (?:\\| )?\\d{1,2}:\\d{2}|\\d{1,2}:\\d{2},? \\d{1,2}[/-]\\d{1,2}[/-]\\d{4})(?::\\d{2})?(?: [ap]m)?(?: \\(?gmt.{0,6})?$",
    finds: ["01/10/2019 00:00", "10:02 17/9/2018", "thứ ba, 26/9/2023 10:57"],
    skips: ["01/10/2019 00:00 khai mạc"],
  },
  { pattern: "signature (?:not verified|valid)", finds: ["signature not verified", "signature valid"] },
  { pattern: "page(?: \\d{1,4})?", finds: ["page", "page 7"] },
];

/** What a page prints under the document that it shows: no annex of it, nor is anything below. */
export const pageFootRow: Row = {
  pattern:
    "(?:(?:gửi )?(?:ý kiến|bình luận|phản hồi) (?:của )?(?:bạn đọc|bạn|độc giả)|(?:gửi )?bình luận|(?:các )?(?:tin|bài|văn bản)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên mục|loại)|mới(?: nhất)?)|(?:số )?lượt (?:xem|truy cập|đọc)|chia sẻ(?: bài viết)?|bản in|in bài viết|đánh giá (?:bài viết|văn bản)|tác giả(?: bài viết)?|nếu bạn (?:cần|muốn) .{2,120}|quay lại|về (?:đầu trang|trang trước)|trở lại|xem thêm)(?: ?\\(\\d{1,7}\\))?(?: ?:.{0,40})?",
  finds: [
    "ý kiến bạn đọc",
    "bình luận (3)",
    "các tin khác",
    "lượt xem: 125",
    "tác giả bài viết: văn an",
    "nếu bạn cần chỉnh sửa thêm, hãy cho tôi biết!",
  ],
  skips: ["ý kiến của các thành viên về dự thảo nghị quyết của hội đồng nhân dân", "phụ lục"],
};

/** Under the title of a programme, or among its items: the motto of its time, or what is sung. */
export const themeRow: Row = {
  pattern: "(?:chủ (?:điểm|đề)|khẩu hiệu|bài hát(?: chủ đề)?)(?: (?:của )?(?:tháng|tuần|quý|năm học|năm|đợt)(?: \\d[\\d/]*)?)? ?:",
  finds: ["chủ đề:", "chủ điểm tháng:"],
  skips: ["chủ đề tuyên truyền:"],
};

const gazetteDay =
  "ngày (?:(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm (?<year>\\d{4})|(?<dmy>\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{4}))";
/** What a title in small letters opens with, behind who issued the document. */
export const titleOpening: Row = {
  pattern:
    "về|v/v|ban hành|quy định|sửa đổi|bổ sung|hướng dẫn|phê duyệt|thành lập|kiện toàn|giao|công (?:bố|nhận)|(?:bãi|hủy) bỏ|thực hiện|thi hành|tổ chức|triển khai|tăng cường|đẩy mạnh|nâng cao|chấn chỉnh|điều chỉnh|giải quyết|xử lý|cho phép|quản lý|kiểm tra|thanh tra",
  finds: ["về", "ban hành", "hướng dẫn", "thành lập", "tăng cường"],
  skips: ["đã", "được", "có hiệu lực"],
};

/** With a capital behind words that have no end such words open a sentence. */
export const sentenceOpening: Row = {
  pattern: "năm (?:19|20)\\d\\d,|nhân (?:dịp|ngày)|được sự|như vậy|hưởng ứng|tiếp theo",
  finds: ["năm 2023,", "nhân dịp"],
  skips: ["năm 2023 và"],
};

const gazetteIssuer = `(?: của (?<by>.{3,80}?)(?= (?:${titleOpening.pattern}) ))?`;

/** Công báo prints the head as one sentence after the type: `của Bộ Y tế số 12/2004/QĐ-BYT ngày 3 tháng 2 năm 2004 về việc …`. */
export const gazetteTitle: Row = {
  pattern: `(?:của (?<issuer>.{3,80}?) )?số:? ?(?<number>\\d{1,5}(?: (?=\\p{L}{1,5}[-/])|/\\d{4}/ | - )?\\S{1,39}[^\\s,]),? ${gazetteDay},?${gazetteIssuer}`,
  finds: [
    "của bộ y tế số 12/2004/qđ-byt ngày 3 tháng 2 năm 2004",
    "số 5/ct-ttg ngày 01 tháng 3 năm 2006",
    "số 14 nq/ubtvqh9 ngày 26-8-1994",
    "số 6/2002/ qđ-ttg ngày 13 tháng 5 năm 2002",
    "số 10 - hđbt ngày 1-10-1981",
  ],
};

/** What the gazette's sentence has behind the type, in whatever order. */
export const gazetteOpening: Row = { pattern: "của \\p{L}|số:? ?\\d", finds: ["của b", "số 5", "số: 5"], skips: ["số liệu"] };

/** A page names a document without the word for its number: `KẾT LUẬN 12-KL/TW CỦA BỘ CHÍNH TRỊ VỀ …`. */
export const bareGazetteTitle: Row = {
  pattern: `(?<number>\\d{1,5}[a-zđ]?(?:[-/]\\d{4})?[-/]\\p{L}{1,8}(?:[-/]\\p{L}[\\p{L}\\d]{0,12}){1,4})(?:,? ${gazetteDay},?)?${gazetteIssuer}`,
  finds: ["12-kl/tw", "5/qđ-bnv ngày 3/2/2004"],
  skips: ["2021-2025", "12/2004"],
};

/** A date in a line of the head that belongs to the number before it: `… SỐ 12/CP NGÀY 5 THÁNG 6 NĂM 1994 …`. */
export const numberedDay: Row = {
  pattern: "số:? ?\\d{1,5}(?: \\p{L}{1,5}[-/])?\\S{2,40},? ngày",
  finds: ["số 12/cp ngày", "số 14 nq/ubtvqh9 ngày"],
  skips: ["số lượng 5 ngày"],
};
