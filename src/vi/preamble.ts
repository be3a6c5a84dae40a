import type { Row } from "./row.ts";

/** Words that stand with the type's name and are no title: `BÁO CÁO TÓM TẮT`, `NGHỊ ĐỊNH CỦA CHÍNH PHỦ`; `of`: they name the issuer. */
export const typeTailRows: readonly (Row & { readonly of?: true })[] = [
  {
    pattern: "tóm tắt|tổng hợp|sơ bộ|nhanh|bổ sung|đột xuất|định kỳ|chuyên đề|giải trình|liên tịch|hỏa tốc|khẩn",
    finds: ["tóm tắt", "định kỳ"],
  },
  {
    pattern: "công tác|hành động|phối hợp|liên ngành|thanh tra|thẩm tra|thẩm định",
    finds: ["công tác", "phối hợp", "thanh tra", "thẩm tra"],
  },
  {
    of: true,
    pattern:
      "của (?:thủ tướng chính phủ|chính phủ|quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|bộ trưởng .{3,80}|bộ .{3,60}|[ủu]y ban nhân dân .{3,60}|hội đồng nhân dân .{3,60}|(?:ubnd|hđnd) .{3,60}|chủ tịch .{3,80}|ban (?:chấp hành|thường vụ) .{3,80}|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?: .{2,60})?)",
    finds: ["của thủ tướng chính phủ", "của chính phủ", "của bộ y tế", "của ban chấp hành đảng bộ tỉnh", "của huyện ủy"],
  },
];

/** `CHỈ THỊ` / `CỦA BAN THƯỜNG VỤ HUYỆN ỦY` / `về …`: whose document it is, on a line between type and title. */
export const authorLine: Row = {
  pattern: 'của(?! .{0,120}[ "“](?:về|v/v) )',
  finds: ["của"],
  skips: ["của sở y tế về phòng dịch", 'của sở y tế "về việc phòng dịch"'],
};

/** The same words before the title on their line: `CỦA ỦY BAN NHÂN DÂN TỈNH | V/V PHÊ DUYỆT …`. */
export const authorOpening: Row = {
  pattern: "(?<author>của [^,;.:\\d]{3,90}?) (?:về|v/v)",
  finds: ["của sở y tế về", "của ủy ban nhân dân thành phố v/v"],
  skips: ["của sở y tế"],
};

/** The sentence that closes an assembly's act, up to the day of its adoption. */
export const adoptionRow: Row = {
  pattern: "(?:(?:luật|pháp lệnh|nghị quyết) này|nghị quyết) (?:đã )?được [^.;]{4,160}? thông qua(?: tại [^.;]{4,60}?)?(?: vào)?",
  finds: ["luật này được quốc hội khóa xv, kỳ họp thứ 3 thông qua", "nghị quyết này đã được hội đồng nhân dân tỉnh thông qua"],
  skips: ["luật này được áp dụng cho"],
};

/** Behind an assembly's name over the bases: the term and the session that it sits in. */
export const sessionRow: Row = {
  pattern: "kh(?:óa|oá) (?:[ivxl]{1,6}|\\d{1,2})(?![\\p{L}])|nhiệm kỳ \\d{4}|kỳ họp (?:thứ|bất thường|chuyên đề|lần)",
  finds: ["khóa xi", "kỳ họp thứ", "nhiệm kỳ 2021"],
  skips: ["khóa họp"],
};

/** A sentence that tells what was: no line of a title goes on with one. */
export const narrativeRow: Row = {
  pattern:
    "(?:(?:sáng|chiều|tối) )?(?:hôm nay,? )?(?:vào )?(?:(?:lúc |hồi )?\\d{1,2} ?(?:h|giờ) ?\\d{0,2},? )?(?:từ )?ngày \\d{1,2}(?: ?[/.-] ?\\d{1,2}| tháng \\d)|hôm nay,|vừa qua,|(?:trong )?(?:thời gian|những (?:ngày|năm|tháng)) (?:vừa )?qua|(?:trong )?(?:thời gian|những năm) gần đây,|hiện nay,",
  finds: ["ngày 10 tháng 4", "hôm nay, ngày 02/6", "sáng ngày 5/3", "trong thời gian qua", "thời gian qua", "vừa qua,", "hiện nay,"],
  skips: ["tháng 6 năm 2022", "năm 2023"],
};

