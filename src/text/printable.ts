const controls = /[\p{Cc}\u2028\u2029]/gu;

/** Words in which no character moves a cursor, changes a colour or ends a line: each that would is a blank. Same length. */
export function printable(words: string): string {
  return words.replace(controls, " ");
}
