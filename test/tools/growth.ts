/**
 * How much longer than eight times the work takes on a text eight times as long, at best of a few tries: about 1 for work in
 * step with the length, about 8 where it grows with the square, however busy the machine is.
 */
export function growth(work: (words: string) => unknown, words: string, count: number): number {
  const [small, large] = [words.repeat(count), words.repeat(8 * count)];
  const time = (text: string) => {
    const start = performance.now();
    work(text);
    return Math.max(1, performance.now() - start);
  };
  time(small);
  return Math.min(...Array.from({ length: 5 }, () => time(large) / (8 * time(small))));
}
