import type { Row } from "./row.ts";

/** Words between a type and its number: `Quyết định số 5`, `Số: 5`, OCR's `sô`; a text layer may lose the vowel (`Nghị định s20/2008/NĐ-CP`). */
export const numberLabels: readonly Row[] = [
  { pattern: "s[oốôóổồỗõ]?\\.? ?:?", finds: ["số", "số:", "sô", "sổ", "số :", "s"], skips: ["sở"] },
];

/** Ways to write a whole date in a citation: groups `d`, `m`, `y`. */
export const citationDates: readonly Row[] = [
  {
    pattern: "ng[aà]y ?(?<d>\\d{1,2}) ?tháng ?(?<m>\\d{1,2}) ?(?:năm|,|/) ?(?<y>\\d{4})",
    finds: ["ngày 19 tháng 7 năm 2017", "ngày 05 tháng 01 năm 2012"],
    skips: ["ngày tháng 01 năm 2022"],
  },
  {
    pattern: "(?:ng[aà]y ?)?(?<d>\\d{1,2}) ?[/.⁄-] ?(?<m>\\d{1,2}) ?[/.⁄-] ?(?<y>\\d{4}|20 \\d{2})",
    finds: ["ngày 05/5/2017", "14/03/2017", "ngày 3-10-1996", "ngày 01.7.2016", "ngày 16/7/20 21"],
    skips: ["ngày 15/6"],
  },
  {
    pattern: "ng[aà]y ?(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{2})",
    finds: ["ngày 03/10/96"],
    skips: ["ngày 15/6"],
  },
];

/** A date that is no day, misprinted or left open: who issued the document stands behind it all the same. */
export const spoiltDate: Row = {
  pattern: "ng[aà]y(?: ?[\\d./…]{1,10}| tháng| năm){1,6}|năm (?:19|20)\\d\\d",
  finds: [
    "năm 2021",
    "ngày 11 tháng 11 tháng 2021",
    "ngày 31 tháng 12",
    "ngày 06 tháng 9 năm",
    "ngày 08/6/20210",
    "ngày … tháng 5 năm 2020",
  ],
  skips: ["ngày mai"],
};

/** What may stand between a number and its date. */
export const dateLeads: readonly Row[] = [
  {
    pattern: "(?:được )?(?:ký )?(?:ban hành|thông qua)|cấp|lập|ký|cùng|đề|ghi|gửi",
    finds: ["ban hành", "ký", "cấp", "cùng", "được thông qua", "ký ban hành", "đề"],
  },
  {
    pattern: "(?:lúc|hồi) \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: ?phút| ?')?,?",
    finds: ["hồi 9h00'", "hồi 14 giờ 30 phút", "lúc 9h00", "hồi 10 giờ,"],
  },
];

/** What opens the name of the issuer. */
export const issuerCues: readonly Row[] = [
  { pattern: "c[uủ]a(?: liên (?:bộ ?:?(?= bộ)|sở ?:?(?= sở)|(?:ngành|tịch) ?:?(?= (?:bộ|sở|ủy ban|công an))))?", finds: ["của"] },
];

/** Who gave a document, between these words: `do | UBND huyện | cấp`. */
export const givers = {
  cue: { pattern: "do", finds: ["do"] },
  act: { pattern: "(?:đã )?(?:(?:ký )?ban hành|cấp|ký|lập|phê duyệt)", finds: ["ban hành", "cấp", "ký ban hành"], skips: ["chủ trì"] },
  /** What may stand behind it: what else somebody drew up is no document of theirs (`do Ban A | lập | hồ sơ`). */
  rest: {
    pattern: "ngày|tháng|năm|hồi|lúc|tại|theo|kèm|về|và|để|thì|là|có|đã|vẫn|còn|cho|lần|mới",
    finds: ["ngày", "theo", "về"],
    skips: ["hồ sơ", "dự toán", "kinh phí"],
  },
} satisfies Record<string, Row>;

/** What a number is glued to where the blank behind it was lost: `…/NĐ-CPngày`. */
export const gluedWords: readonly Row[] = [{ pattern: "ngày|của|về|và|ban", finds: ["ngày", "của"] }];

/** A word that stands in symbols before a ministry's letters. */
export const symbolWord: Row = { pattern: "Bộ ?", finds: ["Bộ ", "Bộ"], printed: true };

/** A ministry's letters, of which symbols are printed without the mark between them. */
export const partedLetters: Row = { pattern: "GD ĐT", finds: ["GD ĐT"], printed: true };

