import type { Doc, Paragraph, Passage, Span } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { isCapital } from "../../match/letters/capitals.ts";
import { trailing } from "../../match/letters/trailing.ts";
import { placesOf, slicePassage, spansOf } from "../../match/passage.ts";
import * as cues from "../../tree/cues.ts";
import { baseAside } from "../../vi/preamble.ts";
import type { Part } from "./part.ts";
import { preambleParagraphs } from "./zone-lines.ts";

/** The sentences of the preamble that open with `Căn cứ`, `Xét`, `Theo đề nghị` …; the rest of the preamble is furniture. */
export function readBases(doc: Doc): Part<string[]> {
  const bases: Passage[] = [];
  const furniture: Span[] = [];
  for (const p of preambleParagraphs(doc)) {
    for (const sentence of sentencesOf(p)) {
      const found = /^[-–+*•\s]*/u.exec(sentence.text)?.[0].length ?? 0;
      const words = slicePassage(sentence, found, sentence.text.length);
      if (cues.base.test(words.folded) && !baseAside.test(words.folded)) bases.push(words);
      else addAll(furniture, placesOf(words));
    }
  }
  return listed(bases.map(closed), furniture);
}

function listed(found: readonly { value: Passage; rest: Span[] }[], furniture: readonly Span[]): Part<string[]> {
  return {
    value: found.map((f) => f.value.text),
    places: Object.fromEntries(found.map((f, i) => [`/bases/${i}`, placesOf(f.value)])),
    furniture: [...furniture, ...found.flatMap((f) => f.rest)],
    messages: [],
  };
}

/** A paragraph cut where a `;` or a full stop is followed by the opening of another basis, or by a statement of its own. */
function sentencesOf(p: Paragraph): Passage[] {
  const cuts: number[] = [];
  for (const hit of p.passage.text.matchAll(/[;.] ?(?=\p{Lu})/gu)) {
    const after = hit.index + hit[0].length;
    const rest = p.passage.folded.slice(after);
    if (cues.base.test(rest) || (hit[0].startsWith(".") && cues.bodyHead.test(rest) && cues.statement.test(rest.slice(0, 160))))
      cuts.push(after);
  }
  const edges = [0, ...cuts, p.passage.text.length];
  return edges.slice(1).map((end, k) => slicePassage(p.passage, edges[k] ?? 0, end));
}

/** Without its closing mark, and without the statement that it leads to (`…, UBND xã ban hành Kế hoạch như sau:`). */
function closed(words: Passage): { value: Passage; rest: Span[] } {
  const stop = statementAt(words);
  const kept = stop - trailing(words.text.slice(0, stop), " ;,.:*/");
  return { value: slicePassage(words, 0, kept), rest: spansOf(words, kept, words.text.length) };
}

function statementAt(words: Passage): number {
  const leads = cues.leadsToList(words);
  if (!leads && !cues.enacting.test(words.folded)) return words.text.length;
  for (const hit of words.folded.matchAll(/[,;.] /g)) {
    const rest = words.folded.slice(hit.index + 2);
    if (!isCapital(words.text, hit.index + 2) && !cues.planner.test(rest)) continue;
    if (cues.statement.test(rest) && (leads || cues.enacting.test(rest))) return hit.index;
  }
  return words.text.length;
}
