/** A style as a file declares it, with the one that it is based on. */
export interface Declared<S> {
  readonly based: string;
  readonly style: S;
}

/** Deeper than styles are based on each other, unless in a circle. */
const deepest = 50;

/** Each style with what it has from those that it is based on; at the end of each line stands `base`. */
export function inherited<S extends object>(declared: ReadonlyMap<string, Declared<S>>, base: S): Map<string, S> {
  const resolved = new Map<string, S>();
  const resolve = (id: string, depth: number): S => {
    const known = resolved.get(id);
    if (known) return known;
    const own = declared.get(id);
    const style = own && depth < deepest ? over(resolve(own.based, depth + 1), own.style) : base;
    if (own) resolved.set(id, style);
    return style;
  };
  for (const id of declared.keys()) resolve(id, 0);
  return resolved;
}

/** A style, or a paragraph's own formatting, laid over another: what it leaves undefined stays. */
export function over<S extends object>(below: S, above: S): S {
  const laid = { ...below };
  for (const key in above) if (above[key] !== undefined) laid[key] = above[key];
  return laid;
}
