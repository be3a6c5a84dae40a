/** Words as a pattern that finds just them; only the signs of patterns are escaped, for `\&` or `\'` is no pattern under the flag `u`. */
export function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
