import type { Row } from "./row.ts";

/** By what right somebody signs (Nghị định 30/2020/NĐ-CP, Điều 13); the slash is the Party's habit. */
export interface ModeRow extends Row {
  readonly mode: "TM." | "KT." | "TL." | "TUQ." | "Q.";
}

export const modeRows: readonly ModeRow[] = [
  { mode: "TUQ.", pattern: "t ?[./]? ?u ?[./]? ?q(?: ?[.:]| ?/)?", finds: ["tuq.", "t/uq", "tuq"] },
  { mode: "TM.", pattern: "t ?[./]? ?m(?: ?[.:]| ?/)?|thay mặt", finds: ["tm.", "t/m", "tm", "t.m"] },
  { mode: "KT.", pattern: "k ?[./]? ?t(?: ?[.:]| ?/)?", finds: ["kt.", "k/t", "kt"] },
  { mode: "TL.", pattern: "t ?[./]? ?l(?: ?[.:]| ?/)?", finds: ["tl.", "t/l", "tl"] },
  { mode: "Q.", pattern: "q ?[.:]|quyền", finds: ["q.", "quyền"] },
];

/** Offices that sign. `name` is how running text writes them. */
export interface PositionRow extends Row {
  readonly name: string;
}

/** Of a deputy's title a scan may lose the first letter: `HÓ CHỦ TỊCH`. */
const office = (name: string, ...more: readonly string[]): PositionRow => {
  const words = name.toLowerCase();
  const deputy = words.startsWith("phó ") ? [`p\\. ?${words.slice(4)}`, words.slice(1)] : [];
  return { name, pattern: [words, ...deputy, ...more].join("|"), finds: [words] };
};

/** Longer names stand before shorter ones. */
export const positionRows: readonly PositionRow[] = [
  office("Phó Chủ tịch nước"),
  office("Chủ tịch nước"),
  office("Chủ tịch", "ch[uủ] t[iịỉ]ch"),
  office("Phó Chủ tịch", "ph[oó] ch[uủ] t[iịỉ]ch"),
  office("Bộ trưởng", "b[oộ] tr[uư][oởỏơ]ng"),
  office("Thủ trưởng đơn vị"),
  office("Thủ trưởng cơ quan"),
  office("Thứ trưởng", "th[uúùủưừửữ] trưởng(?! (?:đơn vị|cơ quan))"),
  office("Phó Thủ tướng"),
  office("Thủ tướng"),
  office("Phó Tổng Giám đốc"),
  office("Tổng Giám đốc"),
  office("Phó Giám đốc"),
  office("Giám đốc", "gi[aá]m [dđ][oốôó]c"),
  office("Phó Chánh Văn phòng"),
  office("Phó Văn phòng"),
  office("Chánh Văn phòng", "chánh văn phòng"),
  office("Phó Tổng Cục trưởng"),
  office("Tổng Cục trưởng"),
  office("Phó Chi cục trưởng"),
  office("Chi cục trưởng"),
  office("Phó Cục trưởng"),
  office("Cục trưởng"),
  office("Phó Vụ trưởng"),
  office("Vụ trưởng"),
  office("Phó Chánh Thanh tra"),
  office("Chánh Thanh tra"),
  office("Phó Tổng Thanh tra"),
  office("Tổng Thanh tra"),
  office("Phó Tổng Kiểm toán"),
  office("Tổng Kiểm toán"),
  office("Phó Trưởng ban"),
  office("Trưởng ban"),
  office("Phó Trưởng phòng"),
  office("Trưởng phòng"),
  office("Phó Trưởng đoàn"),
  office("Trưởng đoàn"),
  office("Phó Trưởng Công an"),
  office("Trưởng Công an"),
  office("Trưởng tiểu ban"),
  office("Tổng Bí thư"),
  office("Phó Bí thư"),
  office("Thường trực Ban Bí thư"),
  office("Bí thư"),
  office("Phó Viện trưởng"),
  office("Viện trưởng"),
  office("Phó Hiệu trưởng"),
  office("Hiệu trưởng"),
  office("Phó Chủ nhiệm"),
  office("Chủ nhiệm"),
  office("Phó Thống đốc"),
  office("Thống đốc"),
  office("Phó Chánh án"),
  office("Chánh án"),
  office("Phó Tổng Thư ký"),
  office("Tổng Thư ký"),
  office("Phó Chỉ huy trưởng"),
  office("Chỉ huy trưởng"),
  office("Phó Tư lệnh"),
  office("Tư lệnh"),
  office("Phó Chính ủy"),
  office("Chính ủy"),
  office("Phó Tổng Biên tập"),
  office("Tổng Biên tập"),
  office("Phó Hạt trưởng"),
  office("Hạt trưởng"),
  office("Phó Trạm trưởng"),
  office("Trạm trưởng"),
  office("Phó Trưởng trạm"),
  office("Trưởng trạm"),
  office("Phó Trưởng Thuế"),
  office("Trưởng Thuế"),
  office("Phó Đồn trưởng"),
  office("Đồn trưởng"),
  office("Phó Trưởng khoa"),
  office("Phó Tổ trưởng"),
  office("Tổ trưởng"),
  office("Phó Đội trưởng"),
  office("Đội trưởng"),
  office("Phó Ban"),
  office("Phó Thủ trưởng"),
  office("Thủ trưởng"),
  office("Ủy viên Thường trực"),
  office("Ủy viên"),
  office("Tổng Tham mưu trưởng"),
  office("Kế toán trưởng"),
  office("Trưởng khoa"),
  office("Thư ký"),
  office("Chủ tọa"),
  office("Chấp hành viên"),
  office("Kiểm sát viên"),
  office("Điều tra viên"),
  office("Công chứng viên"),
  office("Thẩm phán"),
  office("Người phát ngôn"),
];

