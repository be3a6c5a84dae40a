import { readFile } from "node:fs/promises";
import type { Failure } from "./failure.ts";

/** One document that a run is asked for. A run may have a hundred thousand: it holds no more than this of each. */
export interface Item {
  /** Path below the folder that holds all documents of the run, parts joined by `/`. */
  readonly name: string;
  /** As the user knows the file. */
  readonly path: string;
  /** Absolute; of a stream, where it would lie. */
  readonly file: string;
  /** Set where the path leads to nothing. */
  readonly failure: Failure | null;
  /** What is read instead of a file: standard input. */
  readonly stream: AsyncIterable<Uint8Array> | null;
}

/** The bytes of a document. Throws what the file system throws. */
export function contentOf({ file, stream }: Item): Promise<Uint8Array> {
  return stream ? drain(stream) : readFile(file);
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