/** Joins two parts of one name, or two names. */
export const nameJoints: readonly Row[] = [{ pattern: "và", finds: ["và"] }];

/** Words before a number that make it no document: `Mẫu số 02/TNDN`, `Km12/QL1`. */
export const otherNumbers: readonly Row[] = [
  {
    pattern:
      "(?:bi[eể]u )?m[aẫ]u(?: biểu| đơn| số liệu)?|bi[eể]u|phụ lục|bảng|phụ biểu|thửa(?: đất)?|tờ bản đồ|lô(?: đất)?|gói thầu|nhà|tài khoản|điện thoại|hotline|fax|km|quốc lộ|đường|tuyến|tờ khai|hóa đơn|biên lai|căn cước|cmnd|tiêu chuẩn|quy chuẩn|[qt]cvn|tcxd(?:vn)?|tổ|khu|(?<!nông )thôn|xóm|ngõ|hẻm|lớp|mã",
    finds: ["mẫu", "biểu mẫu", "phụ lục", "tờ khai"],
    skips: ["quyết định", "kế hoạch"],
  },
];

/** A word for a document that says nothing of its type. */
export const anyDocuments: readonly (Row & { readonly name: string })[] = [
  { name: "Văn bản", pattern: "v[aă]n b[aả]n", finds: ["văn bản"] },
  { name: "Bản án", pattern: "bản án(?: (?:sơ thẩm|phúc thẩm|hành chính|dân sự|hình sự)){0,2}", finds: ["bản án", "bản án phúc thẩm"] },
];

/** What a document does to the matter that it names before its number: `Quyết định | phê duyệt dự án số …`. */
export const matterVerbs: readonly Row[] = [
  {
    pattern:
      "(?:về (?:việc )?)?(?:phê duyệt|ban hành|công nhận|thành lập|thông qua|chấp thuận|điều chỉnh|giao|hủy bỏ|thu hồi|bãi bỏ|cấp|gia hạn|thực hiện|thẩm định|sửa đổi|bổ sung)",
    finds: ["phê duyệt", "về việc ban hành", "công nhận"],
    skips: ["của"],
  },
];

/** Codes of the types that are cited by a bare number too: `Chỉ thị số 16 của Thủ tướng Chính phủ`. */
export const bareNumberCodes: ReadonlySet<string> = new Set([
  "NQ",
  "QĐ",
  "QyĐ",
  "CT",
  "NĐ",
  "TT",
  "CV",
  "KL",
  "CĐ",
  "TB",
  "L",
  "PL",
  "TTLT",
]);
/** The same behind "số" alone: `Kế hoạch số 15 ngày 3/1/2023`; without it they count years and days (`kế hoạch 5 năm`). */
export const labelledNumberCodes: ReadonlySet<string> = new Set(["KH", "BC", "TTr", "HD", "CTr"]);

/** Symbols of the National Assembly's acts, whose type stands in the words alone: `77/2015/QH13`. */
export const assemblySymbols: readonly Row[] = [
  { pattern: "(?:ubtv)?qh[\\dil]{0,3}|ctn|lct|hđnn\\d?", finds: ["qh13", "ubtvqh14", "ctn"], skips: ["ubnd"] },
];

/** How the symbol of a document of several bodies ends: `KHLT`, `CTrLN`. */
export const jointSymbols: readonly Row[] = [{ printed: true, pattern: "LT|LN", finds: ["LT", "LN"] }];

/** Names that one code in a symbol may stand for, beside the type that it is the code of: a Party `QĐ` is a Quy định too. */
export const sharedCodes: Readonly<Record<string, readonly string[]>> = {
  QĐ: ["Quy định", "Quy chế"],
  CT: ["Chương trình"],
  TT: ["Thông tri", "Tờ trình"],
  TC: ["Công văn"],
  TTr: ["Công văn"],
  TTR: ["Tờ trình", "Công văn"],
  HD: ["Công văn"],
  BC: ["Công văn"],
};

/** A body that issues documents, by the first words of its name. */
export interface IssuerRow extends Row {
  /** Names of this kind have commas and `và` in them: `Sở Văn hóa, Thể thao và Du lịch`. */
  readonly listed?: true;
  /** A place follows, each of its syllables with a capital: what comes after in small letters is no part of the name. */
  readonly placed?: true;
  /** Fields follow, each of which stands for a body: `liên Bộ: Công an, Tài chính`. */
  readonly gathers?: true;
  /** Two of one place issue together, with a dash between them: `Đảng ủy - UBND xã`. */
  readonly paired?: true;
}

