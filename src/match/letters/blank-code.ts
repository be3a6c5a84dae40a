/** A character that nothing is accounted for: a blank, or a control character. White space of other kinds is a blank in repaired text. */
export function isBlankCode(code: number): boolean {
  return code <= 32 || code === 160;
}
