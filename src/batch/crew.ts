import { EventEmitter } from "node:events";
import { kill } from "node:process";
import type { Piscina } from "piscina";
import { isPlain } from "../readers/list.ts";
import type { Failure } from "./failure.ts";
import { cleanHeap, keepHeapSmall, keepNewSpace } from "./heap.ts";
import type { Outcome, Task, Words } from "./work.ts";

/** What one document may take of the machine. */
export interface Limits {
  /** Seconds; 0 for no limit. */
  readonly timeout: number;
  /** Megabytes of JavaScript objects. */
  readonly memory: number;
}

/** Those who read documents. */
export interface Crew {
  /** How many documents are read at a time. */
  readonly size: number;
  readonly read: (task: Task) => Promise<Outcome>;
  /** Only the text of a document. */
  readonly text: (task: Task) => Promise<Words | Failure>;
  /** Ends the threads; may be called again. */
  readonly close: () => Promise<void>;
}

/** Up to so many documents, and of each so many bytes of plain text, are read before threads have started. */
const few = 16;
const short = 200_000;

/**
 * Reads in threads of their own, started when the first document needs one. A document that takes too long or too much memory is ended
 * with its thread; the others do not notice. A few short plain texts are read here: nothing in them can hang.
 */
export function crewOf(size: number, limits: Limits, documents: number): Crew {
  let pool: Promise<Pool> | null = null;
  const isShort = ({ bytes, path }: Task) => documents <= few && bytes.length <= short && isPlain(bytes, path);
  const away = async <T>(name: "work" | "textOf", task: Task): Promise<T | Failure> => {
    pool ??= poolOf(size, limits);
    return inPool<T>(await pool, { name, task }, limits);
  };
  return {
    size,
    read: async (task) => (isShort(task) ? (await import("./work.ts")).work(task) : away<Outcome>("work", task)),
    text: async (task) => (isShort(task) ? (await import("./work.ts")).textOf(task) : away<Words>("textOf", task)),
    close: async () => {
      await (await pool)?.threads.destroy();
      keepNewSpace(false);
    },
  };
}

interface Pool {
  readonly threads: Piscina;
  /** To be called when no thread is left and none can be started; one promise for all documents would keep what each of them gave. */
  readonly collapse: Set<(error: Error) => void>;
  /** Where threads say that they have begun, and which programs run for them; used again and again. */
  readonly watches: Int32Array[];
  /** Documents begun since a thread was last started. */
  begun: number;
}

/** What a thread does with a document, by the name of its function. */
interface Job {
  readonly name: "work" | "textOf";
  readonly task: Task;
}

/** Programs that may run at a time for one document. */
const programs = 64;
/** After so many documents a thread has all the room that it works in. */
const settled = 200;

async function poolOf(size: number, { memory }: Limits): Promise<Pool> {
  keepHeapSmall(true);
  cleanHeap();
  keepNewSpace(false);
  const { Piscina } = await import("piscina");
  const threads = new Piscina({
    filename: new URL("../../dist/batch/work.js", import.meta.url).href,
    name: "work",
    minThreads: size,
    maxThreads: size,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const collapse: Pool["collapse"] = new Set();
  threads.on("error", (error) => {
    if (threads.threads.length === 0) for (const fail of collapse) fail(error);
  });
  return { threads, collapse, watches: [], begun: 0 };
}

/** The time that a thread takes to start is not the document's: until then the clock is only wound up again. */
async function inPool<T>(pool: Pool, { name, task }: Job, limits: Limits): Promise<T | Failure> {
  const { threads, collapse, watches } = pool;
  const stop = new EventEmitter();
  if (++pool.begun === settled) keepNewSpace(true);
  const watch = watches.pop() ?? new Int32Array(new SharedArrayBuffer(4 + 4 * programs));
  const timer =
    limits.timeout > 0 ? setInterval(() => Atomics.load(watch, 0) === 1 && stop.emit("abort"), limits.timeout * 1000) : undefined;
  let fail: (error: Error) => void = () => undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      fail = reject;
      collapse.add(fail);
      threads.run({ ...task, watch }, { signal: stop, name }).then(resolve, reject);
    });
  } catch (error) {
    endPrograms(watch);
    pool.begun = 0;
    keepNewSpace(false);
    return endOf(error, limits);
  } finally {
    clearInterval(timer);
    collapse.delete(fail);
    watches.push(watch.fill(0));
  }
}

/** A thread that is ended leaves the programs that it started. */
function endPrograms(watch: Int32Array): void {
  for (const id of watch.subarray(1)) {
    try {
      if (id > 0) kill(id, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

function endOf(error: unknown, { timeout, memory }: Limits): Failure {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  if (name === "AbortError") return { id: "document-slow", words: { seconds: String(timeout) } };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return { id: "document-heavy", words: { memory: String(memory) } };
  return { id: "document-fault", words: { reason: String(message ?? error).slice(0, 200) } };
}
