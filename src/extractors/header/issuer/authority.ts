import type { Doc, Passage } from "../../../doc.ts";
import { joinPassages, slicePassage } from "../../../match/passage.ts";
import * as cues from "../../../tree/cues.ts";
import { isAuthority, isEnact } from "../../../tree/zones/preamble.ts";
import { sessionRow } from "../../../vi/preamble.ts";
import { preambleParagraphs } from "../zone-lines.ts";

const session = new RegExp(`[ ,(–-]{1,4}(?:${sessionRow.pattern})`, "u");

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN PHÚ` over the bases, over one or more lines. */
export function authorityOf(doc: Doc): Passage | null {
  const lines: Passage[] = [];
  for (const p of preambleParagraphs(doc)) {
    if (cues.base.test(p.passage.folded) || isEnact(p)) break;
    const opens = lines.length === 0 && isAuthority(p.passage);
    if (
      opens ||
      (lines.length > 0 && cues.isCaps(p.passage.text) && !cues.bodyHead.test(p.passage.folded) && !cues.position.test(p.passage.folded))
    )
      lines.push(p.passage);
    else if (lines.length > 0) break;
  }
  return lines.length === 0 ? null : withoutSession(joinPassages(lines, " "));
}

/** `HỘI ĐỒNG NHÂN DÂN TỈNH AN PHÚ | KHÓA X, KỲ HỌP THỨ 5`. */
function withoutSession(authority: Passage): Passage {
  const found = session.exec(authority.folded);
  return found && found.index > 0 ? slicePassage(authority, 0, found.index) : authority;
}
