import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import type { Talk } from "../messages/talk.ts";
import { encodings } from "../readers/encodings.ts";
import type { Io } from "./io.ts";
import { languages } from "./language.ts";
import type { Session } from "./session.ts";

interface Setting {
  readonly io: Io;
  readonly talk: Talk;
}

interface Options {
  readonly name?: string;
  readonly out?: string;
  readonly quiet?: boolean;
  readonly encoding?: string;
  readonly password?: string;
}

/**
 * The commands and their options. What commander writes goes to `words`; the exit code of a command goes to `outcome`.
 * Each command is loaded when it runs, so that `--version` and `--help` stay quick.
 */
export function program(setting: Setting, outcome: { code: number }, words: string[]): Command {
  const { talk } = setting;
  const session = (options: Options): Session => ({
    ...setting,
    quiet: options.quiet ?? false,
    reading: { encoding: options.encoding ?? null, password: options.password ?? null },
  });
  const root = plain(new Command("vanban"), talk, words)
    .description(talk.say("about"))
    .version(version(), "-V, --version", talk.say("version"))
    .addOption(languageOption(talk))
    .helpCommand("help [command]", talk.say("help-command"))
    .addHelpText("after", `\n${talk.say("exit-codes")}`);
  const add = (usage: string, description: string) =>
    plain(root.command(usage), talk, words).description(description).addOption(languageOption(talk));
  const addReader = (usage: string, description: string) =>
    add(usage, description).addOption(encodingOption(talk)).option("--password <password>", talk.say("password"));

  addReader("parse", talk.say("parse"))
    .argument("<path...>", talk.say("parse-path"))
    .option("--out <dir>", talk.say("out"))
    .option("--name <name>", talk.say("name"))
    .option("--quiet", talk.say("quiet"))
    .action(async (paths: string[], options: Options) => {
      const { parse } = await import("./parse.ts");
      outcome.code = await parse(paths, { name: options.name ?? "stdin", out: options.out ?? null }, session(options));
    });
  addReader("text", talk.say("text"))
    .argument("<file>", talk.say("one-path"))
    .action(async (path: string, options: Options) => {
      const { text } = await import("./text.ts");
      outcome.code = await text(path, "stdin", session(options));
    });
  addReader("explain", talk.say("explain"))
    .argument("<file>", talk.say("one-path"))
    .option("--name <name>", talk.say("name"))
    .action(async (path: string, options: Options) => {
      const { explain } = await import("./explain.ts");
      outcome.code = await explain(path, options.name ?? "stdin", session(options));
    });
  addTalkers(add, session, outcome);
  return root;
}

/** The commands that read no document. */
function addTalkers(
  add: (usage: string, description: string) => Command,
  session: (options: Options) => Session,
  outcome: { code: number },
): void {
  const { talk } = session({});
  add("formats", talk.say("formats")).action(async (options: Options) => {
    const { formats } = await import("./formats.ts");
    outcome.code = await formats(session(options));
  });
  add("schema", talk.say("schema")).action(async (options: Options) => {
    const { schema } = await import("./schema.ts");
    outcome.code = await schema(session(options));
  });
}

function languageOption(talk: Talk): Option {
  return new Option("--lang <lang>", talk.say("lang")).choices(languages);
}

function encodingOption(talk: Talk): Option {
  return new Option("--encoding <encoding>", talk.say("encoding")).choices(encodings);
}

/** A command that speaks our language, throws instead of leaving the process, and writes nothing itself. */
function plain(command: Command, talk: Talk, words: string[]): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": talk.say("title-usage"),
    "Arguments:": talk.say("title-arguments"),
    "Options:": talk.say("title-options"),
    "Commands:": talk.say("title-commands"),
  };
  return command
    .helpOption("-h, --help", talk.say("help"))
    .exitOverride()
    .configureOutput({ writeOut: (w) => words.push(w), writeErr: (w) => words.push(w), outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title });
}

function version(): string {
  const words = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return String(JSON.parse(words).version);
}
