/** A character that nothing is accounted for: a blank, or a control character. White space of other kinds is a blank in repaired text. */
export function isBlankCode(code: number): boolean {
  return code <= 32 || code === 160;
}

/** Where the next word begins at or behind `at`: a passage cut there begins with it. */
export function pastBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlankCode(text.charCodeAt(end))) end++;
  return end;
}
