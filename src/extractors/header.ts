import type { Doc, Message, Passage, Sited, Span } from "../doc.ts";
import type { MessageId } from "../messages/vi.ts";
import type { Header } from "../record.ts";
import { documentTypes } from "../vi/document-types.ts";
import { adoptionDate } from "./header/adoption.ts";
import { readAnnex } from "./header/annex.ts";
import { readArticles } from "./header/articles.ts";
import { closeParts } from "./header/close/parts.ts";
import { readRecipients } from "./header/close/recipients.ts";
import { readSigner } from "./header/close/signer.ts";
import { readDate } from "./header/date.ts";
import type { HeadParts } from "./header/head-labels.ts";
import { headParts } from "./header/head-parts.ts";
import { bodyName } from "./header/issuer/body-name.ts";
import { nameVariants } from "./header/issuer/name-variants.ts";
import { readIssuer } from "./header/issuer.ts";
import { readMarks } from "./header/marks.ts";
import { type NumberParts, readNumber } from "./header/number.ts";
import { bare, type Part, sited } from "./header/part.ts";
import { readBases } from "./header/preamble.ts";
import { authorEnd, type Gazette, gazetteIn, readTitle, readType, titleWords } from "./header/title.ts";

/** A header, and what was noticed about it. */
export type FoundHeader = Sited<Header> & { readonly messages: readonly Message<MessageId>[] };

/** Reads all fields of the header, each with its places (`/number`, `/bases/0`, `/signer/name` …). */
export function readHeader(doc: Doc): FoundHeader {
  const head = headParts(doc);
  const close = closeParts(doc);
  const labelled = readNumber(head.number, head.serial);
  const words = titleWords(head, labelled.value.symbol);
  const sentence = gazetteIn(words, head.type?.row ?? null);
  const gazette = head.number === null || sameNumber(sentence, labelled.value.number) ? sentence : null;
  const number = gazette && head.number === null ? readNumber(gazette.number) : labelled;
  const below = head.date === null ? close.dated : null;
  const place = printed("/place", head.place ?? below?.place ?? null);
  const signer = readSigner(close.signature);
  const type = readType(head, number.value.symbol);
  const clues = {
    letterhead: head.letterhead,
    place: place.value,
    symbol: number.value.symbol,
    joint: documentTypes.find((row) => row.code === type.value?.code)?.joint === true,
    onBehalfOf: signer.value?.onBehalfOf ?? null,
  };
  const fields = {
    type,
    issuer: gazetteIssuer(gazette, head) ?? readIssuer(doc, clues),
    place,
    date: readDate(head.date ?? gazette?.date ?? below?.date ?? adoptionDate(doc)),
    title: readTitle(words, gazette?.end ?? authorEnd(words)),
    bases: readBases(doc),
    articles: readArticles(doc),
    signer,
    recipients: readRecipients(close.list),
    status: readStatus(head.draft ?? close.draft),
    urgency: printed("/urgency", head.urgency),
    secrecy: printed("/secrecy", head.secrecy),
    annex: readAnnex(doc, number.value.number),
  };
  const rest: Part<null> = { ...none, furniture: [...head.furniture, ...close.furniture, ...readMarks(doc)] };
  return gather(headerOf(number.value, fields), [number, ...Object.values(fields), rest, nameVariants(doc, signer)]);
}

type Fields = { readonly [Key in Exclude<keyof Header, keyof NumberParts>]: Part<Header[Key]> };

/** Without a letterhead the gazette's sentence says whose document it is. */
function gazetteIssuer(gazette: Gazette | null, head: HeadParts): Part<string> | null {
  if (!gazette?.issuer || head.letterhead.length > 0) return null;
  return sited(bodyName(gazette.issuer.text), "/issuer", [gazette.issuer]);
}

/** The title says again which document it is of: `CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 36/1998/CT-TTG NGÀY … VỀ …`. */
function sameNumber(gazette: Gazette | null, number: string | null): boolean {
  return gazette !== null && number !== null && plain(gazette.number.text) === plain(number);
}

/** Without leading noughts: the sentence says `SỐ 7-BYT/TT`, the letterhead `07-BYT/TT`. */
function plain(number: string): string {
  return number.toLowerCase().replace(/\s/g, "").replace(/^0+/, "");
}

function headerOf(number: NumberParts, fields: Fields): Header {
  const { type, issuer, place, date, title, bases, articles, signer, recipients, status, urgency, secrecy, annex } = fields;
  return {
    type: type.value,
    ...number,
    issuer: issuer.value,
    place: place.value,
    date: date.value,
    title: title.value,
    bases: bases.value,
    articles: articles.value,
    signer: signer.value,
    recipients: recipients.value,
    status: status.value,
    urgency: urgency.value,
    secrecy: secrecy.value,
    annex: annex.value,
  };
}

function printed(path: string, words: Passage | null): Part<string | null> {
  return words ? sited(words.text, path, [words]) : none;
}

function readStatus(draft: Passage | null): Part<Header["status"]> {
  return draft ? sited("draft", "/status", [draft]) : bare("issued");
}

const none: Part<null> = bare(null);

function gather(value: Header, parts: readonly Part<unknown>[]): FoundHeader {
  const places: Record<string, readonly Span[]> = Object.assign({}, ...parts.map((p) => p.places));
  const furniture = parts.flatMap((p) => p.furniture);
  const messages = parts.flatMap((p) => p.messages);
  return { value, places, furniture, messages };
}
