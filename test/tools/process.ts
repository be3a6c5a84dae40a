import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/vanban.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** The command as a process of its own, to be stopped from outside; `under` is a shell's limit on it. */
export function start(argv: readonly string[], cwd: string, under = "true"): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn("sh", ["-c", `${under} && exec "$@"`, "sh", process.execPath, bin, ...argv], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const words: string[] = [];
  child.stderr?.on("data", (piece) => words.push(String(piece)));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, err: words.join("") }));
  });
  return { child, ended };
}

/** Every file below a folder, hidden ones too, with its content. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const whole = files.filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(whole.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** Null for a file that is not there, or is taken away in this very moment by the process that it belongs to. */
export function textIfAny(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH")) return null;
    throw error;
  }
}
