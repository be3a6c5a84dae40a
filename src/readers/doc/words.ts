import type { Run } from "../flow/flow.ts";
import { symbolOf, withoutPrivate } from "../office/symbols.ts";
import { raised } from "../raised.ts";
import type { Context, Range } from "./context.ts";
import { type Look, lookOver } from "./looks.ts";
import { pieceAt, placeOf } from "./pieces.ts";
import { stretchAt } from "./properties.ts";

/** What is anchored in a paragraph and printed elsewhere: `marker` of a footnote, null for a text box. */
export interface Beside {
  readonly marker: string | null;
  readonly range: Range;
}

/** The words of one paragraph, and what stands beside or below it. */
export interface Line {
  readonly runs: Run[];
  readonly beside: Beside[];
  /** Fields being read, also those that began in a paragraph above: the code of a field is not printed, its result is. */
  readonly fields: ("code" | "result")[];
}

const characterStyle = 0x4a30;

/** Signs with a meaning of their own ([MS-DOC] 2.4.1); others below the space print nothing. */
const signs: Readonly<Record<string, string>> = { "\t": "\t", "\v": "\n", "\x0e": "\n", "\x1e": "-" };
const parts = /[^\p{Cc}]+|\p{Cc}/gu;

/** Reads the words of a stretch of the text whose paragraph looks so. */
export function readWords(context: Context, { start, end }: Range, base: Look, line: Line): void {
  for (let at = start; at < end; ) {
    const place = placeOf(context.pieces, at);
    const index = stretchAt(context.looks, place);
    const stop = Math.min(end, stretchEnd(context, at, place, index));
    addStretch(context, { start: at, end: stop }, lookAt(context, index, base), line);
    at = stop;
  }
}

/** Where the look or the piece of the text changes next. */
function stretchEnd({ pieces, looks }: Context, at: number, place: number, index: number): number {
  const piece = pieceAt(pieces, at);
  const look = looks[index];
  if (!piece || piece.end <= at) return at + 1;
  return look ? Math.min(piece.end, at + Math.max(1, Math.floor((look.to - place) / piece.width))) : Math.min(piece.end, at + 1);
}

function lookAt({ looks, properties, styles }: Context, index: number, base: Look): Look {
  const stretch = looks[index];
  if (!stretch) return base;
  const own = properties(stretch);
  const named = own.find(({ code }) => code === characterStyle)?.operand;
  const style = named && named.length > 1 ? styles(named.readUInt16LE(0)).look : {};
  return lookOver({ ...base, ...style }, own);
}

function addStretch(context: Context, { start, end }: Range, look: Look, line: Line): void {
  if (look.deleted || look.hidden) return;
  const font = context.fonts[look.font ?? -1] ?? null;
  for (const found of context.text.slice(start, end).matchAll(parts)) {
    if (addAnchor(context, start + found.index, line) || changesField(found[0], line) || line.fields.includes("code")) continue;
    const text = printedOf(context, found[0], look, font);
    if (text !== "") line.runs.push({ text, font });
  }
}

function printedOf({ fonts }: Context, words: string, look: Look, font: string | null): string {
  if (look.sign) return symbolOf(look.sign[0], fonts[look.sign[1]] ?? null);
  if (/^\p{Cc}/u.test(words)) return signs[words] ?? "";
  const plain = withoutPrivate(look.raised ? raised(words) : words, font);
  return look.capitals ? plain.toUpperCase() : plain;
}

/** A mark of a footnote, or the place of a text box. */
function addAnchor({ notes, boxes, marked }: Context, at: number, line: Line): boolean {
  const note = notes.get(at);
  const range = note ?? boxes.get(at);
  if (!range) return false;
  const marker = note ? String(marked.length + 1) : null;
  if (marker !== null) {
    marked.push(marker);
    line.runs.push({ text: `[^${marker}]`, font: null });
  }
  line.beside.push({ marker, range });
  return true;
}

function changesField(sign: string, { fields }: Line): boolean {
  if (sign === "\x13") fields.push("code");
  else if (sign === "\x14" && fields.length > 0) fields[fields.length - 1] = "result";
  else if (sign === "\x15") fields.pop();
  else return false;
  return true;
}
