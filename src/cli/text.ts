import { crewOf, type Limits } from "../batch/crew.ts";
import { inputOf, readInput } from "./inputs.ts";
import { type Session, sayFailure } from "./session.ts";

/** `vanban text`: exactly the text that spans point into. */
export async function text(path: string, name: string, limits: Limits, session: Session): Promise<number> {
  const { io, talk, reading, privacy } = session;
  const crew = crewOf(1, limits, 1);
  try {
    const input = await inputOf(path, name, io);
    const bytes = await readInput(input);
    const whole = { path: input.path, language: talk.language, reading, emitter: "json", colour: false, place: null } as const;
    const result = bytes instanceof Uint8Array ? await crew.text({ ...whole, bytes, privacy: privacy ?? "none" }) : bytes;
    if (!("id" in result)) await io.stdout.write(result.words);
    else await sayFailure(session, input.path, result.id, result.words);
    return "id" in result ? 1 : 0;
  } finally {
    await crew.close();
  }
}
