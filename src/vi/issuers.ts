import type { Row } from "./row.ts";

/** Words that the name of an issuing body opens with. */
export interface BodyHeadRow extends Row {
  /** As running text writes it. */
  readonly name: string;
  /** The next word opens the body's own name and takes a capital (`Sở Nội vụ`). */
  readonly capital?: true;
  /** A place's name follows without its level (`Huyện ủy Tân Lạc`). */
  readonly placed?: true;
  /** That level. */
  readonly level?: string;
  /** A committee below another: named with the other's place, not with its name. */
  readonly within?: true;
  /** Alone it is no name: the whole name of the body above it follows. */
  readonly bare?: true;
  /** Under another body: where lines are run together, a new name starts here. */
  readonly under?: true;
  /** Opens a collective body that signs with TM. */
  readonly collective?: true;
  /** A part of a house: the house's whole name follows (`Phòng Đào tạo Trường Đại học An Phú`). */
  readonly part?: true;
  /** Such a house. */
  readonly house?: true;
  /** Such a part, named behind its house: `Ngân hàng … chi nhánh tỉnh An Phú`. */
  readonly behind?: true;
}

const body = (name: string, extra: Partial<BodyHeadRow> = {}): BodyHeadRow => ({
  name,
  pattern: name.toLowerCase(),
  finds: [name.toLowerCase()],
  ...extra,
});

