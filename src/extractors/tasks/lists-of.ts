import { fold } from "../../match/letters/fold.ts";
import { compile } from "../../match/rows/edges.ts";
import { listRows } from "../../vi/orders.ts";
import { periodTitle } from "../../vi/sections.ts";
import { laysDownOffice } from "./lists/standing-rules.ts";

export type Lists = (typeof listRows)[number]["lists"];

const ofPeriod = compile(`^(?:${periodTitle.pattern})`, "u");

/**
 * How the lists of a document of this type are read; its title may say that it lays down what an office is there for, or is a month's
 * programme. `chaptered`: its articles stand in chapters.
 */
export function listsOf(code: string | null, title: string | null = null, chaptered = false): Lists {
  const row = listRows.find((one) => one.code === code);
  const words = fold(title ?? "");
  if (row?.ofOffice && laysDownOffice(words)) return row.ofOffice;
  if (row?.inChapters && chaptered) return row.inChapters;
  if (row?.ofPeriod && ofPeriod.test(words)) return row.ofPeriod;
  return row?.lists ?? "sections";
}
