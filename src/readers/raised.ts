const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised figures as the characters that print so (`m²`, a mark typed by hand); other words stay as they are. */
export function raised(words: string): string {
  return /^\s*\d{1,3}\s*$/.test(words) ? words.replace(/\d/g, (digit) => raisedDigits.charAt(Number(digit))) : words;
}
