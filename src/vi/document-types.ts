import type { Row } from "./row.ts";

/** A type of document: Nghị định 30/2020/NĐ-CP (Điều 7 and Phụ lục III), the legal types, and those that Party offices use. */
export interface DocumentTypeRow extends Row {
  /** As the record gives it: the official abbreviation where there is one. */
  readonly code: string;
  readonly name: string;
  /** Further abbreviations in symbols and citations, of older rules or other bodies; case is as printed. */
  readonly codes?: readonly string[];
  /** Cited by its name and date alone, as laws are. */
  readonly byName?: true;
  /** Issued by several bodies together. */
  readonly joint?: true;
  /** Its name goes on with what it is for: `Giấy chứng nhận | đăng ký hoạt động khoa học và công nghệ`. */
  readonly goesOn?: true;
  /** Prints no name of its type; its symbol is the issuer's and the unit's that drafted it (`512/SNV-CCHC`). */
  readonly letter?: true;
}

/**
 * Longer names stand before shorter ones (`Thông tư liên tịch` before `Thông tư`). The patterns take the tone marks that
 * scanned text loses: `Nghi định`, `Quyêt đinh`.
 */
export const documentTypes: readonly DocumentTypeRow[] = [
  { code: "NQLT", name: "Nghị quyết liên tịch", pattern: "ngh[iị] quy[êế]t liên t[iị]ch", finds: ["nghị quyết liên tịch"], joint: true },
  { code: "NQ", name: "Nghị quyết", pattern: "ngh[iịỉ] quy[eêếể]t", finds: ["nghị quyết", "nghi quyêt"], skips: ["nghị định"] },
  {
    code: "QyĐ",
    name: "Quy định",
    codes: ["QĐi", "QyĐi"],
    pattern: "qu[yi] [dđ][iịỉ]nh",
    finds: ["quy định", "qui định"],
    skips: ["quyết định"],
  },
  {
    code: "QĐ",
    name: "Quyết định",
    codes: ["QĐST", "QĐPT"],
    pattern: "quy[eêếể]t [dđ][iịỉ]nh",
    finds: ["quyết định", "quyêt đinh"],
    skips: ["quy định"],
  },
  { code: "CT", name: "Chỉ thị", pattern: "ch[iỉị] th[iịỉ]", finds: ["chỉ thị", "chi thị"] },
  { code: "QC", name: "Quy chế", pattern: "qu[yi] ch[eêế]", finds: ["quy chế", "qui chế"] },
  { code: "TC", name: "Thông cáo", pattern: "thông cáo", finds: ["thông cáo"], skips: ["thông báo"] },
  { code: "TB", name: "Thông báo", pattern: "thông b[aá]o", finds: ["thông báo"], skips: ["thông cáo"] },
  { code: "HD", name: "Hướng dẫn", pattern: "h[uư][oơớ]ng d[aâẫầ]n", finds: ["hướng dẫn", "hướng dân"] },
  { code: "CTr", name: "Chương trình", codes: ["Ctr", "CTHĐ", "CTHD"], pattern: "ch[uư][oơ]ng trình", finds: ["chương trình"] },
  { code: "KH", name: "Kế hoạch", pattern: "k[eêếể] ho[aạ]ch", finds: ["kế hoạch", "kể hoạch"] },
  { code: "PA", name: "Phương án", pattern: "ph[uư][oơ]ng [aá]n", finds: ["phương án"] },
  { code: "ĐA", name: "Đề án", pattern: "[dđ][eêềể] án", finds: ["đề án", "để án"], skips: ["dự án"] },
  { code: "DA", name: "Dự án", pattern: "dự án", finds: ["dự án"], skips: ["đề án"] },
  { code: "BC", name: "Báo cáo", pattern: "b[aá]o c[aá]o", finds: ["báo cáo", "bao cáo"] },
  { code: "BB", name: "Biên bản", pattern: "biên bản", finds: ["biên bản"] },
  { code: "TTr", name: "Tờ trình", codes: ["Ttr"], pattern: "t[oơờở] tr[iì]nh", finds: ["tờ trình", "tở trình"] },
  { code: "TL", name: "Thể lệ", pattern: "thể lệ", finds: ["thể lệ"], skips: ["điều lệ"] },
  { code: "HĐ", name: "Hợp đồng", pattern: "hợp đồng", finds: ["hợp đồng"] },
  { code: "CV", name: "Công văn", letter: true, pattern: "c[oô]ng v[aă]n", finds: ["công văn"] },
  { code: "CĐ", name: "Công điện", pattern: "c[oô]ng [dđ]i[eêệ]n", finds: ["công điện"] },
  { code: "BGN", name: "Bản ghi nhớ", codes: ["GN"], pattern: "bản ghi nhớ", finds: ["bản ghi nhớ"] },
  { code: "BTT", name: "Bản thỏa thuận", codes: ["TTh"], pattern: "(?:bản )?thỏa thuận", finds: ["bản thỏa thuận", "thỏa thuận"] },
  { code: "GUQ", name: "Giấy ủy quyền", codes: ["UQ"], pattern: "giấy ủy quyền", finds: ["giấy ủy quyền"] },
  { code: "GM", name: "Giấy mời", pattern: "giấy m[oơờ]i", finds: ["giấy mời"] },
  { code: "GGT", name: "Giấy giới thiệu", codes: ["GT"], pattern: "giấy giới thiệu", finds: ["giấy giới thiệu"] },
  { code: "GNP", name: "Giấy nghỉ phép", codes: ["NP"], pattern: "giấy nghỉ phép", finds: ["giấy nghỉ phép"] },
  { code: "GP", name: "Giấy phép", goesOn: true, pattern: "giấy phép", finds: ["giấy phép"] },
  { code: "GCN", name: "Giấy chứng nhận", goesOn: true, pattern: "giấy chứng nhận", finds: ["giấy chứng nhận"] },
  { code: "PTr", name: "Phiếu trình", pattern: "phiếu trình", finds: ["phiếu trình"] },
  { code: "PG", name: "Phiếu gửi", pattern: "phiếu gửi", finds: ["phiếu gửi"] },
  { code: "PC", name: "Phiếu chuyển", pattern: "phiếu chuyển", finds: ["phiếu chuyển"] },
  { code: "PB", name: "Phiếu báo", pattern: "phiếu báo", finds: ["phiếu báo"] },
  { code: "TCg", name: "Thư công", pattern: "thư công|công thư", finds: ["thư công", "công thư"] },
  { code: "HP", name: "Hiến pháp", pattern: "hi[eếê]n pháp", finds: ["hiến pháp"], byName: true },
  { code: "BL", name: "Bộ luật", pattern: "b[oôộ] lu[aâậ]t", finds: ["bộ luật"], byName: true },
  {
    code: "L",
    name: "Luật",
    codes: ["LUẬT"],
    pattern: "(?<!ph[aá]p )lu[aâậ]t",
    finds: ["luật", "luât"],
    skips: ["quy phạm pháp luật"],
    byName: true,
  },
  { code: "PL", name: "Pháp lệnh", pattern: "ph[aá]p l[eêệ]nh", finds: ["pháp lệnh"], byName: true },
  { code: "SL", name: "Sắc lệnh", pattern: "sắc lệnh", finds: ["sắc lệnh"] },
  { code: "Lệnh", name: "Lệnh", pattern: "(?<!pháp )lệnh", finds: ["lệnh"] },
  {
    code: "NĐ",
    name: "Nghị định",
    codes: ["ND"],
    pattern: "ngh[iịỉ] [dđ][iịỉ]nh",
    finds: ["nghị định", "nghi định"],
    skips: ["nghị quyết"],
  },
  {
    code: "TTLT",
    name: "Thông tư liên tịch",
    codes: ["TTLN"],
    pattern: "th[oô]ng t[uư] liên (?:t[iị]ch|ngành)",
    finds: ["thông tư liên tịch", "thông tư liên ngành"],
    joint: true,
  },
  { code: "TTLB", name: "Thông tư liên bộ", pattern: "th[oô]ng t[uư] liên bộ", finds: ["thông tư liên bộ"], joint: true },
  { code: "TT", name: "Thông tư", pattern: "th[oô]ng t[uưừ](?: hướng dẫn(?= số(?: |$)))?", finds: ["thông tư"], skips: ["thông tri"] },
  { code: "VBHN", name: "Văn bản hợp nhất", pattern: "văn bản hợp nhất", finds: ["văn bản hợp nhất"] },
  { code: "KL", name: "Kết luận", pattern: "k[eêế]t lu[aâậ]n", finds: ["kết luận", "kêt luận"] },
  { code: "TTri", name: "Thông tri", pattern: "thông tri", finds: ["thông tri"], skips: ["thông tư"] },
  { code: "LLV", name: "Lịch làm việc", pattern: "lịch làm việc", finds: ["lịch làm việc"] },
  { code: "LCT", name: "Lịch công tác", pattern: "lịch công tác", finds: ["lịch công tác"] },
  { code: "QTr", name: "Quy trình", pattern: "qu[yi] trình", finds: ["quy trình"] },
  { code: "NQy", name: "Nội quy", pattern: "nội quy", finds: ["nội quy"] },
  { code: "ĐL", name: "Điều lệ", pattern: "điều lệ", finds: ["điều lệ"] },
];
