import type { Message, Sited } from "../../doc.ts";
import type { ReferenceDraft } from "../references.ts";

/**
 * Says where one document bears two dates: the same type and number, whose year is in the number or is the same in both
 * dates (a number without its year begins anew each year).
 */
export function conflictingDates(references: readonly Sited<ReferenceDraft>[]): Message[] {
  const first = new Map<string, string>();
  return references.flatMap(({ value, places }): Message[] => {
    const { number, date } = value;
    if (!number || !date) return [];
    const key = sameDocument(value.type, number, date);
    const known = first.get(key) ?? date;
    first.set(key, known);
    if (known === date) return [];
    const words = { number, first: known, second: date };
    return [{ id: "reference-date-conflict", severity: "warning", span: places["/date"]?.[0] ?? null, words, path: "/date" }];
  });
}

function sameDocument(type: string | null, number: string, date: string): string {
  const year = /\/\d{4}\//.test(number) ? "" : date.slice(0, 4);
  return `${type ?? ""} ${number.toUpperCase()} ${year}`;
}
