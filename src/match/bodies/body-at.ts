import { type Level, officeOwners, ownedOffices } from "../../vi/bodies.ts";
import { shortTown } from "../../vi/places.ts";
import { hasCapital, isCapital } from "../letters/capitals.ts";
import { run } from "../rows/match-at.ts";
import { noBodyAt } from "../word-tables.ts";
import { type Core, coreAt, stops } from "./body-core.ts";
import { matterName } from "./matter-name.ts";
import { expand } from "./names.ts";
import { openName } from "./open-name.ts";
import { type PlaceTail, placeTail, type Words } from "./places.ts";

/** A body read at a place of some words. */
export interface Body {
  readonly end: number;
  /** Normalized. */
  readonly name: string;
  /** The table knows its name; only its kind is known where this is false. */
  readonly known: boolean;
  /** Several bodies under one name: `UBND các huyện, thành phố`. */
  readonly group: boolean;
  readonly level: Level;
  readonly chaired: boolean;
  /** Letters were put right to read it: `Số` as `Sở`. */
  readonly repaired: boolean;
  /** Normalized name without the place; what a list of places after it is put behind. */
  readonly core: string;
  readonly place: PlaceTail;
}

const town = new RegExp(`^${shortTown.pattern}$`, "u");
const capital = /\p{Lu}/u;
const ownerJoint = / (?:[-–] )?(?=\p{Lu})/uy;
const owners = new RegExp(`^(?:${officeOwners.pattern})`, "u");
const offices = new RegExp(`^(?:${ownedOffices.pattern}) `, "u");
const ownerReach = 24;
const moreLetters = /(?:&\p{Lu}{2,})+(?![\p{L}\d])/uy;
/** `Phòng Giáo dục Trung học | - GDTX`. */
const dashedLetters = / ?[-–] ?\p{Lu}{3,}(?![\p{L}\d/&-])/uy;

/**
 * The body whose name starts at `at`, as long as the tables carry it. `loose` reads names in small letters too (`công an huyện`),
 * where the words around say that a body stands here.
 */
export function bodyAt(words: Words, at: number, loose = false): Body | null {
  if (!loose && !hasCapital(words.text, at, at + 16)) return null;
  const core = coreAt(words, at);
  if (!core || noBodyAt.find(words.folded, at)) return null;
  const body = (core.row?.owned ? ownedBody(words, at, core, loose) : null) ?? namedBody(words, at, core, loose);
  return body && (inLetters(words, at, body) ?? body);
}

/** `Phòng XD&KTVB`: a name in letters that no table has to their end stays as printed, unless another body begins behind the mark. */
function inLetters(words: Words, at: number, body: Body): Body | null {
  const isLetter = capital.test(words.text.charAt(body.end - 1));
  const end = run(isLetter ? moreLetters : dashedLetters, words.text, body.end);
  const begun = body.end + words.text.slice(body.end, end).search(capital);
  if (end === body.end || (!isLetter && body.place.level !== null) || coreAt(words, begun)) return null;
  const name = isLetter ? words.text.slice(at, end) : body.name + expandOwn(words.text.slice(body.end, end));
  return { ...body, end, name, core: name, known: false, place: { ...body.place, end } };
}

function namedBody(words: Words, at: number, core: Core, loose: boolean): Body | null {
  const open = core.row?.tail === "open";
  const middle = open ? matterName(words, at, openName(words, core.end)) : core.end;
  const place = tailOf(words, core, middle);
  if (core.row?.needsTail && place.end === core.end) return ownedBody(words, at, core, loose) ?? bodyAlone(words, at, core, place);
  if (!isPrintedAsName(words, at, core, open ? place.end : middle, loose)) return null;
  const body = bodyOf(words, at, core, middle, place);
  return open && offices.test(words.folded.slice(at, at + ownerReach)) ? withOwner(words, body) : body;
}

/** `Phòng CSGT | Công an tỉnh`, `Phòng PC08 | - Công an tỉnh`. */
function withOwner(words: Words, body: Body): Body {
  const from = run(ownerJoint, words.text, body.end);
  const owner = from > body.end && owners.test(words.folded.slice(from, from + ownerReach)) ? bodyAt(words, from) : null;
  if (!owner || owner.group) return body;
  const own = words.text.slice(body.end, from) + owner.name;
  return { ...body, end: owner.end, name: body.name + own, core: body.core + own, place: owner.place };
}

function bodyAlone(words: Words, at: number, core: Core, place: PlaceTail): Body | null {
  return core.row?.alone && isCapital(words.text, at) ? bodyOf(words, at, core, core.end, place) : null;
}

/** A name has a capital: an open one at its head, another anywhere; in small letters it counts where `loose` allows. */
function isPrintedAsName(words: Words, at: number, core: Core, end: number, loose: boolean): boolean {
  if (isCapital(words.text, at)) return true;
  if (core.repaired) return false;
  const some = hasCapital(words.text, at, end);
  return core.row?.tail === "open" ? loose && some : loose || some;
}

function bodyOf(words: Words, at: number, core: Core, middle: number, place: PlaceTail): Body {
  const name = core.name === null ? expand(words.text.slice(at, middle)) : core.name + expandOwn(words.text.slice(core.end, middle));
  const whole = name + placeOf(words.text.slice(middle, place.end), place);
  return {
    end: place.end,
    name: place.group ? whole : whole.charAt(0).toUpperCase() + whole.slice(1),
    known: core.row?.tail !== "open" || (core.name !== null && middle === core.end),
    group: place.group,
    level: core.level,
    chaired: core.row?.chaired ?? false,
    repaired: core.repaired,
    core: name,
    place,
  };
}

/** A town's level is printed in short like many a body's kind, and means the level only here: `UBND | TT Lộc An`. */
function placeOf(words: string, { level, group }: PlaceTail): string {
  const isShort = !group && level !== null && town.test(level);
  return isShort ? ` ${shortTown.name}${words.slice(level.length + 1)}` : expandOwn(words);
}

function tailOf(words: Words, core: Core, from: number): PlaceTail {
  const none: PlaceTail = { end: from, group: false, level: null, names: null };
  if (core.row?.tail === "none" || (core.row === null && core.level === "central")) return none;
  return placeTail(words, from, (at) => stops(words, at));
}

/** `Thanh tra Sở Y tế`, `Công đoàn Bộ X`: a body of a body. */
function ownedBody(words: Words, at: number, core: Core, loose: boolean): Body | null {
  if (words.folded.charAt(core.end) !== " " || !(loose || isCapital(words.text, at))) return null;
  const owner = coreAt(words, core.end + 1);
  if (!owner || (!core.row?.owned && (owner.row?.tail === "open" || owner.row?.needsTail))) return null;
  const whole = bodyAt(words, core.end + 1);
  if (!whole) return null;
  const head = core.name ?? expand(words.text.slice(at, core.end));
  return { ...whole, name: `${head} ${whole.name}`, core: `${head} ${whole.core}`, chaired: false };
}

function expandOwn(words: string): string {
  if (words === "") return "";
  const full = expand(words);
  return words.startsWith(" ") && full !== "" ? ` ${full}` : full;
}
