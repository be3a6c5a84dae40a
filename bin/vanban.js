#!/usr/bin/env node
import { tuneEngine } from "../dist/cli/engine.js";
import { run } from "../dist/cli/run.js";

/** Resolves when the words are out; a reader that has gone away (`| head`) is no fault of ours, a full disk is told to who wrote. */
function sink(stream) {
  stream.on("error", () => undefined);
  return {
    isTTY: stream.isTTY === true,
    write: (words) =>
      new Promise((resolve, reject) => stream.write(words, (error) => (error && error.code !== "EPIPE" ? reject(error) : resolve()))),
  };
}

tuneEngine();

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  interruption: () => {
    const interruption = new AbortController();
    process.once("SIGINT", () => interruption.abort());
    process.once("SIGTERM", () => interruption.abort());
    return interruption.signal;
  },
  env: process.env,
  cwd: process.cwd(),
});
