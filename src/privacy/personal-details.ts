import { fold } from "../match/letters/fold.ts";
import { anyOf } from "../match/rows/any-of.ts";
import { compile, endEdge } from "../match/rows/edges.ts";
import { citationDates } from "../vi/citations.ts";
import { housePlaces, largerPlaces, masks, nameStops, notHousePlaces, personalNumbers } from "../vi/persons.ts";
import { placeWords } from "../vi/places.ts";

/** A stretch of a passage, and what shall stand in its place. */
export interface Detail {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const houses = housePlaces.map((row) => ({ ...row, place: compile(row.pattern) }));
const { number, joint } = placeWords;
const placeName = new RegExp(`(?: ?:)?(?: ${number.pattern})?(?: (?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d’'/-]*){1,5}`, "uy");
const stop = new RegExp(` (?:${anyOf([...nameStops, ...largerPlaces])})${endEdge}`, "u");
const notPlace = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(notHousePlaces)}) $`, "u");
const closed = new RegExp(`^(?:\\s*(?:[,;.)(–-]|$)|\\s+(?:${anyOf(largerPlaces)})${endEdge})`, "u");
const streetNumber = new RegExp(`(?<![\\p{L}\\d])${number.pattern} \\d[\\d\\p{L}/-]*(?=,? (?:${anyOf(housePlaces)}))`, "gu");
const labels = personalNumbers.map(({ pattern, digits }) => ({ label: compile(pattern), digits }));
const value = new RegExp(`(?: ?:)? ?(?:\\p{Lu}{1,3} ?)?\\d(?:[./-]?\\d)*(?:(?:,| (?:${joint.pattern}))? \\d(?:[./-]?\\d)*)*`, "uy");
const bareNumbers = [
  /(?<![\d/.,])(?:\+84|0)[ .]?\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![\d/])/g,
  /(?<![\d/.,])(?:\d{9}|\d{12})(?![\d/])/g,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
];
const documentNumber = /(?<![\d/])\d{1,6}[a-zđ]?(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{Lu}\p{L}\d&.]*(?:[/-][\p{Lu}\p{L}\d&.]+)*/gu;
const dates = citationDates.map((row) => compile(row.pattern));

/** Numbers that belong to one person: identity papers, telephones, accounts, mail addresses, births. */
export function personalNumbersIn(text: string): Detail[] {
  const found = bareNumbers.flatMap((pattern) => [...text.matchAll(pattern)].map((hit) => detail(hit, masks.number)));
  return [...found, ...labelledIn(text, fold(text))];
}

/** Where somebody lives and what land it is about, down from the commune: `thôn A`, `số 5 đường B`, `thửa đất số 12`. */
export function homesIn(text: string): Detail[] {
  const folded = fold(text);
  const streets = [...text.matchAll(streetNumber)].map((hit) => detail(hit, masks.address));
  const places = houses.flatMap(({ place, unsure }) =>
    [...folded.matchAll(place)].flatMap((hit) => {
      const end = placeEnd(text, folded, hit.index, hit.index + hit[0].length, unsure);
      return end < 0 ? [] : [{ start: hit.index, end, words: masks.address }];
    }),
  );
  return joined(
    [...streets, ...places].sort((a, b) => a.start - b.start),
    text,
  );
}

/** `xóm A, thôn B` is one place. */
function joined(places: readonly Detail[], text: string): Detail[] {
  const whole: Detail[] = [];
  for (const place of places) {
    const last = whole.at(-1);
    if (last && /^,? ?$/.test(text.slice(last.end, place.start))) whole.splice(-1, 1, { ...last, end: Math.max(last.end, place.end) });
    else whole.push(place);
  }
  return whole;
}

/** Numbers of documents, which lead back to the file of a case. */
export function documentNumbersIn(text: string): Detail[] {
  return [...text.matchAll(documentNumber)].map((hit) => detail(hit, masks.number));
}

/** Full dates, of which the year is left. */
export function datesIn(text: string): Detail[] {
  const folded = fold(text);
  return dates.flatMap((pattern) => [...folded.matchAll(pattern)].map(yearOnly));
}

function yearOnly(hit: RegExpExecArray): Detail {
  const year = hit.groups?.["y"] ?? "";
  const day = hit[0].search(/\d/);
  return { start: hit.index + day, end: hit.index + hit[0].length, words: masks.day + year };
}

function placeEnd(text: string, folded: string, start: number, from: number, unsure: boolean): number {
  if (notPlace.test(folded.slice(Math.max(0, start - 20), start))) return -1;
  placeName.lastIndex = from;
  if (!placeName.test(text)) return -1;
  const last = placeName.lastIndex;
  const ends = stop.exec(folded.slice(from, last));
  const end = ends ? from + ends.index : last;
  if (end <= from || (unsure && !closed.test(folded.slice(end, end + 40)))) return -1;
  return end;
}

function labelledIn(text: string, folded: string): Detail[] {
  return labels.flatMap(({ label, digits }) =>
    [...folded.matchAll(label)].flatMap((hit) => {
      const after = hit.index + hit[0].length;
      value.lastIndex = after;
      if (!value.test(text)) return [];
      const number = text.slice(after, value.lastIndex);
      const start = after + number.search(/[^ :]/);
      return number.replace(/\D/g, "").length < digits ? [] : [{ start, end: value.lastIndex, words: masks.number }];
    }),
  );
}

function detail(hit: RegExpExecArray, words: string): Detail {
  return { start: hit.index, end: hit.index + hit[0].length, words };
}
