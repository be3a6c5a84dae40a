import type { Emitter, OpenSink } from "./emitter.ts";

/** Every way to write a record, by name; each is loaded when it is asked for. */
export const emitters = {
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./json.ts")).ndjson,
  md: async () => (await import("./md.ts")).md,
  audit: async () => (await import("./audit.ts")).audit,
  explain: async () => (await import("./explain.ts")).explain,
} as const satisfies Readonly<Record<string, () => Promise<Emitter>>>;

/** A way to write one record. */
export type EmitterName = keyof typeof emitters;

/** Every way to write a whole run, by name. */
export const sinks = {
  ndjson: async () => (await import("./ndjson.ts")).ndjsonSink,
  md: async () => (await import("./md.ts")).mdSink,
  csv: async () => (await import("./csv.ts")).csvSink,
  xlsx: async () => (await import("./xlsx.ts")).xlsxSink,
  ics: async () => (await import("./ics.ts")).icsSink,
  sqlite: async () => (await import("./sqlite.ts")).sqliteSink,
  parquet: async () => (await import("./parquet.ts")).parquetSink,
} as const satisfies Readonly<Record<string, () => Promise<OpenSink>>>;

/** A way to write all records of a run. */
export type SinkName = keyof typeof sinks;

/** What `--format` knows: the records themselves, and what is made of all of them. */
export type Format = "json" | SinkName;

/** What `--format` takes. */
export const formats: readonly Format[] = ["json", ...(Object.keys(sinks) as SinkName[])];
