/** A brace, a control word or sign with its parameter, or characters of the document, a byte each. */
export type Token =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly word: string; readonly param: number | null }
  | { readonly kind: "bytes"; readonly bytes: string };

const token =
  /\\(?:(?<word>[a-zA-Z]{1,40})(?<param>-?\d{1,10})? ?|'(?<hex>[0-9a-fA-F]{2})|(?<sign>[^a-zA-Z]))|(?<brace>[{}])|(?<bytes>[^\\{}]+)|\\/gy;
const lineEnds = /[\r\n]+/g;
const escaped: ReadonlySet<string> = new Set(["\\", "{", "}"]);

/** The tokens of RTF; `rtf` has a character for each byte. What `\\bin` announces is passed over. */
export function* tokensOf(rtf: string): Generator<Token> {
  token.lastIndex = 0;
  for (let found = token.exec(rtf); found; found = token.exec(rtf)) {
    const { word, param, ...others } = found.groups ?? {};
    const number = param === undefined ? null : Number(param);
    if (word === "bin") token.lastIndex = Math.min(rtf.length, token.lastIndex + Math.max(0, number ?? 0));
    else if (word !== undefined) yield { kind: "word", word, param: number };
    else yield* otherToken(others);
  }
}

function* otherToken({ hex, sign, brace, bytes }: Readonly<Record<string, string | undefined>>): Generator<Token> {
  if (bytes !== undefined) yield { kind: "bytes", bytes: bytes.replace(lineEnds, "") };
  if (brace !== undefined) yield { kind: brace === "{" ? "open" : "close" };
  if (hex !== undefined) yield { kind: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
  if (sign !== undefined) yield escaped.has(sign) ? { kind: "bytes", bytes: sign } : { kind: "word", word: sign, param: null };
}
