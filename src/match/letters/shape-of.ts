import { bonesOf } from "./bones.ts";

/** Letters that are of one shape for a scanner, marks apart, each as the first of them. */
const alike: Readonly<Record<string, string>> = { u: "n", b: "h", e: "c", i: "l", "1": "l", "0": "o" };

/** Letters without marks and by their shape, by their code; 0 for what is no letter. */
export const shapes: Readonly<Uint16Array> = shapesOfLetters();

/** Folded words as a scanner tells them apart: words that differ in marks alone are one. */
export function shapeOf(folded: string): string {
  const codes = Uint16Array.from({ length: folded.length }, (_, at) => {
    const code = folded.charCodeAt(at);
    return shapes[code] || code;
  });
  let out = "";
  for (let at = 0; at < codes.length; at += 4096) out += String.fromCharCode(...codes.subarray(at, at + 4096));
  return out;
}

function shapesOfLetters(): Uint16Array {
  const codes = new Uint16Array(65_536);
  for (let code = 48; code < 0x2000; code++) {
    const char = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    const bare = bonesOf(char);
    codes[code] = (alike[bare] ?? bare).charCodeAt(0);
  }
  return codes;
}
