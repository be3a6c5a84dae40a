import type { Paragraph, Passage } from "../../doc.ts";
import { compile } from "../../match/rows/edges.ts";
import { endsInJoint, isLeftOpen, joint } from "../../match/rows/joints.ts";
import { subjectLineRow } from "../../vi/letterhead.ts";
import * as cues from "../cues.ts";

const subjectLine = compile(`^(?:${subjectLineRow.pattern})`, "u");

export const longestSubject = 300;

/** A sentence, and no line of a title. */
export function sentenceLike(passage: Passage): boolean {
  if (cues.isCaps(passage.text)) return false;
  return (
    passage.text.endsWith(";") ||
    cues.leadsToList(passage) ||
    (/\.$/.test(passage.text) && passage.text.length > 110) ||
    (/[.;] \p{Lu}\p{Ll}/u.test(passage.text.slice(20)) && passage.text.length > 250)
  );
}

/** Whether a paragraph under a title is a further line of it; `last`: the bases follow. */
export function continuesTitle(title: Paragraph, p: Paragraph, last: boolean): boolean {
  const before = title.passage.text;
  const words = p.passage.text;
  if (opensSmall(p) || isLastWord(title, p) || isNumber(title, p) || tellsSubject(title, p)) return true;
  if (cues.isCaps(before) || cues.isCaps(words)) return cues.isCaps(before) && cues.isCaps(words);
  if (sentenceLike(p.passage) || cues.narrative.test(p.passage.folded) || speaks(title.passage, p.passage)) return false;
  if (isUnfinished(title.passage, p.blanks > 0) || (title.strong && p.strong)) return true;
  return p.blanks === 0 && (last || lastLine(title.passage) < 96) && isWrapped(before, words);
}

/** A sentence in which a body says what it does (`UBND huyện kính mời … .`); a title goes on with a body where its last word asks for one. */
function speaks(above: Passage, { text, folded }: Passage): boolean {
  return /[.:]$/.test(text) && cues.statement.test(folded) && !isLeftOpen(above.text);
}

/** Small letters go on with the title, but for a sentence set apart from it, where nothing is typed in capitals. */
function opensSmall({ passage, blanks }: Paragraph): boolean {
  return /^["“(]?\p{Ll}/u.test(passage.text) && !(blanks > 0 && sentenceLike(passage));
}

/** `CỦA BAN THƯỜNG VỤ HUYỆN ỦY | Về …`, `KẾT LUẬN CỦA CHỦ TỊCH … | Tại cuộc họp …`; or a line wrapped before a bracket: `… dịch bệnh | (Covid-19) trên …`. */
function tellsSubject(title: Paragraph, { passage: { text, folded }, blanks }: Paragraph): boolean {
  if (text.length > longestSubject || /[.:;]$/.test(text)) return false;
  if (blanks === 0 && /^\([^()]{2,30}\) \p{Ll}/u.test(text)) return true;
  return cues.isCaps(title.passage.text) && !cues.isCaps(text) && subjectLine.test(folded);
}

/** One word that a full line left over may be a name in capitals: `… phòng, chống dịch | COVID-19`. */
function isLastWord(title: Paragraph, { passage, blanks, mark }: Paragraph): boolean {
  const words = passage.text;
  return (
    blanks === 0 &&
    mark === null &&
    !words.includes(" ") &&
    words.length < 16 &&
    lastLine(title.passage) > 40 &&
    isWrapped(title.passage.text, words)
  );
}

/** `… cán bộ, công chức năm | 2021`, `… GIAI ĐOẠN | 2021 - 2025`: figures have no capitals to be known by. */
function isNumber(title: Paragraph, { passage: { text }, blanks }: Paragraph): boolean {
  return blanks === 0 && (/^\d[\d /.–-]{1,12}$/.test(text) || (/^\d/.test(text) && joint.test(title.passage.folded)));
}

function isUnfinished(passage: Passage, apart: boolean): boolean {
  return /[,;–-]$/.test(passage.text) || (apart ? joint.test(passage.folded) : endsInJoint(passage.folded));
}

function isWrapped(before: string, words: string): boolean {
  return words.length < 400 && !/[.:]$/.test(before);
}

/** Characters of the last printed line. */
function lastLine(passage: Passage): number {
  const last = passage.at.length - 1;
  return (passage.to[last] ?? 0) - (passage.from[last] ?? 0);
}
