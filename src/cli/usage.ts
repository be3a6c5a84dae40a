import type { CommanderError } from "commander";
import type { Talk } from "../messages/talk.ts";
import type { TalkId } from "../messages/talk-vi.ts";
import { printable } from "../text/printable.ts";

const sentences: Readonly<Record<string, TalkId>> = {
  "commander.unknownOption": "usage-unknown-option",
  "commander.unknownCommand": "usage-unknown-command",
  "commander.missingArgument": "usage-missing",
  "commander.optionMissingArgument": "usage-missing-value",
  "commander.excessArguments": "usage-excess",
  "vanban.needsTokens": "usage-needs-tokens",
  "vanban.needsFolder": "usage-needs-folder",
  "vanban.oneFormat": "usage-one-format",
};

const invalid = /option '([^']*)' argument '(.*)' is invalid\. ?(.*)$/s;
const invalidPath = /command-argument value '(.*)' is invalid for argument '([^']*)'\. ?(.*)$/s;
const choices = /^Allowed choices are (.*)\.$/s;
const near = /\(Did you mean (?:one of )?(.*)\?\)/s;

/** What was wrong with a command line, what is allowed there, and where to look. `command`: `vanban parse`. */
export function usageSentence(error: CommanderError, command: string, talk: Talk): string {
  const said = [refusal(error, talk) ?? fault(error, talk), ...suggestion(error, talk), talk.say("usage-hint", { command })];
  return `${printable(said.join(" "))}\n`;
}

/** The option, its value and the values that it takes; null for other faults. */
function refusal({ message }: CommanderError, talk: Talk): string | null {
  const [, path, name, wanted] = invalidPath.exec(message) ?? [];
  if (path !== undefined && name !== undefined && wanted !== undefined)
    return talk.say("usage-invalid-path", { name, what: path, allowed: wanted });
  const [, flags, what, why] = invalid.exec(message) ?? [];
  if (flags === undefined || what === undefined || why === undefined) return null;
  const [, listed] = choices.exec(why) ?? [];
  const allowed = listed === undefined ? why : talk.say("allowed-choices", { choices: listed });
  return talk.say("usage-invalid", { option: longFlag(flags), what, allowed });
}

function fault({ code, message }: CommanderError, talk: Talk): string {
  const [, what = ""] = /'([^']*)'/.exec(message) ?? [];
  return talk.say(sentences[code] ?? "usage-wrong", { what: code === "commander.optionMissingArgument" ? longFlag(what) : what });
}

function suggestion({ message }: CommanderError, talk: Talk): string[] {
  const [, names] = near.exec(message) ?? [];
  return names === undefined ? [] : [talk.say("usage-near", { names })];
}

/** `--out <dir>` without the name of its value. */
function longFlag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
