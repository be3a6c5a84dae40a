import type { CommanderError } from "commander";
import type { Talk } from "../messages/talk.ts";
import type { TalkId } from "../messages/talk-vi.ts";

const sentences: Readonly<Record<string, TalkId>> = {
  "commander.unknownOption": "usage-unknown-option",
  "commander.unknownCommand": "usage-unknown-command",
  "commander.missingArgument": "usage-missing",
  "commander.optionMissingArgument": "usage-missing",
  "commander.excessArguments": "usage-excess",
  "vanban.needsTokens": "usage-needs-tokens",
  "vanban.needsFolder": "usage-needs-folder",
};

/** What was wrong with a command line, and where to look. */
export function usageSentence(error: CommanderError, talk: Talk): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const what = (error.code === "commander.invalidArgument" ? quoted.at(-1) : quoted[0]) ?? "";
  const said = talk.say(sentences[error.code] ?? "usage-invalid", { what });
  return `${said} ${talk.say("usage-hint", { command: "vanban" })}\n`;
}