/** Longer names stand before shorter ones. */
export const bodyHeadRows: readonly BodyHeadRow[] = [
  body("Ủy ban nhân dân", { pattern: "[ủuù]?y ban nh[aâảẩấ]n d[aâ]n|ubnd|ub nhân dân", collective: true }),
  body("Hội đồng nhân dân", { pattern: "hội đồng nhân dân|hđnd", collective: true, house: true }),
  body("Thường trực Hội đồng nhân dân", { pattern: "thường trực (?:hội đồng nhân dân|hđnd)", collective: true }),
  body("Ủy ban Thường vụ Quốc hội", { pattern: "[ủu]y ban thường vụ quốc hội|[ủu]y ban thường vụ", collective: true }),
  body("Ủy ban Mặt trận Tổ quốc", { pattern: "[ủu]y ban mặt trận tổ quốc|[ủu]y ban mttq|ubmttq", collective: true }),
  body("Ủy ban Trung ương Mặt trận Tổ quốc", { pattern: "[ủu]y ban trung ương mặt trận tổ quốc" }),
  body("Ủy ban Kiểm tra", { collective: true, under: true }),
  body("Ủy ban", { capital: true, pattern: "[ủu]y ban" }),
  body("Mặt trận Tổ quốc"),
  body("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", {
    under: true,
    pattern: "văn phòng đoàn (?:đại biểu quốc hội|đbqh)(?: và| &|,) (?:hội đồng nhân dân|hđnd)",
  }),
  body("Văn phòng Ủy ban nhân dân", { under: true, pattern: "văn phòng (?:[ủu]y ban nhân dân|ubnd)" }),
  body("Văn phòng Chính phủ"),
  body("Văn phòng Đăng ký đất đai", { under: true, pattern: "văn phòng (?:đăng ký đất đai|đkđđ)" }),
  body("Văn phòng Đăng ký quyền sử dụng đất", { under: true }),
  body("Văn phòng", { capital: true, under: true, bare: true }),
  body("Chủ tịch nước"),
  body("Chủ tịch", { pattern: "ch[ủu] t[ịi]ch" }),
  body("Thủ tướng Chính phủ", { pattern: "th[ủu] tướng chính ph[ủu]" }),
  body("Chính phủ", { pattern: "chính ph[ủùu]", collective: true }),
  body("Quốc hội", { collective: true }),
  body("Bộ Chỉ huy", { capital: true, under: true }),
  body("Ban Chỉ huy", { capital: true, under: true }),
  body("Bộ trưởng"),
  body("Bộ Chính trị"),
  body("Bộ Tư lệnh", { capital: true }),
  body("Bộ", { capital: true, pattern: "b ?[ộọô]" }),
  body("Liên Sở", { capital: true, under: true, pattern: "liên s[ởỏơ]" }),
  body("Liên ngành", { capital: true }),
  body("Liên Bộ", { capital: true }),
  body("Sở", { capital: true, under: true, pattern: "(?<!cơ |trụ )s[ởỏơ]" }),
  body("Tổng cục", { capital: true, under: true }),
  body("Vụ", { capital: true, pattern: "(?<!nội |thường |nhiệm |phục |nghiệp |dịch |công )vụ" }),
  body("Chi cục", { capital: true, under: true }),
  body("Cục", { capital: true, under: true, pattern: "(?<!tổng |chi )cục" }),
  body("Thanh tra", { under: true, pattern: "thanh tra" }),
  body("Ban Quản lý", { under: true, pattern: "ban (?:quản lý|ql)|bql" }),
  body("Ban Chấp hành Trung ương", { pattern: "ban chấp hành trung ương|bch trung ương", collective: true }),
  body("Ban Chấp hành", { capital: true, pattern: "ban chấp hành|bch", collective: true, under: true, bare: true }),
  body("Ban Thường vụ", { capital: true, collective: true, under: true, bare: true }),
  body("Ban Thường trực", { capital: true, collective: true, under: true, bare: true }),
  body("Thường trực", { pattern: "thường trực(?=$)", bare: true }),
  body("Ban Bí thư"),
  body("Ban Tổ chức", { capital: true, under: true, collective: true, pattern: "btc(?= |$)", finds: ["btc"] }),
  body("Ban Chỉ đạo", { capital: true, under: true, collective: true, pattern: "ban chỉ đạo|bcđ" }),
  body("Ban cán sự đảng", { under: true, collective: true, within: true }),
  body("Ban", { capital: true, under: true, part: true, pattern: "(?<![ủu]y )ban(?! hành)", skips: ["ban hành quy chế"] }),
  body("Tỉnh ủy", { placed: true, level: "tỉnh", collective: true }),
  body("Thành ủy", { placed: true, level: "thành phố", collective: true }),
  body("Huyện ủy", { placed: true, level: "huyện", collective: true }),
  body("Quận ủy", { placed: true, level: "quận", collective: true }),
  body("Thị ủy", { placed: true, level: "thị xã", collective: true }),
  body("Tỉnh đoàn", { placed: true, pattern: "tỉnh ?đoàn(?! kết)" }),
  body("Thành đoàn", { placed: true, pattern: "thành ?đoàn(?! kết)" }),
  body("Huyện đoàn", { placed: true, pattern: "huyện ?đoàn(?! kết)" }),
  body("Quận đoàn", { placed: true, pattern: "quận ?đoàn(?! kết)" }),
  body("Thị đoàn", { placed: true, pattern: "thị ?đoàn(?! kết)" }),
  body("Đảng ủy", { capital: true, collective: true, under: true, house: true, within: true }),
  body("Đảng đoàn", { capital: true, collective: true, under: true, within: true }),
  body("Đảng bộ", { capital: true }),
  body("Chi bộ", { capital: true, collective: true, under: true, within: true }),
  body("Tòa án nhân dân", { pattern: "tòa án nhân dân|tand" }),
  body("Viện kiểm sát nhân dân", { pattern: "viện kiểm sát nhân dân|vksnd" }),
  body("Kiểm toán nhà nước", { pattern: "kiểm toán nhà nước" }),
  body("Ngân hàng", { capital: true, house: true }),
  body("Bảo hiểm xã hội", { under: true, pattern: "bảo hiểm xã hội|bhxh" }),
  body("Kho bạc Nhà nước", { under: true }),
  body("Công đoàn", { capital: true, under: true }),
  body("Hội đồng Đội", { capital: true, pattern: "hội đồng đội|hđđ" }),
  body("Liên đội", { capital: true, under: true }),
  body("Công an", { pattern: "công an" }),
  body("Quân khu"),
  body("Trung tâm", { capital: true, under: true }),
  body("Trường", {
    capital: true,
    house: true,
    under: true,
    pattern:
      "trường(?= đại học| đh | cao đẳng| trung học| trung cấp| tiểu học| mầm non| mẫu giáo| mn | mg | th[ &-]| thpt| thcs| chính trị| phổ thông| đào tạo| bồi dưỡng|$)",
    skips: ["môi trường xanh"],
  }),
  body("Đại học", { capital: true, house: true }),
  body("Học viện", { capital: true, under: true, house: true }),
  body("Chi nhánh", { capital: true, under: true, part: true, behind: true }),
  body("Trạm Y tế", { under: true }),
  body("Trạm", { capital: true, under: true, pattern: "trạm(?= chăn nuôi| khuyến nông| bảo vệ thực vật| thú y| kiểm lâm| trồng trọt|$)" }),
  body("Đồn Biên phòng", { under: true }),
  body("Bộ Chỉ huy Bộ đội Biên phòng", { pattern: "(?:bộ chỉ huy|bch) (?:bộ đội biên phòng|bđbp)", under: true }),
  body("Bộ đội Biên phòng"),
  body("Thư viện", { under: true }),
  body("Bảo tàng", { capital: true, under: true }),
  body("Thuế", { under: true, pattern: "(?<!(?:cục|đội|phòng|trạm) )thuế(?= tỉnh| thành phố| cơ sở|$)", skips: ["thuế thu nhập"] }),
  body("Bệnh viện", { capital: true, under: true, house: true }),
  body("Viện", { capital: true, under: true, house: true, pattern: "(?<!bệnh |học )viện" }),
  body("Đài", { capital: true, under: true }),
  body("Báo", { capital: true, pattern: "báo(?! cáo)", skips: ["báo cáo"] }),
  body("Quỹ", { capital: true, under: true, pattern: "quỹ(?! đất)", skips: ["quỹ đất"] }),
  body("Tập đoàn", { capital: true }),
  body("Tổng công ty", { capital: true }),
  body("Công ty", { capital: true, under: true, house: true, pattern: "(?<!tổng )công ty" }),
  body("Tổng Liên đoàn", { capital: true, under: true }),
  body("Liên đoàn", { capital: true, pattern: "(?<!tổng )liên đoàn" }),
  body("Liên hiệp", { capital: true }),
  body("Liên minh", { capital: true }),
  body("Đoàn đại biểu Quốc hội", { pattern: "đoàn (?:đại biểu quốc hội|đbqh)" }),
  body("Đoàn", { capital: true, under: true, pattern: "(?<!tập |liên )đoàn" }),
  body("Đại hội đồng", { capital: true, collective: true }),
  body("Đại hội", { collective: true }),
  body("Hội đồng quản trị", { bare: true, under: true, collective: true }),
  body("Hội đồng thành viên", { bare: true, under: true, collective: true }),
  body("Ban Giám hiệu", { bare: true, under: true }),
  body("Ban Tổng Giám đốc", { bare: true, under: true }),
  body("Ban Giám đốc", { bare: true, under: true }),
  body("Hội đồng", { capital: true, under: true, collective: true }),
  body("Hội", { capital: true, under: true, pattern: "(?<!quốc |xã |đại )hội(?! (?:thi|diễn|nghị|thảo|thao|khỏe))", skips: ["hội thi"] }),
  body("Hiệp hội", { capital: true }),
  body("Phòng", {
    capital: true,
    under: true,
    part: true,
    pattern: "(?<!văn |hải |quốc |dự )phòng(?!,? (?:chống|cháy|ngừa|vệ|thủ|không|bệnh|dịch|ngự|hộ))",
    skips: ["phòng chống thiên tai", "phòng, chống tham nhũng", "phòng cháy"],
  }),
  body("Khoa", {
    capital: true,
    part: true,
    pattern: "(?<!(?:bách|chuyên|đa|nha|nhãn|nội|ngoại|y) )khoa(?! học| giáo)",
    skips: ["khoa học và công nghệ"],
  }),
  body("Hạt Kiểm lâm", { under: true }),
  body("Tiểu ban", { capital: true, under: true }),
  body("Tổ", { capital: true, under: true, pattern: "tổ(?= công tác| giúp việc| chỉ đạo|$)", skips: ["tổ chức"] }),
];

