import { EventEmitter } from "node:events";
import { setFlagsFromString } from "node:v8";
import type { Piscina } from "piscina";
import { isPlain } from "../readers/list.ts";
import type { Failure } from "./failure.ts";
import type { Outcome, Task } from "./work.ts";

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
  return {
    size,
    read: async (task) => {
      if (documents <= few && task.bytes.length <= short && isPlain(task.bytes)) return (await import("./work.ts")).work(task);
      pool ??= poolOf(size, limits);
      return inPool(await pool, task, limits);
    },
    close: async () => (await pool)?.threads.destroy(),
  };
}

interface Pool {
  readonly threads: Piscina;
  /** To be called when no thread is left and none can be started; one promise for all documents would keep what each of them gave. */
  readonly collapse: Set<(error: Error) => void>;
  /** Where threads say that they have begun; used again and again. */
  readonly clocks: Int32Array[];
}

/** A run may be long, and what a document leaves is nothing: heaps grow by a quarter before they are cleaned, not to several times of it. */
const growth = "--heap-growing-percent=25";

async function poolOf(size: number, { memory }: Limits): Promise<Pool> {
  setFlagsFromString(growth);
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
  return { threads, collapse, clocks: [] };
}

/** The time that a thread takes to start is not the document's: until then the clock is only wound up again. */
async function inPool({ threads, collapse, clocks }: Pool, task: Task, limits: Limits): Promise<Outcome> {
  const stop = new EventEmitter();
  const begun = clocks.pop() ?? new Int32Array(new SharedArrayBuffer(4));
  const timer =
    limits.timeout > 0 ? setInterval(() => Atomics.load(begun, 0) === 1 && stop.emit("abort"), limits.timeout * 1000) : undefined;
  let fail: (error: Error) => void = () => undefined;
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      fail = reject;
      collapse.add(fail);
      threads.run({ ...task, begun }, { signal: stop }).then(resolve, reject);
    });
  } catch (error) {
    return endOf(error, limits);
  } finally {
    clearInterval(timer);
    collapse.delete(fail);
    clocks.push(begun.fill(0));
  }
}

function endOf(error: unknown, { timeout, memory }: Limits): Failure {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  if (name === "AbortError") return { id: "document-slow", words: { seconds: String(timeout) } };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return { id: "document-heavy", words: { memory: String(memory) } };
  return { id: "document-fault", words: { reason: String(message ?? error).slice(0, 200) } };
}
