export type { Doc, Message, Severity, Source, Span } from "./doc.ts";
export { type IngestResult, ingest } from "./pipeline.ts";
export type { PrivacyMode } from "./privacy/mode.ts";
export { type Key, type Protected, protect } from "./privacy/protect.ts";
export { type DocumentRecord, documentRecord } from "./record.ts";