/** The Youth Union's name, which its letterheads print on the right or above; a body of it stands beside. */
export const unionName: Row = {
  pattern: "(?:đoàn (?:thanh niên cộng sản|tncs)|đội (?:thiếu niên tiền phong|tntp)) ?(?:hồ chí minh|hcm)",
  finds: ["đoàn tncs hồ chí minh", "đoàn thanh niên cộng sản hồ chí minh", "đội tntp hồ chí minh"],
};
export const unionBodies: readonly Row[] = [
  {
    pattern:
      "(?:tỉnh|thành|huyện|quận|thị|xã|phường) ?đoàn|ban chấp hành|bch|ban thường vụ|đoàn (?:trường|xã|phường|khối|cơ sở|cơ quan)|liên đội|hội đồng đội|hđđ",
    finds: ["tỉnh đoàn", "ban chấp hành", "bch", "đoàn trường", "liên đội"],
    skips: ["đoàn tncs hồ chí minh", "đội tntp hồ chí minh"],
  },
];
/** The word by which a body of the Union is told from one of the Party. */
export const unionWord: Row = { pattern: "đoàn|đội", finds: ["đoàn", "đội"] };

/** The Party's Central Committee, and its bodies, which letterheads name under it without saying so. */
export const centralTail = "Trung ương";
export const centralCommittee: Row = { pattern: "ban chấp hành trung ương(?! đoàn)", finds: ["ban chấp hành trung ương"] };
export const centralBodies: readonly Row[] = [
  {
    pattern:
      "[uủ]y ban kiểm tra|ban (?:tổ chức|tuyên giáo(?: và dân vận)?|dân vận|nội chính|kinh tế|đối ngoại|kiểm tra|khoa giáo|chính sách,? chiến lược|bảo vệ chính trị nội bộ|tài chính quản trị)",
    finds: ["ủy ban kiểm tra", "ban tổ chức"],
    skips: ["ban chỉ đạo"],
  },
];

