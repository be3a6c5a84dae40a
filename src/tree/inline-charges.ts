import type { Block, Paragraph } from "../doc.ts";
import { isCapital } from "../match/letters/capitals.ts";
import { allMatches } from "../match/rows/all-matches.ts";
import { anyOf } from "../match/rows/any-of.ts";
import { endEdge } from "../match/rows/edges.ts";
import { chargeNouns, charges } from "../vi/roles.ts";
import { splitMark } from "./marks.ts";
import { cutParagraph } from "./zones/split.ts";

const dash = / [-–] /;
const charged = new RegExp(`(?<=[.;:] )[-–] (?!(?:${anyOf(chargeNouns)})${endEdge})(?=(?:${anyOf(charges)})${endEdge})`, "gu");

/** Gives each charge of a list that was run together its own paragraph: `- Giao Sở A rà soát; | - Yêu cầu Sở B báo cáo.` */
export function partCharges(blocks: readonly Block[], text: string): Block[] {
  return blocks.flatMap((block) => (block.type === "paragraph" && mayBeRunTogether(block) ? parted(block, text) : [block]));
}

function mayBeRunTogether({ zone, passage }: Paragraph): boolean {
  return (zone === "body" || zone === "annex") && dash.test(passage.text);
}

function parted(paragraph: Paragraph, text: string): Block[] {
  const words = paragraph.passage.text;
  const cuts = allMatches(charged, paragraph.passage.folded).flatMap(({ index }) => (isCapital(words, index + 2) ? [index] : []));
  if (cuts.length === 0) return [paragraph];
  return cutParagraph(paragraph, text, cuts).map((piece, k) => (k === 0 ? piece : { ...piece, ...splitMark(piece.passage, null) }));
}
