import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Failure, failureOf, tooLarge } from "../batch/failure.ts";
import type { Io } from "./io.ts";
import { type Found, findFile, findFiles } from "./paths.ts";

/** One document to read, or a path that leads to none. */
export interface Input extends Found {
  /** Standard input is no file, though it has a name. */
  readonly isFile: boolean;
  readonly bytes: () => Promise<Uint8Array>;
}

const fromStdin = "-";

/** The documents that the arguments name, each once: `-` is standard input, a folder all documents in it. Nothing is read yet. */
export async function inputsOf(paths: readonly string[], name: string, io: Io): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const found = path === fromStdin ? [stdinInput(name, io)] : (await findFiles(path, io.cwd)).map(fileInput);
    for (const input of found) if (!inputs.has(input.file)) inputs.set(input.file, input);
  }
  return [...inputs.values()];
}

/** The one document that an argument names; a folder is none. */
export async function inputOf(path: string, name: string, io: Io): Promise<Input> {
  return path === fromStdin ? stdinInput(name, io) : fileInput(await findFile(path, io.cwd));
}

/** The bytes of a document, or why they could not be read. */
export async function readInput(input: Input): Promise<Uint8Array | Failure> {
  if (input.failure) return input.failure;
  try {
    const refused = input.isFile ? tooLarge((await stat(input.file)).size) : null;
    return refused ?? (await input.bytes());
  } catch (error) {
    return failureOf(error);
  }
}

function fileInput(found: Found): Input {
  return { ...found, isFile: true, bytes: () => readFile(found.file) };
}

function stdinInput(name: string, io: Io): Input {
  const file = resolve(io.cwd, basename(name));
  return { path: name, file, root: resolve(io.cwd), failure: null, isFile: false, bytes: () => drain(io.stdin) };
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