/** Words that look like a place's level and are none. */
export const noPlaces: readonly Row[] = [
  { pattern: "xã hội|huyện ủy|tỉnh ủy|quận ủy|tỉnh đoàn|huyện đoàn", finds: ["xã hội", "huyện ủy"] },
];

/** What the sign & stands for between two words. */
export const and: Row = { pattern: "và", finds: ["và"] };

/** Words after which a name goes on with a capital: `Nông nghiệp và Môi trường`. */
export const nameJoints: readonly Row[] = [{ pattern: "và|của|thuộc", finds: ["và"] }];

/** Short forms in letterheads, written out in the issuer's name. */
export interface ShortFormRow extends Row {
  readonly full: string;
}

/** An office that is named by the body it serves; alone in the first line of a letterhead, the second line names that body. */
export const officeRow: Row = { pattern: "văn phòng", finds: ["văn phòng"] };

export const shortFormRows: readonly ShortFormRow[] = [
  { pattern: "(?:tp|t\\.p|thành phố)[. ]{0,2}hcm", full: "thành phố Hồ Chí Minh", finds: ["tp.hcm", "tp. hcm", "thành phố hcm"] },
  { pattern: "ubmttq", full: "Ủy ban Mặt trận Tổ quốc", finds: ["ubmttq"] },
  { pattern: "ubnd", full: "Ủy ban nhân dân", finds: ["ubnd"] },
  { pattern: "hđnd", full: "Hội đồng nhân dân", finds: ["hđnd"] },
  { pattern: "mttq", full: "Mặt trận Tổ quốc", finds: ["mttq"] },
  { pattern: "đbqh", full: "đại biểu Quốc hội", finds: ["đbqh"] },
  { pattern: "bhxh", full: "Bảo hiểm xã hội", finds: ["bhxh"] },
  { pattern: "tand", full: "Tòa án nhân dân", finds: ["tand"] },
  { pattern: "vksnd", full: "Viện kiểm sát nhân dân", finds: ["vksnd"] },
  { pattern: "bql", full: "Ban Quản lý", finds: ["bql"] },
  { pattern: "bch (?:bộ đội biên phòng|bđbp)", full: "Bộ Chỉ huy Bộ đội Biên phòng", finds: ["bch bộ đội biên phòng"] },
  { pattern: "bch", full: "Ban Chấp hành", finds: ["bch"] },
  { pattern: "qlda", full: "quản lý dự án", finds: ["qlda"] },
  { pattern: "đtxd", full: "đầu tư xây dựng", finds: ["đtxd"] },
  { pattern: "ptnt", full: "Phát triển nông thôn", finds: ["ptnt"] },
  { pattern: "tnhh", full: "TNHH", finds: ["tnhh"] },
  { pattern: "đh", full: "Đại học", finds: ["đh"] },
  { pattern: "tp\\.?", full: "thành phố", finds: ["tp", "tp."] },
];

