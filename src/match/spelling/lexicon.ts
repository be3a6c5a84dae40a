import * as abbreviations from "../../vi/abbreviations.ts";
import * as bodies from "../../vi/bodies.ts";
import * as cases from "../../vi/cases.ts";
import * as citations from "../../vi/citations.ts";
import * as types from "../../vi/document-types.ts";
import * as groups from "../../vi/groups.ts";
import * as institutions from "../../vi/institutions.ts";
import * as issuers from "../../vi/issuers.ts";
import * as letterhead from "../../vi/letterhead.ts";
import { namedOffices } from "../../vi/named-offices.ts";
import * as orders from "../../vi/orders.ts";
import * as places from "../../vi/places.ts";
import * as preamble from "../../vi/preamble.ts";
import * as recipients from "../../vi/recipients.ts";
import * as roles from "../../vi/roles.ts";
import type { Row } from "../../vi/row.ts";
import * as sections from "../../vi/sections.ts";
import * as signatures from "../../vi/signatures.ts";
import * as slots from "../../vi/slots.ts";
import * as spelling from "../../vi/spelling.ts";
import * as times from "../../vi/times.ts";
import { vocabulary } from "../../vi/vocabulary.ts";
import { fold } from "../letters/fold.ts";
import { bodyPhrases } from "./body-phrases.ts";

const tables: readonly object[] = [
  abbreviations,
  bodies,
  cases,
  citations,
  types,
  groups,
  institutions,
  issuers,
  letterhead,
  orders,
  places,
  preamble,
  recipients,
  roles,
  sections,
  signatures,
  slots,
  spelling,
  times,
];

/** Parts of a pattern that are no letters of one word: classes, escapes, a letter that may be missing. */
const unsure = /\[[^\]]*\][?+*]?|\\.(?:\{[^}]*\})?[?+*]?|\p{L}\?|\{[^}]*\}/gu;
const edges = /\(\?(?::|<\w+>|<?[!=])|[()|?^$+*.]/;
const word = /[\p{L}\p{N}]/u;
const several = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/** A phrase of two words or more, folded; `target` where misprints of it are put right, false where it only says that it is none itself. */
export interface Phrase {
  readonly words: string;
  readonly target: boolean;
}

/** The phrases of all tables (their examples, and the plain parts of their patterns), and the common words beside them. */
export function phrases(): Phrase[] {
  const targets = new Set<string>();
  const add = (printed: string) => {
    const words = printed.trim();
    if (targets.has(words) || !several.test(words) || !/\p{L}{2}/u.test(words) || spelling.misprints.has(words)) return;
    for (const twin of twins(words)) targets.add(twin);
  };
  for (const row of new Set(rows())) {
    for (const example of row.finds) add(fold(example));
    for (const part of row.pattern.replace(unsure, "¤").split(edges)) for (const run of wholeWords(part)) add(run);
  }
  for (const words of bodyPhrases()) add(fold(words));
  const others = [...vocabulary, ...namedOffices.flatMap((row) => row.finds)].map(fold).filter((words) => !targets.has(words));
  return [...[...targets].map((words) => ({ words, target: true })), ...others.map((words) => ({ words, target: false }))];
}

/** A phrase with each of its words that have two right spellings in both. */
function twins(words: string): string[] {
  const [a, b] = spelling.twins;
  if (!words.includes(a) && !words.includes(b)) return [words];
  const parts = words.split(" ");
  const as = (one: string) => parts.map((part) => (part === a || part === b ? one : part)).join(" ");
  return [...new Set([words, as(a), as(b)])];
}

function rows(): Row[] {
  const values = tables.flatMap((table) => Object.values(table) as unknown[]);
  return values.flatMap((value) => (Array.isArray(value) ? value : [])).filter((value) => isRow(value));
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "pattern" in value && "finds" in value && !("printed" in value);
}

/** The stretches of a part whose words are whole. */
function wholeWords(part: string): string[] {
  return part.split(/\S*¤\S*/u).filter((words) => word.test(words));
}
