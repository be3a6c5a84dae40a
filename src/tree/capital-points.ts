import type { Block, Paragraph } from "../doc.ts";
import { bulletMarks, smallCounts } from "../vi/marks.ts";
import { isCaps } from "./cues.ts";

const letters = smallCounts.find(([first]) => first === "a") ?? [];

/**
 * The blocks, with capital letters that go on with a count of points taken for points: a scan reads `b)`, `c)` as `B)`, `C)`. One that is closed by
 * another sign than these (`a) … B. …`), follows the capital letter before it, or heads a part in capitals, stays.
 */
export function lowerCapitals(blocks: readonly Block[], text: string): Block[] {
  let point: Label | null = null;
  let capital: Label | null = null;
  return blocks.map((block) => {
    if (block.type !== "paragraph" || !block.mark || bulletMarks.has(block.mark.kind)) return block;
    const { kind } = block.mark;
    const label = { letter: block.mark.label.toLowerCase(), sign: text.charAt(block.mark.span.end) };
    const goesOn = kind === "letter" && isPoint(label, point, capital) && !isHeading(block);
    if (kind === "letter" && !goesOn) capital = label;
    point = goesOn || kind === "point" ? label : null;
    return goesOn ? { ...block, mark: { ...block.mark, kind: "point" } } : block;
  });
}

/** A letter in small print, and the sign that closes it. */
interface Label {
  readonly letter: string;
  readonly sign: string;
}

function isPoint(label: Label, point: Label | null, capital: Label | null): boolean {
  return follows(label, point) && !follows(label, capital);
}

/** One further in the count under the same sign, or two where a label between them was lost. */
function follows({ letter, sign }: Label, before: Label | null): boolean {
  const step = before === null ? 0 : letters.indexOf(letter) - letters.indexOf(before.letter);
  return sign === before?.sign && letters.includes(letter) && (step === 1 || step === 2);
}

function isHeading({ passage }: Paragraph): boolean {
  return isCaps(passage.text);
}
