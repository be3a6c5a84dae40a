import type { Doc, Passage, Span } from "../doc.ts";
import { addTo } from "../match/add-to.ts";
import { fold } from "../match/letters/fold.ts";
import { spansOf } from "../match/passage.ts";
import { passagesOf, passagesOfRow } from "../tree/passages.ts";
import { namesInColumns } from "./persons/columns.ts";
import type { Mention, PersonRole } from "./persons/mention.ts";
import { mentionsIn } from "./persons/mentions.ts";
import { wrappedLines } from "./persons/wrapped.ts";

export type { PersonRole } from "./persons/mention.ts";
export { mentionsIn } from "./persons/mentions.ts";

/** Somebody whom the document names. */
export interface Person {
  /** As printed where it is longest. */
  readonly name: string;
  /** The first that is more than `third-party`. */
  readonly role: PersonRole;
  /** Acts in office wherever the document names them. */
  readonly official: boolean;
  /** Each stretch of `Doc.text` that a mention was read from. */
  readonly mentions: readonly (readonly Span[])[];
}

interface Named extends Mention {
  readonly name: string;
  readonly spans: readonly Span[];
}

/**
 * The persons of a document, in order of their first mention. `cases` are the items of case lists, where every name counts; `duties`
 * the places where the document says who has to do something: who is named there acts in office.
 */
export function readPersons(doc: Doc, cases: readonly Passage[], duties: readonly Span[] = []): Person[] {
  const listed = doc.tree.children.flatMap((block) => (block.type === "table" ? namesInColumns(block) : []));
  const named = [
    ...cases.flatMap((passage) => mentionsIn(passage.text, true).map((mention) => namedBy(passage, mention))),
    ...listed.map(({ passage, mention }) => namedBy(passage, mention)),
    ...[...doc.tree.children.flatMap(passagesOf), ...wrappedLines(doc.text)].flatMap((passage) =>
      mentionsIn(passage.text, false).map((mention) => inOffice(namedBy(passage, mention), duties)),
    ),
  ];
  const ordered = onePerPlace(named).sort((a, b) => startOf(a) - startOf(b));
  return grouped(ordered).flatMap(personOf);
}

function namedBy(passage: Passage, mention: Mention): Named {
  const { start, end } = mention;
  return { ...mention, name: passage.text.slice(start, end), spans: spansOf(passage, start, end) };
}

function inOffice(named: Named, duties: readonly Span[]): Named {
  if (named.role === "accused" || named.role === "denouncer") return named;
  const at = startOf(named);
  return duties.some(({ start, end }) => start <= at && at < end) ? { ...named, role: "official" } : named;
}

/** What a case says of a place counts before what its footnote says. */
function onePerPlace(named: readonly Named[]): Named[] {
  const places = new Map<number, Named>();
  for (const one of named) {
    const known = places.get(startOf(one));
    if (!known) places.set(startOf(one), one);
    else if (isCutShort(known) && one.name.length > known.name.length) places.set(startOf(one), { ...one, role: known.role });
  }
  return [...places.values()];
}

/** Three words are a whole name; what follows on the next line may be anything. */
function isCutShort({ name }: Named): boolean {
  return name.split(" ").length < 3;
}

function startOf({ spans }: Named): number {
  return spans[0]?.start ?? 0;
}

/** A name that a line end cut short is the longer one; a single name is that of the person last named whose name ends with it. */
function grouped(named: readonly Named[]): Named[][] {
  const longer = new Map(named.flatMap(({ name }) => beginningsOf(fold(name)).map((beginning) => [beginning, fold(name)])));
  const last = new Map<string, string>();
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const words = fold(one.name);
    const key = words.includes(" ") ? (longer.get(words) ?? words) : (last.get(words) ?? words);
    last.set(key.slice(key.lastIndexOf(" ") + 1), key);
    addTo(groups, key, one);
  }
  return [...groups.values()];
}

/** `a b c` begins with `a b`. */
function beginningsOf(name: string): string[] {
  const words = name.split(" ");
  return words.slice(2).map((_, i) => words.slice(0, i + 2).join(" "));
}

function personOf(mentions: readonly Named[]): Person[] {
  const [first] = mentions;
  if (!first) return [];
  const told = mentions.find(({ role }) => role !== "third-party" && role !== "official") ?? first;
  return [
    {
      name: mentions.reduce((longest, { name }) => (name.length > longest.length ? name : longest), first.name),
      role: told.role,
      official: mentions.every(({ role }) => role === "official"),
      mentions: mentions.map(({ spans }) => spans),
    },
  ];
}

/** The passages of a document that belong together: a paragraph, a note, the cells of a row. */
export function stretchesOf({ tree }: Pick<Doc, "tree">): Passage[][] {
  return tree.children.flatMap((block) => (block.type === "table" ? block.rows.map(passagesOfRow) : [passagesOf(block)]));
}
