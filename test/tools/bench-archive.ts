import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peak } from "./peak.ts";

type Report = (what: string, figure: number, bound: number, detail: string) => void;

interface Run {
  readonly seconds: number;
  /** Megabytes of the whole process, its threads included. */
  readonly peak: number;
}

const copies = 30;
/** `--large` measures memory at the size that the bar speaks of; it takes minutes. */
const many = process.argv.includes("--large") ? 100_000 : 10_000;

/** Speed, resumption and memory of runs over archives, each run a process of its own. */
export function archiveFigures(cli: string, seeds: readonly Uint8Array[], report: Report): void {
  const folder = mkdtempSync(join(tmpdir(), "vanban-bench-"));
  const run = (from: string, to: string, jobs: number) =>
    timed(cli, ["parse", join(folder, from), "--out", join(folder, to), "--jobs", `${jobs}`]);
  try {
    const documents = differing(join(folder, "seeds"), seeds);
    const [one, two] = [run("seeds", "one", 1), run("seeds", "two", 2)];
    report(
      "seconds for a second's worth, 1 core",
      (one.seconds * 150) / documents,
      1,
      `${(documents / one.seconds).toFixed(0)} documents a second`,
    );
    report("two workers / one", two.seconds / one.seconds, 1 / 1.7, `${two.seconds.toFixed(1)} s / ${one.seconds.toFixed(1)} s`);
    const again = run("seeds", "two", 2);
    report(
      "run with nothing to do / first",
      again.seconds / two.seconds,
      0.05,
      `${again.seconds.toFixed(2)} s / ${two.seconds.toFixed(2)} s`,
    );
    small(join(folder, "few"), 1000);
    small(join(folder, "many"), many);
    const [few, lots] = [run("few", "few.out", 2), run("many", "many.out", 2)];
    report(`peak memory, ${many} documents / 1000`, lots.peak / few.peak, 1.3, `${lots.peak.toFixed(0)} MB / ${few.peak.toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each seed again and again, no two alike; gives their number. */
function differing(folder: string, seeds: readonly Uint8Array[]): number {
  mkdirSync(folder);
  for (let copy = 0; copy < copies; copy++) {
    seeds.forEach((bytes, i) => {
      writeFileSync(join(folder, `${copy}-${i}.txt`), Buffer.concat([bytes, Buffer.from(`\n${copy}\n`)]));
    });
  }
  return copies * seeds.length;
}

function small(folder: string, documents: number): void {
  mkdirSync(folder);
  for (let n = 1; n <= documents; n++) {
    const words = ["UBND HUYỆN AN LẠC", `Số: ${n}/TB-UBND`, "An Lạc, ngày 12 tháng 3 năm 2024", "THÔNG BÁO", "Về việc thu gom rác thải"];
    const tasks = ["1. Phòng Nội vụ: Rà soát, hoàn thành trước ngày 30/6/2024.", "2. UBND các xã: Báo cáo định kỳ hàng quý."];
    writeFileSync(join(folder, `${n}.txt`), `${[...words, ...tasks].join("\n")}\n`);
  }
}

function timed(cli: string, argv: readonly string[]): Run {
  const script = `
    const [cli, ...argv] = process.argv.slice(1);
    (await import(cli + "engine.js")).tuneEngine();
    const { run } = await import(cli + "run.js");
    const silent = { isTTY: false, write: () => undefined };
    await run(argv, { stdin: [], stdout: silent, stderr: silent, env: {}, cwd: process.cwd() });
    console.log(${peak});`;
  const start = performance.now();
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script, cli, ...argv], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return { seconds: (performance.now() - start) / 1000, peak: Number(child.stdout) };
}
