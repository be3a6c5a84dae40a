import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "./failure.ts";

/** One document that a run is asked for. */
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

/** What the documents of one folder share: the three names of the folder itself. */
export type Base = Pick<Item, "name" | "path" | "file">;

/** A document in a folder. A run may have a hundred thousand: of its names only the part that is its own is held. */
export class ItemIn implements Item {
  readonly #base: Base;
  readonly #inside: string;
  readonly failure: Failure | null;

  /** `inside` is the path below the folder, parts joined by `/`. */
  constructor(base: Base, inside: string, failure: Failure | null) {
    this.#base = base;
    this.#inside = inside;
    this.failure = failure;
  }

  get name(): string {
    return this.#base.name === "" ? this.#inside : `${this.#base.name}/${this.#inside}`;
  }

  get path(): string {
    return join(this.#base.path, this.#inside);
  }

  get file(): string {
    return join(this.#base.file, this.#inside);
  }

  get stream(): null {
    return null;
  }
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
