import { en } from "./en.ts";
import { fill } from "./fill.ts";
import { vi } from "./vi.ts";

/** The languages of messages and help. */
export type Language = "vi" | "en";

const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The sentence of a message, on one line; an id that has none is shown as itself. Dates are written as the language does. */
export function sentence(language: Language, id: string, words: Readonly<Record<string, string>>): string {
  return fill(tables[language][id] ?? id, language === "vi" ? withDays(words) : words).replace(/[\p{Cc}\s]+/gu, " ");
}

function withDays(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word.replace(isoDate, "$3/$2/$1")]));
}
