/** All matches of a global pattern in some words. `matchAll` makes a new pattern for each text, which costs more than most searches. */
export function allMatches(pattern: RegExp, words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
