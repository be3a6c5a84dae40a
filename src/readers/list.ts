import type { Reader, ReadOptions, ReadResult } from "./reader.ts";

/** The first that recognises the content reads it; text comes last, since it takes what nobody else knows. Each is loaded when it is needed. */
const readers: readonly Reader[] = [
  {
    name: "text",
    extensions: [".txt", ".md", ".markdown"],
    recognises: () => true,
    read: async (path, bytes, options) => (await import("./text.ts")).readText(path, bytes, options),
  },
];

/** Extensions of the files that count as documents when a folder is read. */
export const extensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

/** Reads one file. `path` is its name as the record shall say it; nothing is fetched from it. */
export async function readSource(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const reader = readers.find((r) => r.recognises(bytes));
  const result: ReadResult = reader ? await reader.read(path, bytes, options) : { ok: false, id: "file-binary", words: {} };
  if (!result.ok || result.source.legible) return result;
  const { revive } = await import("./legacy/revive.ts");
  return { ok: true, source: revive(result.source, options.encoding ?? null) };
}
