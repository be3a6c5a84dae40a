import { mkdirSync } from "node:fs";
import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Shelf } from "../emitters/emitter.ts";

/** A shelf whose files take their place when they are published; closed before that, they never do. */
export interface OpenShelf extends Shelf {
  readonly publish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Files grow in `draft`, a folder of the same disk, and are moved into `out` when they are published. */
export function shelfIn(out: string, draft: string): OpenShelf {
  const growing = new Map<string, Promise<FileHandle>>();
  const begun = async (name: string) => {
    await mkdir(dirname(join(draft, name)), { recursive: true });
    return open(join(draft, name), "w");
  };
  const handleOf = (name: string) => {
    const handle = growing.get(name) ?? begun(name);
    growing.set(name, handle);
    return handle;
  };
  const close = async () => {
    for (const handle of growing.values()) await (await handle).close();
    growing.clear();
  };
  return {
    append: async (name, piece) => void (await (await handleOf(name)).appendFile(piece)),
    lasting: (name) => {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      return join(out, name);
    },
    close,
    publish: async () => {
      const names = [...growing.keys()];
      await close();
      for (const name of names) {
        await mkdir(dirname(join(out, name)), { recursive: true });
        await rename(join(draft, name), join(out, name));
      }
    },
  };
}
