import { emitters } from "../emitters/list.ts";
import { inputOf } from "./inputs.ts";
import { ingestInput } from "./parse.ts";
import type { Session } from "./session.ts";

/** `vanban explain`: the record for a person. The messages are part of it, so only a failure is said on standard error. */
export async function explain(path: string, name: string, session: Session): Promise<number> {
  const { io, talk } = session;
  const result = await ingestInput(await inputOf(path, name, io), { ...session, quiet: true });
  if (result === null) return 1;
  const emit = await emitters.explain();
  const colour = io.stdout.isTTY && !io.env["NO_COLOR"];
  await io.stdout.write(emit(result.doc, result.record, { language: talk.language, colour }));
  return 0;
}
