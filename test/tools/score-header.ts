import type { DocumentRecord } from "../../src/record.ts";
import { align, close, options, same, type Wanted } from "./compare.ts";
import type { GoldHeader, GoldText } from "./gold.ts";
import type { Tally } from "./tally.ts";

type Header = DocumentRecord["header"];
type Listed = string | { readonly text: string };

const exact = ["number", "serial", "year", "symbol", "place", "date", "status", "urgency", "secrecy"] as const;
const nearly = ["issuer", "title"] as const;
const lists = ["bases", "articles", "recipients"] as const;
const signerParts = ["mode", "onBehalfOf", "position", "name"] as const;

/** Scores one field: what is wanted, what was got, and whether that is right. */
type Field = (name: string, ok: boolean, wanted: Wanted<unknown>, got: unknown) => void;

export function scoreHeader(gold: GoldHeader, got: Partial<Header>, tally: Tally): void {
  const field = fieldScorer(tally);
  for (const name of exact) if (name in gold) field(name, same(gold[name], got[name]), gold[name], got[name]);
  for (const name of nearly) if (name in gold) field(name, close(gold[name], got[name], 0.97), gold[name], got[name]);
  if (gold.type !== undefined) field("type", typeMatches(gold.type, got.type), gold.type, got.type);
  if (gold.signer !== undefined) scoreSigner(gold.signer, got.signer ?? null, field);
  if (gold.annex !== undefined)
    field(
      "annex",
      options(gold.annex).some((one) => annexMatches(one, got.annex)),
      gold.annex,
      got.annex,
    );
  for (const name of lists) scoreList(name, gold[name], got[name] ?? [], field);
}

/** A field that is rightly empty counts for nothing; a made-up value counts against precision, a missing one against recall. */
function fieldScorer(tally: Tally): Field {
  return (name, ok, wanted, got) => {
    if (ok) {
      tally.add("header", isEmpty(got) ? 0 : 1, 0, 0);
      return;
    }
    const needed = options(wanted).every((one) => !isEmpty(one));
    tally.add("header", 0, needed ? 1 : 0, isEmpty(got) ? 0 : 1);
    tally.miss("header", name, `gold ${JSON.stringify(options(wanted)[0])} got ${JSON.stringify(got)}`);
  };
}

function scoreSigner(gold: Wanted<Header["signer"]>, got: Header["signer"], field: Field): void {
  const wanted = options(gold);
  const only = wanted.length === 1 ? wanted[0] : null;
  for (const part of signerParts) {
    const ok = wanted.some((one) => same(one?.[part] ?? null, got?.[part] ?? null));
    field(`signer.${part}`, ok, only?.[part], got?.[part]);
  }
}

function scoreList(name: string, wanted: GoldHeader["bases"], got: readonly Listed[], field: Field): void {
  if (wanted === undefined) return;
  const ok = options(wanted).some((one) => listMatches(one, got));
  field(name, ok, wanted, got);
}

function isEmpty(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

function typeMatches(wanted: NonNullable<GoldHeader["type"]> | null, got: Header["type"] | undefined): boolean {
  return options(wanted).some((one) => same((one as { code?: string } | null)?.code ?? null, got?.code ?? null));
}

function annexMatches(wanted: Header["annex"], got: Header["annex"] | undefined): boolean {
  if (wanted === null || got == null) return wanted === null && got == null;
  return close(wanted.title, got.title, 0.8) && same(wanted.ofNumber, got.ofNumber) && same(wanted.ofDate, got.ofDate);
}

function listMatches(wanted: readonly GoldText[], got: readonly Listed[]): boolean {
  if (wanted.length !== got.length) return false;
  const texts = wanted.map((one) => (typeof one === "object" && "text" in one ? one.text : one));
  const words = got.map((one) => (typeof one === "string" ? one : one.text));
  return align(texts, words, 0.9).length === wanted.length;
}
