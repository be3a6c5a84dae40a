import type { Passage } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { trailing } from "../../../match/letters/trailing.ts";
import { without } from "../../../match/passage/unspaced.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile } from "../../../match/rows/edges.ts";
import * as cues from "../../../tree/cues.ts";
import { positionRows, rankRows, signedRows } from "../../../vi/signatures.ts";
import { namesOffice } from "./office-bodies.ts";

const positions = compile(anyOf([...positionRows].sort((a, b) => b.pattern.length - a.pattern.length)));
/** What may stand between office and name on one line: a degree, or that it was signed, and anything in brackets. */
const between = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${anyOf([...rankRows, ...signedRows])})[.,:]*|!?\\[[^[\\]]{0,60}\\](?:\\([^()\\s]{0,80}\\))?|\\([^()]{1,60}\\)|<[^<>]{1,60}>|[★☆|~/\\\\]{1,4}) ?$`,
  "u",
);
/** Pieces that are taken off between an office and a name, at most. */
const mostBetween = 4;

/** Where the office's words end before a name that begins at `name`. */
export function officeEnd({ folded }: Passage, name: number): number {
  let end = name;
  if (name >= folded.length) return end;
  for (let k = 0; k < mostBetween; k++) {
    const rest = folded.slice(0, end);
    const found = between.exec(rest);
    if (!found || found.index === 0) break;
    end = found.index;
  }
  return end;
}

/** Where in `PHÓ CHỦ TỊCH Trần Văn An` the name begins; the length where none is there. */
export function nameAtEnd(words: Passage, mid: boolean): number {
  const found = /(?:^|[\p{Lu}.)\]>★☆:/] )(?<name>\p{Lu}\p{Ll}[\p{L}.'’]*(?:,? \p{L}[\p{L}.'’]*){1,7})$/u.exec(words.text);
  const name = found?.groups?.["name"] && unsigned(found.groups["name"]);
  if (
    found &&
    name &&
    !cues.isCaps(name) &&
    !cues.position.test(fold(name)) &&
    (mid || found[0] !== name) &&
    cues.isName(rejoined(slicePassage(words, words.text.length - name.length, words.text.length)))
  )
    return words.text.length - name.length;
  return capsNameAtEnd(words);
}

/** `Đã ký Trần Văn An` without the words that are no name. */
function unsigned(name: string): string {
  return name.slice(cues.signedOpening.exec(fold(name))?.[0].length ?? 0);
}

/** A name printed with blanks inside its syllables: pieces without a capital belong to the one before. */
export function rejoined(name: Passage): Passage {
  const title = cues.rank.exec(name.folded)?.[0].length ?? 0;
  const drops = [...name.text.matchAll(/ (?=\p{Ll})/gu)].map((hit) => hit.index).filter((at) => at >= title);
  return drops.length === 0 ? name : without(name, drops);
}

/** A name in capitals begins at a surname, after a known office. */
function capsNameAtEnd(words: Passage): number {
  for (const hit of words.folded.matchAll(/ (?=\p{L})/gu)) {
    const from = hit.index + 1;
    const rest = slicePassage(words, from, words.text.length);
    if (!cues.surname.test(rest.folded) || !cues.isName(rest) || rest.text.split(" ").length > 4 || namesOffice(rest.folded)) continue;
    if (endsInOffice(words.folded.slice(0, officeEnd(words, from)))) return from;
  }
  return words.text.length;
}

export function endsInOffice(folded: string): boolean {
  let end = -1;
  for (const hit of folded.matchAll(positions)) end = hit.index + hit[0].length;
  return end === folded.trimEnd().length;
}

/** The name without rank or degree. */
export function person(name: Passage): Passage {
  const lead = cues.rank.exec(name.folded)?.[0].length ?? 0;
  const from = lead + (/^[.,:) ]*/.exec(name.text.slice(lead))?.[0].length ?? 0);
  const end = cues.signedTail(name);
  const stop = end - trailing(name.text.slice(0, end), " .,;*");
  return slicePassage(name, from, stop);
}
