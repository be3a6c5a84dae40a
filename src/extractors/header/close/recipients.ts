import type { Passage, Span } from "../../../doc.ts";
import { addAll } from "../../../match/add-all.ts";
import { trailing } from "../../../match/letters/trailing.ts";
import { unspaced } from "../../../match/passage/unspaced.ts";
import { joinPassages, placesOf, slicePassage, spansOf } from "../../../match/passage.ts";
import * as cues from "../../../tree/cues.ts";
import type { Part } from "../part.ts";
import type { ListLine } from "./cells.ts";

const semicolon = /(?<=;) (?=\p{L})/gu;
const run = /(?<=[;,.:)]|\p{L}) ?(?<= |[;,.:)])(?:[-–+•*]\s?){1,2}(?=[\p{L}(])/gu;

/** Each line of `Nơi nhận`, without its mark; lines run together are cut, wrapped ones joined. */
export function readRecipients(lines: readonly ListLine[]): Part<string[]> {
  const { items, furniture } = itemsOf(lines);
  const found = items.map((item) => closed(unspaced(item)));
  const kept = found.filter(({ value }) => /[\p{L}\d].*[\p{L}\d]/u.test(value.text));
  return {
    value: kept.map(({ value }) => value.text),
    places: Object.fromEntries(kept.map(({ value }, i) => [`/recipients/${i}`, placesOf(value)])),
    furniture: [...furniture, ...found.flatMap(({ rest }) => rest)],
    messages: [],
  };
}

function itemsOf(lines: readonly ListLine[]): { items: Passage[]; furniture: Span[] } {
  const items: Passage[] = [];
  const furniture: Span[] = [];
  let listed = false;
  const inline = lines.length === 1 && lines[0]?.dashed === false;
  for (const { passage, dashed, opens } of lines) {
    listed = dashed || (listed && !opens);
    const [head, ...more] = apart(passage, inline);
    const last = items[items.length - 1];
    if (head && last && !opens && (listed || !/[;.]$/.test(last.text))) items[items.length - 1] = joinedLine(last, head);
    else if (head) items.push(unlabelled(head, furniture));
    addAll(
      items,
      more.map((piece) => unlabelled(piece, furniture)),
    );
  }
  return { items, furniture };
}

/** A line that opens with a comma goes on with the word before it. */
function joinedLine(item: Passage, next: Passage): Passage {
  return joinPassages([item, next], /^[,;]/.test(next.text) ? "" : " ");
}

/** `Bản điện tử:` inside a list run together is no recipient. */
function unlabelled(piece: Passage, furniture: Span[]): Passage {
  const label = cues.recipientLabel.exec(piece.folded)?.[0] ?? "";
  if (!label.endsWith(":")) return piece;
  addAll(furniture, spansOf(piece, 0, label.length));
  return slicePassage(piece, label.length, piece.text.length);
}

/** `- Như trên; - Lưu: VT.` in one cell is two lines, and so is `Như trên; Lưu: VT.` where it is all of the list. */
function apart(passage: Passage, inline: boolean): Passage[] {
  const cuts = [...passage.text.matchAll(run)]
    .filter((hit) => endsItem(passage.text.slice(Math.max(0, hit.index - 4), hit.index).trimEnd(), hit[0]))
    .map((hit) => hit.index);
  if (inline && cuts.length === 0)
    addAll(
      cuts,
      [...passage.text.matchAll(semicolon)].map((hit) => hit.index),
    );
  const edges = [0, ...cuts, passage.text.length];
  return edges
    .slice(1)
    .map((end, k) => slicePassage(passage, edges[k] ?? 0, end))
    .filter((p) => p.text !== "");
}

/** A dash inside a name (`Lao động - Thương binh`) follows no closing mark. */
function endsItem(before: string, mark: string): boolean {
  return /[;.:)]$/.test(before) || (/,$/.test(before) && /^ /.test(mark)) || /\+/.test(mark);
}

function closed(words: Passage): { value: Passage; rest: Span[] } {
  const lead = /^(?:\d{1,2}[.)](?= ))?[\s\-–—+*•~_.]*/u.exec(words.text)?.[0].length ?? 0;
  const kept = words.text.length - trailing(words.text, " ;.,:_*|/");
  return {
    value: slicePassage(words, lead, Math.max(lead, kept)),
    rest: [...spansOf(words, 0, lead), ...spansOf(words, Math.max(lead, kept), words.text.length)],
  };
}
