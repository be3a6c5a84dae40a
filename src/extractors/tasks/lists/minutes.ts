import type { Passage } from "../../../doc.ts";
import { titleAt } from "../../../match/word-tables.ts";
import { outerMarks } from "../../../vi/marks.ts";
import { conclusionOpening, talkHeading } from "../../../vi/sections.ts";
import type { Level, Node } from "./nodes.ts";

const talk = new RegExp(`^(?:${talkHeading.pattern})(?!\\p{L})`, "u");
const conclusion = new RegExp(`^${conclusionOpening.pattern}`, "u");

/** What is left of minutes without what was reported and said, of which only what was concluded in the end is to be done. */
export function withoutTalk<L extends Level>(level: L): L {
  return {
    ...level,
    kids: level.kids.flatMap((kid) => (concludes(kid.paragraph.passage) ? [kid] : isTalk(kid) ? concludedIn(kid) : [withoutTalk(kid)])),
  };
}

/** `II. Nội dung cuộc họp`, `1. Ông Lê Văn An báo cáo …`. */
function isTalk({ paragraph: { passage } }: Node): boolean {
  return talk.test(passage.folded) || titleAt.find(passage.folded, 0) !== null;
}

/** What was concluded at the end of a talk, under the heading of it. */
function concludedIn(node: Node): Node[] {
  const kids = node.kids.flatMap((kid) => (concludes(kid.paragraph.passage) ? [kid] : concludedIn(kid)));
  const heads = outerMarks.has(node.paragraph.mark?.kind ?? "dash") && kids.length > 0;
  return heads ? [{ ...node, kids, before: [], after: [] }] : kids;
}

function concludes({ folded }: Passage): boolean {
  return conclusion.test(folded);
}
