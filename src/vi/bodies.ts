import { letteredCentre, shortCentre, shortOffice } from "./abbreviations.ts";
import type { Row } from "./row.ts";

/** Where a body stands in the state: `any` where the place that follows decides it. */
export type Level = "central" | "province" | "district" | "commune" | "any";

/** How long a body of this name existed (ISO dates; null: still open), and which field took it over. */
export interface Life {
  readonly from: string | null;
  readonly to: string | null;
  readonly into: string | null;
}

/** A field of state management: what a Bộ, a Sở or a Phòng is named for. */
export interface FieldRow extends Row {
  /** The normal spelling. */
  readonly name: string;
  /** Kinds (`bộ`, `sở`, `phòng`) that this spelling belongs to; all where absent. */
  readonly kinds?: readonly string[];
  readonly ministry?: Life;
  readonly department?: Life;
  readonly office?: Life;
}

const joint = "(?: và | ?[,&–-] ?(?:và )?| )";
const amp = " ?(?:[&,–-]|và)? ?";
const always: Life = { from: null, to: null, into: null };
const untilMerger = (into: string): Life => ({ from: null, to: "2025-02-28", into });
const sinceMerger: Life = { from: "2025-03-01", to: null, into: null };
const district: Life = { from: null, to: "2025-06-30", into: null };
const commune: Life = { from: "2025-07-01", to: null, into: null };

/** Longer names stand before the shorter ones that they begin with. */
export const fields: readonly FieldRow[] = [
  {
    name: "Kế hoạch và Đầu tư",
    pattern: `kế hoạch${joint}(?:đầu tư|đt)|kh${amp}đt`,
    finds: ["Kế hoạch và Đầu tư", "KH&ĐT", "KHĐT", "Kế hoạch - Đầu tư"],
    ministry: untilMerger("Tài chính"),
    department: untilMerger("Tài chính"),
  },
  {
    name: "Tài chính - Kế hoạch",
    pattern: `(?:tài chính|tc)${joint}(?:kế hoạch|kh)(?!${joint}(?:đầu tư|đt)(?!\\p{L}))|tckh`,
    finds: ["Tài chính - Kế hoạch", "Tài chính – KH", "TC-KH", "Tài chính và Kế hoạch"],
    skips: ["Tài chính, Kế hoạch và Đầu tư"],
    office: district,
  },
  {
    name: "Tài chính - Kế toán",
    kinds: ["phòng"],
    pattern: "tài chính(?: và | ?[,&–-] ?)kế toán|tc ?[&–-] ?kt",
    finds: ["Tài chính - Kế toán", "Tài chính và Kế toán", "TC-KT"],
    office: always,
  },
  {
    name: "Tài chính - Vật giá",
    pattern: `tài chính${joint}vật giá|tcvg`,
    finds: ["Tài chính - Vật giá", "Tài chính Vật giá"],
    department: { from: null, to: "2004-12-31", into: "Tài chính" },
  },
  { name: "Tài chính", pattern: "tài chính|tc", finds: ["Tài chính", "TC"], ministry: always, department: always },
  {
    name: "Nông nghiệp và Phát triển nông thôn",
    pattern: `(?:nông nghiệp|nn)${joint}(?:phát triển nông thôn|ptnt)|nn${amp}ptnt`,
    finds: ["Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT", "NN&PTNT", "NN và PTNT", "NNPTNT"],
    ministry: untilMerger("Nông nghiệp và Môi trường"),
    department: untilMerger("Nông nghiệp và Môi trường"),
    office: district,
  },
  {
    name: "Nông nghiệp và Môi trường",
    pattern: `nông nghiệp${joint}(?:môi trường|mt)|nn${amp}mt`,
    finds: ["Nông nghiệp và Môi trường", "NN&MT", "NNMT"],
    ministry: sinceMerger,
    department: sinceMerger,
    office: commune,
  },
  { name: "Nông nghiệp", pattern: "nông nghiệp", finds: ["Nông nghiệp"], ministry: always, department: always, office: always },
  {
    name: "Tài nguyên và Môi trường",
    pattern: `tài nguyên${joint}(?:môi trường|mt)|tn${amp}mt`,
    finds: ["Tài nguyên và Môi trường", "TN&MT", "TNMT", "Tài nguyên & Môi trường"],
    ministry: { from: "2002-08-05", to: "2025-02-28", into: "Nông nghiệp và Môi trường" },
    department: untilMerger("Nông nghiệp và Môi trường"),
    office: district,
  },
  {
    name: "Giao thông vận tải",
    pattern: `giao thông${joint}vận tải|gtvt`,
    finds: ["Giao thông vận tải", "GTVT", "Giao thông - Vận tải"],
    ministry: untilMerger("Xây dựng"),
    department: untilMerger("Xây dựng"),
  },
  {
    name: "Giao thông công chính",
    pattern: `giao thông${joint}công chính|gtcc`,
    finds: ["Giao thông công chính", "GTCC"],
    department: { from: null, to: "2008-03-31", into: "Giao thông vận tải" },
  },
  { name: "Xây dựng", pattern: "xây dựng|xd", finds: ["Xây dựng", "XD"], ministry: always, department: always },
  {
    name: "Thông tin và Truyền thông",
    pattern: `thông tin${joint}(?:truyền thông|tt)|tt${amp}tt`,
    finds: ["Thông tin và Truyền thông", "TT&TT", "TTTT"],
    ministry: { from: "2007-08-08", to: "2025-02-28", into: "Khoa học và Công nghệ" },
    department: { from: "2008-03-01", to: "2025-02-28", into: "Khoa học và Công nghệ" },
  },
  {
    name: "Bưu chính, Viễn thông",
    pattern: `bưu chính${joint}viễn thông|bcvt`,
    finds: ["Bưu chính, Viễn thông", "Bưu chính Viễn thông", "BCVT"],
    ministry: { from: "2002-08-05", to: "2007-08-07", into: "Thông tin và Truyền thông" },
    department: { from: "2003-01-01", to: "2008-02-29", into: "Thông tin và Truyền thông" },
  },
  {
    name: "Khoa học, Công nghệ và Môi trường",
    pattern: `khoa học${joint}công nghệ${joint}môi trường|khcn${amp}mt`,
    finds: ["Khoa học, Công nghệ và Môi trường", "KHCN&MT"],
    ministry: { from: null, to: "2002-08-04", into: "Khoa học và Công nghệ" },
    department: { from: null, to: "2003-12-31", into: "Khoa học và Công nghệ" },
  },
  {
    name: "Khoa học và Công nghệ",
    pattern: `khoa học${joint}(?:công nghệ|cn)|kh${amp}cn`,
    finds: ["Khoa học và Công nghệ", "KH&CN", "KHCN", "Khoa học - Công nghệ"],
    ministry: always,
    department: always,
  },
  {
    name: "Lao động - Thương binh và Xã hội",
    pattern: `lao động${joint}thương binh${joint}(?:xã hội|xh)|lao động${joint}tb${amp}xh|lđ${amp}tb${amp}xh`,
    finds: [
      "Lao động - Thương binh và Xã hội",
      "Lao động, Thương binh và Xã hội",
      "Lao động Thương binh và Xã hội",
      "LĐ-TB&XH",
      "LĐTBXH",
      "LĐTB&XH",
    ],
    ministry: untilMerger("Nội vụ"),
    department: untilMerger("Nội vụ"),
    office: district,
  },
  {
    name: "Nội vụ - Lao động - Thương binh và Xã hội",
    pattern: `nội vụ${joint}(?:lao động${joint}thương binh${joint}(?:xã hội|xh)|lđ${amp}tb${amp}xh)`,
    finds: ["Nội vụ - Lao động - Thương binh và Xã hội", "Nội vụ - LĐTB&XH"],
    office: district,
  },
  { name: "Nội vụ - Lao động", pattern: `nội vụ${joint}lao động`, finds: ["Nội vụ - Lao động"], office: district },
  { name: "Nội vụ", pattern: "nội vụ|nv", finds: ["Nội vụ", "NV"], ministry: always, department: always, office: district },
  {
    name: "Tư pháp",
    pattern: "tư pháp|tp(?=$|[,;:)]| (?:và|chủ trì|phối hợp)(?!\\p{L}))",
    finds: ["Tư pháp", "TP"],
    ministry: always,
    department: always,
    office: district,
  },
  { name: "Y tế", pattern: "y tế|yt", finds: ["Y tế", "YT"], ministry: always, department: always, office: district },
  {
    name: "Giáo dục và Đào tạo",
    pattern: `giáo dục${joint}(?:đào tạo|đt)|gd${amp}đt`,
    finds: ["Giáo dục và Đào tạo", "GD&ĐT", "GDĐT", "GD-ĐT"],
    ministry: always,
    department: always,
    office: district,
  },
  { name: "Công nghiệp và Thương mại", pattern: `công nghiệp${joint}thương mại`, finds: ["Công nghiệp và Thương mại"], department: always },
  {
    name: "Công Thương",
    pattern: "công[ -]?thương",
    finds: ["Công Thương", "Công thương"],
    ministry: { from: "2007-08-08", to: null, into: null },
    department: { from: "2008-03-01", to: null, into: null },
    office: always,
  },
  { name: "Công Thương", kinds: ["sở"], pattern: "ct", finds: ["CT"], department: { from: "2008-03-01", to: null, into: null } },
  // Ministries of the first years of renewal, before they were put together.
  ...(
    [
      ["Công nghiệp nặng", "công nghiệp nặng", "1995-10-31", "Công nghiệp"],
      ["Công nghiệp nhẹ", "công nghiệp nhẹ", "1995-10-31", "Công nghiệp"],
      [
        "Nông nghiệp và Công nghiệp thực phẩm",
        `nông nghiệp${joint}công nghiệp thực phẩm`,
        "1995-10-31",
        "Nông nghiệp và Phát triển nông thôn",
      ],
      ["Giao thông vận tải và Bưu điện", `giao thông${joint}?vận tải${joint}bưu điện`, "1992-12-31", "Giao thông vận tải"],
      [
        "Văn hóa - Thông tin - Thể thao và Du lịch",
        `văn hóa${joint}thông tin${joint}thể thao${joint}du lịch`,
        "1992-12-31",
        "Văn hóa - Thông tin",
      ],
    ] as const
  ).map(([name, pattern, to, into]) => ({ name, pattern, finds: [name] as const, ministry: { from: null, to, into } })),
  {
    name: "Công nghiệp",
    pattern: "công nghiệp",
    finds: ["Công nghiệp"],
    ministry: { from: null, to: "2007-08-07", into: "Công Thương" },
    department: { from: null, to: "2008-02-29", into: "Công Thương" },
  },
  {
    name: "Thương mại và Du lịch",
    pattern: `thương mại${joint}du lịch`,
    finds: ["Thương mại và Du lịch", "Thương mại - Du lịch"],
    department: { from: null, to: "2008-02-29", into: "Công Thương" },
  },
  {
    name: "Thương mại",
    pattern: "thương mại",
    finds: ["Thương mại"],
    ministry: { from: null, to: "2007-08-07", into: "Công Thương" },
    department: { from: null, to: "2008-02-29", into: "Công Thương" },
  },
  {
    name: "Văn hóa, Thể thao và Du lịch",
    pattern: `văn hóa${joint}thể thao${joint}du lịch|vh${amp}tt${amp}dl`,
    finds: [
      "Văn hóa, Thể thao và Du lịch",
      "Văn hoá, Thể thao và Du lịch",
      "Văn hóa-Thể thao và Du lịch",
      "VHTT&DL",
      "VHTTDL",
      "VH, TT và DL",
    ],
    ministry: { from: "2007-08-08", to: null, into: null },
    department: { from: "2008-03-01", to: null, into: null },
  },
  {
    name: "Văn hóa, Thông tin và Thể thao",
    pattern: `văn hóa${joint}thông tin${joint}thể thao`,
    finds: ["Văn hóa, Thông tin và Thể thao", "Văn hóa, Thông tin, Thể thao"],
    office: district,
  },
  {
    name: "Văn hóa, Khoa học và Thông tin",
    pattern: `văn hóa${joint}khoa học${joint}thông tin|vh${amp}kh${amp}tt`,
    finds: ["Văn hóa, Khoa học và Thông tin"],
    office: district,
  },
  {
    name: "Văn hóa và Thể thao",
    pattern: `văn hóa${joint}thể thao`,
    finds: ["Văn hóa và Thể thao", "Văn hóa - Thể thao"],
    department: always,
  },
  { name: "Văn hóa và Thể thao", kinds: ["sở"], pattern: `vh${amp}tt`, finds: ["VH&TT", "VHTT"], department: always },
  {
    name: "Văn hóa và Thông tin",
    kinds: ["phòng"],
    pattern: `văn hóa${joint}thông tin|vh${amp}tt`,
    finds: ["Văn hóa và Thông tin", "VH&TT", "VHTT", "VH-TT"],
    office: district,
  },
  {
    name: "Văn hóa - Thông tin",
    kinds: ["bộ", "sở"],
    pattern: `văn hóa${joint}thông tin`,
    finds: ["Văn hóa - Thông tin", "Văn hóa và Thông tin"],
    ministry: { from: null, to: "2007-08-07", into: "Văn hóa, Thể thao và Du lịch" },
    department: { from: null, to: "2008-02-29", into: "Văn hóa, Thể thao và Du lịch" },
  },
  { name: "Văn hóa - Xã hội", pattern: `văn hóa${joint}(?:xã hội|xh)|vh${amp}xh`, finds: ["Văn hóa - Xã hội", "VH-XH"], office: commune },
  {
    name: "Thể dục Thể thao",
    pattern: `thể dục${joint}thể thao|tdtt`,
    finds: ["Thể dục Thể thao", "TDTT"],
    department: { from: null, to: "2008-02-29", into: "Văn hóa, Thể thao và Du lịch" },
  },
  { name: "Du lịch", pattern: "du lịch", finds: ["Du lịch"], department: always },
  { name: "Ngoại giao", pattern: "ngoại giao", finds: ["Ngoại giao"], ministry: always },
  { name: "Ngoại vụ", pattern: "ngoại vụ", finds: ["Ngoại vụ"], department: always },
  {
    name: "Dân tộc và Tôn giáo",
    pattern: `dân tộc${joint}tôn giáo`,
    finds: ["Dân tộc và Tôn giáo"],
    ministry: sinceMerger,
    department: sinceMerger,
  },
  { name: "Dân tộc", pattern: "dân tộc", finds: ["Dân tộc"], office: district },
  { name: "Quốc phòng", pattern: "quốc phòng|qp", finds: ["Quốc phòng", "QP"], ministry: always },
  { name: "Công an", pattern: "công an|ca", finds: ["Công an", "CA"], ministry: always },
  {
    name: "Quy hoạch - Kiến trúc",
    pattern: `quy hoạch${joint}kiến trúc|qh${amp}kt`,
    finds: ["Quy hoạch - Kiến trúc", "QHKT"],
    department: always,
  },
  {
    name: "Kinh tế, Hạ tầng và Đô thị",
    pattern: `kinh tế${joint}hạ tầng${joint}đô thị|kt${amp}ht${amp}đt`,
    finds: ["Kinh tế, Hạ tầng và Đô thị", "KT, HT và ĐT"],
    office: { from: "2024-10-01", to: null, into: null },
  },
  {
    name: "Kinh tế và Hạ tầng",
    pattern: `kinh tế${joint}hạ tầng|kt${amp}ht`,
    finds: ["Kinh tế và Hạ tầng", "Kinh tế - Hạ tầng", "KT&HT", "KT-HT"],
    office: district,
  },
  { name: "Kinh tế", pattern: "kinh tế|kt", finds: ["Kinh tế", "KT"], office: always },
  { name: "Quản lý đô thị", pattern: "quản lý đô thị|qlđt", finds: ["Quản lý đô thị", "QLĐT"], office: district },
  { name: "Hạ tầng kinh tế", pattern: "hạ tầng kinh tế", finds: ["Hạ tầng kinh tế"], office: district },
  {
    name: "Địa chính",
    pattern: "địa chính(?: ?- ?nhà đất)?",
    finds: ["Địa chính", "Địa chính - Nhà đất"],
    department: { from: null, to: "2003-12-31", into: "Tài nguyên và Môi trường" },
    office: { from: null, to: "2003-12-31", into: "Tài nguyên và Môi trường" },
  },
  {
    name: "Thủy sản",
    pattern: "thủy sản",
    finds: ["Thủy sản", "Thuỷ sản"],
    ministry: { from: null, to: "2007-08-07", into: "Nông nghiệp và Phát triển nông thôn" },
    department: { from: null, to: "2008-02-29", into: "Nông nghiệp và Phát triển nông thôn" },
  },
  {
    name: "An toàn thực phẩm",
    pattern: "an toàn thực phẩm|attp",
    finds: ["An toàn thực phẩm", "ATTP"],
    department: { from: "2024-01-01", to: null, into: null },
  },
  { name: "Lao động", pattern: "lao động", finds: ["Lao động"], ministry: always },
  { name: "Giáo dục", pattern: "giáo dục", finds: ["Giáo dục"], ministry: always },
];

