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
import { filled, filledAll, listed, share, whole } from "./option-values.ts";
import { pageRanges } from "./page-ranges.ts";
import type { Session } from "./session.ts";
import { speaking } from "./speaking.ts";

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
  const root = speaking(new Command("vanban"), talk, words)
    .description(talk.say("about"))
    .version(version(), "-V, --version", talk.say("version"))
    .addOption(languageOption(talk))
    .helpCommand(`help [${talk.say("name-command")}]`, talk.say("help-command"))
    .addHelpText("after", `\n${talk.say("exit-codes")}`);
  const add = (usage: string, description: string) =>
    speaking(root.command(usage), talk, words).description(description).addOption(languageOption(talk));
  const setup: Setup = { talk, add, session, outcome };
  addParse(setup);
  addCheck(setup);
  addViews(setup);
  addTalkers(setup);
  return root;
}

function addParse({ talk, add, session, outcome }: Setup): void {
  reading(add("parse", talk.say("parse")), talk)
    .argument(`<${talk.say("name-path")}...>`, talk.say("parse-path"), filledAll(talk))
    .option(`--out <${talk.say("name-folder")}>`, talk.say("out"), filled(talk))
    .option(`--name <${talk.say("name-name")}>`, talk.say("name"), filled(talk))
    .option("--quiet", talk.say("quiet"))
    .option(`--jobs <${talk.say("name-number")}>`, talk.say("jobs"), whole(1, talk))
    .option("--force", talk.say("force"))
    .option(`--format <${talk.say("name-names")}>`, talk.say("format", { formats: formats.join(", ") }), listed(talk))
    .option(`--key <${talk.say("name-file")}>`, talk.say("key"), filled(talk))
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
    .argument(`<${talk.say("name-path")}...>`, talk.say("parse-path"), filledAll(talk))
    .option(`--min-coverage <${talk.say("name-share")}>`, talk.say("min-coverage"), share(talk))
    .option(`--name <${talk.say("name-name")}>`, talk.say("name"), filled(talk))
    .option("--update", talk.say("update"))
    .addOption(new Option(`--report <${talk.say("name-kind")}>`, talk.say("report")).choices(["junit", "github"]))
    .option("--quiet", talk.say("quiet"))
    .action(async (paths: string[], options: Options) => {
      const { check } = await import("./check.ts");
      const { minCoverage: coverage = 0, update = false, report = "text", name = "stdin" } = options;
      outcome.code = await check(paths, { coverage, update, report, name, ...limits(options) }, session(options));
    });
}

/** What shows one document and writes nothing. */
function addViews({ talk, add, session, outcome }: Setup): void {
  reading(add("text", talk.say("text")), talk)
    .argument(`<${talk.say("name-file")}>`, talk.say("one-path"), filled(talk))
    .option(`--name <${talk.say("name-name")}>`, talk.say("name"), filled(talk))
    .action(async (path: string, options: Options) => {
      const { text } = await import("./text.ts");
      outcome.code = await text(path, options.name ?? "stdin", limits(options), session(options));
    });
  reading(add("explain", talk.say("explain")), talk)
    .argument(`<${talk.say("name-file")}>`, talk.say("one-path"), filled(talk))
    .option(`--name <${talk.say("name-name")}>`, talk.say("name"), filled(talk))
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
    .addOption(new Option(`--privacy <${talk.say("name-kind")}>`, talk.say("privacy")).choices(privacyModes))
    .addOption(new Option(`--encoding <${talk.say("name-name")}>`, talk.say("encoding")).choices(encodings))
    .option(`--password <${talk.say("name-words")}>`, talk.say("password"))
    .addOption(new Option(`--ocr <${talk.say("name-when")}>`, talk.say("ocr")).choices(["auto", "never", "always"]))
    .option(`--pages <${talk.say("name-pages")}>`, talk.say("pages"), pageRanges(talk))
    .option(`--timeout <${talk.say("name-seconds")}>`, talk.say("timeout"), whole(0, talk))
    .option("--memory <MB>", talk.say("memory"), whole(64, talk));
}

function readingOf({ encoding, password, ocr = "auto", pages }: Options): ReadOptions {
  return { encoding: encoding ?? null, password: password ?? null, ocr, pages: pages ?? null };
}

function limits({ timeout = usual.timeout, memory = usual.memory }: Options): Limits {
  return { timeout, memory };
}

/** Standard output takes one thing, and only words. */
function needsFolder(asked: readonly Format[]): void {
  const what = asked.find((format) => !["json", "ndjson", "md"].includes(format));
  if (what !== undefined) throw new CommanderError(2, "vanban.needsFolder", `'${what}'`);
  if (asked.length > 1) throw new CommanderError(2, "vanban.oneFormat", `'${asked.join(", ")}'`);
}

function languageOption(talk: Talk): Option {
  return new Option(`--lang <${talk.say("name-language")}>`, talk.say("lang")).choices(languages);
}

function version(): string {
  const words = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return String(JSON.parse(words).version);
}
