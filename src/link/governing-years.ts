import type { Header } from "../record.ts";

/** The years that govern the times without one. */
export interface GoverningYears {
  /** The document's own. */
  readonly own: number | null;
  /** The one after it, where the title says that the document is for that year: a plan for 2025 is signed in December 2024. */
  readonly planned: number | null;
  /** The title names the document's own year too: what is not over in it is of it. */
  readonly both: boolean;
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const range = /\d{4} ?[-–] ?\d{2,4}/;

/** The year of the date, else of the number, else of the title. */
export function governingYears({ date, year: numbered, title }: Pick<Header, "date" | "year" | "title">): GoverningYears {
  const named = [...(title ?? "").matchAll(year)].map(([digits]) => Number(digits));
  const own = date === null ? (numbered ?? named[0] ?? null) : Number(date.slice(0, 4));
  const last = Math.max(...named);
  const both = own !== null && named.includes(own);
  return { own, both, planned: own !== null && last === own + 1 && !range.test(title ?? "") ? last : null };
}