/** Words before a field that make a body of it. `ocr`: letters that a scan puts in their place, which count only before a field in capitals. */
export interface FieldKindRow extends Row {
  readonly name: string;
  readonly level: Level;
  readonly life: "ministry" | "department" | "office";
  readonly ocr: boolean;
  /** The field may stand directly behind it: `P.NV`. */
  readonly glued?: true;
}

export const fieldKinds: readonly FieldKindRow[] = [
  { name: "Bộ", pattern: "bộ", finds: ["Bộ"], level: "central", life: "ministry", ocr: false },
  { name: "Sở", pattern: "sở", finds: ["Sở"], level: "province", life: "department", ocr: false },
  { name: "Sở", pattern: "số|sờ|sơ|sỡ|sỏ", finds: ["Số", "Sờ"], level: "province", life: "department", ocr: true },
  { name: "Phòng", pattern: "phòng", finds: ["Phòng"], level: "district", life: "office", ocr: false },
  { name: "Phòng", pattern: "p[.]", finds: ["P."], skips: ["P"], level: "district", life: "office", ocr: false, glued: true },
];

/**
 * What may follow the fixed words of a body: `place` a place that it is of; `open` the words of a name of its own and then a place;
 * `none` nothing.
 */
export type Tail = "place" | "open" | "none";

export interface BodyRow extends Row {
  /** The normal spelling; null where the printed one is kept. */
  readonly name: string | null;
  readonly level: Level;
  readonly tail: Tail;
  /** Without a place or a name after it the words mean something else. */
  readonly needsTail?: boolean;
  /** Its first words, with a capital, are a name by themselves (`Ban Chỉ đạo`), though `needsTail` has it that most go on. */
  readonly alone?: boolean;
  /** May be a body of another body (`Đảng đoàn HĐND tỉnh`, `Văn phòng thường trực Ban Chỉ huy …`). */
  readonly owned?: boolean;
  /** Its Chủ tịch is named for himself; every other head of a body stands for the body. */
  readonly chaired?: boolean;
  readonly life?: Life;
}

const of = (name: string, pattern: string, finds: Row["finds"], level: Level, tail: Tail = "place"): BodyRow => ({
  name,
  pattern,
  finds,
  level,
  tail,
});
const open = (pattern: string, finds: Row["finds"], level: Level = "any", skips: readonly string[] = []): BodyRow => ({
  name: null,
  pattern,
  finds,
  level,
  tail: "open",
  needsTail: true,
  skips,
});

const alone = (row: BodyRow): BodyRow => ({ ...row, alone: true });

const ubnd = "(?:u[.]?b[.]?n[.]?[dđ]|ubn[po]|ubmd|u8nd|[uủ]y ban nhân dân)";
const hdnd = "(?:h[.]?đ[.]?n[.]?d|hội đồng nhân dân|hpnd)";
const and = " ?(?:và|&|-|–|,) ?";
const school =
  "(?:đại học|đh|cao đẳng|cđ|trung cấp|tc|chính trị|(?:thpt|trung học phổ thông)(?: chuyên)?|thcs|trung học cơ sở|tiểu học|mầm non|mẫu giáo|phổ thông(?: dân tộc (?:nội|bán) trú)?|ptdtnt|ptdtbt|trung học|dạy nghề|quân sự|cán bộ)";

/** What "tổng hợp" gathers: the words before it are a name of their own. */
const gathered =
  "(?! (?:kết quả|số liệu|ý kiến|tình hình|danh sách|nhu cầu|các|những|hồ sơ|đề xuất|kiến nghị|kinh phí|dự toán|thông tin|nội dung|trình|gửi|chung|đầy đủ|kịp thời)| ?, (?:báo cáo|trình|tham mưu|đề xuất|đánh giá|phân tích))";

/** Cells of communes, and schools: several of one name have a body each. */
const cells =
  "(?:thôn|bản|buôn|bon|làng|ấp|khóm|xóm|khu phố|khối phố|khu vực|khu dân cư|tiểu khu|tổ dân phố|trường học|trường(?: (?:thpt|thcs|tiểu học|mầm non|phổ thông))?)";

/** What a committee of a mass organization is one of. */
const unions =
  "(?:(?:liên )?chi đoàn|(?:liên )?chi hội|(?:huyện|thị|thành|quận|xã|tỉnh) đoàn|đoàn (?:cơ sở|trực thuộc|viện|khoa|trường|xã|phường|thị trấn)|công đoàn (?:cơ sở|bộ phận|trực thuộc)|hội cơ sở)";

