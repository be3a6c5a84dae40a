import iconv from "iconv-lite";
import { type LegacyEncoding, twins } from "../../vi/legacy.ts";

/** What each sequence of characters stands for; the longest that fits counts. */
export interface Codes {
  readonly name: string;
  readonly letters: ReadonlyMap<string, string>;
  /** What signs stand for where they are part of a word. */
  readonly inWords: ReadonlyMap<string, string>;
  /** Characters in the longest sequence. */
  readonly reach: number;
  /** A character that keeps the next one from being read as a code, or null. */
  readonly escape: string | null;
}

/** The table of an encoding, over characters as Latin-1 has them or, for codes from 0x80 to 0x9F, as windows-1252 does. */
export function codesOf(encoding: LegacyEncoding): Codes {
  const letters = new Map([...singles(encoding), ...written(encoding)]);
  const reach = Math.max(...[...letters.keys()].map((key) => key.length));
  const inWords = new Map(Object.entries(twins).map(([twin, code]) => [twin, letters.get(code) ?? twin]));
  return { name: encoding.name, letters, inWords, reach, escape: encoding.name === "viqr" ? "\\" : null };
}

function singles({ iconv: name, high, low }: LegacyEncoding): [string, string][] {
  const at =
    name === null ? (code: number) => low[code] ?? high.charAt(code - 0x80) : (code: number) => iconv.decode(Buffer.of(code), name);
  const codes = [...Array(32).keys(), ...Array.from({ length: 128 }, (_, i) => 0x80 + i)];
  return codes.flatMap((code) => {
    const letter = at(code);
    const latin = String.fromCharCode(code);
    if (letter === "" || letter === latin || letter === "\ufffd") return [];
    const windows = code >= 0x80 && code < 0xa0 ? iconv.decode(Buffer.of(code), "windows-1252") : latin;
    return [[latin, letter] as const, [windows, letter] as const].map(([key, value]): [string, string] => [key, value]);
  });
}

/** Letters written with several characters: a base with a mark, or with two where the first is not yet a tone (`o^.`). */
function written({ bases, marks, letters }: LegacyEncoding): [string, string][] {
  const own: [string, string][] = Object.entries(letters).flatMap(([key, letter]): [string, string][] => [
    [key, letter],
    [key.toUpperCase(), letter.toUpperCase()],
  ]);
  const wholes = new Map(own);
  const shapes = Object.entries(marks).flatMap(([key, mark]): [string, string][] => {
    const upper = key.toUpperCase();
    return upper === key
      ? [[key, mark]]
      : [
          [key, mark],
          [upper, mark],
        ];
  });
  const single = [...bases].flatMap((base) => shapes.map(([key, mark]) => composed(base + key, (wholes.get(base) ?? base) + mark)));
  const double = [...bases].flatMap((base) =>
    shapes.flatMap(([first, shape]) =>
      shapes.map(([second, tone]) => composed(base + first + second, (wholes.get(base) ?? base) + shape + tone)),
    ),
  );
  return [...own, ...[...single, ...double].filter(([, letter]) => letter.length === 1)];
}

function composed(key: string, letter: string): [string, string] {
  return [key, letter.normalize("NFC")];
}
