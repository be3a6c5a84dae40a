import type { Message, Paragraph, Passage, Span } from "../../../doc.ts";
import { addAll } from "../../../match/add-all.ts";
import { shapeOf } from "../../../match/letters/shape-of.ts";
import { joinPassages, placesOf } from "../../../match/passage.ts";
import { goesOnSmall, isEnded } from "../../../match/rows/joints.ts";
import { labelPassage } from "../../../tree/marks.ts";
import { passagesOfRow } from "../../../tree/passages.ts";
import { once } from "../once.ts";
import type { LabelFact } from "./groups.ts";
import { looseHeading, type Parts, partsOf } from "./parts.ts";
import type { Strip } from "./regions.ts";

const mostly = 0.85;

/** One thing to do, as its row gives it, before it is known whose it is. */
export interface RowItem {
  readonly position: number;
  readonly number: string | null;
  readonly numberSpans: readonly Span[];
  readonly text: Passage;
  readonly messages: readonly Message[];
  /** Printed outside the table's rows. */
  readonly loose: boolean;
}

export interface Label extends LabelFact {
  readonly passage: Passage;
}

/** The rows under one heading of the table, and the labels printed among them. */
export interface Section {
  readonly mark: string | null;
  readonly title: Passage | null;
  readonly items: RowItem[];
  readonly labels: Label[];
  readonly furniture: Span[];
  readonly messages: Message[];
}

/** Reads the strips of a table by units: rows cut by a page break are joined, rows printed twice are one. */
export function sectionsOf(strips: readonly Strip[]): Section[] {
  const printed = once(() => printedTwice(strips));
  const punctuated = once(() => endsInStops(strips));
  const sections: Section[] = [emptySection(null, null)];
  let pending: Passage | null = null;
  for (const [position, strip] of strips.entries()) {
    const parts = "row" in strip ? partsOf(strip.row) : looseParts(strip.paragraph);
    if (parts.heading) sections.push(emptySection(parts.heading.label, parts.heading.title));
    const section = sections[sections.length - 1] ?? emptySection(null, null);
    if (isRepeat(strip, printed)) noteRepeat(section, parts);
    else {
      const mayGoOn = (number: string | null) => goesOnBelow(strip) && punctuated() && !skipsOne(number, strips[position + 1]);
      addParts(section, withNumber(parts, strip, pending), { position, loose: "paragraph" in strip, mayGoOn });
    }
    pending = parts.contents.length === 0 ? (parts.numbers.at(-1) ?? null) : null;
  }
  return sections.filter((s) => s.items.length > 0 || s.labels.length > 0 || s.furniture.length > 0);
}

/** A loose paragraph that stands in the table too, perhaps misread in one of the two places. */
function isRepeat(strip: Strip, printed: () => ReadonlySet<string>): boolean {
  return "paragraph" in strip && printed().has(shapeOf(strip.paragraph.passage.folded));
}

function noteRepeat(section: Section, parts: Parts): void {
  for (const { passage } of parts.contents) {
    const spans = placesOf(passage);
    addAll(section.furniture, spans);
    section.messages.push({ id: "duplicate-row", severity: "info", span: spans[0] ?? null, words: {}, path: null });
  }
}

/** A number that the row above was printed with alone belongs to this one, unless a page lies between them. */
function withNumber(parts: Parts, strip: Strip, pending: Passage | null): Parts {
  const waits = pending && "row" in strip && !strip.fresh && parts.numbers.length === 0;
  return waits ? { ...parts, numbers: [pending] } : parts;
}

/** The shapes of what stands in the rows, as far as it is as long as some loose paragraph. */
function printedTwice(strips: readonly Strip[]): ReadonlySet<string> {
  const lengths = new Set(strips.flatMap((strip) => ("paragraph" in strip ? [strip.paragraph.passage.folded.length] : [])));
  const shapes = new Set<string>();
  for (const strip of strips) {
    if (!("row" in strip)) continue;
    for (const { folded } of passagesOfRow(strip.row)) if (lengths.has(folded.length)) shapes.add(shapeOf(folded));
  }
  return shapes;
}

/** Where parts stand, and whether what opens with a capital may go on with the row above it too. */
interface PartsPlace {
  readonly position: number;
  readonly loose: boolean;
  readonly mayGoOn: (above: string | null) => boolean;
}

function addParts(section: Section, parts: Parts, place: PartsPlace): void {
  if (parts.ordinal) addAll(section.furniture, placesOf(parts.ordinal));
  if (parts.label) addLabel(section, parts.label, parts.ordinal, place.position);
  addContents(section, parts, place);
}

