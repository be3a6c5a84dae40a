import type { Row } from "./row.ts";

/** An abbreviation in the name of a body, and what is written for it. */
export interface AbbreviationRow extends Row {
  readonly full: string;
}

const short = (pattern: string, full: string, find: string): AbbreviationRow => ({ pattern, full, finds: [find] });

/** Offices of hospitals and schools, which a table names by their letters alone: `P. KHTH`. */
const offices = [
  { short: "tccb", full: "Tổ chức cán bộ" },
  { short: "tchc", full: "Tổ chức hành chính" },
  { short: "khth", full: "Kế hoạch tổng hợp" },
  { short: "khtc", full: "Kế hoạch - Tài chính" },
  { short: "tckt", full: "Tài chính kế toán" },
  { short: "hcqt", full: "Hành chính quản trị" },
  { short: "hcth", full: "Hành chính tổng hợp" },
  { short: "qlcl", full: "Quản lý chất lượng" },
  { short: "đbcl", full: "Đảm bảo chất lượng" },
  { short: "htqt", full: "Hợp tác quốc tế" },
  { short: "ctsv", full: "Công tác sinh viên" },
  { short: "ctxh", full: "Công tác xã hội" },
  { short: "ksnk", full: "Kiểm soát nhiễm khuẩn" },
] as const;
/** An office by its letters: the source of a regular expression. */
export const shortOffice = `p[.] ?(?:${offices.map((office) => office.short).join("|")})`;

/** Bodies of the Party by their letters, which mean others elsewhere (`BTC` the Ministry of Finance). */
const partyBodies = [
  { short: "btg", full: "Ban Tuyên giáo" },
  { short: "btc", full: "Ban Tổ chức" },
  { short: "bdv", full: "Ban Dân vận" },
  { short: "bnc", full: "Ban Nội chính" },
  { short: "ubkt", full: "Ủy ban Kiểm tra" },
  { short: "vp", full: "Văn phòng" },
  { short: "tt", full: "Thường trực" },
] as const;

/** What a centre is for, behind `TT`, which may mean a town or a standing office too. */
const centres =
  "Y tế|Văn hóa|Thể dục|Thể thao|Thông tin|Truyền thông|Dịch vụ|Giáo dục|Đào tạo|Dạy nghề|Hướng nghiệp|Bồi dưỡng|Học tập|Khuyến nông|Giống|Phát triển|Xúc tiến|Hỗ trợ|Kiểm soát|Kiểm nghiệm|Kiểm định|Giám định|Pháp y|Chăm sóc|Bảo trợ|Công tác xã hội|Dân số|Công nghệ|Tin học|Ngoại ngữ|Ứng dụng|Quan trắc|Nước sạch|Lưu trữ|Hội nghị|Phục vụ|Hành chính|Điều hành|Chính trị|Quản lý|Nghiên cứu".split(
    "|",
  );
/** Their names by letters alone. */
const letteredCentres = [
  { short: "ttyt", full: "Y tế" },
  { short: "ttdvvl", full: "Dịch vụ việc làm" },
  { short: "ttksbt", full: "Kiểm soát bệnh tật" },
  { short: "ttdvnn", full: "Dịch vụ nông nghiệp" },
  { short: "ttgdnn ?[-–&] ?gdtx", full: "Giáo dục nghề nghiệp - Giáo dục thường xuyên", find: "TTGDNN-GDTX" },
  { short: "tt ?ptqđ", full: "Phát triển quỹ đất", find: "TTPTQĐ" },
  { short: "ttgdtx", full: "Giáo dục thường xuyên" },
  { short: "ttbdct", full: "Bồi dưỡng chính trị" },
  { short: "tthtcđ", full: "Học tập cộng đồng" },
  { short: "tt ?pvhcc", full: "Phục vụ hành chính công", find: "TTPVHCC" },
  { short: "tt ?cntt ?[-–&] ?tt", full: "Công nghệ thông tin và Truyền thông", find: "TT CNTT&TT" },
  { short: "tt ?cntt", full: "Công nghệ thông tin", find: "TTCNTT" },
  { short: "ttvh(?! ?[-–&])", full: "Văn hóa", find: "TTVH" },
] as const;
/** What a centre is for, as folded words: the source of a regular expression. */
export const centreWords = centres.join("|").toLowerCase();
/** A centre by its letters, with words behind them or without: the source of a regular expression. */
export const shortCentre = `tt[.]?(?= (?:${centreWords}))`;
export const letteredCentre = letteredCentres.map((centre) => centre.short).join("|");

/** One short form of two boards: which one it is, the name of who writes says; before these words it is the first one anywhere. */
export const shortBoard = {
  short: "bch(?! (?:đoàn|đảng|chi|công đoàn|hội|liên đoàn|tổng liên đoàn|trung ương))",
  full: "Ban Chấp hành",
  other: "Ban Chỉ huy",
} as const;

/** Longer ones stand first. UBND and HĐND are the normal forms of the names that they stand for. */

