import type { Passage } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import { finder, type Hit } from "../../match/rows/finder.ts";
import { matchAt, run } from "../../match/rows/match-at.ts";
import {
  anyDocuments,
  type IssuerRow,
  issuerCues,
  issuerHeads,
  issuerStops,
  nameJoints,
  nameParts,
  numberedParts,
  speakerVerbs,
  spoiltDate,
  termRow,
} from "../../vi/citations.ts";
import { documentTypes } from "../../vi/document-types.ts";
import { groupEnd, knownEnd } from "./known-names.ts";

const stop = compile(anyOf(issuerStops), "yu");
const part = compile(anyOf(nameParts), "yu");
const types = anyOf([...documentTypes, ...anyDocuments]);
const anyType = compile(types, "yu");
const term = compile(termRow.pattern, "yu");
const numbered = new RegExp(`(?<![\\p{L}])(?:${anyOf(numberedParts)})$`, "u");
/** A short bracket may stand between the date and who issued it: `ngày 5/6/2022 (lần đầu) của …`. */
const cue = new RegExp(`(?:,? (?:${spoiltDate.pattern}))?(?: \\([^()]{1,24}\\))?[, ]{0,2}(?:${anyOf(issuerCues)}) `, "yu");
const joints = anyOf(nameJoints);
const joint = new RegExp(`(?<comma>, )|(?<and> (?:${joints}) | & )|(?<dash> [-–] )|(?<bracket> \\((?=[^()]{2,20}\\)))|(?<plain> )`, "yu");
const and = new RegExp(` (?:${joints}|${joints.toUpperCase()}) \\p{Lu}`, "u");
const aWord = /[^\s,;:.()"“”„\n]+/uy;
const heads = issuerHeads.map((row) => ({ row, pattern: compile(row.pattern, "yu") }));
const syllable = /^\p{Lu}\p{Ll}*$/u;
const speaker = new RegExp(`^[^,;:.()]{0,60}? (?:${speakerVerbs.pattern})(?![\\p{L}])`, "u");
const speakerReach = 80;
const listEnd = /[;:()\n]/u;

/** Finds the places where a body's name begins. */
export const findHeads: (folded: string) => Hit<IssuerRow>[] = finder(issuerHeads);

/** Reads `của <body>` at `at`: where the name begins and ends, or null. `several`: a joint document, whose issuers are joined by commas. */
export function issuerAfter(passage: Passage, at: number, several: boolean): { readonly start: number; readonly end: number } | null {
  const found = matchAt(cue, passage.folded, at);
  if (!found) return null;
  const start = at + found[0].length;
  const end = nameEnd(passage, start, several);
  return end === null ? null : { start, end };
}

interface Name {
  /** Where the last of the joint bodies begins. */
  start: number;
  end: number;
  head: IssuerRow | null;
  words: number;
  /** Words with a capital since the head, a joiner or a small word: `Tài` of `Bộ Tài chính` takes one more syllable, `Giang` of `Bắc Giang` none. */
  run: number;
}

/** Where the name of the body that begins at `start` ends; null where no body begins. */
export function nameEnd(passage: Passage, start: number, several: boolean): number | null {
  const group = groupEnd(passage, start);
  if (group !== null) return group;
  const head = headAt(passage.folded, start);
  const first = wordAt(passage.text, start);
  if (!first || (!head && !isName(passage, start, first))) return null;
  const end = head ? head.end : start + first.length;
  const name: Name = { start, end, head: head?.row ?? null, words: 0, run: head ? 0 : 1 };
  while (name.words < 16 && extend(passage, name, several)) name.words++;
  return /\p{Ll}/u.test(passage.text.slice(start, name.end)) && goesOn(passage, name.end)
    ? Math.max(name.end, knownEnd(passage, name.start))
    : name.end;
}

/** Small words follow that may belong to the name. */
function goesOn({ text, folded }: Passage, end: number): boolean {
  if (/^ \p{Lu}/u.test(text.slice(end, end + 3)) && sticky(anyType, folded, end + 1)) return false;
  return /^(?:,| [-–])? \p{L}/u.test(text.slice(end, end + 4));
}

function isName(passage: Passage, at: number, word: string): boolean {
  return /^\p{Lu}/u.test(word) && !sticky(stop, passage.folded, at) && !sticky(anyType, passage.folded, at);
}

/** Takes one more word into the name, if it belongs to it. */
function extend(passage: Passage, name: Name, several: boolean): boolean {
  const join = matchAt(joint, passage.folded, name.end);
  if (!join) return false;
  const at = name.end + join[0].length;
  const word = wordAt(passage.text, at);
  if (!word) return false;
  const { plain, bracket, comma } = join.groups ?? {};
  if (comma && sticky(term, passage.folded, at)) return takeTerm(passage, name, at);
  if (plain) return takeWord(passage, name, at, word);
  if (bracket) return takeBracket(passage, name, at);
  return takeJoined(passage, name, at, word, several, join.groups ?? {});
}

function takeWord(passage: Passage, name: Name, at: number, word: string): boolean {
  const known = run(part, passage.folded, at);
  const named = known > at && /^\p{Lu}/u.test(word);
  if (!named && sticky(stop, passage.folded, at)) return false;
  if (known > at) {
    name.end = known;
    name.run = 0;
    return true;
  }
  const before = passage.text.slice(Math.max(0, name.end - 12), name.end);
  const capital = /^\p{Lu}/u.test(word);
  const second = name.run === 1 && !name.head?.placed && syllable.test(before.split(/[ –-]/u).at(-1) ?? "");
  if (!capital && !second && !numbered.test(before.toLowerCase())) return false;
  name.end = at + word.length;
  name.run = capital ? name.run + 1 : Number(/[-–]\p{Lu}/u.test(word));
  return true;
}

/** `Ban Chấp hành Trung ương Đảng, khóa XII`: nothing of the name follows. */
function takeTerm(passage: Passage, name: Name, at: number): boolean {
  name.end = run(term, passage.folded, at);
  return false;
}

/** A bracket that holds nothing but a term: `(khóa XI)`. */
function takeBracket(passage: Passage, name: Name, at: number): boolean {
  const inner = passage.folded.slice(at, at + 24).split(")")[0] ?? "";
  const first = inner.split(" ")[0] ?? "";
  if (!numbered.test(first) || inner.split(" ").length > 3) return false;
  name.end = at + inner.length + 1;
  return false;
}

function takeJoined(
  passage: Passage,
  name: Name,
  at: number,
  word: string,
  several: boolean,
  join: Readonly<Record<string, string | undefined>>,
): boolean {
  if (!isName(passage, at, word)) return false;
  const head = headAt(passage.folded, at);
  if (head) {
    if (!several && !(join["dash"] && head.row.paired && name.head?.paired)) return false;
    if (join["comma"] && head.row !== name.head && speaks(passage, head.end)) return false;
    Object.assign(name, { start: at, end: head.end, head: head.row, run: 0 });
    return true;
  }
  if (!name.head?.listed) return false;
  if (join["comma"] && !name.head.gathers && !continues(passage, at)) return false;
  name.end = at + word.length;
  name.run = 1;
  return true;
}

/** `của liên Bộ A - Bộ B, | UBND tỉnh yêu cầu: …`: a body of another kind, which speaks in the sentence. */
function speaks({ folded }: Passage, end: number): boolean {
  return speaker.test(folded.slice(end, end + speakerReach));
}

/** Whether what follows a comma is one more part of the same name: a `và` before the clause ends, and no other body. */
function continues(passage: Passage, at: number): boolean {
  const ahead = passage.text.slice(at, at + 60).split(listEnd)[0] ?? "";
  const found = and.exec(ahead);
  if (!found) return false;
  const between = passage.folded.slice(at, at + found.index);
  return between.split(", ").length <= 3 && findHeads(between).length === 0 && between.split(" ").length <= 8;
}

function headAt(folded: string, at: number): { readonly row: IssuerRow; readonly end: number } | null {
  for (const { row, pattern } of heads) {
    const end = run(pattern, folded, at);
    if (end > at) return { row, end };
  }
  return null;
}

function wordAt(text: string, at: number): string | null {
  return matchAt(aWord, text, at)?.[0] ?? null;
}

function sticky(pattern: RegExp, text: string, at: number): boolean {
  return run(pattern, text, at) > at;
}
