/** A way of writing Vietnamese letters before Unicode. */
export interface LegacyEncoding {
  /** As `source.encoding` and `--encoding` say it. */
  readonly name: "tcvn3" | "viscii" | "windows-1258" | "vps" | "vni" | "viqr";
  /** Other names of the same. */
  readonly aliases: readonly string[];
  /** The name that iconv-lite knows the table by; null where the table stands here. */
  readonly iconv: string | null;
  /** The letters of the codes from 0x80 to 0xFF; empty where letters are written with several characters. */
  readonly high: string;
  /** Letters at codes below 0x20. */
  readonly low: Readonly<Record<number, string>>;
  /** What is written after a letter to put marks on it: each mark character and the combining marks that it stands for. */
  readonly marks: Readonly<Record<string, string>>;
  /** Whole letters that are no letter with a mark. */
  readonly letters: Readonly<Record<string, string>>;
  /** Characters that a mark may follow. */
  readonly bases: string;
  /** Words as written, and as they read. */
  readonly example: readonly [string, string];
}

const acute = "\u0301";
const grave = "\u0300";
const hook = "\u0309";
const tilde = "\u0303";
const dot = "\u0323";
const circumflex = "\u0302";
const breve = "\u0306";
const horn = "\u031b";

const plain = { iconv: null, high: "", low: {}, marks: {}, letters: {}, bases: "" };

/** VPS (Vietnamese Professionals Society): capitals that found no place among the high codes stand below 0x20. */
const vps = {
  high:
    "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ\u0091\u0092ỀỂỄỐỒỔỖýỷỵỚỜỞ\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổ" +
    "ỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ",
  low: {
    2: "Ạ",
    3: "Ậ",
    4: "Ặ",
    5: "Ẹ",
    6: "Ệ",
    16: "Ị",
    17: "Ọ",
    18: "Ộ",
    19: "Ợ",
    20: "Ụ",
    21: "Ự",
    25: "Ỵ",
    28: "Ẫ",
    29: "Ữ",
  },
};

/** VNI-Windows: a base letter and one character for its marks; `ô` and `ö` are the bases of ơ and ư. */
const vni = {
  bases: "aeouyôöAEOUYÔÖ",
  marks: {
    ù: acute,
    ø: grave,
    û: hook,
    õ: tilde,
    ï: dot,
    â: circumflex,
    á: circumflex + acute,
    à: circumflex + grave,
    å: circumflex + hook,
    ã: circumflex + tilde,
    ä: circumflex + dot,
    ê: breve,
    é: breve + acute,
    è: breve + grave,
    ú: breve + hook,
    ü: breve + tilde,
    ë: breve + dot,
  },
  letters: { ô: "ơ", ö: "ư", ñ: "đ", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", í: "í", ì: "ì" },
};

/** VIQR (RFC 1456): marks typed after the letter; `\` keeps a character from being one. */
const viqr = {
  bases: "aeiouyAEIOUY",
  marks: { "'": acute, "`": grave, "?": hook, "~": tilde, ".": dot, "^": circumflex, "(": breve, "+": horn, "*": horn },
  letters: { dd: "đ", DD: "Đ", Dd: "Đ", dD: "Đ" },
};

/** Other characters of the same glyphs, by which the fonts of a PDF name codes: `t−íng` where the code is a soft hyphen. Source: Adobe Glyph List. */
export const twins: Readonly<Record<string, string>> = { "\u2212": "\u00ad", "\u2219": "\u00b7", "\u02c9": "\u00af", "\u03bc": "\u00b5" };

/** In the order in which they are tried; the first of equals is taken. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  {
    ...plain,
    name: "tcvn3",
    aliases: ["tcvn", "tcvn5712", "tcvn-5712", "abc"],
    iconv: "tcvn",
    example: ["Céng hoµ x· héi", "Cộng hoà xã hội"],
  },
  { ...plain, ...vni, name: "vni", aliases: ["vni-windows"], example: ["COÄNG HOØA XAÕ HOÄI", "CỘNG HÒA XÃ HỘI"] },
  { ...plain, name: "windows-1258", aliases: ["cp1258", "1258"], iconv: "windows1258", example: ["Cô\u00f2ng hoÌa", "Cộng hòa"] },
  { ...plain, name: "viscii", aliases: [], iconv: "viscii", example: ["Cµng hòa xã hµi", "Cộng hòa xã hội"] },
  { ...plain, ...vps, name: "vps", aliases: [], example: ["C¶ng hòa xã h¶i", "Cộng hòa xã hội"] },
  { ...plain, ...viqr, name: "viqr", aliases: [], example: ["Co^.ng ho`a xa~ ho^.i", "Cộng hòa xã hội"] },
];
