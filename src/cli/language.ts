import type { Language } from "../messages/sentence.ts";

/** The languages of the messages, the usual one first. */
export const languages: readonly Language[] = ["vi", "en"];

/** The language asked for, else that of the environment, else Vietnamese. Read before the command line is, since help and errors need it. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = argv.find((word, i) => word.startsWith("--lang=") || argv[i - 1] === "--lang")?.replace("--lang=", "");
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const around = (LC_ALL || LC_MESSAGES || LANG || "").slice(0, 2).toLowerCase();
  return languages.find((language) => language === asked) ?? languages.find((language) => language === around) ?? "vi";
}
