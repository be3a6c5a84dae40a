import { codeAt } from "./code-at.ts";

/** 1 for the code of every capital letter of Latin, Greek and Cyrillic: a class of all of Unicode costs a search in a regular expression. */
const capitals = Uint8Array.from({ length: 0x2000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() === letter ? 0 : 1;
});

/** Whether a capital letter stands at `at`. */
export function isCapital(text: string, at: number): boolean {
  return capitals[codeAt(text, at)] === 1;
}

/** Whether a capital letter stands in `[from, to)`. */
export function hasCapital(text: string, from: number, to: number): boolean {
  const end = Math.min(to, text.length);
  for (let at = from; at < end; at++) if (isCapital(text, at)) return true;
  return false;
}