/** Words that open a basis of the decision (Nghị định 30/2020/NĐ-CP, Phụ lục I, mẫu 1.1 to 1.3). */
export const baseRows: readonly Row[] = [
  { pattern: "c[aăâ]n c[ứửừư](?: vào)?", finds: ["căn cứ", "căn cứ vào", "căn cử"] },
  {
    pattern: "căn cứ(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|hiến pháp)",
    finds: ["căn cứluật", "căn cứnghị định"],
    skips: ["căn cứ luật"],
  },
  {
    pattern:
      "x[eé]t (?:đề nghị|tờ trình|thấy|báo cáo|nhu cầu|hồ sơ|năng lực|yêu cầu|tình hình|đơn|kết quả|biên bản|công văn|văn bản|\\p{L}+)",
    finds: ["xét đề nghị", "xét tờ trình"],
    skips: ["xem xét"],
  },
  {
    pattern: "(?:theo|thể theo) (?:đề nghị|đề xuất|ý kiến|yêu cầu|kết quả|nguyện vọng|tờ trình|báo cáo)",
    finds: ["theo đề nghị", "thể theo nguyện vọng"],
    skips: ["theo quy định"],
  },
  { pattern: "thực hiện|th[uư]c hi[eệê]n", finds: ["thực hiện"] },
  { pattern: "trên cơ sở|trên c[oơ] s[oởỏ]", finds: ["trên cơ sở"] },
  {
    pattern: "sau khi (?:xem xét|thống nhất|có ý kiến|thảo luận|nghe)|được sự (?:đồng ý|thống nhất|nhất trí)|có sự thống nhất",
    finds: ["sau khi xem xét", "được sự đồng ý"],
  },
];

/** Openings that the record does not count among the bases, though they stand between them. */
export const baseAside = /^(?:sau khi|được sự|có sự)/;

/** The words between the bases and the articles; they fill their line. */
export const enactRows: readonly Row[] = [
  {
    pattern:
      "(?:nay )?(?:quy[eêếềéểẻ]t (?:[dđ][iịỉ]nh|ngh[iịỉ])|ngh[iịỉ] (?:quy[eêếềéể]t|[dđ][iịỉ]nh)|ra quyết định|ra nghị quyết|chỉ thị|thông cáo|công bố|ban hành)(?: như sau)?",
    finds: ["quyết định", "quyết nghị", "nghị định", "nghị quyết", "quyết định như sau"],
    skips: ["thông tin"],
  },
];

/** Which of these lines name what they enact, for a page that lost the name above the title. */
export const enactedTypes: readonly (Row & { readonly code: string })[] = [
  { code: "QĐ", pattern: "(?:nay |ra )?quy[eêếềéểẻ]t [dđ][iịỉ]nh", finds: ["quyết định", "ra quyết định"], skips: ["quy định"] },
  { code: "NQ", pattern: "(?:ra )?(?:quy[eêếềéểẻ]t ngh[iịỉ]|nghị quyết)", finds: ["quyết nghị", "nghị quyết"], skips: ["nghị định"] },
];

/** The sentence with which an act without such a line is made: `Bộ trưởng … ban hành Thông tư quy định …`. */
export const enactingRows: readonly Row[] = [
  {
    pattern:
      "(?:ban hành|thống nhất ban hành|liên tịch ban hành|hướng dẫn|quyết định|quyết nghị|thông qua|công bố) (?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|quy chế|quy định|văn bản|như sau|việc|thực hiện|một số|bổ sung|chi tiết)",
    finds: ["ban hành thông tư", "ban hành nghị định", "quyết định như sau", "hướng dẫn thực hiện"],
  },
];

