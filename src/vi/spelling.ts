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
