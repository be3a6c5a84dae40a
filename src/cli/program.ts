import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import type { Limits } from "../batch/crew.ts";
import { type Format, formats } from "../emitters/list.ts";
import type { Talk } from "../messages/talk.ts";
import { type PrivacyMode, privacyModes } from "../privacy/mode.ts";
import { encodings } from "../readers/encodings.ts";
import type { PageRange, ReadOptions } from "../readers/reader.ts";
import type { Io } from "./io.ts";
import { languages } from "./language.ts";
import { listed, share, whole } from "./option-values.ts";
import { pageRanges } from "./page-ranges.ts";
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
  readonly ocr?: "auto" | "never" | "always";
  readonly pages?: readonly PageRange[];
  readonly jobs?: number;
  readonly timeout?: number;
  readonly memory?: number;
  readonly force?: boolean;
  readonly format?: readonly Format[];
  readonly privacy?: PrivacyMode;
  readonly key?: string;
  readonly minCoverage?: number;
  readonly update?: boolean;
  readonly report?: "junit" | "github";
}

/** Seconds and megabytes that a document may take unless the user says otherwise. */
const usual: Limits = { timeout: 300, memory: 1024 };

interface Setup {
  readonly talk: Talk;
  readonly add: (usage: string, description: string) => Command;
  readonly session: (options: Options) => Session;
  readonly outcome: { code: number };
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
    privacy: options.privacy ?? null,
    reading: readingOf(options),
  });
  const root = plain(new Command("vanban"), talk, words)
    .description(talk.say("about"))
    .version(version(), "-V, --version", talk.say("version"))
    .addOption(languageOption(talk))
    .helpCommand("help [command]", talk.say("help-command"))
    .addHelpText("after", `\n${talk.say("exit-codes")}`);
  const add = (usage: string, description: string) =>
    plain(root.command(usage), talk, words).description(description).addOption(languageOption(talk));
  const setup: Setup = { talk, add, session, outcome };
  addParse(setup);
  addCheck(setup);
  addViews(setup);
  addTalkers(setup);
  return root;
}

function addParse({ talk, add, session, outcome }: Setup): void {
  reading(add("parse", talk.say("parse")), talk)
    .argument("<path...>", talk.say("parse-path"))
    .option("--out <dir>", talk.say("out"))
    .option("--name <name>", talk.say("name"))
    .option("--quiet", talk.say("quiet"))
    .option("--jobs <n>", talk.say("jobs"), whole(1))
    .option("--force", talk.say("force"))
    .option("--format <names>", talk.say("format", { formats: formats.join(", ") }), listed)
    .option("--key <file>", talk.say("key"))
    .action(async (paths: string[], options: Options) => {
      const { name = "stdin", out = null, jobs = null, force = false, format = null, key = null } = options;
      if (out === null) needsFolder(format ?? []);
      if (key !== null && options.privacy !== "pseudonymize") throw new CommanderError(2, "vanban.needsTokens", "'--key'");
      const { parse } = await import("./parse.ts");
      outcome.code = await parse(paths, { name, out, jobs, force, formats: format, key, ...limits(options) }, session(options));
    });
}

function addCheck({ talk, add, session, outcome }: Setup): void {
  reading(add("check", talk.say("check")), talk)
    .argument("<path...>", talk.say("parse-path"))
    .option("--min-coverage <share>", talk.say("min-coverage"), share)
    .option("--update", talk.say("update"))
    .addOption(new Option("--report <report>", talk.say("report")).choices(["junit", "github"]))
    .option("--quiet", talk.say("quiet"))
    .action(async (paths: string[], options: Options) => {
      const { check } = await import("./check.ts");
      const { minCoverage: coverage = 0, update = false, report = "text" } = options;
      outcome.code = await check(paths, { coverage, update, report, ...limits(options) }, session(options));
    });
}

/** What shows one document and writes nothing. */
function addViews({ talk, add, session, outcome }: Setup): void {
  reading(add("text", talk.say("text")), talk)
    .argument("<file>", talk.say("one-path"))
    .action(async (path: string, options: Options) => {
      const { text } = await import("./text.ts");
      outcome.code = await text(path, "stdin", session(options));
    });
  reading(add("explain", talk.say("explain")), talk)
    .argument("<file>", talk.say("one-path"))
    .option("--name <name>", talk.say("name"))
    .action(async (path: string, options: Options) => {
      const { explain } = await import("./explain.ts");
      outcome.code = await explain(path, options.name ?? "stdin", limits(options), session(options));
    });
}

/** The commands that read no document. */
function addTalkers({ talk, add, session, outcome }: Setup): void {
  add("formats", talk.say("formats")).action(async (options: Options) => {
    const { formats } = await import("./formats.ts");
    outcome.code = await formats(session(options));
  });
  add("schema", talk.say("schema")).action(async (options: Options) => {
    const { schema } = await import("./schema.ts");
    outcome.code = await schema(session(options));
  });
}

/** A command that reads documents: what the user may say about them, and what each may take. */
function reading(command: Command, talk: Talk): Command {
  return command
    .addOption(new Option("--privacy <mode>", talk.say("privacy")).choices(privacyModes))
    .addOption(new Option("--encoding <encoding>", talk.say("encoding")).choices(encodings))
    .option("--password <password>", talk.say("password"))
    .addOption(new Option("--ocr <when>", talk.say("ocr")).choices(["auto", "never", "always"]))
    .option("--pages <ranges>", talk.say("pages"), pageRanges)
    .option("--timeout <seconds>", talk.say("timeout"), whole(0))
    .option("--memory <mb>", talk.say("memory"), whole(64));
}

function readingOf({ encoding, password, ocr = "auto", pages }: Options): ReadOptions {
  return { encoding: encoding ?? null, password: password ?? null, ocr, pages: pages ?? null };
}

function limits({ timeout = usual.timeout, memory = usual.memory }: Options): Limits {
  return { timeout, memory };
}

/** Standard output takes one thing, and only words. */
function needsFolder(asked: readonly Format[]): void {
  const what = asked.find((format) => !["json", "ndjson", "md"].includes(format)) ?? asked[1];
  if (what !== undefined) throw new CommanderError(2, "vanban.needsFolder", `'${what}'`);
}

function languageOption(talk: Talk): Option {
  return new Option("--lang <lang>", talk.say("lang")).choices(languages);
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
