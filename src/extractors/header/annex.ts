import type { Doc, Passage, Sited } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { placesIn } from "../../match/passage/places-in.ts";
import { joinPassages, placesOf, slicePassage } from "../../match/passage.ts";
import type { Header } from "../../record.ts";
import * as cues from "../../tree/cues.ts";
import { type NamedType, typeHeading } from "../../tree/named-type.ts";
import { printLines } from "../../tree/zones/print-lines.ts";
import { dateWithin, edtf } from "./date.ts";
import { splitNumber } from "./number.ts";
import { bare, note, type Part } from "./part.ts";
import { type Stretch, stretches } from "./zone-lines.ts";

/** An annex may have a letterhead of its own above its type. */
const headLines = 12;
const opened = /^\(\p{L}[^()\d]{1,20}$/u;

type Annex = NonNullable<Header["annex"]>;

/** The heading of what is printed after the signature, and the decision that it says it belongs to. */
export function readAnnex(doc: Doc, ownNumber: string | null): Part<Header["annex"]> {
  const lines = headingLines(doc);
  if (lines === null) return bare(null);
  const { heading, attached } = splitAttached(lines.slice(letterheadEnd(lines)));
  const parts = heading.map((s) => s.passage);
  const type = typeIn(heading);
  const title = titleOf(parts, type);
  const belongs = belongsTo(attached);
  const value: Annex = {
    type: type && { code: type.named.row.code, name: type.named.row.name },
    title: title?.text ?? null,
    ofNumber: belongs?.number ?? null,
    ofDate: belongs?.date ?? null,
  };
  const furniture = [...lines.map((line) => line.passage), ...attached].flatMap(placesOf);
  const places = placesIn({
    "/annex/title": title,
    "/annex/type": type?.words ?? null,
    "/annex/ofNumber": belongs?.numberWords ?? null,
    "/annex/ofDate": belongs?.date ? belongs.dateWords : null,
  });
  return { value, places, furniture, messages: mismatch(belongs, ownNumber) };
}

/** A further document in the same file as the annex: a decision sent with a letter, a plan issued with a decision. */
export function asAnnex(doc: Doc, { value, places }: Sited<Header>, ownNumber: string | null): Part<Header["annex"]> {
  const heads = doc.tree.children.filter((block) => block.type === "paragraph" && block.zone === "head");
  const belongs = belongsTo(
    heads.flatMap((block) => (block.type === "paragraph" && attachedAt(block.passage) === 0 ? [block.passage] : [])),
  );
  const annex: Annex = { type: value.type, title: value.title, ofNumber: belongs?.number ?? null, ofDate: belongs?.date ?? null };
  const own = placesIn({ "/annex/ofNumber": belongs?.numberWords ?? null, "/annex/ofDate": belongs?.date ? belongs.dateWords : null });
  const read = { "/annex/type": places["/type"] ?? [], "/annex/title": places["/title"] ?? [], ...own };
  return { value: annex, places: read, furniture: [], messages: mismatch(belongs, ownNumber) };
}

interface HeadingType {
  readonly at: number;
  readonly named: NamedType;
  readonly words: Passage;
}

function typeIn(heading: readonly Stretch[]): HeadingType | null {
  for (const [at, { passage, strong }] of heading.slice(0, headLines).entries()) {
    const named = typeHeading(passage, strong);
    if (named) return { at, named, words: slicePassage(passage, named.start, named.end) };
  }
  return null;
}

function mismatch(belongs: Belongs | null, ownNumber: string | null) {
  if (!belongs || !ownNumber || !differ(belongs.number, ownNumber)) return [];
  return [
    note("annex-number-mismatch", "warning", "/annex/ofNumber", placesOf(belongs.numberWords)[0] ?? null, {
      annex: belongs.number,
      number: ownNumber,
    }),
  ];
}

/** Lines of the first annex's head; null without an annex. */
function headingLines(doc: Doc): Stretch[] | null {
  const blocks = doc.tree.children;
  if (!blocks.some((b) => b.zone === "annex" || b.zone === "annex-head")) return null;
  const start = blocks.findIndex((b) => b.zone === "annex-head");
  const lines: Stretch[] = [];
  for (let i = start; i >= 0 && i < blocks.length && blocks[i]?.zone === "annex-head"; i++) {
    for (const line of printLines(blocks, doc.text, i, i + 1)) addAll(lines, stretches(line, []));
  }
  return lines;
}

/** How many of the lines repeat the letterhead over what is attached. */
function letterheadEnd(lines: readonly Stretch[]): number {
  return lines.findLastIndex(({ passage }) => passage.text.length < 80 && cues.anyMotto.test(passage.folded)) + 1;
}

/** Heading and bracket; the bracket may follow the title on its own line. */
function splitAttached(lines: readonly Stretch[]): { heading: Stretch[]; attached: Passage[] } {
  const heading: Stretch[] = [];
  const attached: Passage[] = [];
  for (const line of withOpened(lines)) {
    const at = attached.length > 0 ? 0 : attachedAt(line.passage);
    if (at > 0) heading.push({ ...line, passage: slicePassage(line.passage, 0, at) });
    if (at < line.passage.text.length) attached.push(slicePassage(line.passage, at, line.passage.text.length));
    if (at < 0) heading.push(line);
  }
  return { heading: heading.filter((s) => /\p{L}/u.test(s.passage.text)), attached };
}

/** `(Ban | hành kèm theo …`: a narrow column cuts the bracket in its first words. */
function withOpened(lines: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const cut = last && opened.test(last.passage.text);
    if (cut) whole[whole.length - 1] = { ...last, passage: joinPassages([last.passage, line.passage], " ") };
    else whole.push(line);
  }
  return whole;
}

