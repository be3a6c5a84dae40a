import { type Argument, type Command, Help, type Option } from "commander";
import type { Talk } from "../messages/talk.ts";

/** A command that speaks our language, throws instead of leaving the process, and writes nothing but to `words`. */
export function speaking(command: Command, talk: Talk, words: string[]): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": talk.say("title-usage"),
    "Arguments:": talk.say("title-arguments"),
    "Options:": talk.say("title-options"),
    "Commands:": talk.say("title-commands"),
  };
  const help = new Help();
  const named = (usage: string) =>
    usage.replace("[options]", `[${talk.say("name-options")}]`).replace("[command]", `[${talk.say("name-command")}]`);
  return command
    .helpOption("-h, --help", talk.say("help"))
    .exitOverride()
    .configureOutput({ writeOut: (w) => words.push(w), writeErr: (w) => words.push(w), outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (one) => named(help.commandUsage(one)),
      subcommandTerm: (one) => named(help.subcommandTerm(one)),
      optionDescription: withChoices,
      argumentDescription: withChoices,
    });
}

/** The values that an option takes, where its description does not name them all. */
function withChoices({ description, argChoices = [] }: Option | Argument): string {
  return argChoices.every((choice) => description.includes(choice)) ? description : `${description} (${argChoices.join(", ")})`;
}
