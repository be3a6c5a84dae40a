import { dayIn } from "./day.ts";
import { fill } from "./fill.ts";
import type { Language } from "./sentence.ts";
import { talkEn } from "./talk-en.ts";
import { type TalkId, talkVi } from "./talk-vi.ts";

/** The command's own words in one language. */
export interface Talk {
  readonly language: Language;
  readonly say: (id: TalkId, words?: Readonly<Record<string, string>>) => string;
  /** `5 documents`, `1 document`. */
  readonly count: (id: Counted, n: number) => string;
  /** A day, month or year of the record. */
  readonly day: (edtf: string) => string;
}

type Counted = "documents" | "tasks" | "deadlines" | "places" | "failed" | "copies" | "known" | "faulty" | "updated";

/** The command's words in a language. */
export function talkIn(language: Language): Talk {
  const table: Readonly<Record<TalkId, string>> = language === "vi" ? talkVi : talkEn;
  const say: Talk["say"] = (id, words = {}) => fill(table[id], words);
  return { language, say, count: (id, n) => say(n === 1 ? `${id}-one` : id, { n: String(n) }), day: (edtf) => dayIn(language, edtf) };
}
