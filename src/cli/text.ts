import { type IngestResult, ingest } from "../pipeline.ts";
import { readSource } from "../readers/list.ts";
import { readable } from "../text/readable.ts";
import { inputOf, readInput } from "./inputs.ts";
import { type Session, sayFailure } from "./session.ts";

/** `vanban text`: exactly the text that spans point into. */
export async function text(path: string, name: string, session: Session): Promise<number> {
  const input = await inputOf(path, name, session.io);
  const bytes = await readInput(input);
  const result = bytes instanceof Uint8Array ? await textOf(input.path, bytes, session) : bytes;
  if (typeof result !== "string") {
    await sayFailure(session, input.path, result.id, result.words);
    return 1;
  }
  await session.io.stdout.write(result);
  return 0;
}

type Unread = Exclude<IngestResult, { ok: true }>;

/** Without names where the user wants none; to find them the whole document has to be understood. */
async function textOf(path: string, bytes: Uint8Array, { reading, privacy, talk }: Session): Promise<string | Unread> {
  if (privacy === null || privacy === "none") {
    const read = await readSource(path, bytes, reading);
    return read.ok ? readable(read.source).text : read;
  }
  const { protect } = await import("../privacy/protect.ts");
  const read = await ingest(path, bytes, { ...reading, lang: talk.language });
  return read.ok ? protect(read.doc, read.record, privacy, talk.language).doc.text : read;
}
