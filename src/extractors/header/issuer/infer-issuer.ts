import type { Doc, Passage } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { capital, issuerSymbols, ministrySymbols, placedNames } from "../../../vi/issuers.ts";
import { placeLevels } from "../../../vi/places.ts";
import type { IssuerClues } from "../issuer.ts";
import { bare, note, type Part } from "../part.ts";

const compiled = (rows: typeof issuerSymbols) => rows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern})$`, "u") }));
const symbols = compiled(issuerSymbols);
const withMinistries = [...symbols, ...compiled(ministrySymbols)];
const inCapital = new RegExp(`^(?:${capital.pattern})$`, "u");
const province = placeLevels.find((row) => !row.mayBeDistrict && row.level === "province")?.name;
const levelNames = placeLevels
  .filter((row) => row.name.length > 1)
  .map((row) => row.name)
  .sort((a, b) => b.length - a.length);
const placedSource = `(?:${anyOf(placedNames)}) (?<level>${levelNames.join("|")})`;
const placed = new RegExp(`(?<![\\p{L}])${placedSource}(?![\\p{L}])`, "gu");
const mayBePlaced = new RegExp(placedSource, "u");

/** Without letterhead and line of authority: place or province, with the body that signs or that the symbol names. */
export function inferIssuer(doc: Doc, clues: IssuerClues): Part<string | null> {
  const body = bodyOf(clues);
  if (body === null) return missing();
  if (!body.placed) return inferred(body.name);
  const place = clues.place?.replace(placeLevel, "") ?? null;
  const level = levelOf(doc, place);
  const name = level?.name ?? place;
  return level === null || name === null ? missing() : inferred(`${body.name} ${level.level} ${name}`);
}

function missing(): Part<string | null> {
  return bare(null, [note("issuer-missing", "warning", "/issuer", null)]);
}

function inferred(issuer: string): Part<string | null> {
  return bare(issuer, [note("issuer-inferred", "info", "/issuer", null, { issuer })]);
}

/** The body that the last group of the symbol names, or that is signed for. */
function bodyOf(clues: IssuerClues): { name: string; placed: boolean } | null {
  const groups = fold(clues.symbol ?? "").split(/[-/.]/);
  const known = inCapital.test(fold(clues.place ?? "")) ? withMinistries : symbols;
  const bySymbol = known.find(({ pattern }) => groups.some((g) => pattern.test(g)))?.row;
  if (bySymbol) return { name: bySymbol.name, placed: bySymbol.placed };
  const signed = issuerSymbols.find((row) => row.placed && fold(clues.onBehalfOf ?? "").startsWith(fold(row.name)));
  return signed ? { name: signed.name, placed: true } : null;
}

/** `TP. An Phú, ngày …`: a place with its level. */
const placeLevel = new RegExp(`^(?:${anyOf(placeLevels)})[. ]{1,2}(?=\\p{Lu})`, "iu");

interface Level {
  readonly level: string;
  readonly name: string | null;
}

/**
 * The level that the text gives the place, or its bodies; the name that goes with it where the place is lost, or is not what
 * the text names of a province (a town's name before the date of a paper of the `UBND tỉnh An Phú`).
 */
function levelOf(doc: Doc, place: string | null): Level | null {
  const named = mentions(doc);
  if (place === null) return dominant(named.filter((m) => m.name !== null));
  const exact = named.find((m) => m.name !== null && fold(m.name).startsWith(fold(place)));
  if (exact) return { level: exact.level, name: place };
  if (named.length === 0) return provinceOfTitle(doc, place);
  const most = dominant(named.map(({ level }) => ({ level, name: place })));
  return most !== null && most.level === province ? { level: most.level, name: provinceIn(named) ?? most.name } : most;
}

/** `KẾ HOẠCH … TRÊN ĐỊA BÀN TỈNH AN PHÚ`, written in An Phú: no body is named, nor a town of the province's name. */
function provinceOfTitle(doc: Doc, place: string): Level | null {
  const head = doc.tree.children.flatMap((block) => (block.type === "paragraph" && block.zone === "head" ? [block.passage.folded] : []));
  const named = (level: string) => head.some((words) => ` ${words.replace(/[^\p{L}\d]/gu, " ")} `.includes(` ${level} ${fold(place)} `));
  const [level, other] = levelNames.filter(named);
  return level !== undefined && level === province && other === undefined ? { level, name: place } : null;
}

/** The one province whose bodies the text names; three syllables may be a person's name (`Phó Chủ tịch UBND tỉnh Lê Văn An`). */
function provinceIn(named: readonly Level[]): string | null {
  const names = new Set(named.flatMap(({ level, name }) => (level === province && name?.split(" ").length === 2 ? [name] : [])));
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : null;
}

/** The places of `UBND tỉnh …`, `HĐND huyện …` in the text. */
function mentions(doc: Doc): Level[] {
  return doc.tree.children.flatMap((block) => {
    return block.type === "paragraph" && mayBePlaced.test(block.passage.folded) ? mentionsIn(block.passage) : [];
  });
}

function mentionsIn(passage: Passage): Level[] {
  return allMatches(placed, passage.folded).map((hit) => ({
    level: hit.groups?.["level"] ?? "",
    name: nameAfter(passage, hit.index + hit[0].length),
  }));
}

/** What is meant three times as often as anything else. */
function dominant(all: readonly Level[]): Level | null {
  const counts = new Map<string, { one: Level; count: number }>();
  for (const one of all) {
    const key = `${one.level}|${one.name}`;
    counts.set(key, { one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= 3 * (second?.count ?? 0) ? first.one : null;
}

/** The proper name that follows: words with capitals. */
function nameAfter(passage: Passage, at: number): string | null {
  return /^ (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})/u.exec(passage.text.slice(at))?.groups?.["name"] ?? null;
}
