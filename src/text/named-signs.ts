/** Names of accents with the accent, and the letters that have it. */
const accents = [
  ["acute", "\u0301", "AEIOUYaeiouy"],
  ["grave", "\u0300", "AEIOUaeiou"],
  ["circ", "\u0302", "AEOaeo"],
  ["tilde", "\u0303", "AOao"],
] as const;

/** Letters and signs by the names that HTML gives them, as editors of web pages write them: `T&agrave;i ch&iacute;nh`. */
const signs: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ...accents.flatMap(([name, accent, letters]) =>
    [...letters].map((letter): [string, string] => [letter + name, (letter + accent).normalize("NFC")]),
  ),
]);
const plain: ReadonlySet<number> = new Set([...` "&'`].map((sign) => sign.charCodeAt(0)));
const reference = /^&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([a-zA-Z]{3,6}));/;

/** What may be a sign by its name or number, with the accents set on it. */
export const signShape = String.raw`&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{3,6});[\u0300-\u036f]*`;

/** The words with the sign that they open with written out; null where they open with none that is known, or with what would be markup. */
export function withSign(words: string): string | null {
  const found = reference.exec(words);
  if (!found) return null;
  const [whole, decimal, hexadecimal, name] = found;
  const sign =
    name === undefined ? numbered(Number.parseInt(decimal ?? hexadecimal ?? "", decimal === undefined ? 16 : 10)) : signs.get(name);
  return sign === undefined ? null : sign + words.slice(whole.length);
}

/** Of the signs of ASCII those that are no markup: a bar by its number parts no cells. */
function numbered(code: number): string | undefined {
  const isText = plain.has(code) || (code >= 0xa0 && code <= 0xffff && (code < 0xd800 || code > 0xdfff));
  return isText ? String.fromCharCode(code) : undefined;
}
