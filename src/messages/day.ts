import type { Language } from "./sentence.ts";

/** A day, month or year of EDTF as a person of that language writes it: `12/03/2024`, `03/2024`. */
export function dayIn(language: Language, edtf: string): string {
  return language === "vi" ? edtf.split("-").reverse().join("/") : edtf;
}
