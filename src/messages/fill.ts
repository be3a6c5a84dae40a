const placeholder = /\{([\w-]+)\}/g;

/** Puts words in the places of their names; a word that is not given is shown as `…`. */
export function fill(pattern: string, words: Readonly<Record<string, string>>): string {
  return pattern.replace(placeholder, (_, name: string) => words[name] ?? "…");
}