/** Departments that tables name by letters alone; what a document's own symbol ends in (`KH-STC`) is none, nor is the name of a company. */
const lettered = (field: string, letters: string, find: string): BodyRow =>
  of(
    `Sở ${field}`,
    `(?<![/&.–-]|(?:công ty|tập đoàn|tổng công ty|cổ phần|tnhh|mtv|cp|doanh nghiệp|hãng|nhãn hiệu|mã số|mã|phần mềm|hệ thống|ngân hàng|trường) )(?:${letters})(?![/&.–-])`,
    [find],
    "province",
  );

export const bodies: readonly BodyRow[] = [
  // Government and Parliament
  of("Chính phủ", "chính phủ", ["Chính phủ"], "central", "none"),
  of("Thủ tướng Chính phủ", "thủ tướng chính phủ|ttgcp|ttcp", ["Thủ tướng Chính phủ"], "central", "none"),
  of("Thủ tướng", "thủ tướng", ["Thủ tướng"], "central", "none"),
  of("Phó Thủ tướng Chính phủ", "phó thủ tướng(?: chính phủ)?", ["Phó Thủ tướng", "Phó Thủ tướng Chính phủ"], "central"),
  of("Ủy ban Thường vụ Quốc hội", "[uủ]y ban thường vụ quốc hội|ubtvqh", ["Ủy ban Thường vụ Quốc hội", "UBTVQH"], "central", "none"),
  of("Quốc hội", "quốc hội", ["Quốc hội"], "central", "none"),
  of("Chủ tịch nước", "chủ tịch nước", ["Chủ tịch nước"], "central", "none"),
  of("Văn phòng Chính phủ", "(?:văn phòng|vp) chính phủ|vpcp", ["Văn phòng Chính phủ", "VPCP"], "central", "none"),
  of("Văn phòng Quốc hội", "(?:văn phòng|vp) quốc hội|vpqh", ["Văn phòng Quốc hội"], "central", "none"),
  of("Văn phòng Chủ tịch nước", "(?:văn phòng|vp) chủ tịch nước", ["Văn phòng Chủ tịch nước"], "central", "none"),
  of("Văn phòng Trung ương Đảng", "văn phòng (?:trung ương đảng|tw đảng)|vptw(?: đảng)?", ["Văn phòng Trung ương Đảng"], "central", "none"),
  of("Thanh tra Chính phủ", "thanh tra chính phủ", ["Thanh tra Chính phủ"], "central", "none"),
  of("Thanh tra Nhà nước", "thanh tra nhà nước", ["Thanh tra Nhà nước"], "any"),
  of("Hội đồng Dân tộc", "hội đồng dân tộc", ["Hội đồng Dân tộc"], "central"),
  of("Kiểm toán Nhà nước", "kiểm toán nhà nước|ktnn", ["Kiểm toán Nhà nước", "KTNN"], "central"),
  of("Ngân hàng Nhà nước", "(?:ngân hàng|nh) nhà nước|nhnn", ["Ngân hàng Nhà nước", "NHNN"], "any"),
  of("Ngân hàng Nhà nước Việt Nam", "(?:ngân hàng nhà nước|nhnn) (?:việt nam|vn)", ["Ngân hàng Nhà nước Việt Nam"], "central"),
  of(
    "Ngân hàng Chính sách xã hội",
    "ngân hàng chính sách xã hội|(?:ngân hàng|nh) csxh|nhcsxh",
    ["Ngân hàng Chính sách xã hội", "NHCSXH", "Ngân hàng CSXH"],
    "any",
  ),
  of(
    "Phòng giao dịch Ngân hàng Chính sách xã hội",
    "(?:phòng giao dịch|pgd) (?:ngân hàng chính sách xã hội|(?:ngân hàng|nh) csxh|nhcsxh)|(?:ngân hàng chính sách xã hội|(?:ngân hàng|nh) csxh|nhcsxh) ?[-–,]? ?(?:phòng giao dịch|pgd)",
    ["Phòng giao dịch Ngân hàng Chính sách xã hội", "Ngân hàng Chính sách xã hội - Phòng giao dịch", "PGD NHCSXH"],
    "any",
  ),
  of(
    "Ủy ban Kế hoạch Nhà nước",
    "[uủ]y ban kế hoạch nhà nước",
    ["Ủy ban Kế hoạch Nhà nước", "Ủy ban kế hoạch Nhà nước"],
    "central",
    "none",
  ),
  of("Ủy ban Vật giá Nhà nước", "[uủ]y ban vật giá nhà nước", ["Ủy ban Vật giá Nhà nước", "Ủy ban vật giá Nhà nước"], "central", "none"),
  of("Ban Vật giá Chính phủ", "ban vật giá chính phủ", ["Ban Vật giá Chính phủ"], "central", "none"),
  of("Ủy ban Dân tộc và Miền núi", `[uủ]y ban dân tộc${joint}miền núi`, ["Ủy ban Dân tộc và Miền núi"], "central", "none"),
  {
    ...of("Ủy ban Dân tộc", "[uủ]y ban dân tộc|ubdt", ["Ủy ban Dân tộc"], "central", "none"),
    life: untilMerger("Bộ Dân tộc và Tôn giáo"),
  },
  of(
    "Bảo hiểm xã hội Việt Nam",
    "(?:bảo hiểm xã hội|bhxh) (?:việt nam|vn)",
    ["Bảo hiểm xã hội Việt Nam", "BHXH Việt Nam"],
    "central",
    "none",
  ),
  {
    name: "Bảo hiểm xã hội",
    pattern: "bảo hiểm xã hội|bhxh",
    finds: ["Bảo hiểm xã hội", "BHXH"],
    level: "any",
    tail: "place",
    needsTail: true,
  },
  of("Thông tấn xã Việt Nam", "thông tấn xã (?:việt nam|vn)|ttxvn", ["Thông tấn xã Việt Nam", "TTXVN"], "central", "none"),
  of(
    "Đài Truyền hình Việt Nam",
    "(?:đài )?truyền hình việt nam|đài thvn|vtv",
    ["Đài Truyền hình Việt Nam", "VTV", "Truyền hình Việt Nam"],
    "central",
    "none",
  ),
  of(
    "Đài Tiếng nói Việt Nam",
    "(?:đài )?tiếng nói việt nam|đài tnvn|vov",
    ["Đài Tiếng nói Việt Nam", "VOV", "Tiếng nói Việt Nam"],
    "central",
    "none",
  ),
  of(
    "Phòng Thương mại và Công nghiệp Việt Nam",
    "phòng thương mại và công nghiệp việt nam|vcci",
    ["Phòng Thương mại và Công nghiệp Việt Nam", "VCCI"],
    "central",
  ),
  of(
    "Liên đoàn Thương mại và Công nghiệp Việt Nam",
    "liên đoàn thương mại và công nghiệp việt nam",
    ["Liên đoàn Thương mại và Công nghiệp Việt Nam"],
    "central",
  ),
  of(
    "Tổng Liên đoàn Lao động Việt Nam",
    "tổng liên đoàn lao động việt nam|tổng lđlđ ?(?:vn|việt nam)",
    ["Tổng Liên đoàn Lao động Việt Nam"],
    "central",
    "none",
  ),
  of("Ban Cơ yếu Chính phủ", "ban cơ yếu(?: chính phủ)?", ["Ban Cơ yếu Chính phủ"], "central", "none"),
  of("Ban Tôn giáo Chính phủ", "ban tôn giáo chính phủ", ["Ban Tôn giáo Chính phủ"], "central", "none"),
  // People's councils and committees
  of(
    "Văn phòng Đoàn đại biểu Quốc hội và HĐND",
    `(?:văn phòng|vp) (?:đoàn )?(?:đbqh|đại biểu quốc hội)${and}${hdnd}`,
    ["Văn phòng Đoàn ĐBQH và HĐND", "VP Đoàn ĐBQH & HĐND"],
    "province",
  ),
  of(
    "Văn phòng HĐND và UBND",
    `(?:văn phòng|vp\\.?) ${hdnd}${and}${ubnd}`,
    ["Văn phòng HĐND và UBND", "Văn phòng HĐND&UBND", "Văn phòng HĐND-UBND"],
    "any",
  ),
  of(
    "Văn phòng UBND",
    `(?:văn phòng|vp\\.?)(?: của)? ?${ubnd}|vpub`,
    ["Văn phòng UBND", "VP UBND", "VPUB", "VPUBND", "VP. UBND", "Văn phòng Ủy ban nhân dân"],
    "any",
  ),
  lettered("Kế hoạch và Đầu tư", "skh ?[&-]? ?đt", "SKHĐT"),
  lettered("Tài chính", "stc", "STC"),
  lettered("Nội vụ", "snv", "SNV"),
  lettered("Tư pháp", "stp", "STP"),
  lettered("Xây dựng", "sxd", "SXD"),
  lettered("Y tế", "syt", "SYT"),
  lettered("Công Thương", "sct", "SCT"),
  lettered("Tài nguyên và Môi trường", "stn ?&? ?mt", "STNMT"),
  lettered("Nông nghiệp và Phát triển nông thôn", "snn ?&? ?ptnt", "SNN&PTNT"),
  lettered("Nông nghiệp và Môi trường", "snn ?&? ?mt", "SNNMT"),
  lettered("Thông tin và Truyền thông", "stt(?: ?& ?)?tt", "STTTT"),
  lettered("Giáo dục và Đào tạo", "sgd ?&? ?đt", "SGDĐT"),
  lettered("Giao thông vận tải", "sgtvt", "SGTVT"),
  lettered("Khoa học và Công nghệ", "skh ?&? ?cn", "SKHCN"),
  lettered("Văn hóa, Thể thao và Du lịch", "svh,? ?tt ?&? ?dl", "SVHTTDL"),
  lettered("Lao động - Thương binh và Xã hội", "slđ ?-? ?tb ?&? ?xh", "SLĐTBXH"),
  of("Văn phòng HĐND", `(?:văn phòng|vp) ?${hdnd}`, ["Văn phòng HĐND"], "any"),
  of("Văn phòng Điều phối", "(?:văn phòng|vp) điều phối", ["Văn phòng Điều phối", "Văn phòng điều phối"], "any", "open"),
  of(
    "Văn phòng Đăng ký đất đai",
    "(?:văn phòng|vp) (?:đăng ký|đk) đất(?: đai)?|(?:văn phòng|vp) đkđđ|vpđkđđ",
    ["Văn phòng Đăng ký đất đai", "Văn phòng ĐKĐĐ"],
    "any",
  ),
  of(
    "Văn phòng Đăng ký quyền sử dụng đất",
    "(?:văn phòng|vp) (?:đăng ký|đk) (?:quyền sử dụng|qsd) đất|(?:văn phòng |vp ?)đkqsd ?đ(?:ất)?",
    ["Văn phòng Đăng ký quyền sử dụng đất", "Văn phòng ĐKQSD đất", "VPĐKQSDĐ"],
    "any",
  ),
  of("Thường trực HĐND", `(?:thường trực|tt) ?${hdnd}`, ["Thường trực HĐND", "TT HĐND", "Thường trực Hội đồng nhân dân"], "any"),
  of("Đoàn đại biểu Quốc hội", "đoàn (?:đại biểu quốc hội|đbqh)", ["Đoàn đại biểu Quốc hội", "Đoàn ĐBQH"], "province"),
  { ...of("HĐND, UBND", `${hdnd} ?, ?${ubnd}`, ["HĐND, UBND", "Hội đồng nhân dân, Ủy ban nhân dân"], "any"), chaired: true },
  {
    ...of("HĐND và UBND", `${hdnd} ?(?:và|&|-|–) ?${ubnd}`, ["HĐND và UBND", "Hội đồng nhân dân và Ủy ban nhân dân"], "any"),
    chaired: true,
  },
  { ...of("UBND", ubnd, ["UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "Ủy ban Nhân dân", "U.B.N.D"], "any"), chaired: true },
  { ...of("HĐND", hdnd, ["HĐND", "Hội đồng nhân dân"], "any"), chaired: true },
  // Inspection, police, army, courts
  { name: "Thanh tra", pattern: "thanh tra", finds: ["Thanh tra"], level: "any", tail: "place", needsTail: true },
  { name: "Công an", pattern: "công an|ca", finds: ["Công an", "CA"], level: "any", tail: "place", needsTail: true },
  of("Ban Chỉ huy Quân sự", "bch ?qs(?= (?:huyện|quận|thị|tx|xã|phường|các|cấp)|$)", ["BCHQS", "BCH QS"], "any"),
  of("Bộ Chỉ huy Quân sự", "bộ (?:chỉ huy|ch) ?quân sự|bộ chqs|bch ?qs", ["Bộ Chỉ huy Quân sự", "Bộ CHQS", "BCHQS", "BCH QS"], "province"),
  {
    name: null,
    level: "commune",
    tail: "place",
    pattern:
      "công chức (?:văn phòng ?[-–,] ?thống kê|tài chính ?[-–,] ?kế toán|tư pháp ?[-–,] ?hộ tịch|văn hóa ?[-–,] ?xã hội|địa chính ?[-–,] ?(?:xây dựng|nông nghiệp)(?:(?: ?[-–,] ?| và )(?:xây dựng|nông nghiệp|đô thị|môi trường)){0,3})",
    finds: ["công chức Văn phòng - Thống kê", "công chức Tư pháp - Hộ tịch", "công chức Địa chính - Xây dựng - Đô thị và Môi trường"],
    skips: ["công chức cấp xã"],
  },
  of("Ban Chỉ huy Quân sự", "ban (?:chỉ huy|ch) quân sự|ban chqs|bch (?:quân sự|qs)", ["Ban Chỉ huy Quân sự", "Ban CHQS", "BCH QS"], "any"),
  of(
    "Bộ Chỉ huy Bộ đội Biên phòng",
    "(?:bộ chỉ huy|bch) (?:bộ đội biên phòng|bđbp|biên phòng)|bộ ch ?(?:bộ đội biên phòng|bđbp)",
    ["Bộ Chỉ huy Bộ đội Biên phòng", "Bộ CH BĐBP", "Bộ Chỉ huy BĐBP"],
    "province",
  ),
  of("Bộ đội Biên phòng", "bộ đội biên phòng|bđbp", ["Bộ đội Biên phòng", "BĐBP"], "any"),
  of("Bộ Tư lệnh", "bộ tư lệnh", ["Bộ Tư lệnh"], "any", "open"),
  of(
    "Cảnh sát phòng cháy và chữa cháy",
    "cảnh sát (?:phòng cháy,? (?:và )?chữa cháy|pccc|pc&cc)",
    ["Cảnh sát phòng cháy và chữa cháy", "Cảnh sát PCCC"],
    "any",
  ),
  of("Tòa án nhân dân", "tòa án nhân dân|tand", ["Tòa án nhân dân", "TAND", "Toà án nhân dân"], "any"),
  of(
    "Tòa án nhân dân tối cao",
    "(?:tòa án nhân dân|tand) (?:tối cao|tc)|tandtc",
    ["Tòa án nhân dân tối cao", "TAND tối cao"],
    "central",
    "none",
  ),
  of("Tòa án nhân dân cấp cao", "(?:tòa án nhân dân|tand) (?:cấp cao|cc)", ["Tòa án nhân dân cấp cao", "TAND cấp cao"], "any"),
  of(
    "Viện kiểm sát nhân dân",
    "viện kiểm sát nhân dân|(?:viện )?ksnd|vksnd|viện kiểm sát",
    ["Viện kiểm sát nhân dân", "VKSND", "Viện KSND"],
    "any",
  ),
  of(
    "Viện kiểm sát nhân dân tối cao",
    "(?:viện kiểm sát nhân dân|vksnd) (?:tối cao|tc)|vksndtc",
    ["Viện kiểm sát nhân dân tối cao", "VKSND tối cao"],
    "central",
    "none",
  ),
  of(
    "Viện kiểm sát nhân dân cấp cao",
    "(?:viện kiểm sát nhân dân|vksnd) (?:cấp cao|cc)",
    ["Viện kiểm sát nhân dân cấp cao", "VKSND cấp cao"],
    "any",
  ),
  // Vertical agencies
  of("Cục Thuế", "cục thuế", ["Cục Thuế"], "province"),
  of("Chi cục Thuế", "chi cục thuế", ["Chi cục Thuế"], "district"),
  of("Thuế tỉnh", "thuế tỉnh", ["Thuế tỉnh"], "province", "open"),
  of("Thuế cơ sở", "thuế cơ sở", ["Thuế cơ sở"], "any", "open"),
  of("Cục Thống kê", "cục thống kê|cục tk", ["Cục Thống kê"], "province"),
  of("Chi cục Thống kê", "chi cục thống kê", ["Chi cục Thống kê"], "any"),
  of("Tổng cục Thống kê", "tổng cục thống kê", ["Tổng cục Thống kê"], "central", "none"),
  of("Tổng cục Thuế", "tổng cục thuế", ["Tổng cục Thuế"], "central", "none"),
  of("Tổng cục Hải quan", "tổng cục hải quan", ["Tổng cục Hải quan"], "central", "none"),
  of("Cục Quản lý thị trường", "cục (?:quản lý thị trường|qltt)", ["Cục Quản lý thị trường", "Cục QLTT"], "province"),
  of("Chi cục Quản lý thị trường", "chi cục (?:quản lý thị trường|qltt)", ["Chi cục Quản lý thị trường", "Chi cục QLTT"], "province"),
  of("Cục Hải quan", "cục hải quan", ["Cục Hải quan"], "province"),
  of("Chi cục Hải quan", "chi cục hải quan", ["Chi cục Hải quan"], "any"),
  of("Chi cục Hải quan cửa khẩu", "chi cục hải quan cửa khẩu", ["Chi cục Hải quan cửa khẩu"], "any"),
  of("Cục Thi hành án dân sự", "cục (?:thi hành án dân sự|thads|tha dân sự)", ["Cục Thi hành án dân sự", "Cục THADS"], "province"),
  of(
    "Chi cục Thi hành án dân sự",
    "chi cục (?:thi hành án dân sự|thads|tha dân sự)",
    ["Chi cục Thi hành án dân sự", "Chi cục THADS"],
    "district",
  ),
  {
    name: "Thi hành án dân sự",
    pattern: "thi hành án dân sự|thads",
    finds: ["Thi hành án dân sự", "THADS"],
    level: "province",
    tail: "place",
    needsTail: true,
  },
  of("Chi cục Kiểm lâm", "chi cục kiểm lâm", ["Chi cục Kiểm lâm"], "province"),
  of("Hạt Kiểm lâm", "hạt kiểm lâm", ["Hạt Kiểm lâm"], "district"),
  of("Kho bạc Nhà nước", "kho bạc(?: (?:nhà nước|nn))?|kbnn", ["Kho bạc Nhà nước", "Kho bạc NN", "KBNN", "Kho bạc"], "any"),
  // Boards
  of("Ban Dân tộc và Miền núi", `ban dân tộc${joint}miền núi`, ["Ban Dân tộc và Miền núi", "Ban Dân tộc - Miền núi"], "province"),
  of("Ban Dân tộc", "ban (?:dân tộc|dt)", ["Ban Dân tộc"], "province"),
  of("Ban Tổ chức chính quyền", "ban tổ chức chính quyền", ["Ban Tổ chức chính quyền", "Ban tổ chức chính quyền"], "any"),
  of(
    "Ban Tổ chức - Cán bộ Chính phủ",
    `ban tổ chức${joint}cán bộ chính phủ`,
    ["Ban Tổ chức - Cán bộ Chính phủ", "Ban tổ chức cán bộ Chính phủ"],
    "central",
    "none",
  ),
  of("Ban Tôn giáo", "ban tôn giáo", ["Ban Tôn giáo"], "province"),
  of(
    "Hội đồng Thi đua - Khen thưởng",
    "hội đồng (?:thi đua ?[-–,]? ?khen thưởng|tđkt)",
    ["Hội đồng Thi đua - Khen thưởng", "Hội đồng Thi đua, Khen thưởng"],
    "any",
  ),
  of(
    "Hội đồng Thi đua - Khen thưởng Trung ương",
    "hội đồng (?:thi đua ?[-–,]? ?khen thưởng|tđkt) (?:trung ương|tw)",
    ["Hội đồng Thi đua - Khen thưởng Trung ương", "Hội đồng TĐKT TW"],
    "central",
  ),
  of(
    "Ban Thi đua - Khen thưởng",
    "ban thi đua ?[-–,]? ?khen thưởng|ban tđkt",
    ["Ban Thi đua - Khen thưởng", "Ban Thi đua Khen thưởng"],
    "any",
  ),
  of("Ban An toàn giao thông", "ban (?:an toàn giao thông|atgt)", ["Ban An toàn giao thông", "Ban ATGT"], "any"),
  of("Ban Tiếp công dân", "ban tiếp công dân", ["Ban Tiếp công dân"], "any"),
  of(
    "Ban Quản lý các Khu công nghiệp",
    "(?:ban quản l[ýí]|ban ql|bql) các (?:khu công nghiệp|kcn)",
    ["Ban Quản lý các Khu công nghiệp", "Ban quản lý các KCN", "BQL các KCN"],
    "province",
  ),
  of(
    "Ban Quản lý Khu công nghiệp",
    "(?:ban quản l[ýí]|ban ql|bql) (?:khu công nghiệp|kcn)",
    ["Ban Quản lý Khu công nghiệp", "BQL KCN"],
    "province",
    "open",
  ),
  of(
    "Ban Quản lý các Khu kinh tế",
    "(?:ban quản l[ýí]|ban ql|bql) các (?:khu kinh tế|kkt)",
    ["Ban Quản lý các Khu kinh tế", "Ban Quản lý các KKT"],
    "province",
  ),
  of(
    "Ban Quản lý Khu kinh tế",
    "(?:ban quản l[ýí]|ban ql|bql) (?:khu kinh tế|kkt)",
    ["Ban Quản lý Khu kinh tế", "BQL KKT"],
    "province",
    "open",
  ),
  of(
    "Ban Quản lý dự án",
    "ban quản l[ýí] (?:các )?dự án|(?:ban )?bql ?da|ban ql ?da|ban ql(?: các)? dự án|bql(?: các)? dự án",
    ["Ban Quản lý dự án", "Ban QLDA", "BQLDA", "Ban quản lý các dự án"],
    "any",
    "open",
  ),
  of("Ban Quản lý", "ban quản l[ýí]|ban ql|bql", ["Ban Quản lý", "Ban QL", "BQL"], "any", "open"),
  alone(
    open(
      "ban (?:chỉ đạo(?: của (?:chính phủ|tỉnh|thành phố|huyện))?|chỉ huy|điều hành|điều phối|bồi thường|giải phóng|đổi mới|công tác|soạn thảo|liên lạc|đại diện|vận động|pháp chế|kinh tế|văn hóa|đô thị|giám sát|thanh tra|vì sự tiến bộ|bảo vệ|an toàn|đối ngoại|nghiên cứu|kế hoạch)|bcđ|bch",
      ["Ban Chỉ đạo", "Ban Chỉ huy", "BCĐ", "Ban Bồi thường", "BCH"],
    ),
  ),
  {
    name: null,
    pattern:
      "(?:văn phòng|cơ quan|bộ phận|tổ) (?:thường trực|giúp việc)|thường trực(?= (?:ban (?!thường vụ|chấp hành)|hội đồng (?!nhân dân)))",
    finds: ["Văn phòng thường trực", "Cơ quan Thường trực", "Tổ giúp việc"],
    level: "any",
    tail: "place",
    needsTail: true,
    alone: true,
    owned: true,
  },
  {
    name: null,
    pattern: "(?:các )?(?:thành|ủy) viên",
    finds: ["Thành viên", "Các thành viên", "Ủy viên"],
    level: "any",
    tail: "place",
    needsTail: true,
    owned: true,
  },
  // Party
  of("Trung ương Đảng", "trung ương đảng|tw đảng", ["Trung ương Đảng"], "central", "none"),
  of(
    "Ban Chấp hành Trung ương",
    "(?:ban chấp hành|bch) (?:trung ương|tw)(?: đảng)?",
    ["Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng"],
    "central",
    "none",
  ),
  of("Bộ Chính trị", "bộ chính trị", ["Bộ Chính trị"], "central", "none"),
  of("Ban Bí thư", "ban bí thư", ["Ban Bí thư"], "central", "none"),
  {
    name: null,
    pattern: "(?:tỉnh|thành|huyện|quận|thị) ?[uủ]y(?! viên)|tu(?! (?:bổ|sửa|tạo|chỉnh|dưỡng|nghiệp|luyện|hành)(?!\\p{L}))",
    finds: ["Tỉnh ủy", "Thành ủy", "Huyện uỷ", "Thị ủy", "Quận ủy", "TU"],
    skips: ["huyện", "tỉnh", "Tỉnh ủy viên", "Tu bổ", "Tu sửa"],
    level: "any",
    tail: "place",
  },
  {
    name: null,
    pattern: "đảng [uủ]y(?! viên)(?: cơ quan(?! (?:đảng|và)))?",
    finds: ["Đảng ủy", "Đảng uỷ", "Đảng ủy cơ quan"],
    level: "any",
    tail: "place",
    owned: true,
  },
  {
    name: null,
    pattern: "đảng bộ|(?:liên )?chi đoàn",
    finds: ["Đảng bộ", "Chi đoàn", "Liên chi đoàn"],
    level: "any",
    tail: "place",
    needsTail: true,
    owned: true,
  },
  {
    name: null,
    pattern:
      "(?:ban thường vụ|btv|thường trực|tt|ban chấp hành|bch|văn phòng|vp|[uủ]y ban kiểm tra|ubkt|cơ quan [uủ]y ban kiểm tra|ban (?:tổ chức|tuyên giáo và dân vận|tuyên giáo|dân vận|nội chính|kinh tế|xây dựng đảng|tư tưởng ?[-–]? ?văn hóa|khoa giáo|tài chính ?[-–]? ?quản trị|tc|tg|dv)|khối dân vận|btg|btc|bdv|bnc) (?:(?:tỉnh|thành|huyện|quận|thị|đảng) ?[uủ]y|hu|các (?:tỉnh|thành|huyện|quận|thị|đảng)(?: ?(?:[uủ]y|đoàn|hội))?(?:(?:,| và) (?:tỉnh|thành|huyện|quận|thị|đảng)(?: ?(?:[uủ]y|đoàn|hội))?){0,4}(?<=[uủ]y|đoàn|hội)(?: trực thuộc)?|(?:đảng bộ|trung ương|tw)(?: đảng)?|tổng liên đoàn)",
    finds: [
      "Ban Thường vụ Tỉnh ủy",
      "Ban Thường vụ các huyện ủy, thành ủy",
      "Ban Thường vụ các huyện, thị, thành ủy",
      "Ban Thường vụ các huyện đoàn, thị đoàn",
      "Ban Tổ chức Tổng Liên đoàn",
      "BTV Huyện ủy",
      "Thường trực Thành ủy",
      "Ban Tổ chức Tỉnh ủy",
      "Ban TC Tỉnh ủy",
      "Ủy ban Kiểm tra Tỉnh ủy",
      "Văn phòng Huyện ủy",
      "Ban Chấp hành Đảng bộ",
      "Ban Tuyên giáo Trung ương",
      "Ban Tư tưởng - Văn hóa Tỉnh ủy",
      "Khối Dân vận Đảng ủy",
    ],
    level: "any",
    tail: "place",
  },
  {
    name: null,
    pattern: "ban thường vụ|btv|ban chấp hành|bch",
    finds: ["Ban Thường vụ", "BTV", "Ban Chấp hành"],
    level: "any",
    tail: "place",
    owned: true,
  },
  {
    name: null,
    pattern: "ban cán sự(?: đảng)?|bcs ?đảng|bcsđ|đảng đoàn",
    finds: ["Ban cán sự đảng", "Ban Cán sự Đảng", "BCSĐ", "Đảng đoàn"],
    level: "any",
    tail: "place",
    owned: true,
  },
  {
    name: null,
    pattern: "ban (?:chấp hành|thường vụ)|đoàn chủ tịch",
    finds: ["Ban Chấp hành", "Ban Thường vụ", "Đoàn Chủ tịch"],
    level: "any",
    tail: "open",
    needsTail: true,
    alone: true,
    owned: true,
  },
  { ...of("Khối Dân vận", "khối dân vận", ["Khối Dân vận"], "any"), owned: true },
  { ...of("Ủy ban Kiểm tra", "[uủ]y ban kiểm tra|ubkt", ["Ủy ban Kiểm tra", "UBKT"], "any"), owned: true },
  {
    name: null,
    pattern: `(?:ban (?:điều hành|nhân dân|công tác mặt trận|giám hiệu|phát triển)|tổ (?:(?:công nghệ|chuyển đổi) số cộng đồng|(?:tham gia )?bảo vệ an ninh,? trật tự(?: ở| tại)?(?: cơ sở)?|dân vận)|đội dân phòng)(?: ở| tại)? các ${cells}(?:(?:,| và) (?:các )?${cells}){0,4}`,
    finds: ["Ban điều hành các khu phố, tổ dân phố", "Tổ công nghệ số cộng đồng các thôn", "Ban Giám hiệu các trường học"],
    skips: ["Ban điều hành khu phố"],
    level: "any",
    tail: "none",
  },
  {
    name: null,
    pattern: `ban (?:chấp hành|thường vụ) các ${unions}(?:(?:,| và) (?:các )?${unions}){0,4}`,
    finds: ["Ban Chấp hành các đoàn cơ sở", "Ban Chấp hành các Đoàn Viện, liên chi đoàn, chi đoàn", "Ban Thường vụ các huyện đoàn"],
    skips: ["Ban Chấp hành các cấp"],
    level: "any",
    tail: "none",
  },
  {
    name: null,
    pattern: "chi bộ (?:các )?(?:thôn|bản|buôn|ấp|khóm|xóm|khu phố|khối phố|tiểu khu|tổ dân phố)",
    finds: ["Chi bộ thôn", "Chi bộ khu phố"],
    skips: ["chi bộ"],
    level: "any",
    tail: "open",
  },
  { ...of("Chi bộ", "chi bộ", ["Chi bộ"], "any", "open"), owned: true },
  // Mass organizations
  of(
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "(?:[uủ]y ban |ub)(?:mặt trận tổ quốc|mttq) ?(?:việt nam|vn)",
    ["Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQVN", "UBMTTQ Việt Nam", "Ủy ban MTTQ Việt Nam"],
    "any",
  ),
  of(
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "[uủ]y ban trung ương (?:mặt trận tổ quốc|mttq) (?:việt nam|vn)",
    ["Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"],
    "central",
    "none",
  ),
  of(
    "Ủy ban Mặt trận Tổ quốc",
    "[uủ]y ban (?:mặt trận tổ quốc|mttq)|ub ?mttq|ub ?mt",
    ["Ủy ban Mặt trận Tổ quốc", "UBMTTQ", "Ủy ban MTTQ", "UB MTTQ"],
    "any",
  ),
  of(
    "Mặt trận Tổ quốc Việt Nam",
    "(?:mặt trận tổ quốc|mttq) (?:việt nam|vn)|mttqvn",
    ["Mặt trận Tổ quốc Việt Nam", "MTTQ Việt Nam"],
    "any",
  ),
  of("Mặt trận Tổ quốc", "mặt trận tổ quốc|mttq|mặt trận(?=(?:,| và) (?:các )?(?:đoàn thể|tổ chức))", ["Mặt trận Tổ quốc", "MTTQ"], "any"),
  of(
    "Hội Liên hiệp Phụ nữ",
    "hội (?:liên hiệp phụ nữ|lhpn|phụ nữ|pn)(?: (?:việt nam|vn))?|h(?:lh)?pn",
    ["Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Phụ nữ", "HPN", "HLHPN"],
    "any",
  ),
  of("Hội Nông dân", "hội (?:nông dân|nd)(?: (?:việt nam|vn))?|hnd", ["Hội Nông dân", "Hội ND", "HND"], "any"),
  of(
    "Hội Cựu chiến binh",
    "hội (?:cựu chiến binh|ccb)(?: (?:việt nam|vn))?|h?ccb",
    ["Hội Cựu chiến binh", "Hội CCB", "HCCB", "CCB"],
    "any",
  ),
  of(
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "(?:ban thường vụ )?đoàn (?:thanh niên cộng sản|thanh niên cs|tncs|tn cộng sản) ?(?:hồ chí minh|hcm)",
    ["Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh", "Đoàn TNCSHCM"],
    "any",
  ),
  of(
    "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "(?:trung ương|tw) đoàn(?: (?:thanh niên cộng sản|tncs) (?:hồ chí minh|hcm))?",
    ["Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Trung ương Đoàn"],
    "central",
    "none",
  ),
  of("Đoàn Thanh niên", "đoàn (?:thanh niên|tn)|đtn", ["Đoàn Thanh niên", "Đoàn TN", "ĐTN"], "any"),
  {
    name: null,
    pattern: "(?:tỉnh|thành|huyện|thị|quận) ?đoàn",
    finds: ["Tỉnh đoàn", "Thành đoàn", "Huyện đoàn"],
    level: "any",
    tail: "place",
  },
  of("Tổng Liên đoàn", "tổng liên đoàn", ["Tổng Liên đoàn"], "central", "none"),
  of("Tổng Liên đoàn Lao động", "tổng liên đoàn lao động|tổng lđlđ", ["Tổng Liên đoàn Lao động"], "central", "none"),
  of("Liên đoàn Lao động", "liên đoàn lao động|lđlđ", ["Liên đoàn Lao động", "LĐLĐ"], "any"),
  of("Liên minh Hợp tác xã", "liên minh (?:hợp tác xã|htx)(?: (?:việt nam|vn))?", ["Liên minh Hợp tác xã", "Liên minh HTX"], "any"),
  of(
    "Liên hiệp các Hội Khoa học và Kỹ thuật",
    "liên hiệp (?:các )?hội (?:khoa học (?:và|&|-)? ?kỹ thuật|khkt|kh&kt|khoa học kỹ thuật)",
    ["Liên hiệp các Hội Khoa học và Kỹ thuật", "Liên hiệp Hội KHKT", "Liên hiệp các hội Khoa học kỹ thuật"],
    "any",
  ),
  of("Liên hiệp các tổ chức hữu nghị", "liên hiệp các tổ chức hữu nghị", ["Liên hiệp các tổ chức hữu nghị"], "any"),
  of("Hội Chữ thập đỏ", "hội (?:chữ thập đỏ|ctđ)", ["Hội Chữ thập đỏ"], "any"),
  of("Hội Khuyến học", "hội khuyến học", ["Hội Khuyến học"], "any"),
  of("Hội Người cao tuổi", "hội (?:người cao tuổi|nct)", ["Hội Người cao tuổi", "Hội NCT"], "any"),
  of("Công đoàn cơ sở", "công đoàn cơ sở|cđcs", ["Công đoàn cơ sở", "CĐCS"], "any"),
  of(
    "Công đoàn cấp trên trực tiếp cơ sở",
    "công đoàn cấp trên(?: trực tiếp)? cơ sở",
    ["Công đoàn cấp trên trực tiếp cơ sở", "Công đoàn cấp trên cơ sở"],
    "any",
  ),
  open("hội|chi hội|hiệp hội|liên hiệp|liên đoàn|tổng hội|công đoàn", ["Hội", "Hiệp hội", "Liên hiệp", "Công đoàn"], "any", ["hồi"]),
  {
    ...alone(
      open(
        "hội đồng (?:thành viên|trường|quản trị|tuyển (?:sinh|dụng)|thi tuyển|xét (?:tuyển|duyệt|tặng|thăng hạng|công nhận)|thẩm định|đánh giá|nghiệm thu|kỷ luật|định giá|đấu giá|kiểm kê|kiểm tra|kiểm phiếu|chấm thi|coi thi|ra đề thi|phối hợp|điều phối)",
        ["Hội đồng thành viên", "Hội đồng trường", "Hội đồng tuyển sinh", "Hội đồng xét duyệt"],
        "any",
        ["hội đồng nhân dân"],
      ),
    ),
    owned: true,
  },
  {
    ...alone(
      open(
        "(?:tổ (?:công tác|kiểm tra)|đoàn (?:kiểm tra|công tác|thanh tra|giám sát))(?: của(?= (?:thủ tướng|chính phủ|bộ|sở|[uủ]y ban|ubnd|hđnd|hội đồng nhân dân|ban|(?:tỉnh|thành|huyện|quận|thị|đảng) [uủ]y)(?!\\p{L})))?|hội đồng|tổ thư ký",
        ["Hội đồng", "Tổ công tác", "Đoàn kiểm tra"],
      ),
    ),
    owned: true,
  },
  of("Hội đồng nghĩa vụ quân sự", "hội đồng (?:nghĩa vụ quân sự|nvqs)", ["Hội đồng nghĩa vụ quân sự", "Hội đồng NVQS"], "any"),
  of("Đoàn Luật sư", "đoàn luật sư", ["Đoàn Luật sư"], "any"),
  of("Ban Quản lý chợ", "(?:ban quản lý|bql) chợ(?! (?:trung tâm|đầu mối))", ["Ban Quản lý chợ", "BQL chợ"], "any"),
  open("đội", ["Đội"]),
  open("tổ(?! (?:chức|dân phố|quốc|trưởng|phó|hợp|viên|tiên|tông|ấm|đội|đổi công|lái|nghiệp|chuyên môn)(?!\\p{L})|\\d)", ["Tổ"], "any", [
    "tổ chức",
    "Tổ trưởng",
  ]),
  open("khoa(?! học| thi| cử| giáo| bảng)", ["Khoa"], "any", ["khoa học", "khoa thi"]),
  { ...of("", "(?:cụm|khối) thi đua(?: số \\d{1,2})?", ["Cụm thi đua", "Khối thi đua số 2"], "any"), name: null },
  // Press, public units, enterprises
  of(
    "Đài Phát thanh và Truyền hình",
    "(?:đài|đại|đai) (?:phát thanh (?:và|&|-|,)? ?truyền hình|pt ?(?:&|-|và)? ?th|phát thanh)|đài ptth",
    ["Đài Phát thanh và Truyền hình", "Đài PT&TH", "Đài PTTH", "Đài PT-TH", "Đài Phát thanh - Truyền hình"],
    "any",
  ),
  of("Đài Truyền thanh", "đài truyền thanh", ["Đài Truyền thanh"], "any"),
  of(
    "Đài Truyền thanh - Truyền hình",
    "đài (?:truyền thanh ?[-–,]? ?(?:và )?truyền hình|tt ?[-–&]? ?th)",
    ["Đài Truyền thanh - Truyền hình", "Đài TT-TH", "Đài TTTH"],
    "any",
  ),
  open(
    "báo|tạp chí|cổng thông tin điện tử|trang thông tin điện tử|nhà xuất bản|trung tâm truyền thông",
    ["Báo", "Tạp chí", "Cổng Thông tin điện tử"],
    "any",
    ["bão"],
  ),
  open(
    `trung tâm|ttyt|${shortCentre}|trạm|bệnh viện|phòng khám|viện|học viện|nhà văn hóa|thư viện|bảo tàng|nhà hát|nhà máy(?: (?:nước(?: sạch)?|thủy điện|nhiệt điện|xi măng|đường|gạch))?|nhà thiếu nhi|cung văn hóa|vườn quốc gia|chi nhánh|phân hiệu|phân viện`,
    ["Trung tâm", "Bệnh viện", "Viện", "Học viện"],
  ),
  { ...of("", letteredCentre, ["TTYT", "TTGDTX", "TT CNTT&TT"], "any"), name: null },
  open(`trường ${school}(?:(?:, ?| và |, và | ?- ?| )(?:trường )?${school})*|đại học`, [
    "Trường Cao đẳng",
    "Trường Trung học cơ sở",
    "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở",
    "Trường Đại học",
    "Trường Chính trị",
    "Trường THPT",
    "Trường Tiểu học và THCS",
    "trường Mầm non, Tiểu học, THCS",
  ]),
  { ...of("", shortOffice, ["P. KHTH", "P.TCCB"], "any"), name: null },
  of("Nhà trường", "nhà trường", ["Nhà trường"], "any", "none"),
  of("Quỹ Đầu tư phát triển", "(?:quỹ|quý|quĩ) đầu tư(?: và)? phát triển", ["Quỹ Đầu tư phát triển", "Quỹ đầu tư phát triển"], "any"),
  open("quỹ", ["Quỹ"], "any", ["quý"]),
  open(
    "công ty|tổng công ty|tập đoàn|xí nghiệp|doanh nghiệp tư nhân|hợp tác xã dịch vụ|hợp tác xã|htx|ngân hàng|bưu điện|viễn thông|điện lực|lâm trường|nông trường",
    ["Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng", "Bưu điện"],
  ),
  open(
    "nhà thầu(?: (?:thi công|xây lắp|thiết kế|tư vấn(?: (?:giám sát|thiết kế))?))? (?:liên danh(?: nhà thầu)?|công ty|tổng công ty|tập đoàn)|liên danh(?: nhà thầu)?",
    ["Nhà thầu Công ty", "Nhà thầu thi công Liên danh", "Liên danh"],
    "any",
    ["nhà thầu"],
  ),
  { ...alone(open("văn phòng(?! phẩm)|vp", ["Văn phòng", "VP"], "any", ["văn phòng phẩm"])), owned: true },
  {
    ...of("", `(?:phòng|vụ|tổ|đội|bộ phận|khối) tổng hợp${gathered}`, ["Phòng Tổng hợp", "Vụ tổng hợp"], "any", "open"),
    name: null,
    skips: ["Phòng tổng hợp kết quả"],
  },
  open(
    "tổng cục|cục|vụ|chi cục|khu quản lý đường bộ|cảng hàng không(?: quốc tế)?|bến xe|hạt|đồn biên phòng|đồn|cảng vụ|lữ đoàn|trung đoàn|sư đoàn|quân khu|binh đoàn|cơ quan đại diện|đại sứ quán|[uủ]y ban|ban|phòng|sở|bộ|thuế",
    ["Tổng cục", "Cục", "Vụ", "Chi cục", "Quân khu", "Ủy ban", "Ban", "Phòng"],
  ),
];

/** Lower-case words that belong to the name of an open body (`Ban Quản lý dự án đầu tư xây dựng các công trình giao thông …`). */
export interface NameWordRow extends Row {
  /** Also a verb: part of the name only at its head, after another such word, or with a capital. */
  readonly verb: boolean;
  /** What offices do every day: in small letters that, and part of no name but behind the words that another row has it with. */
  readonly work?: true;
}

export const nameWords: readonly NameWordRow[] = [
  {
    pattern: "(?:giáo dục|đào tạo|bồi dưỡng|nghề nghiệp)(?: ?[–-])? thường xuyên",
    finds: ["Giáo dục thường xuyên", "bồi dưỡng thường xuyên"],
    verb: false,
  },
  {
    pattern:
      "(?:công tác )?thi đua(?:,| và| ?[-–])? ?khen thưởng|(?:phối hợp )?tìm kiếm(?:, và|,| và)? ?cứu (?:nạn|hộ)(?: hàng hải| hàng không)?|ứng (?:cứu|phó) (?:khẩn cấp|sự cố)(?: (?:máy tính|không gian mạng|an toàn thông tin|tràn dầu|môi trường))?",
    finds: [
      "Thi đua, khen thưởng",
      "Thi đua - Khen thưởng",
      "thi đua và khen thưởng",
      "tìm kiếm, cứu nạn hàng hải",
      "Ứng cứu khẩn cấp máy tính",
    ],
    verb: false,
  },
  {
    pattern:
      "chất lượng giáo dục|tổng công ty|hợp tác xã|đổi mới sáng tạo|(?:đô thị |thành phố )?thông minh|xung kích|đề án \\d{2}|tư tưởng|(?:an ninh,? )?trật tự(?:,? (?:an toàn xã hội|an toàn giao thông|đô thị|xây dựng|công cộng|cơ sở))?|chợ (?:trung tâm|đầu mối)|di tích(?: lịch sử)?|gia đình|hồi sức(?: tích cực| cấp cứu)?|chống độc|đăng ký kinh doanh|chính quyền|(?:học sinh,? )?sinh viên|dịch (?:bệnh )?covid ?[–-]? ?19|trung ương(?! đảng)|thủ tục hành chính|bộ máy|viên chức",
    finds: [
      "chất lượng giáo dục",
      "Tổng công ty",
      "đổi mới sáng tạo",
      "Đề án 06",
      "trật tự đô thị",
      "an ninh, trật tự",
      "di tích",
      "hồi sức tích cực",
      "Đăng ký kinh doanh",
      "dịch Covid-19",
    ],
    verb: false,
  },
  {
    pattern:
      "(?:đầu tư|xây dựng|phát triển|quản lý|khai thác|bảo trì|sửa chữa|đăng ký|dịch vụ|tư vấn|kiểm định|kiểm soát|kiểm nghiệm|giám định|phục vụ|bảo tồn|bồi thường|giải phóng|xúc tiến|giới thiệu|ứng dụng|chuyển giao|quan trắc|huấn luyện|đào tạo|bồi dưỡng|giáo dục|hỗ trợ|bảo vệ|bảo trợ|chăm sóc|điều dưỡng|điều hành|giám sát|phòng chống|phòng, chống|khuyến nông|khuyến công|truyền thông|cấp nước|(?:cấp )?thoát nước|đo đạc|vận tải|bảo lãnh|thanh toán|tích hợp|nghiên cứu)",
    finds: ["đầu tư", "phát triển", "quản lý"],
    verb: true,
  },
  {
    pattern:
      "(?:(?:sau )?đại học|tin học hóa|tin học|kinh tế số|xã hội số|công nghệ số|hạ tầng số|dữ liệu số|nông lâm thủy sản|nông lâm sản|lâm sản|nông sản|thiết bị|vật tư|quản trị|hậu cần|bầu cử|công lập|dân lập|ngoại giao|vận chuyển|dự án|quỹ đất|đất đai|công trình|công cộng|đê điều|dân dụng|công nghiệp|giao thông|nông nghiệp|nông thôn mới|nông thôn|thủy lợi|thủy sản|lâm nghiệp|rừng|hạ tầng|đô thị|môi trường|tài nguyên|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu (?:bảo tồn(?: thiên nhiên| biển| loài)?|du lịch|công nghệ cao|di tích(?: lịch sử)?|dự trữ sinh quyển|đô thị(?: mới)?|nông nghiệp ứng dụng công nghệ cao)|vườn quốc gia|xử lý (?:chất thải(?: rắn)?|nước thải|rác(?: thải)?)|công nghệ cao|cảng cá|kcn|ccn|kkt|ptnt|qlda|đtxd|dtxd|gpmb|mặt bằng|khoa học|công nghệ|kỹ thuật|thông tin|dữ liệu|điện tử|văn hóa|thể thao|du lịch|thể dục|y tế|bệnh tật|bệnh viện|dự phòng|đa khoa|chuyên khoa|dân số|tín dụng nhân dân|tín dụng|chính sách|xã hội|cán bộ|hộ tịch|quốc tịch|chứng thực|xuất nhập khẩu|hành chính công|hành chính|việc làm|(?:dạy )?nghề(?! nghiệp)|sư phạm|lao động|thương mại|thương binh|người có công|nghề nghiệp|chính trị|nước sạch|vệ sinh|thiên tai|dịch bệnh|tìm kiếm cứu nạn|cứu nạn|cải cách hành chính|chuyển đổi số|chương trình|mục tiêu quốc gia|mtqg|ntm|đường bộ|đường sắt|đường thủy(?: nội địa)?|hàng không|hàng hải|sự nghiệp|quốc gia|quốc tế|nhà nước|nhân dân|cổ phần|trách nhiệm hữu hạn|một thành viên|hợp tác xã|doanh nghiệp|nhà ở|bất động sản|cây trồng|vật nuôi|giống|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật|chất lượng|an toàn thực phẩm|thực phẩm|điện lực|điện|viễn thông|bưu chính|trẻ em|phụ nữ|thanh niên|hòa giải|pháp luật|trợ giúp pháp lý|pháp lý|công chứng|đấu giá|tài sản|tài chính|ngân sách|thuế|hải quan|kế hoạch|quy hoạch|kiến trúc|hữu nghị|từ thiện|khuyến học|phổ biến,? giáo dục pháp luật|phòng cháy|chữa cháy|biến đổi khí hậu|nhân đạo|vì người nghèo|người nghèo|đền ơn đáp nghĩa|chuyên trách|liên ngành|khu vực|tin học|tnhh|mtv|tmcp|cp|xổ số(?: kiến thiết)?|bến xe|công ích)",
    finds: ["dự án", "quỹ đất", "cụm công nghiệp", "dân dụng", "nông thôn", "khu bảo tồn thiên nhiên", "vườn quốc gia"],
    verb: false,
  },
  {
    pattern:
      "thiên nhiên(?: và môi trường)?|quyền (?:lợi )?(?:trẻ em|phụ nữ|người tiêu dùng)|kiều bào|kế hoạch hóa gia đình|vận tải (?:ô tô|hàng hóa|hành khách|đường bộ|thủy)|nhà thầu(?: xây dựng)?|doanh nghiệp (?:nhỏ và vừa|vừa và nhỏ|trẻ)|tác hại (?:của )?(?:thuốc lá|rượu,? bia)|gia đình liệt s[iĩ]|trẻ em (?:tàn tật|mồ côi|khuyết tật)|dân phố",
    finds: ["thiên nhiên và môi trường", "kế hoạch hóa gia đình", "doanh nghiệp nhỏ và vừa", "gia đình liệt sĩ"],
    skips: ["trẻ em"],
    verb: false,
  },
  { pattern: "tổng hợp|thống kê|phổ biến|thường xuyên", finds: ["tổng hợp", "thường xuyên"], verb: true, work: true },
  {
    pattern: `(?:kinh tế|kế hoạch|hành chính|đa khoa|nội|ngoại|nghiên cứu|kỹ thuật|nghiệp vụ|dịch vụ|quản trị|bảo trợ xã hội)(?: ?[–-])? tổng hợp${gathered}`,
    finds: ["kinh tế tổng hợp", "Kế hoạch tổng hợp", "Hành chính - tổng hợp", "đa khoa tổng hợp"],
    skips: ["kế hoạch tổng hợp số liệu", "nghiệp vụ tổng hợp, báo cáo"],
    verb: false,
  },
];

/** Bodies that are set up for a matter, which their names tell in small letters. */
export const matterBodies: Row = {
  pattern: "ban (?:chỉ đạo|chỉ huy|điều hành|vận động|tổ chức)|bcđ|tổ công tác|hội đồng",
  finds: ["Ban Chỉ đạo", "BCĐ", "Tổ công tác"],
  skips: ["Ban Dân tộc"],
};

/** Verbs that order by themselves, and yet begin names (`Vụ Tổ chức cán bộ`). */
export const nameVerbs: readonly Row[] = [{ pattern: "tổ chức|phối hợp|nâng cao", finds: ["Tổ chức", "Phối hợp"], skips: ["chủ trì"] }];

/** Bodies whose offices are named with them, with or without a dash between: `Phòng CSGT | Công an tỉnh`. */
export const officeOwners: Row = {
  pattern:
    "công an (?:tỉnh|thành phố|tp|huyện|quận|thị xã|phường|xã)|bộ (?:công an|quốc phòng)|bộ chỉ huy quân sự|bộ chqs|ban chỉ huy quân sự|ban chqs",
  finds: ["Công an tỉnh", "Bộ CHQS", "Bộ Công an"],
  skips: ["công an toàn quốc"],
};

/** What such an office is called. */
export const ownedOffices: Row = { pattern: "phòng|đội|trạm|văn phòng|cục", finds: ["Phòng", "Đội", "Cục"], skips: ["trường"] };

/** Behind a verb in small letters: what is drawn up, though names are made of the words too (`Phòng Truyền thông xây dựng | kế hoạch`). */
export const draftedThings: readonly Row[] = [
  {
    pattern: "kế hoạch|chương trình(?! (?:mục tiêu|nông thôn|mtqg|đào tạo))|dữ liệu|quy hoạch",
    finds: ["kế hoạch", "chương trình"],
    skips: ["chương trình mục tiêu"],
  },
];

/** Between a body and the one that it belongs to: `Trung tâm Kiểm nghiệm | thuộc | Sở Y tế`. */
export const ownerTie: Row = { pattern: "trực thuộc|thuộc", finds: ["thuộc", "trực thuộc"], skips: ["của"] };

/** Between two parts of the name of an open body. */
export const nameJoints: readonly Row[] = [{ pattern: "và|các|về", finds: ["và", "các", "về"] }];

/** Kinds of bodies whose names tell no topic: `Công ty Hoa Mai | về chính sách thuế`. */
export const topiclessKinds: readonly Row[] = [
  {
    pattern:
      "công ty|tổng công ty|tập đoàn|xí nghiệp|doanh nghiệp tư nhân|hợp tác xã|htx|ngân hàng|bệnh viện|trường|trung học (?:cơ sở|phổ thông)|tiểu học|mầm non|thcs|thpt|điện lực|nhà máy",
    finds: ["công ty", "bệnh viện"],
    skips: ["ban chỉ đạo"],
  },
];
/** What a company is in law, behind which its own name stands: `Công ty TNHH MTV | Trồng rừng Hoa Mai`. */
export const companyForm: Row = {
  pattern: "tnhh|trách nhiệm hữu hạn|mtv|(?:một|hai) thành viên|cp|cổ phần",
  finds: ["TNHH", "MTV", "Cổ phần"],
  skips: ["phần"],
};
export const topicJoint: Row = { pattern: "về", finds: ["về"], skips: ["và"] };

/** Small words that a name never holds: after a syllable in capitals any other small one completes its word (`Chiến lược`). */
export const nameEnds: readonly Row[] = [
  {
    pattern:
      "và|của|có|để|là|được|trong|ngoài|tại|về|theo|với|cho|từ|đến|ở|do|trên|dưới|bằng|khi|đã|đang|sẽ|không|nhưng|thì|mà|này|đó|kia|như|nếu|vì|bị|ra|vào|lên|qua|sau|trước|cùng|các|những|một|mỗi|mọi|năm|tháng|ngày|quý|số|thuộc|gồm|nay|vừa|đều|cũng|rồi|chưa|hoặc|hay|nhằm|nên|còn|mời|thực|tổ|triển|hướng|rà|làm|nhận|xin|ký|đề|trình|đăng|đưa|đẩy|đôn",
    finds: ["và", "của", "để", "được"],
  },
];

/** Behind a number: what it counts, so that it ends no name (`Công ty Hoa Mai | 20 ha đất`). */
export const measures: Row = {
  pattern:
    "ha|héc-ta|m|m2|m²|m3|km|tấn|kg|tạ|lít|triệu|tỷ|tỉ|nghìn|đồng|người|hộ|lô|thửa|căn|suất|giường|lao động|chiếc|bộ|máy|xe|cây|con|dự án|công trình|gói thầu|hồ sơ|chỉ tiêu|biên chế|ngày|tháng|năm|lần",
  finds: ["ha", "triệu"],
  skips: ["hà"],
};

/** Words that begin like a body and are none (`Ban hành`, `Phòng, chống`). */
export const noBodies: readonly Row[] = [
  { pattern: "ban (?:hành|đầu|đêm|ngày|giao|phát|lệnh|bố|nãy|sơ)", finds: ["ban hành", "ban đầu"], skips: ["Ban Dân tộc"] },
  {
    pattern:
      "phòng ?[,-]? ?(?:chống(?! buôn lậu và xử lý vi phạm)|ngừa|trừ|cháy|hộ|vệ|thủ|học|bệnh|dịch|họp|ốc|the|xa|tránh|ngủ|ở)|phòng,? tránh",
    finds: ["Phòng, chống", "phòng ngừa", "Phòng cháy", "phòng học"],
    skips: ["Phòng Tài chính"],
  },
  {
    pattern:
      "bộ (?:trưởng|máy|phận(?! (?:tiếp nhận|một cửa))|luật|tiêu chí|hồ sơ|tài liệu|chỉ số|dữ liệu|mã|thủ tục|quy tắc|sách|mặt|lọc|công cụ|phiếu|đề|câu hỏi|tiêu chuẩn|chỉ tiêu|quy trình|số|nhận diện|đội viên|ảnh|phim)",
    finds: ["bộ máy", "Bộ tiêu chí", "Bộ luật", "bộ phận"],
    skips: ["Bộ Tài chính", "Bộ phận Một cửa"],
  },
  {
    pattern: "ban quản lý các (?:thôn|bản|buôn|ấp|xóm|khóm|khối phố|khu phố|khu dân cư|tổ dân phố|làng)",
    finds: ["ban quản lý các thôn"],
    skips: ["Ban Quản lý các dự án"],
  },
  {
    pattern: "hội (?:chủ nghĩa|nghị|thảo|thi|trường|nhập|họp|đàm|viên|trại|chợ|diễn|ý|chẩn|tụ|làng|ngộ|thao)|đại hội|lễ hội|ngày hội",
    finds: ["Hội nghị", "hội nhập", "Đại hội"],
    skips: ["Hội Nông dân"],
  },
  {
    pattern:
      "công (?:ty mẹ|an toàn)|trung tâm (?:của|là|cho)|viện (?:trợ|phí|dẫn)|báo (?:cáo|chí|động|hiệu|giá|tin|đài|hỷ|ân|đáp|vệ)|quỹ (?:đất|lương|thời gian|nhà|tiền)|vụ (?:việc|án|mùa|xuân|đông|hè|chiêm|thu|kiện|cháy|nổ|phạm|tai|lợi|vi|hiệp|hoạt|ngộ|trưởng|sản|lúa|phó|khiếu|tố|tranh|mưu|các|là|ông|bà)|cục (?:bộ|diện|trưởng|máu|phó)|đội (?:ngũ|hình|viên|trưởng|mũ|lốt|tuyển|giá|dư)|số (?:liệu|lượng|hóa|hoá|hộ|thu|chi|dư|nhà|người|tiền|hiệu|thứ|vốn|đông|ít|nhiều|xã|vụ|hạng|học|thuế|nợ)|sở (?:vật chất|hạ tầng|của|hữu|tại|thích|trường|dĩ|giao dịch|chỉ huy|chỉ|ước)|ủy ban hành|trạm (?:dừng|thu|bơm|biến|điện|cân|trộn|trưởng)|đồn (?:điền|đại)|trường (?:hợp|học|kỳ|tồn)|điện lực lượng",
    finds: ["báo cáo", "vụ việc", "cục bộ", "đội ngũ", "số liệu", "sở hữu", "trường hợp", "Quỹ đất"],
    skips: ["Sở Tài chính", "Quỹ Đầu tư phát triển", "Cục Thuế"],
  },
  {
    pattern:
      "thanh tra (?:đột xuất|chuyên ngành|kiểm tra|việc|công|toàn diện|hành chính|các|theo|lại|chuyên đề)|công an (?:toàn|ninh)|chi bộ (?:đội|phận)|hội đồng (?:xét|thi(?! đua))",
    finds: ["thanh tra đột xuất", "thanh tra việc"],
    skips: ["Thanh tra tỉnh", "Công an tỉnh"],
  },
];

/** Titles that stand for the body that they head. `keeps`: of a UBND or an HĐND the title is kept. */
export interface HolderRow extends Row {
  readonly keeps: boolean;
  /** The normal spelling where the title is kept. */
  readonly name: string | null;
}

/** How office holders are addressed: `các ông (bà) Giám đốc`. */
const addressed = "(?:đồng chí|đ/c|ông(?: ?\\(bà\\)| ?/ ?bà|,? (?:và )?bà)?|bà)";

export const holders: readonly HolderRow[] = [
  {
    pattern: "chủ tịch(?: ?,| và) (?:các )?(?:phó chủ tịch|pct)|ct, (?:các )?pct",
    finds: ["Chủ tịch và các Phó Chủ tịch", "Chủ tịch, các Phó Chủ tịch", "CT, các PCT"],
    keeps: true,
    name: "Chủ tịch và các Phó Chủ tịch",
  },
  {
    pattern: `các (?:${addressed} )?(?:phó chủ tịch|pct)`,
    finds: ["các Phó Chủ tịch", "các PCT", "các đồng chí Phó Chủ tịch"],
    keeps: true,
    name: "các Phó Chủ tịch",
  },
  {
    pattern: `(?:${addressed} )?(?:phó chủ tịch(?: thường trực)?|pct(?: tt)?)`,
    finds: ["Phó Chủ tịch", "PCT", "Phó Chủ tịch Thường trực"],
    keeps: true,
    name: "Phó Chủ tịch",
  },
  {
    pattern: `(?:(?:các )?${addressed} )?(?:chủ tịch|ct)`,
    finds: ["Chủ tịch", "CT", "đồng chí Chủ tịch", "các đồng chí Chủ tịch", "Các ông (bà) Chủ tịch"],
    keeps: true,
    name: "Chủ tịch",
  },
  {
    pattern: `(?:các )?(?:${addressed} )?(?:(?:phó )?(?:tổng )?giám đốc|gđ|(?:phó )?thủ trưởng|chánh án|phó chánh án|chánh|phó chánh|(?:phó )?tổng cục trưởng|(?:phó )?cục trưởng|chi cục trưởng|vụ trưởng|bộ trưởng(?!, (?:các )?thủ trưởng )|thứ trưởng|thống đốc|tổng biên tập|tổng(?! (?:cục|công ty))|chủ nhiệm|(?:phó )?hiệu trưởng|viện trưởng|chỉ huy trưởng|tư lệnh|(?:phó )?bí thư(?: thường trực)?|(?:tổ|đội|nhóm|điều dưỡng) trưởng(?= (?:các|khoa) )|(?:phó )?trưởng(?: ban(?= ban )| phòng(?= phòng )| khoa(?= khoa )| đoàn(?= đoàn ))?|người đứng đầu|lãnh đạo|đội trưởng|hạt trưởng|trạm trưởng)`,
    finds: [
      "Giám đốc",
      "các ông (bà) Thủ trưởng",
      "Thủ trưởng",
      "Chánh",
      "Bộ trưởng",
      "Cục trưởng",
      "Trưởng",
      "Người đứng đầu",
      "Hiệu trưởng",
      "Viện trưởng",
    ],
    keeps: false,
    name: null,
  },
];

/** Kinds of bodies that belong to no other: another name directly behind one is that of a second body. */
export const ownerlessRow: Row = {
  pattern:
    "sở|bộ(?! phận)|ubnd|[uủ]y ban nhân dân|hđnd|hội đồng nhân dân|công an|ban chỉ huy|tòa án|viện kiểm sát|mặt trận|liên đoàn|tỉnh đoàn|huyện đoàn",
  finds: ["sở", "bộ", "công an"],
  skips: ["bộ phận", "cục"],
};

/** Kinds of bodies that others belong to, whose names stand behind theirs: `Trung tâm Y tế | Sở Y tế`. */
export const ownerRow: Row = {
  pattern:
    "bộ|sở|tổng cục|cục|ubnd|[uủ]y ban nhân dân|hđnd|hội đồng nhân dân|chính phủ|quốc hội|trung ương|(?:tỉnh|thành|huyện|quận|thị|đảng) ?[uủ]y|(?:tỉnh|thành|huyện|quận|thị) ?đoàn|công an|quân khu|đại học|học viện|trường|tập đoàn|tổng công ty|ngân hàng",
  finds: ["bộ", "sở", "tổng cục", "tỉnh ủy"],
  skips: ["phòng"],
};
