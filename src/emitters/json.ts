import type { Emitter } from "./emitter.ts";

/** The record as indented JSON. */
export const json: Emitter = (_doc, record) => `${JSON.stringify(record, null, 2)}\n`;

/** The record on one line, so that several make NDJSON. */
export const ndjson: Emitter = (_doc, record) => `${JSON.stringify(record)}\n`;
