import type { Outlier, Tally } from "../batch/tally.ts";
import type { Talk } from "../messages/talk.ts";
import { printable } from "../text/printable.ts";

/** What a long run came to, a line for each kind of figure. */
export function table(tally: Tally, talk: Talk): string {
  const rows: readonly (readonly [string, string])[] = [
    [talk.say("table-formats"), counted(tally.formats, talk)],
    [talk.say("table-types"), counted(tally.types, talk)],
    [talk.say("table-unnumbered"), String(tally.unnumbered)],
    [talk.say("table-messages"), counted(tally.messages, talk)],
    [talk.say("table-slowest"), outliers(tally.slowest, (ms) => `${(ms / 1000).toFixed(1)} s`)],
    [talk.say("table-largest"), outliers(tally.largest, size)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.flatMap(([label, words]) => (words ? [`${label.padEnd(width)}  ${words}\n`] : [])).join("");
}

function size(bytes: number): string {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The most frequent first. */
function counted(counts: ReadonlyMap<string, number>, talk: Talk): string {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([name, n]) => `${name || talk.say("table-none")} ${n}`).join(" · ");
}

function outliers(list: readonly Outlier[], show: (figure: number) => string): string {
  return list.map(({ path, figure }) => `${printable(path)} ${show(figure)}`).join(" · ");
}
