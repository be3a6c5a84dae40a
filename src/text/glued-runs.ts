import { isDigitCode } from "../match/letters/code-at.ts";
import { letters } from "../vi/syllables.ts";

/** What a letter is, and what was seen of a run of letters: a vowel, a consonant behind one, a capital as the last. */
const consonant = 1;
const vowel = 2;
const capital = 4;
const first = 8;
const second = 16;
const glued = 32;
const kinds = kindsOfLetters();

/**
 * Runs of letters that are no one syllable (a vowel behind another one's consonants, capitals and small letters), or that stand right behind
 * a figure: `[start, end)`, in order.
 */
export function gluedRuns(text: string): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) === 0) continue;
    const start = at;
    let seen = isDigitCode(text.charCodeAt(start - 1)) ? glued : 0;
    for (let kind = kindAt(text, at); kind !== 0; kind = kindAt(text, ++at)) seen = withLetter(seen, kind);
    if ((seen & glued) !== 0) runs.push([start, at]);
  }
  return runs;
}

function withLetter(seen: number, kind: number): number {
  const isVowel = (kind & vowel) !== 0;
  const again = isVowel && (seen & consonant) !== 0;
  const turns = (seen & second) !== 0 && ((seen ^ kind) & capital) !== 0;
  const part = isVowel ? vowel : (seen & vowel) >> 1;
  const place = (seen & first) === 0 ? first : second;
  return (seen & ~capital) | part | place | (kind & capital) | (again || turns ? glued : 0);
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0;
}

/** For every character code up to the end of the composed Vietnamese letters: of a letter its kind, of all others 0. */
function kindsOfLetters(): Uint8Array {
  const all = new Uint8Array(0x1f00);
  const set = (some: string, kind: number) => {
    for (const letter of some) {
      all[letter.charCodeAt(0)] = kind;
      all[letter.toUpperCase().charCodeAt(0)] = kind | capital;
    }
  };
  set(letters.vowels + letters.markedVowels, vowel);
  set(letters.consonants, consonant);
  return all;
}