/** A name opens with it that stands for several bodies. */
export const severalRow: Row = {
  pattern: "(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) )?các",
  finds: ["các", "ubnd các"],
};

export const issuerHeads: readonly IssuerRow[] = [
  { pattern: "(?:phó )?thủ tướng(?: thường trực)?(?: chính phủ)?", placed: true, finds: ["thủ tướng chính phủ", "thủ tướng"] },
  { pattern: "hội đồng (?:chính phủ|bộ trưởng)", placed: true, finds: ["hội đồng bộ trưởng"] },
  { pattern: "chính phủ", placed: true, finds: ["chính phủ"] },
  { pattern: "ủy ban thường vụ quốc hội", placed: true, finds: ["ủy ban thường vụ quốc hội"] },
  { pattern: "chủ tịch (?:nước|quốc hội)", placed: true, finds: ["chủ tịch nước"] },
  { pattern: "quốc hội", placed: true, finds: ["quốc hội"] },
  { pattern: "bộ chính trị", placed: true, finds: ["bộ chính trị"] },
  { pattern: "ban bí thư(?: trung ương)?(?: đảng)?", placed: true, finds: ["ban bí thư", "ban bí thư trung ương đảng"] },
  {
    pattern:
      "hội nghị (?:(?:lần )?thứ (?:\\d{1,2}|\\p{L}+(?: một| hai| ba| tư| lăm)?),? (?:của )?)?(?:(?:ban chấp hành|bch) (?:(?:trung ương|tw)(?: đảng)?|đảng bộ)|(?:trung ương|tw)(?: đảng)?(?: (?:lần thứ )?(?:\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?: một| hai| ba)?(?![\\p{L}]))?)",
    placed: true,
    finds: ["hội nghị lần thứ sáu ban chấp hành trung ương đảng", "hội nghị trung ương 6", "hội nghị ban chấp hành đảng bộ"],
    skips: ["hội nghị giao ban"],
  },
  { pattern: "(?:ban chấp hành|bch) (?:trung ương|tw)(?: đảng)?", placed: true, finds: ["ban chấp hành trung ương đảng"] },
  { pattern: "trung ương(?: đảng)?", placed: true, finds: ["trung ương", "trung ương đảng"] },
  {
    pattern: "(?:(?:(?:phó )?chủ tịch|pct|ct|thường trực|văn phòng) )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)",
    placed: true,
    paired: true,
    finds: ["ubnd", "chủ tịch ubnd", "ủy ban nhân dân", "thường trực hđnd"],
  },
  {
    pattern:
      "(?:(?:ban thường vụ|btv|thường trực|ban chấp hành|bch|(?:phó )?bí thư|văn phòng) )?(?:(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?: (?:khối(?: các (?:cơ quan|doanh nghiệp)(?:(?: và|,) (?:các )?doanh nghiệp)?)?|các))?|(?:tỉnh|thành|huyện|quận|thị) ?đoàn)",
    placed: true,
    paired: true,
    finds: ["ban thường vụ tỉnh ủy", "huyện ủy", "btv huyện ủy", "đảng ủy", "ban thường vụ tỉnh đoàn"],
  },
  { pattern: "(?:(?:ban thường vụ|btv|ban chấp hành|bch) )?(?:đảng bộ|chi bộ)", placed: true, finds: ["ban chấp hành đảng bộ", "đảng bộ"] },
  { pattern: "bộ trưởng(?! bộ)", placed: true, finds: ["bộ trưởng"] },
  { pattern: "liên (?:bộ|sở|ngành)(?: ?:(?= ))?", listed: true, gathers: true, finds: ["liên bộ", "liên ngành"] },
  { pattern: "(?:(?:thứ|bộ) trưởng ?)?bộ", listed: true, finds: ["bộ", "bộ trưởng bộ"] },
  { pattern: "(?:(?:phó )?chủ nhiệm )?ủy ban", listed: true, finds: ["ủy ban", "chủ nhiệm ủy ban"] },
  { pattern: "(?:chánh |bộ trưởng, chủ nhiệm |chủ nhiệm )?văn phòng", finds: ["văn phòng"] },
  {
    pattern: "(?:(?:phó )?giám đốc )?(?:sở|trung tâm|kho bạc|công an|công ty|bệnh viện|bảo tàng|học viện|đại học|quỹ)",
    listed: true,
    finds: ["sở", "giám đốc sở"],
  },
  {
    pattern: "(?:(?:phó )?tổng giám đốc )?(?:bảo hiểm xã hội|bhxh|tập đoàn|tổng công ty|ngân hàng)",
    listed: true,
    finds: ["bảo hiểm xã hội"],
  },
  { pattern: "thống đốc(?: ngân hàng)?", finds: ["thống đốc ngân hàng"] },
  {
    pattern: "(?:(?:phó )?(?:tổng )?cục trưởng )?(?:tổng cục|cục)|(?:(?:phó )?chi cục trưởng )?chi cục",
    listed: true,
    finds: ["cục", "tổng cục", "chi cục"],
  },
  { pattern: "(?:(?:phó )?(?:vụ )?trưởng )?(?:phòng|ban|vụ|khoa)", listed: true, finds: ["phòng", "ban", "trưởng phòng"] },
  { pattern: "(?:(?:phó )?(?:chánh|tổng) )?thanh tra", finds: ["thanh tra", "chánh thanh tra"] },
  { pattern: "(?:trưởng )?trạm y tế", placed: true, finds: ["trạm y tế"] },
  { pattern: "tổng kiểm toán(?: nhà nước)?|kiểm toán nhà nước", finds: ["kiểm toán nhà nước"] },
  {
    pattern: "(?:(?:phó )?(?:chánh án|viện trưởng) )?(?:tòa án|viện kiểm sát|viện)(?: nhân dân)?",
    finds: ["tòa án nhân dân", "viện"],
  },
  {
    pattern: "(?:(?:phó )?trưởng )?(?:đoàn|tổ) (?:thanh tra|kiểm tra|giám sát|xác minh|công tác)(?: liên ngành)?",
    finds: ["trưởng đoàn thanh tra", "đoàn kiểm tra liên ngành", "tổ xác minh"],
  },
  {
    pattern:
      "hội đồng(?: (?:quản trị|thành viên|trường|thẩm định|tư vấn|khoa học))?|(?:trưởng )?đoàn(?: (?:thanh tra|kiểm tra|giám sát|xác minh|khảo sát|công tác))?|(?:tổ trưởng )?tổ (?:công tác|xác minh|thẩm định|giúp việc)|hội(?! (?:nghị|thảo|họp|viên))|hiệp hội|liên đoàn|liên minh|(?:ủy ban )?mặt trận tổ quốc|ubmttq|mttq|(?:hiệu trưởng )?trường|bộ chỉ huy|bộ tư lệnh|quân khu|nhà máy|xí nghiệp|nhà xuất bản|đài",
    finds: ["hội đồng", "hội đồng quản trị", "hiệp hội", "đoàn", "trường"],
  },
  { pattern: "tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu", placed: true, finds: ["tỉnh", "huyện"] },
];

