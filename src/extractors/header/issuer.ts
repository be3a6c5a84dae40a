import type { Doc, Passage } from "../../doc.ts";
import { fold } from "../../match/letters/fold.ts";
import { unspaced } from "../../match/passage/unspaced.ts";
import { joinPassages, placesOf, slicePassage, spansOf } from "../../match/passage.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { endEdge } from "../../match/rows/edges.ts";
import * as cues from "../../tree/cues.ts";
import { bodyHeadRows, issuerSymbols, issuingOffices, nameJoints, officeRow } from "../../vi/issuers.ts";
import { sessionRow } from "../../vi/preamble.ts";
import { authorityOf } from "./issuer/authority.ts";
import { bodyName, placePart } from "./issuer/body-name.ts";
import { ofCentre } from "./issuer/central-body.ts";
import { inPlaceOf, ofBodyAbove } from "./issuer/committee.ts";
import { areEquals } from "./issuer/equals.ts";
import { inferIssuer } from "./issuer/infer-issuer.ts";
import { printedSpelling } from "./issuer/printed-spelling.ts";
import { withPlaceRespelled } from "./issuer/respelled-place.ts";
import { cutUnion, ofUnion } from "./issuer/youth-union.ts";
import { note, type Part, sited } from "./part.ts";
import type { Stretch } from "./zone-lines.ts";

const lower = new RegExp(`(?<=[\\p{L}] )(?:${anyOf(bodyHeadRows.filter((row) => row.under))})${endEdge}`, "gu");

const unfinished = new RegExp(`(?:[-–,&]|(?<![\\p{L}])(?:${anyOf(nameJoints)}))$`, "u");

const cutOffice = new RegExp(`^(?:${officeRow.pattern})$`, "u");

/** `KHÓA XVIII, KỲ HỌP THỨ 5`: a line of its own under the name of a council. */
const ofSession = new RegExp(`^(?:${sessionRow.pattern})`, "u");

const placeless = new RegExp(
  `^(?:${issuerSymbols
    .filter((r) => r.placed)
    .map((r) => fold(r.name))
    .join("|")})$`,
  "u",
);

const bareHead = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((r) => r.bare))})$`, "u");
const partHead = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((r) => r.part))})${endEdge}`, "u");
const houseHead = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((r) => r.house))})${endEdge}`, "u");
const behindHouse = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((r) => r.behind))})${endEdge}`, "u");
const placedHead = new RegExp(`^(?:${anyOf(bodyHeadRows.filter((r) => r.placed))}) \\p{L}`, "u");

const committees = bodyHeadRows
  .filter((row) => issuerSymbols.some((symbol) => symbol.placed && symbol.name === row.name))
  .map((row) => ({
    offices: issuingOffices.map(({ name, pattern }) => ({ name, pattern: new RegExp(`^(?:${pattern}) (?=(?:${row.pattern}) )`, "u") })),
    opening: new RegExp(`^(?:${row.pattern})(?![\\p{L}])`, "u"),
  }));

/** What the issuer may be known by besides the letterhead. */
export interface IssuerClues {
  readonly letterhead: readonly Stretch[];
  readonly place: string | null;
  readonly symbol: string | null;
  readonly joint: boolean;
  readonly onBehalfOf: string | null;
}

/** A body's printed name as running text writes it. */
type Naming = (printed: string) => string;

/** From the letterhead, else the line of authority before the bases, else place or province with signature or symbol. */
export function readIssuer(doc: Doc, clues: IssuerClues): Part<string | null> {
  const { pieces, union } = cutUnion(piecesOf(clues.letterhead));
  const bodies = bodiesOf(pieces);
  const issuer = issuerOf(doc, clues, bodies);
  const whole = union ? ofUnion(issuer, union, bodyName(union.text)) : issuer;
  return { ...withPlaceRespelled(doc, whole), furniture: [...bodies, ...(union ? [union] : [])].flatMap(placesOf) };
}