/** Where the bases of a sentence end and its own statement begins: `…, UBND tỉnh ban hành Kế hoạch … như sau`. */
export const statementRows: readonly Row[] = [
  {
    pattern:
      "(?<!việc )(?:ban hành|xây dựng|đề ra(?= (?:kế hoạch|chương trình|phương hướng|nhiệm vụ))|thông báo|hướng dẫn|yêu cầu|đề nghị|báo cáo|kính trình|trình|đăng ký|triển khai|tổ chức|có ý kiến|kính mời|trân trọng|quyết định|công bố|chỉ thị|phê duyệt|trả lời|kính báo|giao)",
    finds: ["ban hành", "xây dựng", "thông báo"],
    skips: ["về việc ban hành"],
  },
];

/** Parts of an office that make plans of their own, besides the bodies: `Nhà trường xây dựng kế hoạch …`. */
export const plannerRow: Row = {
  pattern: "nhà trường|ban giám hiệu|(?:tổ|khối|nhóm|bộ phận|chi đoàn)(?! (?:chức|lượng))|liên (?:ngành|sở|tịch)|(?:hai|các) (?:ngành|bên)",
  finds: ["nhà trường", "tổ", "khối", "liên ngành", "hai ngành"],
  skips: ["tổ chức", "khối lượng"],
};

/** What the name of a body goes on with behind a comma: `Sở Văn hóa, | Thể thao và Du lịch`. */
export const nameBehindComma: Row = {
  pattern: "thể thao|chống|thương binh|hạ tầng|khoa học|tôn giáo|gia đình|du lịch|kỹ thuật|tái định cư",
  finds: ["thể thao", "chống"],
  skips: ["sở y tế"],
};

/** What a body does that only makes the document, and orders nothing: `UBND tỉnh | ban hành Kế hoạch`. */
export const makingRows: readonly Row[] = [
  {
    pattern:
      "(?<!việc )(?:ban hành|xây dựng|lập|đề ra|xin ban hành|triển khai|tổ chức) (?:nội dung )?(?:kế hoạch|chương trình|phương án|đề án|hướng dẫn|quy chế)|(?<!việc )hướng dẫn (?:thực hiện|một số|như|nội dung)|có ý kiến(?: \\p{L}+){0,3} như|(?<!việc )(?:thông báo|báo cáo|kính trình|trình)",
    finds: ["ban hành kế hoạch", "hướng dẫn thực hiện", "có ý kiến như", "báo cáo"],
    skips: ["về việc ban hành kế hoạch", "yêu cầu các đơn vị", "đề nghị"],
  },
];

/** Words of such a sentence that order after all. */
export const askingRows: readonly Row[] = [
  {
    pattern: "yêu cầu|đề nghị|kiến nghị|phân công|giao(?! (?:thông|dịch|lưu|tiếp|ban|đất))|chỉ đạo các",
    finds: ["yêu cầu", "đề nghị", "giao"],
    skips: ["giao thông"],
  },
];

/** The heading of what is printed after the signature; they open their line. */
export const annexHeadingRows: readonly Row[] = [
  {
    pattern: "ph[uụ] l[uụ]c(?: (?:số )?(?:\\d{1,2}[a-z]?|[ivx]{1,5}|[a-k](?:\\d{1,2})?))?(?= ?$| ?[.:;,(–-]| \\p{L})",
    finds: ["phụ lục", "phụ lục i", "phụ lục số 02", "phụ lục 1a", "phu luc 3"],
  },
  {
    pattern: "(?:biểu|mẫu|bảng)(?: biểu)?(?: chi tiết)? số:? ?\\d{1,3}[a-z]?(?:[./-]\\p{L}{0,8})?",
    finds: ["biểu số 01", "mẫu số 2a", "bảng số 3"],
  },
];

/** `(Kèm theo Quyết định số … ngày …)`: the bracket that ties an annex to its decision. */
export const attachedRows: readonly Row[] = [
  {
    pattern: "(?:được )?(?:ban hành|phê duyệt|công bố|đính)? ?k[eèéẻ]m theo|ban hành theo|ban hành cùng với|ban hành kèm|đính kèm",
    finds: ["kèm theo", "ban hành kèm theo", "đính kèm theo"],
  },
];
