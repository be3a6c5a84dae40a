import { confusions, shapeConfusions, wordConfusions } from "./confusions.ts";
import type { Harm } from "./harm.ts";
import type { Random } from "./random.ts";

/** Share of the misread letters that are consonants and digits of one shape, not marks. */
const shapeShare = 0.06;
const letter = /[\p{L}\p{N}]/u;

/** Letters read as others, `rate` of all letters and digits. */
export function misread(rate: number): Harm {
  return {
    name: "misread letters",
    level: `${rate * 100} %`,
    inPlace: true,
    apply: ({ text, gold }, random) => ({ text: spoil(text, rate, random), gold }),
  };
}

function spoil(text: string, rate: number, random: Random): string {
  const chars = [...text].length === text.length ? text.split("") : Array.from({ length: text.length }, (_, i) => text.charAt(i));
  const letters = chars.flatMap((char, i) => (letter.test(char) ? [i] : []));
  const marked = letters.filter((i) => confusions.has(chars[i] ?? ""));
  const shaped = letters.filter((i) => shapeConfusions.has(chars[i] ?? ""));
  const wanted = Math.round(letters.length * rate);
  for (let done = 0; done < wanted; done++) {
    const byShape = random() < shapeShare;
    const [from, table] = byShape ? [shaped, shapeConfusions] : [marked, confusions];
    const at = from[Math.floor(random() * from.length)];
    if (at === undefined) continue;
    const others = table.get(text.charAt(at)) ?? "";
    chars[at] = likely(others, random);
    spoilWord(text, chars, at);
  }
  return chars.join("");
}

/** The first is likelier than the others. */
function likely(others: string, random: Random): string {
  return others.charAt(Math.floor(random() ** 2 * others.length));
}

function spoilWord(text: string, chars: string[], at: number): void {
  const other = wordConfusions.get(text.slice(at - 1, at + 1));
  if (other && !letter.test(text.charAt(at + 1))) chars[at] = other.charAt(1);
}
