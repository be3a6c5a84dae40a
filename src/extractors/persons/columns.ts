import type { Passage, Table } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { officeColumns, personColumns } from "../../vi/persons.ts";
import type { Row } from "../../vi/row.ts";
import type { Mention } from "./mention.ts";
import { nameAt, surnameAt, tokensOf, wordsOf } from "./name-at.ts";

const whole = (rows: readonly Row[]) => new RegExp(`^(?:${anyOf(rows)})[ .:]*$`, "u");
const ofPersons = whole(personColumns);
const ofOffices = whole(officeColumns);

/** Names in a column whose heading says that it holds private persons; not where another column gives their offices. */
export function namesInColumns({ rows }: Table): { passage: Passage; mention: Mention }[] {
  const [head, ...body] = rows;
  const headings = head?.cells.map(({ paragraphs }) => paragraphs.map(({ passage }) => passage.folded).join(" ")) ?? [];
  if (headings.some((heading) => ofOffices.test(heading))) return [];
  const columns = headings.flatMap((heading, column) => (ofPersons.test(heading) ? [column] : []));
  const passages = columns.flatMap((column) => body.flatMap(({ cells }) => cells[column]?.paragraphs.map(({ passage }) => passage) ?? []));
  return passages.flatMap((passage) => {
    const words = wordsOf(passage.text);
    const end = surnameAt(words, 0) ? nameAt(words, 0) : -1;
    return tokensOf(words, 0, end) > 1 ? [{ passage, mention: { start: 0, end, role: "third-party" } }] : [];
  });
}
