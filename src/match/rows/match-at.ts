/** The match of a sticky pattern at `at`, or the first one of a global pattern from there on. */
export function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}

/** Where a sticky pattern that matches at `at` ends; `at` where it does not match. */
export function run(pattern: RegExp, words: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : at;
}
