import { crewOf, type Limits } from "../batch/crew.ts";
import { inputOf } from "./inputs.ts";
import { readWith } from "./parse.ts";
import { type Session, sayFailure } from "./session.ts";

/** `vanban explain`: the record for a person. The messages are part of it, so only a failure is said on standard error. */
export async function explain(path: string, name: string, limits: Limits, session: Session): Promise<number> {
  const { io } = session;
  const crew = crewOf(1, limits, 1);
  try {
    const colour = io.stdout.isTTY && !io.env["NO_COLOR"];
    const input = await inputOf(path, name, io);
    const outcome = await readWith(crew, input, "explain", colour, session);
    if (!("id" in outcome)) await io.stdout.write(outcome.words);
    else await sayFailure(session, input.path, outcome.id, outcome.words);
    return "id" in outcome ? 1 : 0;
  } finally {
    await crew.close();
  }
}
