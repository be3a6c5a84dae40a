import type { Doc, Mark, Paragraph, Passage, Span } from "../../doc.ts";
import { trailing } from "../../match/letters/trailing.ts";
import { joinPassages, placesOf, slicePassage } from "../../match/passage.ts";
import { wholeOf } from "../../tree/zones/print-lines.ts";
import { divisionMarks } from "../../vi/marks.ts";
import type { Part } from "./part.ts";

/** The document's own Điều, each with all its paragraphs to the next one. */
export function readArticles(doc: Doc): Part<{ number: string; text: string }[]> {
  const articles: { number: string; mark: Paragraph["mark"]; passages: Passage[] }[] = [];
  let open = false;
  for (const block of doc.tree.children) {
    if (block.zone !== "body" || block.type !== "paragraph") continue;
    const last = articles[articles.length - 1];
    if (block.mark?.kind === "article") {
      articles.push({ number: block.mark.label.replace(/^\p{L}+[^\p{L}\p{N}]*/u, ""), mark: block.mark, passages: [block.passage] });
      open = true;
    } else if (block.mark && divisionMarks.has(block.mark.kind)) open = false;
    else if (open && last) last.passages.push(wholeOf(block, doc.text));
  }
  const found = articles.map(({ number, mark, passages }) => ({ number, mark, words: withoutEnd(joinPassages(passages)) }));
  return {
    value: found.map(({ number, words }) => ({ number, text: words.text })),
    places: Object.fromEntries(
      found.flatMap(({ number, words, mark }, i) => [
        [`/articles/${i}/text`, placesOf(words)],
        [`/articles/${i}/number`, mark ? [numberPlace(doc.text, mark, number)] : []],
      ]),
    ),
    furniture: [],
    messages: [],
  };
}

/** `./.` belongs to no value; its full stop stays. */
function withoutEnd(words: Passage): Passage {
  const marks = trailing(words.text, " ./-–");
  const slash = words.text.indexOf("/", words.text.length - marks);
  return slash < 0 ? words : slicePassage(words, 0, slash);
}

function numberPlace(text: string, mark: Mark, number: string): Span {
  const start = mark.span.start + Math.max(0, text.slice(mark.span.start, mark.span.end).lastIndexOf(number));
  return { start, end: start + number.length };
}
