const { charCodeAt } = String.prototype;

/**
 * The character code at `at`, NaN behind the end. The engine keeps strings in many shapes (slices, joined, copied) and looks a method
 * up anew for each; in a loop over the characters that costs more than the rest of it.
 */
export function codeAt(words: string, at: number): number {
  return charCodeAt.call(words, at);
}

/** The character code at `at`, that of a blank from `end` on. */
export function codeUpTo(words: string, at: number, end: number): number {
  return at < end ? words.charCodeAt(at) : 32;
}

/** Whether a code is that of a digit. */
export function isDigitCode(code: number): boolean {
  return code > 47 && code < 58;
}
