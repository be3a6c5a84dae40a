import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run.ts";

export const notice = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH SƠN HÀ",
  "Số: 15/TB-UBND",
  "Sơn Hà, ngày 12 tháng 3 năm 2021",
  "THÔNG BÁO",
  "Kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 3",
  "Yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:",
  "1. Sở Nội vụ: Rà soát vị trí việc làm, hoàn thành trước ngày 30/6/2021.",
  "2. Sở Tài chính: Chủ trì, phối hợp với Sở Nội vụ lập dự toán.",
  "",
].join("\n");

interface Around {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

/** A folder of its own, in which the command runs as in a terminal. */
export interface Place {
  readonly folder: string;
  readonly put: (path: string, words?: string | Uint8Array) => void;
  readonly vanban: (argv: readonly string[], around?: Around) => Promise<{ code: number; out: string; err: string }>;
}

export function newPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), "vanban-"));
  return {
    folder,
    put: (path, words = notice) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), words);
    },
    vanban: (argv, around = {}) => vanbanIn(folder, argv, around),
  };
}

async function vanbanIn(cwd: string, argv: readonly string[], around: Around) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdin: once(new TextEncoder().encode(around.stdin ?? "")),
    stdout: { isTTY: around.isTTY ?? false, write: (words) => void out.push(words) },
    stderr: { isTTY: false, write: (words) => void err.push(words) },
    env: around.env ?? {},
    cwd,
  });
  return { code, out: out.join(""), err: err.join("") };
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