/** Words inside a name that always take their capitals. */
export interface ProperRow extends Row {
  readonly name: string;
  /** A proper noun follows: `Trung học phổ thông Tân Lạc`. */
  readonly placed?: true;
  /** The next word takes a capital: `Cổ phần Cấp nước`. */
  readonly capital?: true;
}

const proper = (name: string, extra: Partial<ProperRow> = {}): ProperRow => ({
  name,
  pattern: name.toLowerCase(),
  finds: [name.toLowerCase()],
  ...extra,
});

export const properRows: readonly ProperRow[] = [
  proper("Việt Nam"),
  proper("Chính phủ"),
  proper("Quốc hội"),
  proper("Nhà nước"),
  proper("Trung ương"),
  proper("Đảng bộ"),
  proper("các cơ quan Đảng"),
  proper("phụ trách"),
  proper("Tổ quốc"),
  proper("Cộng sản"),
  proper("Hồ Chí Minh"),
  proper("Gia Định"),
  proper("Thông tin và Truyền thông"),
  proper("Công Thương"),
  proper("Phòng, chống"),
  proper("Phòng cháy, chữa cháy"),
  proper("tệ nạn xã hội"),
  proper("COVID-19"),
  proper("HIV/AIDS"),
  proper("Cộng hòa xã hội chủ nghĩa Việt Nam"),
  proper("Xã hội chủ nghĩa"),
  proper("Xã hội"),
  proper("Tây Bắc"),
  proper("Đông Bắc"),
  proper("Tây Nguyên"),
  proper("Nam Bộ"),
  proper("Trung Bộ"),
  proper("Trung học phổ thông", { placed: true }),
  proper("Trung học cơ sở", { placed: true }),
  proper("Phổ thông dân tộc nội trú", { placed: true }),
  proper("Tiểu học", { placed: true }),
  proper("Mầm non", { placed: true }),
  proper("Mẫu giáo", { placed: true }),
  proper("TH", { placed: true }),
  proper("Cao đẳng"),
  proper("Cổ phần", { capital: true }),
  proper("TNHH", { capital: true }),
  proper("Một thành viên", { capital: true }),
];

/** The head of a people's committee or council issues in an own name; other heads of offices stand for their body. */
export const issuingOffices: readonly (Row & { readonly name: string })[] = [
  { name: "Chủ tịch", pattern: "ch[ủu] t[ịi]ch", finds: ["chủ tịch"], skips: ["phó thủ tướng"] },
];

/** Symbols of issuers in a number, and the collective body or head that they stand for. */
export interface IssuerSymbolRow extends Row {
  readonly name: string;
  /** The place's own name completes it. */
  readonly placed: boolean;
}

/** Bodies of which neither is under the other: a letterhead with both is that of a joint document. */
export const equals = {
  state: { pattern: "(?:[uủ]y ban|hội đồng) nhân dân|ubnd|hđnd", finds: ["ủy ban nhân dân", "HĐND"] },
  front: {
    pattern: "(?:ban thường trực )?(?:(?:[uủ]y ban|ub) ?)?(?:mặt trận tổ quốc|mttq)",
    finds: ["ủy ban mặt trận tổ quốc", "UBMTTQ", "ban thường trực ủy ban mttq"],
    skips: ["ủy ban nhân dân"],
  },
} as const satisfies Record<string, Row>;

