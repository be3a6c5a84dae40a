import type { Passage } from "../../doc.ts";
import { furtherFields } from "../../match/bodies/further-field.ts";
import type { Words } from "../../match/bodies/places.ts";
import type { Unit as Body } from "../../match/bodies/unit-at.ts";
import { type BodyHit, flat, hitOf } from "../../match/bodies/unit-hit.ts";
import { afterSeparator, unitListAt } from "../../match/bodies/unit-list.ts";
import { readUnits } from "../../match/bodies.ts";
import { slicePassage } from "../../match/passage.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { titledOfficeAt } from "../../match/sentences/opening.ts";
import type { Unit } from "../../record.ts";
import { bareTie, cellHelps, cellLabels, cellLeads, cellTie, slotRows } from "../../vi/slots.ts";
import type { NamedUnit } from "./units.ts";

/** Some units of a cell, which all have one part in the task. */
export interface CellUnits {
  readonly passage: Passage;
  readonly units: readonly NamedUnit[];
  readonly role: Unit["role"];
}

/** A blank alone parts a label with a capital from what stands before it: `Sở A Phối hợp: Sở B`. */
const gap = "(?:^|[;.,\\n–-]|(?= ))[\\s;.,–-]*";
const labels = [...slotRows, ...cellLabels].flatMap(({ role, pattern }) =>
  role === "lead" || role === "coordinate" ? [{ role, pattern: new RegExp(`${gap}(?<label>(?:${pattern}) ?: ?)`, "gu") }] : [],
);
const roles = anyOf([...cellLeads, ...cellHelps]);
/** A role in brackets or before a comma closes the part of its units: `Sở A (chủ trì), Sở B (phối hợp)`, `Sở A chủ trì, Sở B phối hợp`. */
const role = `(?:\\((?:${roles}|${anyOf(cellLabels)})\\)| (?:${roles})(?=,))`;
const part = new RegExp(`(?:(?!${role})[^;\\n])+(?:${role})?`, "gu");
const separator = /^[\s,.]+/;
const lead = endsWith(cellLeads, "lead");
const help = endsWith(cellHelps, "coordinate");
const tie = new RegExp(`(?:^|[ ,;(]) ?(?:${cellTie.pattern}|(?<bare>${bareTie.pattern}))`, "gu");

/**
 * The units of a cell, which may say itself who leads: `Chủ trì: Sở A; phối hợp: Sở B`, `Sở A chủ trì; Sở B phối hợp`,
 * `Sở A phối hợp với Sở B`.
 */
export function cellUnits(cell: Passage, role: Unit["role"]): CellUnits[] {
  const labelled = byLabels(cell, role);
  if (labelled.length > 0) return labelled;
  const tied = byTie(cell, role);
  const told = tied.length > 0 ? tied : byWords(cell, role);
  return told.length > 0 ? told : [{ passage: cell, units: unitsOf(cell), role }];
}

/** The units of a cell; fields behind a body are bodies of its kind (`Sở Y tế, Nội vụ`), a person with an office is that office: `Đ/c Trần Văn A - PCT HĐND huyện`. */
function unitsOf(cell: Passage): BodyHit[] {
  const words = flat(cell);
  let end = 0;
  return readUnits(cell, true).flatMap((unit, i, all) => {
    if (unit.start < end) return [];
    const named = unit.known ? [] : meantBy(words, unit, all.slice(0, i));
    end = named.at(-1)?.end ?? 0;
    return named.length > 0 ? named.map((one) => hitOf(cell, one)) : [unit];
  });
}

/** What a name stands for that no table has. */
function meantBy(words: Words, unit: BodyHit, before: readonly BodyHit[]): readonly Body[] {
  const fields = furtherFields(words, unit, before, (at) => afterSeparator(words, at));
  const office = fields.length > 0 ? null : titledOfficeAt(words, unit.start);
  return office && office.end >= unit.end ? office.units : fields;
}

function byLabels(cell: Passage, own: Unit["role"]): CellUnits[] {
  if (!cell.text.includes(":")) return [];
  const found = labels
    .flatMap(({ role, pattern }) =>
      [...cell.folded.matchAll(pattern)]
        .filter((hit) => isApart(cell, hit))
        .map((hit) => ({ role, end: hit.index + hit[0].length, start: hit.index })),
    )
    .sort((a, b) => a.start - b.start);
  const first = found[0]?.start ?? 0;
  if (first > 0) found.unshift({ role: own, end: 0, start: 0 });
  return found.flatMap(({ role, end }, k) => {
    const passage = slicePassage(cell, end, found[k + 1]?.start ?? cell.text.length);
    const told = byWords(passage, role);
    return told.length > 0 ? told : [{ passage, units: unitsOf(passage), role }];
  });
}

function isApart({ text }: Passage, hit: RegExpExecArray): boolean {
  const label = hit.index + hit[0].length - (hit.groups?.["label"]?.length ?? 0);
  return /^$|[^ ]/.test(hit[0].slice(0, label - hit.index)) || /\p{Lu}/u.test(text.charAt(label));
}

/** `Sở A phối hợp với Sở B; Sở C phối hợp với Sở D`: a part after the helpers that has a tie of its own opens with who leads. */
function byTie(cell: Passage, role: Unit["role"]): CellUnits[] {
  const words = flat(cell);
  const found = [...cell.folded.matchAll(tie)].filter(
    (hit) => !hit.groups?.["bare"] || unitListAt(words, hit.index + hit[0].length, false),
  );
  let from = 0;
  return found.flatMap((hit, k): CellUnits[] => {
    const end = hit.index + hit[0].length;
    const next = found[k + 1]?.index;
    const stop = next === undefined ? cell.text.length : Math.max(end, partStart(cell.text, next));
    const [leads, helps] = [slicePassage(cell, from, hit.index), slicePassage(cell, end, stop)];
    from = stop;
    return [
      { passage: leads, units: unitsOf(leads), role },
      { passage: helps, units: unitsOf(helps), role: "coordinate" },
    ];
  });
}

function partStart(text: string, before: number): number {
  return Math.max(text.lastIndexOf(";", before - 1), text.lastIndexOf("\n", before - 1)) + 1;
}

/** Each part of the cell ends in what its units do; one that does not has the column's part, or works along where another one leads. */
function byWords(cell: Passage, role: Unit["role"]): CellUnits[] {
  const parts = [...cell.folded.matchAll(part)].map((found) => {
    const leads = lead.exec(found[0]);
    const helps = help.exec(found[0]);
    const end = found.index + (leads?.index ?? helps?.index ?? found[0].length);
    const passage = slicePassage(cell, found.index + (separator.exec(found[0])?.[0].length ?? 0), end);
    return { passage, units: unitsOf(passage), told: leads ? "lead" : helps ? "coordinate" : null } as const;
  });
  const others = parts.some(({ told }) => told === "lead") ? "coordinate" : role;
  return parts.some(({ told }) => told) ? parts.map(({ told, ...units }) => ({ ...units, role: told ?? others })) : [];
}

function endsWith(rows: readonly { readonly pattern: string }[], role: Unit["role"]): RegExp {
  const inBrackets = anyOf([...rows, ...cellLabels.filter((row) => row.role === role)]);
  return new RegExp(` (?:\\((?:${inBrackets})\\)|${anyOf(rows)})[\\s.,]*$`, "u");
}
