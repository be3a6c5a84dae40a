import { bonesOf } from "../match/letters/bones.ts";
import { fold } from "../match/letters/fold.ts";
import { commonSyllables, syllable } from "../vi/syllables.ts";

const head = /(?:^|[^\p{L}\p{N}])(?<part>\p{L}+)-$/u;
const tail = /^(?<part>\p{Ll}+)/u;
const longest = 8;

/**
 * Whether a printed line ends in the first part of a word that goes on in the next one (`hoàn th-`, `ành`). A hyphen that belongs to
 * the words stays: both of its sides are words (`kinh tế-`, `xã hội`).
 */
export function hyphenated(line: string, next: string): boolean {
  const before = head.exec(line.slice(-longest - 2))?.groups?.["part"];
  const after = tail.exec(next.slice(0, longest))?.groups?.["part"];
  if (before === undefined || after === undefined) return false;
  const [a, b, whole] = [fold(before), fold(after), fold(before + after)];
  if (!syllable.test(bonesOf(whole)) || (commonSyllables.has(a) && commonSyllables.has(b))) return false;
  return commonSyllables.has(whole) || !syllable.test(bonesOf(a)) || !syllable.test(bonesOf(b));
}
