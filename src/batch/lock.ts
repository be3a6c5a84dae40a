import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { kill, pid } from "node:process";

/** A run says that it is alive by touching its lock. */
const pulse = 2000;
const silence = 5 * pulse;

/** Takes a folder for one run; null where another run is at work in it. A lock whose run was killed counts for nothing. */
export function lock(file: string): { readonly release: () => void } | null {
  if (isHeld(file)) return null;
  writeFileSync(file, String(pid));
  const beat = setInterval(() => touch(file), pulse).unref();
  return {
    release: () => {
      clearInterval(beat);
      rmSync(file, { force: true });
    },
  };
}

function isHeld(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    return holder !== pid && Date.now() - statSync(file).mtimeMs < silence && isAlive(holder);
  } catch {
    return false;
  }
}

function isAlive(holder: number): boolean {
  try {
    return kill(holder, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function touch(file: string): void {
  const now = Date.now() / 1000;
  try {
    utimesSync(file, now, now);
  } catch {
    // A lock that somebody took away protects nothing, and the run goes on.
  }
}
