import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
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
  /** Takes what goes to standard output. */
  readonly print?: (words: string) => Promise<void>;
}

/** A folder of its own, in which the command runs as in a terminal. */
interface Place {
  readonly folder: string;
  readonly put: (path: string, words?: string | Uint8Array) => void;
  readonly vanban: (argv: readonly string[], around?: Around) => Promise<{ code: number; out: string; err: string }>;
}

function newPlace(): Place {
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

/** The place of each test of a file, which is gone when the test is over. */
interface Places extends Place {
  /** What a file of the place says. */
  readonly read: (path: string) => string;
  /** The lines of a file as JSON. */
  readonly rows: (path: string) => Readonly<Record<string, unknown>>[];
  /** Reads the folder `in` into the folder `out`, in English. */
  readonly fill: (...argv: string[]) => ReturnType<Place["vanban"]>;
}

/** A new place before each test; its functions may be taken out, its folder is another one each time. */
export function freshPlaces(): Places {
  let place: Place = { folder: "", put: () => undefined, vanban: async () => ({ code: 1, out: "", err: "" }) };
  beforeEach(() => {
    place = newPlace();
  });
  afterEach(() => rmSync(place.folder, { recursive: true, force: true }));
  const read = (path: string) => readFileSync(join(place.folder, path), "utf8");
  return {
    get folder() {
      return place.folder;
    },
    put: (path, words) => place.put(path, words),
    vanban: (argv, around) => place.vanban(argv, around),
    read,
    rows: (path) =>
      read(path)
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    fill: (...argv) => place.vanban(["parse", "in", "--out", "out", "--lang", "en", ...argv]),
  };
}

async function vanbanIn(cwd: string, argv: readonly string[], around: Around) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdin: once(new TextEncoder().encode(around.stdin ?? "")),
    stdout: { isTTY: around.isTTY ?? false, write: around.print ?? ((words) => void out.push(words)) },
    stderr: { isTTY: around.isTTY ?? false, write: (words) => void err.push(words) },
    env: around.env ?? {},
    cwd,
  });
  return { code, out: out.join(""), err: err.join("") };
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
