/** A brace, a control word or sign with its parameter, or characters of the document, a byte each. */
export type Token =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly word: string; readonly param: number | null }
  | { readonly kind: "bytes"; readonly bytes: string };

const special = /[\\{}]/g;
const control = /[{}]|\\(?:(?<word>[a-zA-Z]{1,40})(?<param>-?\d{1,10})? ?|'(?<hex>[0-9a-fA-F]{2})|(?<sign>[^a-zA-Z]))|\\/y;
const lineEnds = /[\r\n]+/g;
const escaped: ReadonlySet<string> = new Set(["\\", "{", "}"]);

/** The tokens of RTF; `rtf` has a character for each byte. What `\bin` announces is passed over. */
export function* tokensOf(rtf: string): Generator<Token> {
  for (let at = 0; at < rtf.length; ) {
    special.lastIndex = at;
    const start = special.exec(rtf)?.index ?? rtf.length;
    if (start > at) yield { kind: "bytes", bytes: rtf.slice(at, start).replace(lineEnds, "") };
    control.lastIndex = start;
    const found = control.exec(rtf);
    at = found ? control.lastIndex : rtf.length;
    if (found?.groups?.["word"] === "bin") at += Math.max(0, Number(found.groups["param"] ?? 0));
    else if (found) yield* controlToken(found[0], found.groups ?? {});
  }
}

function* controlToken(words: string, { word, param, hex, sign }: Readonly<Record<string, string | undefined>>): Generator<Token> {
  if (words === "{") yield { kind: "open" };
  if (words === "}") yield { kind: "close" };
  if (word !== undefined) yield { kind: "word", word, param: param === undefined ? null : Number(param) };
  if (hex !== undefined) yield { kind: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
  if (sign !== undefined) yield escaped.has(sign) ? { kind: "bytes", bytes: sign } : { kind: "word", word: sign, param: null };
}
