import type { Block, Paragraph } from "../doc.ts";
import { bulletMarks, smallCounts } from "../vi/marks.ts";
import { isCaps } from "./cues.ts";

const letters = smallCounts.find(([first]) => first === "a") ?? [];

/**
 * The blocks, with capital letters that go on with a count of points taken for points: a scan reads `b)`, `c)` as `B)`, `C)`. One that follows the
 * capital letter before it, or heads a part in capitals, stays.
 */
export function lowerCapitals(blocks: readonly Block[]): Block[] {
  let point: string | null = null;
  let capital: string | null = null;
  return blocks.map((block) => {
    if (block.type !== "paragraph" || !block.mark || bulletMarks.has(block.mark.kind)) return block;
    const label = block.mark.label.toLowerCase();
    const goesOn = block.mark.kind === "letter" && point !== null && follows(label, point) && !follows(label, capital) && !isHeading(block);
    if (block.mark.kind === "letter" && !goesOn) capital = label;
    point = goesOn || block.mark.kind === "point" ? label : null;
    return goesOn ? { ...block, mark: { ...block.mark, kind: "point" } } : block;
  });
}

/** One further in the count, or two where a label between them was lost. */
function follows(label: string, before: string | null): boolean {
  const step = before === null ? 0 : letters.indexOf(label) - letters.indexOf(before);
  return letters.includes(label) && (step === 1 || step === 2);
}

function isHeading({ passage }: Paragraph): boolean {
  return isCaps(passage.text);
}
