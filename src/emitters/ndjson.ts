import type { OpenSink } from "./emitter.ts";

/** `vanban.ndjson`: one record a line. */
export const ndjsonSink: OpenSink = async (shelf) => {
  const file = "vanban.ndjson";
  await shelf.append(file, "");
  return { add: ({ record }) => shelf.append(file, `${JSON.stringify(record)}\n`), close: async () => undefined };
};
