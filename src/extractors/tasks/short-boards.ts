import { fold } from "../../match/letters/fold.ts";
import { compile } from "../../match/rows/edges.ts";
import { shortBoard } from "../../vi/abbreviations.ts";
import type { FoundTask } from "./found-task.ts";
import { renamed } from "./renamed.ts";

const { full, other } = shortBoard;
const short = compile(shortBoard.short, "u");

/** `thành viên BCH` in a document of a Ban Chỉ huy are its own, and not those of a Ban Chấp hành. */
export function nameBoards(tasks: readonly FoundTask[], issuer: string | null): readonly FoundTask[] {
  if (!issuer || !fold(issuer).startsWith(fold(other))) return tasks;
  return tasks.map((task) =>
    renamed(task, ({ raw, name }) => (name.includes(full) && short.test(fold(raw)) ? name.replace(full, other) : null)),
  );
}