export const issuerSymbols: readonly IssuerSymbolRow[] = [
  { pattern: "ubnd|ub", name: "Ủy ban nhân dân", placed: true, finds: ["ubnd", "ub"] },
  { pattern: "hđnd", name: "Hội đồng nhân dân", placed: true, finds: ["hđnd"] },
  { pattern: "ctubnd", name: "Chủ tịch Ủy ban nhân dân", placed: true, finds: ["ctubnd"] },
  { pattern: "ttg", name: "Thủ tướng Chính phủ", placed: false, finds: ["ttg"] },
  { pattern: "cp", name: "Chính phủ", placed: false, finds: ["cp"] },
  { pattern: "qh\\d{1,2}", name: "Quốc hội", placed: false, finds: ["qh15"] },
  { pattern: "ubtvqh\\d{0,2}", name: "Ủy ban Thường vụ Quốc hội", placed: false, finds: ["ubtvqh14"] },
  { pattern: "ctn", name: "Chủ tịch nước", placed: false, finds: ["ctn"] },
  { pattern: "vpcp", name: "Văn phòng Chính phủ", placed: false, finds: ["vpcp"] },
  { pattern: "tandtc", name: "Tòa án nhân dân tối cao", placed: false, finds: ["tandtc"] },
  { pattern: "vksndtc|vkstc", name: "Viện kiểm sát nhân dân tối cao", placed: false, finds: ["vksndtc", "vkstc"] },
  { pattern: "ktnn", name: "Kiểm toán nhà nước", placed: false, finds: ["ktnn"] },
  { pattern: "tw", name: "Ban Chấp hành Trung ương", placed: false, finds: ["tw"] },
];

const ministry = (letters: string, name: string): IssuerSymbolRow => ({
  pattern: letters,
  name,
  placed: false,
  finds: [letters.split("|")[0] ?? letters],
});

/** Those whose letters mean something else where the document was not written in the capital. */
export const ministrySymbols: readonly IssuerSymbolRow[] = [
  ministry("byt", "Bộ Y tế"),
  ministry("btc", "Bộ Tài chính"),
  ministry("bnv", "Bộ Nội vụ"),
  ministry("btp", "Bộ Tư pháp"),
  ministry("bct", "Bộ Công Thương"),
  ministry("bxd", "Bộ Xây dựng"),
  ministry("bgdđt|bgd&đt", "Bộ Giáo dục và Đào tạo"),
  ministry("bgtvt", "Bộ Giao thông vận tải"),
  ministry("btnmt", "Bộ Tài nguyên và Môi trường"),
  ministry("bnnptnt|bnn", "Bộ Nông nghiệp và Phát triển nông thôn"),
  ministry("bnnmt", "Bộ Nông nghiệp và Môi trường"),
  ministry("btttt", "Bộ Thông tin và Truyền thông"),
  ministry("bvhttdl", "Bộ Văn hóa, Thể thao và Du lịch"),
  ministry("blđtbxh", "Bộ Lao động - Thương binh và Xã hội"),
  ministry("bkhcn", "Bộ Khoa học và Công nghệ"),
  ministry("bkhđt", "Bộ Kế hoạch và Đầu tư"),
  ministry("bng", "Bộ Ngoại giao"),
  ministry("bqp", "Bộ Quốc phòng"),
  ministry("bca", "Bộ Công an"),
  ministry("ttcp", "Thanh tra Chính phủ"),
  ministry("nhnn", "Ngân hàng Nhà nước Việt Nam"),
];

/** Where the ministries sit. */
export const capital: Row = { pattern: "(?:(?:thành phố|tp\\.?) )?hà nội", finds: ["hà nội", "thành phố hà nội"], skips: ["hà nam"] };

/** Bodies that running text names with their place: they tell the level of a place that the head gives bare. */
export const placedNames: readonly Row[] = [
  { pattern: "ubnd|[ủu]y ban nhân dân|hđnd|hội đồng nhân dân|văn phòng ubnd", finds: ["ubnd", "hội đồng nhân dân"] },
];
