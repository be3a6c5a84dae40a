/**
 * What a reader of scans takes a letter for, likeliest first: a tone mark lost or taken for another (`ả` as `á`), a hat or horn lost
 * (`ố` as `ó`, `ư` as `u`), `đ` as `d`; then the few consonants of one shape. Marks are by far the most that real scans spoil.
 */
const small: Readonly<Record<string, string>> = {
  à: "áâ",
  á: "àâ",
  ả: "áâ",
  ã: "âả",
  ạ: "a",
  ă: "ãâ",
  ằ: "ăẳ",
  ắ: "ăấ",
  ẳ: "ắẵ",
  ẵ: "ẳ",
  ặ: "ạă",
  â: "ả",
  ầ: "à",
  ấ: "á",
  ẩ: "âấ",
  ẫ: "ẩâ",
  ậ: "ạâ",
  è: "é",
  é: "è",
  ẻ: "é",
  ẽ: "ẻ",
  ẹ: "e",
  ê: "ẽ",
  ề: "è",
  ế: "é",
  ể: "ê",
  ễ: "ể",
  ệ: "ẹê",
  ì: "i",
  í: "i",
  ỉ: "i",
  ĩ: "ỉ",
  ị: "i",
  ò: "ó",
  ó: "ò",
  ỏ: "ó",
  õ: "ỏ",
  ọ: "o",
  ô: "õ",
  ồ: "ò",
  ố: "ó",
  ổ: "ô",
  ỗ: "ổ",
  ộ: "ọô",
  ơ: "ớ",
  ờ: "ởơ",
  ớ: "ố",
  ở: "ớ",
  ỡ: "ở",
  ợ: "ơọ",
  ù: "ú",
  ú: "ù",
  ủ: "úù",
  ũ: "ủ",
  ụ: "u",
  ư: "u",
  ừ: "ù",
  ứ: "ú",
  ử: "ừư",
  ữ: "ử",
  ự: "ụư",
  ỳ: "ý",
  ý: "y",
  ỷ: "ý",
  ỹ: "ỷ",
  đ: "d",
};

/** Letters of one shape, spoilt far less often. */
const shapes: Readonly<Record<string, string>> = { l: "i", i: "l", c: "e", e: "c", h: "b", n: "u", o: "0", I: "l", O: "0", Đ: "D" };

/** Each letter that may be misread, with what it may be read as. */
export const confusions: ReadonlyMap<string, string> = new Map([
  ...Object.entries(small),
  ...Object.entries(small).map(([letter, others]): [string, string] => [letter.toUpperCase(), others.toUpperCase()]),
]);

export const shapeConfusions: ReadonlyMap<string, string> = new Map(Object.entries(shapes));

/** The issue's own example, and the one that costs units most: the kind of a department read as the word for a number. */
export const wordConfusions: ReadonlyMap<string, string> = new Map([
  ["Sở", "Số"],
  ["sở", "số"],
]);
