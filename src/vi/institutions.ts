import type { BodyRow, Level, Life, Tail } from "./bodies.ts";

/** How long a body of this name existed; dates are days, null is open. */
const until = (to: string, into: string): Life => ({ from: null, to, into });
const since = (from: string): Life => ({ from, to: null, into: null });

const named = (name: string, pattern: string, finds: BodyRow["finds"], level: Level = "any", tail: Tail = "place"): BodyRow => ({
  name,
  pattern,
  finds,
  level,
  tail,
});

const sep = "(?: ?[,&–-] ?| và | )(?:và )?";

/**
 * Bodies whose names hold commas, "và" or words that else begin something new, which nothing but a table can tell from a list; and
 * bodies of one time, with the days of their lives. Longer names stand before the shorter ones that they begin with.
 */
export const institutions: readonly BodyRow[] = [
  // The National Assembly and the councils
  named(
    "Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội",
    `[uủ]y ban quốc phòng${sep}an ninh(?:${sep}đối ngoại)? của quốc hội`,
    ["Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội"],
    "central",
    "none",
  ),
  named(
    "Ủy ban Kinh tế và Tài chính của Quốc hội",
    `[uủ]y ban kinh tế${sep}tài chính của quốc hội`,
    ["Ủy ban Kinh tế và Tài chính của Quốc hội"],
    "central",
    "none",
  ),
  named("Hội đồng Dân tộc của Quốc hội", "hội đồng dân tộc của quốc hội", ["Hội đồng Dân tộc của Quốc hội"], "central", "none"),
  named("Ban Kinh tế - Ngân sách HĐND", `ban kinh tế${sep}ngân sách (?:của )?(?:hđnd|hội đồng nhân dân)`, ["Ban Kinh tế - Ngân sách HĐND"]),
  named("Ban Văn hóa - Xã hội HĐND", `ban văn hóa${sep}xã hội (?:của )?(?:hđnd|hội đồng nhân dân)`, ["Ban Văn hóa - Xã hội HĐND"]),
  named("Ban Kinh tế - Xã hội HĐND", `ban kinh tế${sep}xã hội (?:của )?(?:hđnd|hội đồng nhân dân)`, ["Ban Kinh tế - Xã hội HĐND"]),
  { name: null, pattern: "ban (?:pháp chế|đô thị)", finds: ["Ban Pháp chế", "Ban Đô thị"], level: "any", tail: "place" },
  named(
    "Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn",
    `[uủ]y ban quốc gia (?:ứng phó (?:với )?sự cố${sep}thiên tai${sep})?tìm kiếm,? (?:và )?cứu nạn`,
    ["Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn", "Ủy ban Quốc gia Tìm kiếm cứu nạn"],
    "central",
    "none",
  ),
  named("Hội đồng phối hợp phổ biến, giáo dục pháp luật", `hội đồng phối hợp (?:phổ biến${sep}giáo dục pháp luật|pbgdpl)`, [
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
    "Hội đồng phối hợp PBGDPL",
  ]),
  {
    name: null,
    pattern: "báo(?! (?:cáo|chí|động|hiệu|giá|đài|in|điện|tường|biểu|oan|hỷ|hiếu)(?!\\p{L}))",
    finds: ["Báo"],
    skips: ["Báo cáo"],
    level: "any",
    tail: "open",
  },
  { name: null, pattern: "cơ quan (?:cảnh sát|an ninh) điều tra", finds: ["Cơ quan Cảnh sát điều tra"], level: "any", tail: "place" },
  {
    name: null,
    pattern: "(?:ban thường vụ )?đảng ủy khối (?:các )?(?:cơ quan|doanh nghiệp)(?:(?: và|,) (?:các )?doanh nghiệp)?",
    finds: ["Đảng ủy Khối các cơ quan", "Ban Thường vụ Đảng ủy Khối doanh nghiệp", "Đảng ủy Khối các cơ quan và doanh nghiệp"],
    level: "any",
    tail: "place",
  },
  {
    name: null,
    pattern: "(?:tổ|đội|lực lượng) xung kích phòng,? chống thiên tai(?: các (?:thôn|bản|buôn|ấp|xóm|tổ dân phố))?",
    finds: ["Đội xung kích phòng, chống thiên tai", "Tổ xung kích phòng chống thiên tai các thôn"],
    level: "any",
    tail: "place",
  },
  {
    name: null,
    pattern: "tổ (?:công nghệ|chuyển đổi) số cộng đồng",
    finds: ["Tổ công nghệ số cộng đồng", "Tổ chuyển đổi số cộng đồng"],
    level: "any",
    tail: "place",
  },
  {
    name: null,
    pattern:
      "(?:bảo hiểm xã hội|bhxh|chi cục thuế|chi cục hải quan|thuế|thống kê|phòng thi hành án dân sự) (?:cơ sở(?: (?:số )?\\d{1,2}(?! ?[./]\\d))?|khu vực|liên huyện|liên xã)",
    finds: ["Bảo hiểm xã hội cơ sở", "Thuế cơ sở", "Thuế cơ sở 5", "BHXH khu vực"],
    level: "any",
    tail: "open",
  },
  {
    name: null,
    pattern:
      "(?:bảo hiểm xã hội|bhxh|chi cục thuế|chi cục hải quan|thuế|thống kê|phòng thi hành án dân sự|kho bạc nhà nước|kbnn|tòa án nhân dân|tand|viện kiểm sát nhân dân|vksnd) khu vực (?:[ivx]{1,5}|\\d{1,2})(?! ?[./]\\d)",
    finds: ["Chi cục Thuế khu vực III", "BHXH khu vực 12"],
    level: "any",
    tail: "place",
  },
  { name: null, pattern: "vnpt|viettel|mobifone|evn", finds: ["VNPT", "Viettel"], level: "any", tail: "open" },
  named("Ban Pháp chế HĐND", "ban pháp chế (?:của )?(?:hđnd|hội đồng nhân dân)", ["Ban Pháp chế HĐND"]),
  // Government bodies of their time
  {
    ...named(
      "Ủy ban Dân số, Gia đình và Trẻ em",
      `[uủ]y ban dân số${sep}gia đình${sep}trẻ em`,
      ["Ủy ban Dân số, Gia đình và Trẻ em", "Ủy ban Dân số - Gia đình - Trẻ em"],
      "any",
    ),
    life: { from: "2002-08-05", to: "2008-03-31", into: "Y tế" },
  },
  {
    ...named("Ủy ban Bảo vệ và Chăm sóc trẻ em", `[uủ]y ban bảo vệ${sep}chăm sóc trẻ em`, ["Ủy ban Bảo vệ và Chăm sóc trẻ em"], "any"),
    life: until("2002-12-31", "Ủy ban Dân số, Gia đình và Trẻ em"),
  },
  {
    ...named(
      "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
      "[uủ]y ban quản lý vốn nhà nước(?: tại doanh nghiệp)?",
      ["Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "Ủy ban Quản lý vốn nhà nước"],
      "central",
      "none",
    ),
    life: { from: "2018-02-03", to: "2025-02-28", into: "Tài chính" },
  },
  // Of the youth union
  named("Ban Tổ chức - Kiểm tra", `ban tổ chức${sep}kiểm tra`, ["Ban Tổ chức - Kiểm tra"], "any"),
  named(
    "Ban Thanh thiếu nhi trường học",
    "ban (?:thanh )?thiếu nhi trường học|ban ttn trường học",
    ["Ban Thanh thiếu nhi trường học", "Ban TTN trường học"],
    "any",
  ),
  named("Ban Tổ chức - Cán bộ Chính phủ", `ban tổ chức${sep}cán bộ chính phủ`, ["Ban Tổ chức - Cán bộ Chính phủ"], "central", "none"),
  named(
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    `viện hàn lâm khoa học${sep}công nghệ việt nam`,
    ["Viện Hàn lâm Khoa học và Công nghệ Việt Nam"],
    "central",
    "none",
  ),
  named(
    "Ngân hàng Nông nghiệp và Phát triển nông thôn",
    `(?:ngân hàng|nh) (?:nông nghiệp|nn)${sep}(?:phát triển nông thôn|ptnt)(?: \\(agribank\\))?|(?:(?:ngân hàng|nh) )?agribank`,
    ["Ngân hàng Nông nghiệp và Phát triển nông thôn", "Ngân hàng NN&PTNT", "Agribank"],
  ),
  named(
    "Cơ quan Thanh tra, giám sát ngân hàng",
    "cơ quan thanh tra,? (?:và )?giám sát ngân hàng|cqttgsnh",
    ["Cơ quan Thanh tra, giám sát ngân hàng", "Cơ quan Thanh tra, giám sát Ngân hàng"],
    "central",
    "none",
  ),
  named(
    "Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam",
    "công ty (?:tnhh (?:mtv|một thành viên) )?quản lý tài sản (?:của )?các (?:tổ chức tín dụng|tctd)(?: việt nam)?(?: \\(vamc\\))?|vamc",
    ["Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam", "VAMC"],
    "central",
    "none",
  ),
  named("Bảo hiểm tiền gửi Việt Nam", "bảo hiểm tiền gửi(?: (?:việt nam|vn))?", ["Bảo hiểm tiền gửi Việt Nam"], "central", "none"),
  {
    name: null,
    pattern:
      "(?:trung ương|tw) hội (?:liên hiệp phụ nữ|lhpn|nông dân|cựu chiến binh|ccb|chữ thập đỏ|người cao tuổi|khuyến học)(?: (?:việt nam|vn))?",
    finds: ["Trung ương Hội Nông dân Việt Nam", "TW Hội LHPN Việt Nam"],
    level: "central",
    tail: "none",
  },
  named("Ngân hàng Đầu tư và Phát triển", `ngân hàng đầu tư${sep}phát triển|bidv`, ["Ngân hàng Đầu tư và Phát triển", "BIDV"]),
  // Vertical bodies
  { ...named("Thống kê tỉnh", "thống kê tỉnh", ["Thống kê tỉnh"], "province"), life: since("2025-07-01") },
  {
    ...named("", "(?:ban chỉ huy|bch) phòng thủ khu vực(?: \\d{1,2}(?! ?[./]\\d))?", [
      "Ban Chỉ huy Phòng thủ khu vực",
      "Ban Chỉ huy Phòng thủ khu vực 1",
    ]),
    name: null,
    tail: "open",
  },
  named("Đội Quản lý thị trường", "đội (?:quản lý thị trường|qltt)", ["Đội Quản lý thị trường", "Đội QLTT"]),
  named("Hạt Kiểm lâm liên huyện", "hạt kiểm lâm liên huyện", ["Hạt Kiểm lâm liên huyện"], "district"),
  named(
    "Văn phòng Sở",
    "(?:văn phòng|vp) sở(?= ?(?:[,;:.)]|$)| (?:và|chủ trì|phối hợp|chuẩn bị|tham mưu|tổng hợp|theo dõi|đôn đốc|có trách nhiệm)(?![\\p{L}]))",
    ["Văn phòng Sở"],
    "any",
    "none",
  ),
  // Boards
  {
    name: null,
    pattern: `(?:ban chỉ huy|bch) (?:phòng thủ dân sự|ptds)${sep}(?:phòng,? ?chống thiên tai|pctt)(?:${sep}(?:tìm kiếm,? cứu nạn|tkcn))?`,
    finds: ["Ban Chỉ huy Phòng thủ dân sự, Phòng chống thiên tai và Tìm kiếm cứu nạn", "BCH PTDS - PCTT và TKCN"],
    level: "any",
    tail: "place",
  },
  {
    name: null,
    pattern: "(?:tổ|lực lượng(?: tham gia)?) bảo vệ an ninh,? trật tự(?: ở cơ sở)?",
    finds: ["Tổ bảo vệ an ninh, trật tự", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở"],
    level: "any",
    tail: "place",
  },
  named(
    "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn",
    `(?:ban chỉ huy|bch) (?:phòng,? ?chống thiên tai|pctt)${sep}(?:tìm kiếm cứu nạn|tkcn)`,
    ["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn", "BCH PCTT và TKCN"],
  ),
  named(
    "Ban Chỉ huy Phòng, chống lụt, bão và Tìm kiếm cứu nạn",
    `(?:ban chỉ huy|bch) (?:phòng,? ?chống lụt,? bão|pclb)${sep}(?:tìm kiếm cứu nạn|tkcn)`,
    ["Ban Chỉ huy Phòng, chống lụt, bão và Tìm kiếm cứu nạn", "Ban Chỉ huy Phòng chống lụt bão và TKCN", "BCH PCLB và TKCN"],
  ),
  named(
    "Ban Chỉ huy Phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự",
    `(?:ban chỉ huy|bch) phòng,? ?chống thiên tai${sep}(?:tìm kiếm cứu nạn|tkcn)${sep}(?:phòng thủ dân sự|ptds)`,
    ["Ban Chỉ huy Phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự"],
  ),
  named(
    "Phòng Tham mưu",
    "phòng tham mưu(?= ?(?:[:,;(.]|$)| (?:và (?:sở|phòng|ban|văn phòng|các)|chủ trì|phối hợp|theo dõi|tổng hợp|hướng dẫn|tổ chức)(?![\\p{L}]))",
    ["Phòng Tham mưu"],
  ),
  named("Tòa Gia đình và người chưa thành niên", "tòa gia đình và người chưa th[aà]nh niên", ["Tòa Gia đình và người chưa thành niên"]),
  named("Ban Chỉ huy Phòng thủ dân sự", "(?:ban chỉ huy|bch) phòng thủ dân sự", ["Ban Chỉ huy Phòng thủ dân sự"]),
  named(
    "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực",
    `(?:ban chỉ đạo|bcđ) (?:trung ương về )?phòng,? ?chống tham nhũng(?:${sep}lãng phí)?${sep}tiêu cực`,
    ["Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực", "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực"],
  ),
  named("Ban Vì sự tiến bộ của phụ nữ", "ban vì sự tiến bộ (?:của )?phụ nữ", ["Ban Vì sự tiến bộ của phụ nữ"]),
  named(
    "Ban Quản lý Khu kinh tế và các Khu công nghiệp",
    `(?:ban quản l[ýí]|ban ql|bql) (?:các )?(?:khu kinh tế|kkt)${sep}(?:các )?(?:khu công nghiệp|kcn)`,
    ["Ban Quản lý Khu kinh tế và các Khu công nghiệp", "Ban Quản lý khu kinh tế, khu công nghiệp", "BQL KKT và KCN"],
    "province",
  ),
  {
    ...named("", "(?:ban quản l[ýí]|ban ql|bql) (?:khu kinh tế|kkt)(?: \\p{L}+){1,3}? và các (?:khu công nghiệp|kcn)", [
      "Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp",
      "BQL KKT Dung Quất và các KCN",
    ]),
    name: null,
    level: "province",
  },
  named(
    "Ban Quản lý Khu công nghiệp và Khu kinh tế",
    `(?:ban quản l[ýí]|ban ql|bql) (?:các )?(?:khu công nghiệp|kcn)${sep}(?:các )?(?:khu kinh tế|kkt)`,
    ["Ban Quản lý Khu công nghiệp và Khu kinh tế", "BQL các KCN và KKT"],
    "province",
  ),
  named(
    "Ban Quản lý các Khu công nghiệp và chế xuất",
    "(?:ban quản l[ýí]|ban ql|bql) các (?:khu công nghiệp|kcn) và (?:khu )?chế xuất",
    ["Ban Quản lý các khu công nghiệp và chế xuất", "BQL các KCN và chế xuất"],
    "province",
  ),
  named(
    "Ban Quản lý các Khu chế xuất và công nghiệp",
    "(?:ban quản l[ýí]|ban ql|bql) các (?:khu chế xuất|kcx) và (?:khu )?công nghiệp",
    ["Ban Quản lý các khu chế xuất và công nghiệp", "BQL các KCX và công nghiệp"],
    "province",
  ),
  named(
    "Ban Quản lý Khu công nghệ cao và các Khu công nghiệp",
    "(?:ban quản l[ýí]|ban ql|bql) (?:khu công nghệ cao|kcnc) và các (?:khu công nghiệp|kcn)",
    ["Ban Quản lý Khu công nghệ cao và các khu công nghiệp", "BQL KCNC và các KCN"],
    "province",
  ),
  named("Ban Quản lý Ký túc xá", "(?:ban quản l[ýí]|ban ql|bql) (?:ký túc xá|ktx)", ["Ban Quản lý Ký túc xá", "BQL KTX"]),
  named("Ban Quản lý Vườn quốc gia", "(?:ban quản l[ýí]|ban ql|bql) vườn quốc gia", ["Ban Quản lý Vườn quốc gia"], "any", "open"),
  named("Ban Quản lý rừng phòng hộ", "(?:ban quản l[ýí]|ban ql|bql) rừng phòng hộ", ["Ban Quản lý rừng phòng hộ"], "any", "open"),
  named("Ban Quản lý rừng đặc dụng", "(?:ban quản l[ýí]|ban ql|bql) rừng đặc dụng", ["Ban Quản lý rừng đặc dụng"], "any", "open"),
  // Party
  named("Thanh tra Giao thông", "thanh tra giao thông", ["Thanh tra Giao thông"]),
  named("Ban đại diện cha mẹ học sinh", "ban đại diện cha mẹ học sinh", ["Ban đại diện cha mẹ học sinh"]),
  named("Đảng ủy UBND", "đảng [uủ]y (?:ubnd|[uủ]y ban nhân dân)", ["Đảng ủy UBND", "Đảng ủy Ủy ban nhân dân"]),
  named("Đảng ủy các cơ quan Đảng", "đảng [uủ]y các cơ quan đảng", ["Đảng ủy các cơ quan Đảng"]),
  named("Đảng ủy Khối các cơ quan", "đảng [uủ]y khối các cơ quan", ["Đảng ủy Khối các cơ quan"]),
  named("Đảng ủy Khối các cơ quan và doanh nghiệp", `đảng [uủ]y khối (?:các )?cơ quan${sep}doanh nghiệp`, [
    "Đảng ủy Khối các cơ quan và doanh nghiệp",
    "Đảng ủy Khối cơ quan và doanh nghiệp",
  ]),
  named("Ban Xây dựng Đảng", "ban xây dựng đảng", ["Ban Xây dựng Đảng"]),
  named(
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam",
    "ban thường trực (?:[uủ]y ban |ub ?)(?:mặt trận tổ quốc|mttq) ?(?:việt nam|vn)",
    ["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", "Ban Thường trực UBMTTQVN"],
  ),
  named("Ban Thường trực Ủy ban Mặt trận Tổ quốc", "ban thường trực (?:[uủ]y ban |ub ?)(?:mặt trận tổ quốc|mttq)", [
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc",
    "Ban Thường trực UBMTTQ",
  ]),
  // Associations
  named("Hội Nạn nhân chất độc da cam/dioxin", "hội nạn nhân chất độc da cam(?: ?/ ?dioxin)?", [
    "Hội Nạn nhân chất độc da cam/dioxin",
    "Hội Nạn nhân chất độc da cam",
  ]),
  named("Hội Cựu thanh niên xung phong", "hội cựu (?:thanh niên xung phong|tnxp)", ["Hội Cựu thanh niên xung phong", "Hội Cựu TNXP"]),
  named("Hội Bảo trợ người khuyết tật và trẻ mồ côi", `hội bảo trợ (?:người khuyết tật|người tàn tật)${sep}trẻ (?:em )?mồ côi`, [
    "Hội Bảo trợ người khuyết tật và trẻ mồ côi",
  ]),
  named("Liên hiệp các Hội Văn học nghệ thuật", `liên hiệp (?:các )?hội văn học${sep}nghệ thuật`, [
    "Liên hiệp các Hội Văn học nghệ thuật",
    "Liên hiệp các Hội Văn học - Nghệ thuật",
  ]),
  named("Hội Văn học nghệ thuật", `hội văn học${sep}nghệ thuật`, ["Hội Văn học nghệ thuật", "Hội Văn học - Nghệ thuật"]),
  named("Hội Doanh nhân trẻ", "hội doanh nhân trẻ", ["Hội Doanh nhân trẻ"]),
  named("Đoàn Thanh niên - Hội Sinh viên", "đoàn thanh niên ?[-–] ?hội sinh viên", ["Đoàn Thanh niên - Hội Sinh viên"]),
  named("Công đoàn viên chức", "công đoàn viên chức", ["Công đoàn viên chức"]),
  // Press and public units
  {
    ...named("Báo và Phát thanh, Truyền hình", `báo${sep}(?:đài )?phát thanh${sep}truyền hình`, [
      "Báo và Phát thanh, Truyền hình",
      "Báo và Đài Phát thanh, Truyền hình",
    ]),
    life: since("2025-01-01"),
  },
  // As printed: these centres are called as their districts like.
  {
    name: null,
    pattern: `trung tâm văn hóa${sep}(?:thông tin${sep}thể thao(?:${sep}du lịch)?|(?:thông tin|thể thao)${sep}(?:truyền thông|truyền thanh|du lịch))|trung tâm truyền thông${sep}văn hóa${sep}thể thao`,
    finds: [
      "Trung tâm Văn hóa, Thông tin và Thể thao",
      "Trung tâm Văn hóa - Thông tin - Thể thao",
      "Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch",
      "Trung tâm Văn hóa, Thể thao và Truyền thanh",
      "Trung tâm Truyền thông - Văn hóa - Thể thao",
    ],
    level: "any",
    tail: "place",
  },
  named("Trung tâm Văn hóa, Thông tin và Thể thao", `tt văn hóa${sep}thông tin${sep}thể thao`, ["TT Văn hóa, Thông tin và Thể thao"]),
  named("Trung tâm Xúc tiến đầu tư, thương mại và du lịch", `trung tâm xúc tiến đầu tư${sep}thương mại${sep}du lịch`, [
    "Trung tâm Xúc tiến đầu tư, thương mại và du lịch",
  ]),
  named("Trung tâm Xúc tiến thương mại, du lịch và đầu tư", `trung tâm xúc tiến thương mại${sep}du lịch${sep}đầu tư`, [
    "Trung tâm Xúc tiến thương mại, du lịch và đầu tư",
  ]),
  named("Trung tâm Nước sạch và Vệ sinh môi trường nông thôn", `trung tâm nước sạch${sep}vệ sinh môi trường nông thôn`, [
    "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
  ]),
  named("Trung tâm Kiểm soát bệnh tật", "trung tâm kiểm soát bệnh tật|cdc", ["Trung tâm Kiểm soát bệnh tật", "CDC"]),
  named("Quỹ Bảo vệ và Phát triển rừng", `quỹ bảo vệ${sep}phát triển rừng`, ["Quỹ Bảo vệ và Phát triển rừng"]),
];
