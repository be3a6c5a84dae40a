import { en } from "./en.ts";
import { fill } from "./fill.ts";
import { vi } from "./vi.ts";

export type Language = "vi" | "en";

const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

/** The sentence of a message, on one line; an id that has none is shown as itself. */
export function sentence(language: Language, id: string, words: Readonly<Record<string, string>>): string {
  return fill(tables[language][id] ?? id, words).replace(/\s+/g, " ");
}
