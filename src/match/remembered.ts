/** Most answers that are kept. */
const most = 1000;

/** A function of words that keeps its last answers: a document says the same names again and again. */
export function remembered<T extends string | object | null>(work: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = work(words);
    if (answers.size >= most) answers.clear();
    answers.set(words, answer);
    return answer;
  };
}