/** Bodies whose names end in the words of an office: `Ban Bí thư`, `Đoàn Chủ tịch`, but not `Trưởng ban | Bí thư`. */
export const officeBodies: readonly { readonly head: string; readonly office: string }[] = [
  { head: "(?<!trưởng )ban", office: "bí thư|giám đốc|chủ nhiệm|thư ký" },
  { head: "(?<!trưởng )đoàn", office: "chủ tịch|thư ký" },
];

/** What the name of an office goes on with that reads like a person's: `CHỦ NHIỆM | VĂN PHÒNG CHÍNH PHỦ`. */
export const officeTailRow: Row = { pattern: "văn phòng", finds: ["văn phòng"], skips: ["văn phong"] };

/** Offices that sign beside the one who issues: they keep minutes or accounts. */
export const minorOffices: readonly Row[] = [
  {
    pattern: "thư ký|kế toán trưởng|người (?:ghi|lập)(?: biên bản| biểu)?",
    finds: ["thư ký", "người ghi biên bản"],
    skips: ["kế toán viên"],
  },
];

/** A rank or degree before a name; it belongs to no value. */
export const rankRows: readonly Row[] = [
  { pattern: "(?:đại|trung|thượng|thiếu) (?:tướng|tá|úy)|đại úy|chuẩn đô đốc", finds: ["đại tá", "thượng tá", "thiếu tướng"] },
  {
    pattern:
      "(?:(?:pgs|gs|ts|ths|th\\.s|ks|cn|bs\\.? ?ck ?i{1,2}|ds\\.? ?ck ?i{1,2}|bs|ds|ls|nsnd|nsut|ngnd|ngut|ttnd|ttut)\\.?[, ]{0,2}){1,4}(?:bác sĩ|kỹ sư)?",
    finds: ["ts.", "pgs.ts.", "ths.", "bs.ckii.", "gs, ts"],
    skips: ["trần"],
  },
  { pattern: "tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|giáo sư|phó giáo sư|luật sư|cử nhân|kiến trúc sư", finds: ["tiến sĩ", "kỹ sư"] },
];

/** Words around a signature that are neither office nor name; they fill their line. */
export const signedRows: readonly Row[] = [
  {
    pattern:
      "[(\\[<]?(?:(?:đã )?ký(?: tên)?(?:,| và) đóng dấu|đã ký(?: tên| số| điện tử)?(?! và)|daky|ký tên|đã kí|ký, ghi rõ họ tên|chữ ký(?:, dấu)?|signed|signature)(?:[,;] .{0,60})?[)\\]>]?|[(\\[](?:ký|đã|chữ ký|con dấu|dấu).{0,60}[)\\]]",
    finds: [
      "(đã ký)",
      "đã ký",
      "daky",
      "(ký tên, đóng dấu)",
      "(đã ký và đóng dấu)",
      "(đã ký điện tử)",
      "[chữ ký]",
      "[con dấu]",
      "(signed)",
    ],
    skips: ["ký hợp đồng"],
  },
  { pattern: "xác thực văn bản hợp nhất|nơi nhận như trên", finds: ["xác thực văn bản hợp nhất"] },
];

/** Who signs a form is told how. */
export const signHereRow: Row = {
  pattern: "ký(?: tên)?(?:,| và|,? ghi)? (?:ghi )?(?:rõ )?(?:họ,? (?:và )?tên|đóng dấu|chức vụ)|chữ ký|họ (?:và )?tên",
  finds: ["chữ ký", "họ và tên", "ký, ghi rõ họ tên", "ký tên, đóng dấu", "ký và ghi rõ họ tên", "ký, đóng dấu", "ký, họ tên"],
  skips: ["ký hợp đồng"],
};

/** Surnames: where a name in capitals begins behind an office in capitals. */
export const surnameRow: Row = {
  pattern:
    "(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đinh|đoàn|lâm|mai|trịnh|trương|cao|hà|tô|lương|tạ|thái|châu|quách|tống|triệu|kiều|la|lưu|vương|hứa|từ|chu|nông|hoàn|khuất|giang|lại|phùng|thân|tăng|mạc|nghiêm|đàm|giáp|ông|khổng|đồng|ninh|doãn|văn|viên|vi|lò|giàng|sùng|vàng|lường|quàng|cầm|hầu|thào|mùa|điểu|rơ|ksor|siu|y|đậu|bạch|âu|diệp|đới|hàn|kim|tiêu|tôn|ma|cù|phí|lục|đường|thạch|sơn|danh)(?! (?:sách|mục|bản)$)",
  finds: ["nguyễn", "trần", "phạm"],
};
