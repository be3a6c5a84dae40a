import { readSource } from "../readers/list.ts";
import { readable } from "../text/readable.ts";
import { inputOf, readInput } from "./inputs.ts";
import { type Session, sayFailure } from "./session.ts";

/** `vanban text`: exactly the text that spans point into. */
export async function text(path: string, name: string, session: Session): Promise<number> {
  const input = await inputOf(path, name, session.io);
  const bytes = await readInput(input);
  const result = bytes instanceof Uint8Array ? await readSource(input.path, bytes, session.reading) : bytes;
  if ("id" in result) {
    await sayFailure(session, input.path, result.id, result.words);
    return 1;
  }
  await session.io.stdout.write(readable(result.source).text);
  return 0;
}
