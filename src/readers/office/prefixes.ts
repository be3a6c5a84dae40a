/** The prefixes by which this program knows the names of a namespace: its last words are enough to tell it. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/\/(?:officeDocument\/2006|officeDocument)\/math$/, "m"],
  [/:opendocument:xmlns:(?:office|text|table|style|draw|manifest):1\.0$/, ""],
];

/** What another prefix than the usual one stands for, by the root element's declarations; null where all are usual. */
export function unusualPrefixes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    const prefix = /^xmlns:?(?<prefix>.*)$/.exec(name)?.groups?.["prefix"];
    const known = prefix === undefined ? undefined : usualFor(uri);
    if (prefix !== undefined && known !== undefined && known !== prefix) found.set(prefix, known);
  }
  return found.size > 0 ? found : null;
}

function usualFor(uri: string): string | undefined {
  const prefix = usual.find(([pattern]) => pattern.test(uri))?.[1];
  return prefix === "" ? uri.split(":").at(-2) : prefix;
}

/** `ns0:p` as `w:p`. */
export function withUsualPrefix(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const usual = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}
