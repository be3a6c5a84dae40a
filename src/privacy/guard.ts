import type { Doc } from "../doc.ts";
import { fold } from "../match/letters/fold.ts";
import { anyOf } from "../match/rows/any-of.ts";
import { compile } from "../match/rows/edges.ts";
import type { Language } from "../messages/sentence.ts";
import type { DocumentRecord } from "../record.ts";
import { caseKindRows } from "../vi/cases.ts";
import { type Protected, protect } from "./protect.ts";

const rows = caseKindRows.filter(({ kind }) => kind === "denunciation");
const denounced = compile(anyOf(rows), "u");

/**
 * The document as guarded outputs get it, or null where it needs no guard. Who denounces is protected by law (Luật Tố cáo 2018), and so
 * the outputs that clerks send on hold no names unless `--privacy` was given.
 */
export function guarded(doc: Doc, record: DocumentRecord, lang: Language): Protected | null {
  if (!denounced.test(fold(doc.text))) return null;
  const safe = protect(doc, record, "redact", lang);
  const inCases = record.footnotes.some(({ cases }) => cases.some(({ kinds }) => kinds.includes("denunciation")));
  return inCases || safe.roles.includes("denouncer") || safe.roles.includes("accused") ? safe : null;
}
