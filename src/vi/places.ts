import { centreWords } from "./abbreviations.ts";
import type { Row } from "./row.ts";

/** A level of administrative units, and the time in which it exists. */
export interface PlaceLevelRow extends Row {
  readonly name: string;
  readonly level: "province" | "district" | "commune";
  readonly from: string | null;
  readonly to: string | null;
  /** As scans spoil it where only a place can be meant: the source of a regular expression. */
  readonly misread?: string;
  /** Some units of this level lie in a province, beside its districts. */
  readonly mayBeDistrict?: true;
  /** Units of this level may have a number for a name: `quận 3`. */
  readonly numbered?: true;
}

export const placeLevels: readonly PlaceLevelRow[] = [
  { name: "tỉnh", pattern: "tỉnh", finds: ["tỉnh"], misread: "t[iìíỉĩị]nh", level: "province", from: null, to: null },
  {
    name: "thành phố",
    pattern: "thành phố|tp[.]?|t[.]p",
    finds: ["thành phố", "TP", "T.P"],
    level: "province",
    from: null,
    to: null,
    mayBeDistrict: true,
  },
  { name: "huyện", pattern: "huyện", finds: ["huyện"], misread: "huy[eéèẻẽẹêếềểễệ]n", level: "district", from: null, to: "2025-06-30" },
  { name: "quận", pattern: "quận", finds: ["quận"], level: "district", from: null, to: "2025-06-30", numbered: true },
  { name: "thị xã", pattern: "thị xã|tx[.]?", finds: ["thị xã", "TX"], level: "district", from: null, to: "2025-06-30" },
  {
    name: "thị trấn",
    pattern: `thị trấn|tt[.]?(?! ?[-–&] ?\\p{L}| (?:${centreWords}|dv|vh|gd|pt|khuyến|kỹ thuật))`,
    finds: ["thị trấn", "TT"],
    skips: ["TT Y tế"],
    level: "commune",
    from: null,
    to: "2025-06-30",
  },
  { name: "đặc khu", pattern: "đặc khu", finds: ["đặc khu"], level: "commune", from: "2025-07-01", to: null },
  { name: "phường", pattern: "phường", finds: ["phường"], level: "commune", from: null, to: null, numbered: true },
  { name: "xã", pattern: "xã", finds: ["xã"], level: "commune", from: null, to: null },
];

/** A town's level in short, where only a level can stand. */
export const shortTown = { name: "thị trấn", pattern: "tt[.]?", finds: ["TT", "TT."] } as const satisfies Row & { readonly name: string };

/** Words that tie a body to a place: `chi nhánh tỉnh`, `khu vực X`. */
export const placeLinks: readonly Row[] = [
  {
    pattern: "chi nhánh|khu vực|vùng|miền|cửa khẩu(?: quốc tế| cảng)?|khu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao)|kcn|kkt",
    finds: ["chi nhánh", "khu vực", "cửa khẩu", "khu công nghiệp"],
  },
];

/** The words that a place after a body is written with. */
export const placeWords = {
  several: {
    pattern:
      "(?:các|(?:cả )?(?:0\\d|[1-9]\\d{1,2}|[2-9](?= \\p{L}{2,6}(?: \\p{L}{2,4})? ?:)|(?:[2-9]|hai|ba|bốn)(?= (?:xã|phường|thị|huyện|quận|thành|tỉnh) )))",
    finds: ["các", "11", "03"],
    skips: ["số 2"],
  },
  /** Bodies that have no number of their own: one behind them counts the places that they are of (`UBND | 03 xã A, B và C`). */
  unnumbered: {
    pattern: "ubnd|[uủ]y ban nhân dân|hđnd|đảng ủy|công an|trạm y tế|hội (?:nông dân|phụ nữ|cựu chiến binh)",
    finds: ["UBND", "Đảng ủy", "Công an"],
    skips: ["Đội"],
  },
  joint: { pattern: "và|hoặc", finds: ["và", "hoặc"] },
  /** Levels in short, behind another one: `các huyện, thành, thị`. */
  brief: {
    pattern: "thị(?! (?:trường|thực|giác|hiếu|sát|uy))|thành(?! (?:lập|viên|công|tích|phần|tựu|quả|hình|thạo|đạt))",
    finds: ["thị", "thành"],
    skips: ["thành lập"],
  },
  seat: { pattern: "trực thuộc (?:trung ương|tw|tỉnh)", finds: ["trực thuộc Trung ương"] },
  country: { pattern: "việt nam|vn|trung ương|tw", finds: ["Việt Nam", "Trung ương"] },
  grade: { pattern: "cấp", finds: ["cấp"] },
  allGrades: {
    pattern: "(?:các ngành,? (?:và )?)?(?:các|hai|02|2) cấp|(?:cùng|đồng) cấp(?! (?:phát|cứu|giấy|phép|bù|kinh phí))|cấp (?:dưới|trên)",
    finds: ["các cấp", "hai cấp", "các ngành, các cấp", "cùng cấp", "cấp dưới"],
    skips: ["cùng cấp phát"],
  },
  number: { pattern: "số", finds: ["số"] },
  ownBody: { pattern: "[uủ]y|đoàn(?! (?:kết|thể))|(?<=xã )hội(?! (?:thảo|nghị))", finds: ["ủy", "đoàn"] },
  /** A commune may be called so; what ends like that is a body too (`xã Đoàn`), unless a name goes on behind it. */
  likeBody: { pattern: "đoàn|hội", finds: ["đoàn", "hội"], skips: ["ủy"] },
  pointing: {
    pattern:
      "ven biển|miền núi|biên giới|nêu trên|nói trên|còn lại|khác|này|liên quan|có liên quan|trên địa bàn(?: tỉnh)?|trong (?:toàn )?(?:tỉnh|huyện|thành phố|ngành)(?! ?(?:[uủ]y|nghề))",
    finds: ["nêu trên", "liên quan", "còn lại", "trong tỉnh", "trong toàn ngành"],
    skips: ["trong năm", "trong ngành nghề"],
  },
} as const satisfies Record<string, Row>;

/** Places that are called like persons: `Sở Y tế | Hồ Chí Minh`. */
export const personalPlaces: Row = {
  pattern: "hồ chí minh|hoàng liên sơn|hà nam ninh|hà sơn bình",
  finds: ["hồ chí minh"],
  skips: ["hồ chí thanh"],
};

/** A level and its name in one word. */
export const shortCity: Row & { readonly level: string } = { pattern: "t[.]?p[.]?hcm", finds: ["TP.HCM", "TPHCM"], level: "thành phố" };
