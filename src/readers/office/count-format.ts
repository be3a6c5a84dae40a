/** How a number of a list is printed, as OOXML calls it. */
export type CountFormat = "decimal" | "decimalZero" | "upperRoman" | "lowerRoman" | "upperLetter" | "lowerLetter" | "none";

const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** `printCount(4, "upperRoman")` is `IV`; letters go on with `aa`, `bb` after `z`, as word processors do. */
export function printCount(count: number, format: CountFormat): string {
  if (format === "none") return "";
  if (format === "decimalZero") return String(count).padStart(2, "0");
  if (count < 1 || format === "decimal") return String(count);
  const words = format.endsWith("Roman") ? romanOf(count) : letterOf(count);
  return format.startsWith("upper") ? words.toUpperCase() : words;
}

function romanOf(count: number): string {
  let rest = Math.min(count, 5000);
  let words = "";
  for (const [value, sign] of roman) {
    while (rest >= value) {
      words += sign;
      rest -= value;
    }
  }
  return words;
}

function letterOf(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));
}
