/** The size in points that most characters have, the first where several do; 0 where there are none. */
export function usualSize(parts: Iterable<{ readonly size: number; readonly text: string }>): number {
  const weights = new Map<number, number>();
  for (const { size, text } of parts) weights.set(size, (weights.get(size) ?? 0) + text.length);
  let [usual, most] = [0, 0];
  for (const [size, weight] of weights) if (weight > most) [usual, most] = [size, weight];
  return usual;
}
