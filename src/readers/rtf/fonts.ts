import iconv from "iconv-lite";

export interface Font {
  name: string;
  /** As iconv-lite names it; null where the document's own holds. */
  codePage: string | null;
  /** Its codes are signs, not letters. */
  symbol: boolean;
}

/** Code pages of the character sets that a font table names. */
const charsets: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "cp932",
  129: "cp949",
  134: "cp936",
  136: "cp950",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
const symbolCharset = 2;

export function setCharset(font: Font, charset: number): void {
  font.codePage = charsets[charset] ?? null;
  font.symbol = charset === symbolCharset;
}

/** Name of a code page by its number; Western where it is not known. */
export function codePageOf(number: number): string {
  const name = number === 10000 ? "macintosh" : number === 65001 ? "utf-8" : `cp${number}`;
  return iconv.encodingExists(name) ? name : "windows-1252";
}

/** The words of some bytes in a font; signs of a symbol font as private characters. */
export function decodeBytes(bytes: string, font: Font | undefined, codePage: string): string {
  if (font?.symbol) return bytes.replace(/[\x21-\xff]/g, (byte) => String.fromCharCode(0xf000 + byte.charCodeAt(0)));
  if (/^[\x20-\x7e]*$/.test(bytes)) return bytes;
  return iconv.decode(Buffer.from(bytes, "latin1"), font?.codePage ?? codePage);
}
