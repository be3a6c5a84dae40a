import { addTo } from "../match/add-to.ts";
import { protectPath } from "../privacy/protect-path.ts";
import { masks } from "../vi/persons.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { Veils } from "./veils.ts";

const hole = new RegExp(`${masks.name.replace(/[[\]]/g, "\\$&")}|${masks.person}_\\d+`, "u");

/**
 * An entry that may be kept where persons are hidden: where the name of its file tells one, all that it knows of the file is the name as it
 * may be shown, so that the state gives away no more than the records do.
 */
function veiled(entry: Entry): Entry {
  if (entry.veiled) return entry;
  const shown = entry.facts ? entry.shown : protectPath(entry.name, entry.sha256, []);
  const path = entry.facts?.path ?? protectPath(entry.path, entry.sha256, []);
  if (shown === entry.name && path === entry.path) return entry;
  return entryOf({ ...entry, name: shown, shown, path, stamp: "", veiled: true });
}

/** The veils of a run that hides persons. */
export function newVeils(): Veils {
  const bySum = new Map<string, Entry[]>();
  const claimed = new Map<string, Entry>();
  return {
    veil: veiled,
    load: (entries) => {
      for (const entry of entries) if (entry.veiled) addTo(bySum, entry.sha256, entry);
    },
    find: (item, sha256) => bySum.get(sha256)?.find((one) => fits(one, one.name, item.name) && fits(one, one.path, item.path)) ?? null,
    claim: (entry) => {
      if (entry.veiled) claimed.set(entry.name, entry);
    },
    isClaimed: ({ name }) => claimed.has(name),
    left: () => {
      const outlines = new Set([...claimed.values()].map(outlineOf));
      const unclaimed = [...bySum.values()].flat().filter(({ name }) => !claimed.has(name));
      return unclaimed.map((entry) => ({ entry, replaced: outlines.has(outlineOf(entry)) }));
    },
  };
}

/** The shown name without the digits that tell names apart. */
function outlineOf({ name, sha256 }: Entry): string {
  return without(name, sha256);
}

function without(shown: string, sha256: string): string {
  return sha256 === "" ? shown : shown.replace(`-${sha256.slice(0, 8)}`, "");
}

/** Whether a shown name is what is left of a name: the same words in the same order, with something in each hole. */
function fits({ sha256 }: Entry, shown: string, name: string): boolean {
  const whole = name.normalize("NFC");
  const parts = without(shown, sha256).split(hole);
  const last = parts.pop() ?? "";
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const found = i === 0 ? (whole.startsWith(part) ? 0 : -1) : whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length + 1;
  }
  return parts.length === 0 ? whole === last : whole.endsWith(last) && whole.length - last.length >= at;
}
