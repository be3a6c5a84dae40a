export type { Doc, Message, Severity, Source, Span } from "./doc.ts";
export { type IngestResult, ingest } from "./pipeline.ts";
export { type DocumentRecord, documentRecord } from "./record.ts";
