import type { Row } from "./row.ts";

/**
 * The two places of the tone mark in open `oa`, `oe`, `uy` (`hoà`, `thuỷ`; `hoàn` has one place only), and the two spellings of
 * `quý`: each old one with the one that stands for both.
 */
export const spellings: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
  quí: "quý",
};

/** Every old spelling, as the source of a regular expression. */
export const oldSpelling = "(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})|quí";

const mayBeMonth = "(?:0?[1-9]|1[0-2lio])(?!\\d)";

/** Letters that a scan makes of the figures of a day, with these: `ngày l5/4/2020`, `3O/6/2020`, `15/l2/2O20`. */
export const misreadFigures: Readonly<Record<string, string>> = { l: "1", i: "1", "|": "1", o: "0" };

/** Such a letter in a day, as the source of a regular expression over small letters. What stands behind is asked first: few letters have a figure there. */
export const misreadFigure = [
  `[li|](?=\\d[/.]${mayBeMonth})(?<![\\p{L}\\d/.-].)`,
  `[lio|](?=/${mayBeMonth})(?<=(?:^|[^\\p{L}\\d/.-])[0-3].)`,
  "[li|o](?=\\d? tháng \\d)(?<=ng[àa]y .)",
  "[li|o](?= tháng \\d)(?<=ng[àa]y [0-3].)",
  "[lio|](?<=\\d/.)(?=\\d?/2[0o])",
  "[lio|](?<=\\d/[01].)(?=/2[0o])",
  "o(?<=/[\\dlio]{1,2}/2.)(?=\\d)",
  "[lio|](?<=/[\\dlio]{1,2}/20.)(?=\\d)",
  "[lio|](?<=/[\\dlio]{1,2}/20\\d.)(?![\\p{L}\\d])",
].join("|");

/** The same letters in the number of a document, over words as printed: `l5/QĐ`, `1O/QĐ`, `01/2O21/NĐ`; a small letter behind figures is one of the number's own. */
export const misreadInNumber = [
  "[lI](?=\\d{1,4}[/-][\\p{Lu}2])(?<![\\p{L}\\d/.-].)",
  "O(?=\\d{0,3}[/-][\\p{Lu}2])(?<=(?:^|[^\\p{L}\\d/.-])\\d{1,3}.)",
  "[oO](?<=\\d/2.)(?=[\\doO]{2}/\\p{Lu})",
  "[oO](?<=\\d/2[\\doO].)(?=[\\doO]/\\p{Lu})",
  "[oO](?<=\\d/2[\\doO]{2}.)(?=/\\p{Lu})",
  "[lI|](?<=\\d/2[\\doO].)(?=[\\dlI|]/\\p{Lu})",
  "[lI|](?<=\\d/2[\\doO][\\dlI|].)(?=/\\p{Lu})",
].join("|");

/** Words that bind others and belong to none: a phrase that one of them opens or ends says nothing of the words beside it. */
export const smallWords: ReadonlySet<string> = new Set(
  "và|các|của|với|theo|từ|đến|tại|về|trong|trên|cho|được|là|có|không|này|đã|như|sau|khi|do|để|ở|ra|vào|những|một|qua|cùng|bằng|thì|mà|phải|hoặc|trước".split(
    "|",
  ),
);

/** Right spellings of what other tables hold as a misprint alone, and other words than those that they are near to. */
export const rightPhrases: readonly Row[] = [
  ...["gia định", "thương vụ", "thỏa đáng", "đi đôi"].map((words) => ({ pattern: words, finds: [words] as const })),
  ...["quý i", "quý ii", "quý iii", "quý iv", "phụ lục 3"].flatMap((words) =>
    [words, `${words}/2020`].map((one) => ({ pattern: one, finds: [one] as const })),
  ),
];

/** One word in two spellings, both of them right. */
export const twins = ["hàng", "hằng"] as const;

/** Misprints that stand among the examples of other tables: no right spellings. */
export const misprints: ReadonlySet<string> = new Set(
  "kể hoạch|bao cáo|kêt luận|quyêt đinh|để án|hướng dân|nghi định|nghi quyêt|căn cử|chi thị|tở trình|nơi nhân|đơn đốc|phu luc 3|quy iv/2020|cọng hòa xã hội chủ nghĩa việt nam|cộng hòa xă hội chủ nghĩa việt nam|độc lập - tự đo - hạnh phúc".split(
    "|",
  ),
);

/** Short names that are written in capitals. */
export const shortened: Row = {
  pattern: "ubnd|hđnd|ubmttq(?:vn)?|mttq(?:vn)?|tncs|lhpn|ccb|bhxh|bhyt|thpt|thcs|tnhh|pccc|cccd|gd&đt|tn&mt|tc-kh|qsdđ",
  finds: ["ubnd", "hđnd", "mttq"],
  skips: ["ủy ban"],
};
