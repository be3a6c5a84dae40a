import { anyUnnamed } from "../../match/rows/any-of.ts";
import { annexHeadingRows, attachedRows } from "../../vi/preamble.ts";
import { recipientLabelRows } from "../../vi/recipients.ts";
import { modeRows, officeBodies, positionRows, signedRows, surnameRow } from "../../vi/signatures.ts";
import { before, isUpper, type LineStarts, placesOf, type Run } from "./run.ts";

const recipients = new RegExp(`(?<=\\s)(?:${anyUnnamed(recipientLabelRows)}) ?:`, "gu");
const mode = new RegExp(`(?<=\\s)(?:${anyUnnamed(modeRows)})(?<=[./]) ?(?=\\p{L}{2})`, "gu");
const modeEnd = new RegExp(`(?:^|\\s)(?:${anyUnnamed(modeRows)})$`, "u");
const position = new RegExp(`(?<=\\s)(?:${anyUnnamed([...positionRows].sort((a, b) => b.name.length - a.name.length))})(?![\\p{L}])`, "gu");
const ofBody = new RegExp(`(?:^|\\s)(?:${officeBodies.map(({ head }) => head).join("|")})$`, "u");
const signed = new RegExp(`(?<=\\s)(?:${anyUnnamed(signedRows)})`, "gu");
const surname = new RegExp(`^\\s*(?:${surnameRow.pattern}) `, "u");
const endsName = /^\s*(?:$|\p{Lu}{2})/u;
const printedName = /^\s*(?:\p{Lu}\p{Ll}{0,6}(?=\s|$)\s?){2,5}/u;
const annex = new RegExp(`(?<=\\s)(?:${anyUnnamed(annexHeadingRows)})`, "gu");
const attached = new RegExp(`(?<=\\s)\\((?:${anyUnnamed(attachedRows)})[^()]{0,200}\\)`, "gu");
const dash = /(?<=\s)[-–+] ?(?=\p{Lu}|\d)/gu;
/** In characters: how long a list of recipients is, and a signature. */
const longest = { list: 1500, signature: 260 };

/** Where the lines of recipients, of signatures and of the heading of an annex begin. */
export function closeStarts(run: Run, from: number): LineStarts {
  const lists = placesOf(recipients, run, from).filter(({ start }) => /^\p{Lu}/u.test(run.text.slice(start)));
  const modes = placesOf(mode, run, from).filter(({ start, words }) =>
    isUpper(words + run.text.slice(start + words.length, start + words.length + 6)),
  );
  const first = Math.min(lists[0]?.start ?? run.text.length, modes[0]?.start ?? run.text.length, officeAt(run, from));
  const starts = [...lists, ...modes].map(({ start }) => start);
  for (const { end } of lists) starts.push(...dashesIn(run, end));
  starts.push(...signatureStarts(run, first));
  starts.push(...annexStarts(run, from));
  return starts;
}

/** The first office over a name, where no list and no right to sign stands. */
function officeAt(run: Run, from: number): number {
  const held = placesOf(position, run, from).find(
    ({ end, words }) => isUpper(words) && nameStarts(run, endOfCapitals(run, end)).length > 0,
  );
  return held?.start ?? run.text.length;
}

function dashesIn({ text }: Run, from: number): LineStarts {
  return [...text.slice(from, from + longest.list).matchAll(dash)].map(({ index }) => from + index);
}

/** Offices in capitals that no right to sign stands before, who holds them, and that they signed. */
function signatureStarts(run: Run, from: number): LineStarts {
  const offices = placesOf(position, run, from).filter(({ words }) => isUpper(words));
  const starts = offices.filter(({ start }) => !follows(before(run, start).words)).map(({ start }) => start);
  const marks = placesOf(signed, run, from).filter(({ words }) => words.length > 4);
  for (const { start, end } of marks) starts.push(start, ...nameStarts(run, end));
  for (const { end } of offices) starts.push(...nameStarts(run, endOfCapitals(run, end)));
  return starts;
}

/** Behind a right to sign, a body that it is an office of, or another office of the same person: `BỘ TRƯỞNG, CHỦ NHIỆM`. */
function follows(words: string): boolean {
  return modeEnd.test(words) || ofBody.test(words) || words.endsWith(",");
}

function endOfCapitals({ text }: Run, at: number): number {
  return at + (/^(?:[ ,]*\p{Lu}{2,}(?![\p{Ll}]))*/u.exec(text.slice(at, at + longest.signature))?.[0].length ?? 0);
}

/** A person's name, and the words behind it. */
function nameStarts({ text, folded }: Run, at: number): LineStarts {
  const found = printedName.exec(text.slice(at, at + 60))?.[0];
  if (
    found === undefined ||
    !(surname.test(folded.slice(at, at + 60)) || endsName.test(text.slice(at + found.length, at + found.length + 4)))
  )
    return [];
  return [at + found.search(/\S/), at + found.length];
}

function annexStarts(run: Run, from: number): LineStarts {
  const headings = placesOf(annex, run, from).filter(({ words }) => isUpper(words.slice(0, 6)));
  const brackets = placesOf(attached, run, from);
  return [...headings.map(({ start }) => start), ...brackets.flatMap(({ start, end }) => [start, end + 1])];
}