/** Words that end a body's name, wherever they stand. */
export const issuerStops: readonly Row[] = [
  {
    pattern:
      "về|ban hành|qu[yi] định|hướng dẫn|phê duyệt|sửa đổi|bổ sung|thay thế|bãi bỏ|công bố|(?<!ngoại )giao|tập trung|trong|trên|đối với|cho|tại|để|nhằm|năm|giai đoạn|thực hiện|triển khai|tăng cường|đẩy mạnh|tiếp tục|chỉ đạo|yêu cầu|đề nghị|theo|gồm|như|từ|đến|khi|do|của|ngày|số|có|được|đã|đang|sẽ|là|gắn với|phù hợp|kèm theo|này|nêu trên|nói trên|ngay|bảo đảm|đảm bảo|một số|quyết định|thông qua|thành lập|v/v|xin|báo cáo|trả lời|kết luận|phối hợp|chủ trì|hiện hành|với|các|những",
    finds: ["về", "ban hành", "quy định", "tập trung"],
    skips: ["chính phủ", "tài chính"],
  },
];

/** Lower-case words that stand inside a body's name. */
export const nameParts: readonly Row[] = [
  {
    pattern:
      "xã hội|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|khóa|nhân dân|trung ương|nhà nước|thường vụ|thường trực|chấp hành|cấp (?:tỉnh|huyện|xã|cao(?: tại (?:hà nội|đà nẵng|(?:thành phố|tp\\.?) hồ chí minh))?)|tối cao|quốc gia|khu vực|liên ngành|cơ quan|công tác|giám sát|chính phủ|quốc hội|dân tộc|bí thư|đại biểu|thuộc|nước|lâm thời|điều hành|chỉ đạo|(?:các )?(?:khu (?:công nghiệp|kinh tế|chế xuất)|dự án)|nông thôn|đô thị|công nghiệp|trường(?= (?:đại học|đh|cao đẳng|trung (?:cấp|học)|thpt|thcs|tiểu học|mầm non|chính trị))",
    finds: ["tỉnh", "thành phố", "khóa", "nhân dân"],
    skips: ["thường xuyên", "tập trung"],
  },
];

