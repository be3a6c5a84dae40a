/** Signs of the font Symbol by their code (U+F020 … U+F0FF without the F0), as far as administrative texts use them. */
const symbol: Readonly<Record<number, string>> = {
  45: "-",
  163: "≤",
  174: "→",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  214: "√",
};

/** Signs of the fonts Wingdings: boxes and ticks of forms, arrows. */
const dingbats: Readonly<Record<number, string>> = {
  40: "☎",
  111: "□",
  113: "□",
  114: "□",
  168: "□",
  120: "☒",
  253: "☒",
  251: "✗",
  252: "✓",
  254: "☑",
  224: "→",
  232: "→",
};

const privateUse = /[\uf020-\uf0ff]/g;
const bullet = "•";

/** The character that prints like a sign of a symbol font; a bullet where none is known. */
export function symbolOf(code: number, font: string | null): string {
  const signs = font !== null && /^symbol/i.test(font) ? symbol : dingbats;
  return signs[code & 0xff] ?? bullet;
}

/** Words in which signs of a symbol font stand for themselves; such a font's signs come as private characters. */
export function withoutPrivate(words: string, font: string | null): string {
  return words.replace(privateUse, (sign) => symbolOf(sign.charCodeAt(0), font));
}
