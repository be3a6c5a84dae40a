const { charCodeAt } = String.prototype;

/**
 * The character code at `at`, NaN behind the end. The engine keeps strings in many shapes (slices, joined, copied) and looks a method
 * up anew for each; in a loop over the characters that costs more than the rest of it.
 */
export function codeAt(words: string, at: number): number {
  return charCodeAt.call(words, at);
}
