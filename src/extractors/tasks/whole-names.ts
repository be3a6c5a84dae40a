import type { Doc, Span } from "../../doc.ts";
import { fold } from "../../match/letters/fold.ts";
import { actAt } from "../../match/word-tables.ts";
import { verbalNames } from "../../vi/roles.ts";
import type { FoundTask } from "./found-task.ts";
import { leadOf } from "./units.ts";

const verbal = new RegExp(`^(?:${verbalNames.boards.pattern}) (?:${verbalNames.verbs.pattern})(?![\\p{L}])`, "u");
/** What of a name stands behind its first words, up to the mark that closes it. */
const closed = /^ ([^,:;.()\n*|<>]{12,140})[,:;.()\n]/u;
const fewestWords = 4;
const longest = 200;

/**
 * Units whose name goes on with a verb, which by itself reads as what they are to do (`Ban Chỉ đạo | thực hiện hỗ trợ nhà ở kiểm tra …`):
 * where the document has the same words elsewhere as a name, closed by a mark, and another verb stands behind them here.
 */
export function wholeNames(tasks: readonly FoundTask[], { text }: Doc): FoundTask[] {
  return tasks.map((found) => {
    const units = found.task.units.map((unit, i) => {
      const span = found.places[`/units/${i}/raw`]?.[0];
      const end = span && unit.role === "lead" ? nameEnd(text, span) : null;
      return span && end !== null
        ? { unit: { ...unit, ...named(text, span, end, unit.name) }, span: { start: span.start, end } }
        : { unit, span };
    });
    if (units.every(({ unit }, i) => unit === found.task.units[i])) return found;
    const places = Object.fromEntries(units.flatMap(({ span }, i) => (span ? [[`/units/${i}/raw`, [span]]] : [])));
    const list = units.map(({ unit }) => unit);
    return { ...found, task: { ...found.task, units: list, unit: leadOf(list) }, places: { ...found.places, ...places } };
  });
}

function named(text: string, { start, end }: Span, last: number, name: string): { raw: string; name: string } {
  return { raw: text.slice(start, last), name: name + text.slice(end, last) };
}

/** Where the whole name ends that begins at a span; null where the span is all of it. */
function nameEnd(text: string, { start, end }: Span): number | null {
  if (!verbal.test(fold(text.slice(start, end + 24)))) return null;
  const head = text.slice(start, end);
  const rest = fold(text.slice(end, end + longest));
  let best = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const tail = at === start ? null : closed.exec(text.slice(at + head.length, at + head.length + longest))?.[1];
    if (!tail || tail.split(" ").length < fewestWords) continue;
    const goesOn = rest.startsWith(` ${fold(tail)} `) && actAt.find(rest, tail.length + 2) !== null;
    if (goesOn) best = Math.max(best, tail.length + 1);
  }
  return best > 0 ? end + best : null;
}