/** What the body that speaks in a document does behind the documents that it carries out. */
export const speakerVerbs: Row = {
  pattern: "yêu cầu|chỉ thị|đề nghị|chỉ đạo|kính đề nghị|thông báo|báo cáo|xây dựng|ban hành|triển khai|giao|phân công|có ý kiến",
  finds: ["yêu cầu", "chỉ thị", "ban hành"],
  skips: ["hướng dẫn"],
};

/** Words in a name after which a number belongs to it: `khóa XII`, `Quận 1`, `Ban Chỉ đạo 389`. */
export const numberedParts: readonly Row[] = [
  { pattern: "khóa|quận|phường|khu vực|quân khu|chỉ đạo|bcđ|đội|chi cục", finds: ["khóa", "quận"] },
];

/** The term of a council or a committee, behind a comma: `Ban Chấp hành Trung ương Đảng, | khóa XII`. */
export const termRow: Row = { pattern: "khóa [ivxlc]+", finds: ["khóa xii"] };

/** Who is said to have written a document: `của Sở Nội vụ tại Tờ trình số …`. */
export const writerPlaces: readonly Row[] = [{ pattern: "tại(?: các)?(?: văn bản)?", finds: ["tại", "tại các"] }];

/** What a body wrote in a document that a bracket behind its name gives: `theo đề nghị của | Sở Nội vụ (Tờ trình số …)`. */
export const writtenRows: readonly Row[] = [
  {
    pattern:
      "(?:đề nghị|kiến nghị|đề xuất|báo cáo|ý kiến|tờ trình|phản ánh|thẩm định|giải trình|góp ý|văn bản|công văn)(?: \\p{L}+){0,4} của",
    finds: ["đề nghị của", "ý kiến của", "báo cáo giải trình bổ sung của", "ý kiến tham gia của"],
    skips: ["quy định của"],
  },
];

/** What a body does `tại Công văn số …` of its own. */
export const writerSayings: readonly Row[] = [
  {
    pattern:
      "trả lời|có ý kiến|giải quyết|đề nghị|kiến nghị|báo cáo|thông báo|chấp thuận|đồng ý|kết luận|phê duyệt|chỉ đạo|đề xuất|phúc đáp|yêu cầu|giao|phân bổ|phân công|bổ sung|điều chỉnh|ủy quyền|công nhận|cho phép|thu hồi|xử phạt",
    finds: ["trả lời", "có ý kiến", "giao"],
    skips: ["quy định", "hướng dẫn"],
  },
];

/** What a sentence says before the body that wrote: `đã được UBND huyện … trả lời tại`. */
export const writerOpenings: readonly Row[] = [{ pattern: "được|do|và|thì", finds: ["được", "do"] }];

/** Verbs between a body and the document that it issued: `UBND tỉnh đã ban hành Kế hoạch số …`. */
export const writerVerbs: readonly Row[] = [
  {
    pattern: "(?:(?:đã|vừa|cũng|tiếp tục) )?(?:có|ký ban hành|ban hành|ký|thông qua|phát hành)(?: các)?",
    finds: ["đã ban hành", "ban hành", "vừa ban hành", "có", "đã có"],
  },
];

/** Words in the name of a law after which a date is not the law's own. */
export const lawGapStops: readonly Row[] = [
  {
    pattern:
      "hiệu lực|từ|trước|sau|đến|tại|trong|vào|theo|quyết định|nghị định|thông tư|kế hoạch|tính|hết|nhiệm kỳ|giai đoạn|gửi|nghị quyết|công văn|căn cứ|này|văn bản(?! quy phạm| qppl)",
    finds: ["hiệu lực", "trước"],
    skips: ["tổ chức", "thể dục", "ban hành văn bản quy phạm pháp luật"],
  },
];

/** After `luật`: no law but who practises or teaches it. */
export const lawFollowers: readonly Row[] = [{ pattern: "sư|gia|học|pháp|lệ", finds: ["sư", "gia"], skips: ["đất đai"] }];

/** A law that speaks of other laws: what stands before them is its own name. */
export const lawsOfLaws: readonly Row[] = [
  {
    pattern: "sửa đổi(?:, bổ sung)?(?: một số)?(?: điều)?(?: và [^,;.]{3,80})?(?: của)?(?: các)?|một số điều của(?: các)?",
    finds: ["sửa đổi, bổ sung một số điều của", "sửa đổi, bổ sung", "một số điều của các"],
  },
];