export const abbreviations: readonly AbbreviationRow[] = [
  { pattern: "u[.]?b[.]?n[.]?[dđ]|ubn[po]|ubmd|u8nd|[uủ]y ban nhân dân", full: "UBND", finds: ["Ủy ban nhân dân", "UBND", "U.B.N.D"] },
  { pattern: "h[.]đ[.]n[.]d|hội đồng nhân dân|hpnd", full: "HĐND", finds: ["Hội đồng nhân dân"] },
  short("ub ?mttq ?vn", "Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQVN"),
  short("ub ?mttq", "Ủy ban Mặt trận Tổ quốc", "UBMTTQ"),
  short("mttq ?vn", "Mặt trận Tổ quốc Việt Nam", "MTTQVN"),
  short("mttq", "Mặt trận Tổ quốc", "MTTQ"),
  ...partyBodies.map(({ short: words, full }) => short(`${words} hu`, `${full} Huyện ủy`, `${words.toUpperCase()} HU`)),
  ...partyBodies.flatMap(({ short: words, full }) =>
    ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy"].map((committee) =>
      short(`${words} ${committee.toLowerCase()}`, `${full} ${committee}`, `${words.toUpperCase()} ${committee}`),
    ),
  ),
  short("ubkt", "Ủy ban Kiểm tra", "UBKT"),
  short("bql ?da|ban ql ?da", "Ban Quản lý dự án", "BQLDA"),
  short("qlda", "Quản lý dự án", "QLDA"),
  short("bql", "Ban Quản lý", "BQL"),
  short("[đd]txd", "đầu tư xây dựng", "ĐTXD"),
  short("kcn", "Khu công nghiệp", "KCN"),
  short("kkt", "Khu kinh tế", "KKT"),
  short("ptqđ ?(?:&|và|[-–]) ?ccn", "Phát triển quỹ đất và Cụm công nghiệp", "PTQĐ&CCN"),
  short("ccn", "Cụm công nghiệp", "CCN"),
  short("nn ?(?:&|và|-)? ?ptnt", "nông nghiệp và phát triển nông thôn", "NN&PTNT"),
  short("ptnt", "phát triển nông thôn", "PTNT"),
  short("ptqđ", "Phát triển quỹ đất", "PTQĐ"),
  short("qlđđ", "Quản lý đất đai", "QLĐĐ"),
  short("kttv", "Khí tượng Thủy văn", "KTTV"),
  ...centres.map((words) => short(`tt[.]? ${words.toLowerCase()}`, `Trung tâm ${words}`, `TT ${words}`)),
  ...letteredCentres.map((centre) =>
    short(centre.short, `Trung tâm ${centre.full}`, "find" in centre ? centre.find : centre.short.toUpperCase()),
  ),
  short("pvhcc", "Phục vụ hành chính công", "PVHCC"),
  short("trường cđ", "Trường Cao đẳng", "Trường CĐ"),
  short("trường đh", "Trường Đại học", "Trường ĐH"),
  short("trường mn", "Trường Mầm non", "Trường MN"),
  short("ptdtbt", "Phổ thông dân tộc bán trú", "PTDTBT"),
  short("gpmb", "giải phóng mặt bằng", "GPMB"),
  short("pctt ?(?:[-–&]|và) ?tkcn", "Phòng, chống thiên tai và Tìm kiếm cứu nạn", "PCTT&TKCN"),
  short("ptds", "Phòng thủ dân sự", "PTDS"),
  short("pctt", "Phòng, chống thiên tai", "PCTT"),
  short("tkcn", "Tìm kiếm cứu nạn", "TKCN"),
  short("pct", "Phó Chủ tịch", "PCT"),
  short("pt ?(?:&|-|và)? ?th", "Phát thanh và Truyền hình", "PT&TH"),
  short("htx", "Hợp tác xã", "HTX"),
  short("bhxh", "Bảo hiểm xã hội", "BHXH"),
  short("kbnn", "Kho bạc Nhà nước", "KBNN"),
  short("nhnn", "Ngân hàng Nhà nước", "NHNN"),
  short("qltt", "Quản lý thị trường", "QLTT"),
  short("cục hq", "Cục Hải quan", "Cục HQ"),
  short("cn tỉnh", "chi nhánh tỉnh", "CN tỉnh"),
  short("bv ?đk", "Bệnh viện Đa khoa", "BVĐK"),
  short("vpub", "Văn phòng UBND", "VPUB"),
  short("cc ?thads", "Chi cục Thi hành án dân sự", "CCTHADS"),
  short("hạt kl", "Hạt Kiểm lâm", "Hạt KL"),
  short("kv", "khu vực", "KV"),
  short("đv", "đơn vị", "ĐV"),
  short("thads", "Thi hành án dân sự", "THADS"),
  short("tand", "Tòa án nhân dân", "TAND"),
  short("vksnd", "Viện kiểm sát nhân dân", "VKSND"),
  short("lđlđ", "Liên đoàn Lao động", "LĐLĐ"),
  short("lhpn", "Liên hiệp Phụ nữ", "LHPN"),
  short("tncs ?hcm", "Thanh niên Cộng sản Hồ Chí Minh", "TNCSHCM"),
  short("t[.]?p[.]? ?hcm", "thành phố Hồ Chí Minh", "TP.HCM"),
  short("hcm", "Hồ Chí Minh", "HCM"),
  short("tncs", "Thanh niên Cộng sản", "TNCS"),
  short("ccb", "Cựu chiến binh", "CCB"),
  short("đbqh", "đại biểu Quốc hội", "ĐBQH"),
  short("bcs ?đảng|bcsđ", "Ban cán sự đảng", "BCSĐ"),
  short("btv", "Ban Thường vụ", "BTV"),
  short("bcđ", "Ban Chỉ đạo", "BCĐ"),
  short("bch (?:quân sự|qs)", "Ban Chỉ huy Quân sự", "BCH Quân sự"),
  short("bch", "Ban Chấp hành", "BCH"),
  short("tt hđnd", "Thường trực HĐND", "TT HĐND"),
  short("vp", "Văn phòng", "VP"),
  short("csxh", "Chính sách xã hội", "CSXH"),
  short("chqs", "Chỉ huy Quân sự", "CHQS"),
  short("bđbp", "Bộ đội Biên phòng", "BĐBP"),
  short("qlhc", "quản lý hành chính", "QLHC"),
  short("ttxh", "trật tự xã hội", "TTXH"),
  short("cnch", "cứu nạn, cứu hộ", "CNCH"),
  short("pccc", "phòng cháy và chữa cháy", "PCCC"),
  short("atgt", "An toàn giao thông", "ATGT"),
  short("attp", "An toàn thực phẩm", "ATTP"),
  short("atvstp|vsattp", "Vệ sinh an toàn thực phẩm", "VSATTP"),
  short("cntt ?(?:&|và|[-–]) ?tt", "Công nghệ thông tin và Truyền thông", "CNTT&TT"),
  short("cntt", "Công nghệ thông tin", "CNTT"),
  short("gdnn ?[-–&] ?gdtx", "Giáo dục nghề nghiệp - Giáo dục thường xuyên", "GDNN-GDTX"),
  short("gdtx", "Giáo dục thường xuyên", "GDTX"),
  short("tttt", "Thông tin truyền thông", "TTTT"),
  short("khkt", "Khoa học kỹ thuật", "KHKT"),
  short("kt ?[-–] ?xh", "kinh tế - xã hội", "KT-XH"),
  short("tt ?(?:&|và|-) ?bvtv", "Trồng trọt và Bảo vệ thực vật", "TT&BVTV"),
  short("cn ?(?:&|và|-) ?ty", "Chăn nuôi và Thú y", "CN&TY"),
  short("nls ?(?:&|và|-) ?ts", "nông lâm sản và thủy sản", "NLS&TS"),
  short("dt ?(?:&|và|-) ?tg", "Dân tộc và Tôn giáo", "DT&TG"),
  short("đkđđ", "Đăng ký đất đai", "ĐKĐĐ"),
  short("bvtv", "Bảo vệ thực vật", "BVTV"),
  short("bvmt", "Bảo vệ môi trường", "BVMT"),
  short("ttđt", "thông tin điện tử", "TTĐT"),
  short("đđbp", "Đồn Biên phòng", "ĐĐBP"),
  short("th ?(?:[&-]|và) ?thcs", "Tiểu học và Trung học cơ sở", "TH&THCS"),
  short("thcs ?(?:[&-]|và) ?thpt", "Trung học cơ sở và Trung học phổ thông", "THCS&THPT"),
  short("thpt", "Trung học phổ thông", "THPT"),
  short("thcs", "Trung học cơ sở", "THCS"),
  short("ptdtnt", "Phổ thông dân tộc nội trú", "PTDTNT"),
  ...offices.map(({ short: words, full }) => short(`p[.] ?${words}`, `Phòng ${full}`, `P. ${words.toUpperCase()}`)),
  ...offices.map(({ short: words, full }) => short(words, full, words.toUpperCase())),
  short("cths[- ]?sv", "Công tác học sinh sinh viên", "CTHSSV"),
  short("kstthc", "Kiểm soát thủ tục hành chính", "KSTTHC"),
  short("gdmn ?[-–&] ?(?:gd)?th", "Giáo dục Mầm non - Tiểu học", "GDMN-TH"),
  short("gdmn", "Giáo dục Mầm non", "GDMN"),
  short("gdth", "Giáo dục Tiểu học", "GDTH"),
  short("qlcl ?gd", "Quản lý chất lượng giáo dục", "QLCLGD"),
  short("gdtrh", "Giáo dục Trung học", "GDTrH"),
  short("dvnn", "Dịch vụ nông nghiệp", "DVNN"),
  short("xã, tt[.]?", "xã, thị trấn", "xã, TT"),
  short("phường, tt[.]?", "phường, thị trấn", "phường, TT"),
  short("tx[.]?", "thị xã", "TX"),
  short("tp[.]?|t[.]p", "thành phố", "TP"),
  short("tw|t[.]ư", "Trung ương", "TW"),
  short("vn", "Việt Nam", "VN"),
];
