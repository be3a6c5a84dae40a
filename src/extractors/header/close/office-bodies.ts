import { endEdge } from "../../../match/rows/edges.ts";
import { nameWordAt } from "../../../match/word-tables.ts";
import { officeBodies, officeTailRow } from "../../../vi/signatures.ts";

const names = officeBodies.map(({ head, office }) => ({
  head: new RegExp(`(?:${head}) $`, "u"),
  office: new RegExp(`^(?:${office})${endEdge}`, "u"),
}));
const tail = new RegExp(`^(?:${officeTailRow.pattern})${endEdge}`, "u");
const longestHead = 16;

/** Whether an office at `at` ends the name of a body: `TM. BAN | BÍ THƯ`, `TM. ĐOÀN | CHỦ TỊCH`. */
export function endsBody(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - longestHead), at);
  return names.some(({ head, office }) => head.test(before) && office.test(folded.slice(at)));
}

/** Whether words that open like a person's name are those of an office: `TRƯỞNG PHÒNG | ĐÀO TẠO`. */
export function namesOffice(folded: string): boolean {
  return tail.test(folded) || nameWordAt.find(folded, 0) !== null;
}