function attachedAt(passage: Passage): number {
  if (cues.attached.test(passage.folded)) return 0;
  const inside = cues.attachedInside.exec(passage.folded);
  if (inside) return inside.index;
  const lost = cues.citation.exec(passage.folded);
  return lost && /\)\W{0,3}$/.test(passage.text) && !/\([^)]*\)\W{0,3}$/.test(passage.text) ? lost.index : passage.text.length;
}

function titleOf(parts: readonly Passage[], type: HeadingType | null): Passage | null {
  const words = parts.flatMap((p, k) => {
    if (type && k <= type.at) return k < type.at ? [] : [slicePassage(p, type.named.end, p.text.length)];
    return isLabel(p) ? [] : [withoutLabel(p)];
  });
  const kept = words.filter((p) => /\p{L}{2}/u.test(p.text));
  if (kept.length > 0) return joinPassages(kept, " ");
  return type ? null : (parts.find((p) => /\p{L}{2}/u.test(p.text)) ?? null);
}

/** `PHỤ LỤC 01:` or `Phần I.` alone is no title. */
function isLabel(p: Passage): boolean {
  return (
    /^\P{L}*\p{L}+(?: \p{L}+)?[ .:]{0,2}(?:[IVX\d]{1,5}[.:]?)?$/u.test(p.text) &&
    (cues.annexHeading.test(p.folded) || /[IVX\d][.:]?$/u.test(p.text))
  );
}

function withoutLabel(p: Passage): Passage {
  const label = cues.annexHeading.exec(p.folded);
  if (!label || p.text.length - label[0].length < 8) return p;
  const gap = /^[\s.:–-]*/u.exec(p.text.slice(label[0].length))?.[0].length ?? 0;
  return slicePassage(p, label[0].length + gap, p.text.length);
}

interface Belongs {
  readonly number: string;
  readonly date: string | null;
  readonly numberWords: Passage;
  readonly dateWords: Passage | null;
}

/** Number and date in `(Kèm theo Quyết định số … ngày … của …)`; an electronic copy leaves them blank. */
function belongsTo(attached: readonly Passage[]): Belongs | null {
  if (attached.length === 0) return null;
  const words = joinPassages(attached, " ");
  const found =
    /(?<![\p{L}\d])(?<number>\d{1,6}\p{Ll}?\s?(?:[-/]\s?(?:19|20)\d{2})?\s?[-/]\s?\p{Lu}[\p{L}\d]*(?:\s?[-/.&]\s?\p{Lu}[\p{L}\d]*)*|\d{1,4}\/(?:19|20)\d{2}\/QH\d{1,2}|(?<= |…|\.)[/-]\s?\p{Lu}[\p{L}\d]*[-/]\p{Lu}[\p{L}\d]*(?:[-/.&]\p{Lu}[\p{L}\d]*)*)/u.exec(
      words.text,
    );
  const printed = found?.groups?.["number"];
  if (!found || !printed) return null;
  const numberWords = slicePassage(words, found.index, found.index + printed.length);
  const rest = slicePassage(words, found.index + printed.length, words.text.length);
  const dated = dateWithin(rest, 12);
  return { number: printed.replace(/\s+/g, ""), date: dated && edtf(dated).value, numberWords, dateWords: dated?.passage ?? null };
}

function differ(a: string, b: string): boolean {
  const own = splitNumber(b);
  if (own.serial === null) return false;
  return a.toLowerCase().replace(/[–-]/g, "-") !== b.toLowerCase().replace(/[–-]/g, "-");
}