function issuerOf(doc: Doc, clues: IssuerClues, bodies: readonly Passage[]): Part<string | null> {
  const authority = authorityOf(doc);
  const spelling = printedSpelling(doc);
  const naming = (printed: string) => bodyName(printed, spelling);
  const last = bodies[bodies.length - 1];
  if (last && bodies.length > 1 && (clues.joint || areEquals(bodies)))
    return sited(bodies.map((b) => naming(b.meant ?? b.text)).join(" - "), "/issuer", bodies);
  if (last && !needsPlace(last, authority)) return inOwnName(withPlace(last, bodies.slice(0, -1), authority, naming), last, authority);
  const inferred = authority && !placeless.test(authority.folded) ? null : inferIssuer(doc, clues);
  return authority && !inferred?.value ? fromAuthority(authority, clues, naming) : (inferred ?? inferIssuer(doc, clues));
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN …` over the bases of a document on the committee's letterhead: its head issues it. */
function inOwnName(body: Part<string | null>, letterhead: Passage, authority: Passage | null): Part<string | null> {
  if (!authority || body.value === null) return body;
  const offices = committees.find(({ opening }) => opening.test(letterhead.folded))?.offices ?? [];
  for (const { name, pattern } of offices) {
    const found = pattern.exec(authority.folded);
    if (!found) continue;
    const places = { "/issuer": [...spansOf(authority, 0, found[0].length), ...(body.places["/issuer"] ?? [])] };
    return { ...body, value: `${name} ${body.value}`, places };
  }
  return body;
}

/** Letterhead lines, names run together cut apart. */
function piecesOf(letterhead: readonly Stretch[]): Passage[] {
  return letterhead.flatMap((stretch) => cutUnder(unspaced(stretch.passage))).filter(({ folded }) => !ofSession.test(folded));
}

/** The lines as bodies, the highest first; wrapped names joined. */
function bodiesOf(pieces: readonly Passage[]): Passage[] {
  const bodies: Passage[] = [];
  for (const piece of pieces) {
    const last = bodies[bodies.length - 1];
    const opens = cues.bodyHead.test(piece.folded) && !(last && (incomplete(last, bodies.length === 1) || opensTogether(last, piece)));
    if (opens) bodies.push(piece);
    else if (last && /\p{L}{2}/u.test(piece.text) && cues.isCaps(piece.text) === cues.isCaps(last.text))
      bodies[bodies.length - 1] = joinPassages([last, piece], " ");
  }
  return bodies;
}

/** `UBND TỈNH AN PHÚ SỞ NỘI VỤ` is two bodies. */
function cutUnder(passage: Passage): Passage[] {
  const named = [...passage.folded.matchAll(lower)].filter(
    (hit) => bareHead.test(hit[0]) || passage.folded.length > hit.index + hit[0].length,
  );
  const cuts = named.map((hit) => hit.index).filter((at) => separable(passage.folded.slice(0, at).trim()));
  const at = cuts[0];
  if (at === undefined) return [passage];
  return [slicePassage(passage, 0, at), slicePassage(passage, at, passage.text.length)];
}

/** The words before a lower body are the whole name of a higher one: they end in a place's or a ministry's name. */
function separable(before: string): boolean {
  if (!cues.bodyHead.test(before) || unfinished.test(before)) return false;
  return placePart(before) !== null || before.split(" ").length >= 3;
}

/** A name that a joint cuts, or an office over the body that it is of: a superior would stand above it. */
function incomplete(passage: Passage, first: boolean): boolean {
  return unfinished.test(passage.folded) || (first && cutOffice.test(passage.folded));
}

/** `ỦY BAN THƯỜNG VỤ` over `QUỐC HỘI`: both lines together are what the name of one body opens with. */
function opensTogether(above: Passage, below: Passage): boolean {
  return (cues.bodyHead.exec(`${above.folded} ${below.folded}`)?.[0].length ?? 0) > above.folded.length;
}

/** `ỦY BAN NHÂN DÂN` whose second line was lost, and whose place the line of authority does not give either. */
function needsPlace(body: Passage, authority: Passage | null): boolean {
  if (!placeless.test(body.folded)) return false;
  if (!authority?.folded.startsWith(body.folded)) return true;
  const behind = authority.folded.slice(body.folded.length).trim();
  return behind === "" || (placePart(behind) === null && placePart(`${behind} x`) !== null);
}

/** `VĂN PHÒNG` alone, an office of a school or a hospital, or a body of a Party committee, is named with the whole of what stands above it. */
function wholeAbove(body: Passage, superior: Passage): boolean {
  if (partHead.test(body.folded) && houseHead.test(superior.folded)) return true;
  return bareHead.test(body.folded) || (placedHead.test(superior.folded) && !placedHead.test(body.folded));
}

function withPlace(body: Passage, higher: readonly Passage[], authority: Passage | null, naming: Naming): Part<string | null> {
  const name = naming(body.meant ?? body.text);
  const superior = higher[higher.length - 1];
  const above = superior ? naming(superior.meant ?? superior.text) : "";
  const joined = superior ? joinedName(body, name, superior, above) : null;
  if (joined !== null && superior) return sited(joined, "/issuer", [body, superior]);
  if (placePart(fold(name)) !== null) return sited(name, "/issuer", [body]);
  if (authority?.folded.startsWith(`${body.folded} `) && placePart(authority.folded.slice(body.folded.length + 1))?.start === 0)
    return sited(naming(authority.meant ?? authority.text), "/issuer", [authority]);
  return superior ? under(body, name, superior, above) : sited(name, "/issuer", [body]);
}

/** A body that says its place and not whose it is: `CHI NHÁNH TỈNH AN PHÚ`, `BAN CHẤP HÀNH TỈNH AN PHÚ`. */
function joinedName(body: Passage, name: string, superior: Passage, above: string): string | null {
  if (behindHouse.test(body.folded) && houseHead.test(superior.folded)) return `${above} ${name}`;
  return placedHead.test(superior.folded) ? null : ofBodyAbove(name, above);
}

/** A body without a place of its own, named with its superior or with the superior's place. */
function under(body: Passage, name: string, superior: Passage, above: string): Part<string | null> {
  const central = ofCentre(name, superior) ?? inPlaceOf(name, body, above);
  if (central !== null) return sited(central, "/issuer", [body, superior]);
  if (wholeAbove(body, superior)) return sited(`${name} ${above}`, "/issuer", [body, superior]);
  const place = placePart(fold(above));
  if (place === null || placedHead.test(body.folded)) return sited(name, "/issuer", [body]);
  const tail = slicePassage(superior, placePart(superior.folded)?.start ?? 0, superior.text.length);
  return sited(`${withoutLevel(name, above.slice(place.start))} ${above.slice(place.start)}`, "/issuer", [body, tail]);
}

/** `Thanh tra tỉnh` under `tỉnh An Phú`: the level is said once. */
function withoutLevel(name: string, place: string): string {
  const words = place.split(" ");
  const said = [2, 1].map((count) => ` ${words.slice(0, count).join(" ")}`).find((level) => name.endsWith(level));
  return said === undefined ? name : name.slice(0, name.length - said.length);
}

function fromAuthority(authority: Passage, clues: IssuerClues, naming: Naming): Part<string | null> {
  const name = naming(authority.meant ?? authority.text);
  const level = /(?<= )(\p{L}+(?: \p{L}+)?)$/u.exec(authority.folded)?.[1] ?? "";
  if (clues.place === null || placePart(`${level} x`) === null) return sited(name, "/issuer", [authority]);
  const full = `${name} ${clues.place}`;
  return { ...sited(full, "/issuer", [authority]), messages: [note("issuer-inferred", "info", "/issuer", null, { issuer: full })] };
}
