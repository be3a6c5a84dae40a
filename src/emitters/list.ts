import type { Emitter } from "./emitter.ts";

/** Every way to write a record, by name; each is loaded when it is asked for. */
export const emitters = {
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./json.ts")).ndjson,
  explain: async () => (await import("./explain.ts")).explain,
} as const satisfies Readonly<Record<string, () => Promise<Emitter>>>;

export type EmitterName = keyof typeof emitters;
