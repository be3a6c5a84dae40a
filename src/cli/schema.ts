import { z } from "zod";
import { documentRecord } from "../record.ts";
import type { Session } from "./session.ts";

/** `vanban schema`: the JSON Schema of the record. */
export async function schema(session: Session): Promise<number> {
  const written = z.toJSONSchema(documentRecord, { target: "draft-2020-12" });
  await session.io.stdout.write(`${JSON.stringify(written, null, 2)}\n`);
  return 0;
}
