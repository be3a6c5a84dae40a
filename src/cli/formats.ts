import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { readers } from "../readers/list.ts";
import type { Helper, Reader } from "../readers/reader.ts";
import type { Session } from "./session.ts";

/** `vanban formats`: what can be read here, and what a program that is not installed would add; a line each, parts kept apart by tabs. */
export async function formats(session: Session, list: readonly Reader[] = readers): Promise<number> {
  for (const { name, extensions, title, helper } of list) {
    const parts = [name, extensions.join(" "), session.talk.say(title)];
    await session.io.stdout.write(`${parts.join("\t")}\n`);
    if (helper) await session.io.stdout.write(`\t\t${await helperLine(helper, session)}\n`);
  }
  return 0;
}

async function helperLine({ program, adds }: Helper, { io, talk }: Session): Promise<string> {
  const folders = (io.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = await Promise.all(
    folders.map((folder) => isProgram(join(folder, process.platform === "win32" ? `${program}.exe` : program))),
  );
  return talk.say(found.includes(true) ? "helper-found" : "helper-missing", { program, adds: talk.say(adds) });
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
