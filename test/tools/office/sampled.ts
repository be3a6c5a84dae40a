/** Some documents of many, evenly from the first to the last. */
export function sampled<T>(documents: ReadonlyMap<string, T>, count: number): Map<string, T> {
  const all = [...documents];
  return new Map(Array.from({ length: count }, (_, k) => all[Math.floor((k * all.length) / count)]).flatMap((one) => (one ? [one] : [])));
}
