import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Failure, failureOf, tooLarge } from "../batch/failure.ts";
import { keepHeapSmall } from "../batch/heap.ts";
import { contentOf, type Item, ItemIn } from "../batch/item.ts";
import { below, sharedFolder } from "./folder.ts";
import type { Io } from "./io.ts";
import { type Found, findFile, findFiles } from "./paths.ts";

const fromStdin = "-";

/** What a path leads to, and the stream that is read instead of a file. */
type Source = Found & { readonly stream?: Item["stream"] };

/** The documents that the arguments name, each once: `-` is standard input, a folder all documents in it. Nothing is read yet. */
export async function inputsOf(paths: readonly string[], name: string, io: Io): Promise<Item[]> {
  const sources: Source[] = [];
  keepHeapSmall(true);
  for (const path of paths) sources.push(path === fromStdin ? standardInput(name, io) : await findFiles(path, io.cwd));
  keepHeapSmall(false);
  const shared = sharedFolder(new Set(sources.map(({ root }) => root)));
  const items = sources.flatMap((source) => itemsOf(source, shared));
  const files = new Set<string>();
  return paths.length === 1 ? items : items.filter(({ file }) => files.size < files.add(file).size);
}

/** The one document that an argument names; a folder is none. */
export async function inputOf(path: string, name: string, io: Io): Promise<Item> {
  const source = path === fromStdin ? standardInput(name, io) : await findFile(path, io.cwd);
  return itemOf(source, source.root);
}

function itemsOf(source: Source, shared: string): Item[] {
  const whole = itemOf(source, shared);
  return source.inside?.map(({ name, failure }) => new ItemIn(whole, name, failure)) ?? [whole];
}

function itemOf({ path, file, failure, stream = null }: Source, shared: string): Item {
  return { name: below(shared, file), path, file, failure, stream };
}

/** The bytes of a document, or why they could not be read. */
export async function readInput(input: Item): Promise<Uint8Array | Failure> {
  if (input.failure) return input.failure;
  try {
    const refused = input.stream ? null : tooLarge((await stat(input.file)).size);
    return refused ?? (await contentOf(input));
  } catch (error) {
    return failureOf(error);
  }
}

function standardInput(name: string, io: Io): Source {
  return { path: name, file: resolve(io.cwd, basename(name)), root: resolve(io.cwd), failure: null, inside: null, stream: io.stdin };
}
