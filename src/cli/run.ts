import { type Command, CommanderError } from "commander";
import { unwritable } from "../batch/failure.ts";
import { sentence } from "../messages/sentence.ts";
import { talkIn } from "../messages/talk.ts";
import type { Io, Sink } from "./io.ts";
import { languageOf } from "./language.ts";
import { program } from "./program.ts";
import { messageLine } from "./session.ts";
import { usageSentence } from "./usage.ts";

/**
 * Runs one command line (`argv` without the program's own name) and gives the exit code: 0 when every document gave a
 * record, 1 when one did not, 2 for wrong usage. Touches nothing of the process but what `io` hands it, and the files named.
 */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const io: Io = { ...given, stdout: { ...given.stdout, write: printing(given.stdout) } };
  const talk = talkIn(languageOf(argv, io.env));
  const outcome = { code: 0 };
  const words: string[] = [];
  const command: Command = program({ io, talk }, outcome, words);
  try {
    await command.parseAsync(argv, { from: "user" });
    return outcome.code;
  } catch (error) {
    if (error instanceof Unprinted) {
      const { id, words: reason } = unwritable(error.cause);
      await given.stderr.write(messageLine("stdout", "1:1", `error ${sentence(talk.language, id, reason)} ${id}`));
      return 1;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await io.stdout.write(words.join(""));
      return 0;
    }
    await io.stderr.write(
      words.length > 0 && argv.length === 0 ? words.join("") : usageSentence(error, `${launcher(io)}${named(argv, command)}`, talk),
    );
    return 2;
  }
}

/** Standard output that took no more: its disk is full, or it was closed. */
class Unprinted extends Error {}

function printing({ write }: Sink): Sink["write"] {
  return async (words) => {
    try {
      await write(words);
    } catch (cause) {
      throw new Unprinted("standard output", { cause });
    }
  };
}

/** The command that was meant, as the user types it. */
function named(argv: readonly string[], root: Command): string {
  const [first] = argv;
  return root.commands.some((command) => command.name() === first) ? `${root.name()} ${first}` : root.name();
}

/** `npx ` where the command was started that way: without it a shell may not find the command that the hint names. */
function launcher({ env }: Io): string {
  return env["npm_command"] === "exec" ? "npx " : "";
}