/** Whether nearly all rows but those at a page's end close with a full stop or the like, so that one that does not was cut. */
function endsInStops(strips: readonly Strip[]): boolean {
  const whole = strips.filter((_, i) => !opensPage(strips[i + 1]));
  const rows = whole.flatMap((strip) => ("row" in strip ? partsOf(strip.row).contents.slice(-1) : []));
  return rows.length > 0 && rows.filter(({ passage }) => isEnded(passage.text)).length >= rows.length * mostly;
}

function goesOnBelow(strip: Strip): boolean {
  return opensPage(strip) && !("paragraph" in strip && strip.behindNote);
}

/** `1`, and then `3`: what stands between is a row that lost its number, and not the rest of the one above. */
function skipsOne(above: string | null, next: Strip | undefined): boolean {
  if (!next || "paragraph" in next) return false;
  const { numbers, contents } = partsOf(next.row);
  const below = numbers[0]?.text ?? contents[0]?.mark?.label ?? "";
  return Number.parseInt(below, 10) === Number.parseInt(above ?? "", 10) + 2;
}

function opensPage(strip: Strip | undefined): boolean {
  return strip !== undefined && ("paragraph" in strip || strip.fresh);
}

function emptySection(mark: Passage | null, title: Passage | null): Section {
  return {
    mark: mark?.text.replace(/[^IVXA-HK]/g, "") ?? null,
    title,
    items: [],
    labels: [],
    furniture: [mark, title].flatMap((passage) => (passage ? placesOf(passage) : [])),
    messages: [],
  };
}

function looseParts(paragraph: Paragraph): Parts {
  const heading = looseHeading(paragraph);
  if (heading) return { ordinal: null, label: null, numbers: [], contents: [], heading };
  return { ordinal: null, label: null, numbers: [], contents: [paragraph], heading: null };
}

function addLabel(section: Section, passage: Passage, ordinal: Passage | null, position: number): void {
  const last = section.labels[section.labels.length - 1];
  const number = ordinal ? Number.parseInt(ordinal.text, 10) : null;
  const again = last && shapeOf(last.passage.folded) === shapeOf(passage.folded) && (number === null || number === last.ordinal);
  if (again) {
    section.labels[section.labels.length - 1] = { ...last, positions: [...last.positions, position] };
    addAll(section.furniture, placesOf(passage));
    return;
  }
  section.labels.push({ passage, ordinal: number, positions: [position], core: coreOf(passage.folded) });
}

/** A unit's name without its kind: what its tasks speak of. */
function coreOf(folded: string): string {
  return folded.split(" ").slice(1).join(" ");
}

function addContents(section: Section, parts: Parts, { position, loose, mayGoOn }: PartsPlace): void {
  const { contents, numbers } = parts;
  const previous = section.items[section.items.length - 1];
  const [first] = contents;
  if (!first) return;
  if (previous && numbers.length === 0 && !parts.label && !first.mark && goesOn(previous, first.passage, mayGoOn)) {
    section.items[section.items.length - 1] = { ...previous, text: joinPassages([previous.text, first.passage], " ") };
    for (const paragraph of contents.slice(1)) section.items.push(itemOf([paragraph], null, position, loose));
    return;
  }
  if (numbers.length === 1 && contents.every((p) => p.mark?.kind !== "number")) {
    section.items.push(itemOf(contents, numbers[0] ?? null, position, loose));
    return;
  }
  const own = numbers.length === contents.length ? numbers : [];
  for (const [k, paragraph] of contents.entries()) section.items.push(itemOf([paragraph], own[k] ?? null, position, loose));
}

function goesOn({ text, number }: RowItem, after: Passage, inCapitals: PartsPlace["mayGoOn"]): boolean {
  return !isEnded(text.text) && (goesOnSmall.test(after.text) || inCapitals(number));
}

function itemOf(paragraphs: readonly Paragraph[], number: Passage | null, position: number, loose: boolean): RowItem {
  const mark = paragraphs[0]?.mark?.kind === "number" ? paragraphs[0].mark : null;
  const text = joinPassages(paragraphs.map((p) => p.passage));
  const messages: Message[] = [];
  const [span] = placesOf(text);
  if (goesOnSmall.test(text.text))
    messages.push({ id: "row-start-lost", severity: "warning", span: span ?? null, words: {}, path: "/text" });
  const printed = number ?? (mark && labelPassage(mark));
  const numberSpans = printed ? placesOf(printed) : [];
  return { position, number: mark?.label ?? number?.text.replace(/\D+$/, "") ?? null, numberSpans, text, messages, loose };
}
