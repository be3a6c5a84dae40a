import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { formats } from "../src/cli/formats.ts";
import { talkIn } from "../src/messages/talk.ts";
import { type Reader, unread } from "../src/readers/reader.ts";
import { freshPlaces, notice } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban } = place;

describe("vanban text", () => {
  test("prints exactly the text that spans point into", async () => {
    put("a.txt", `\ufeff${notice.normalize("NFD").replaceAll("\n", "\r\n")}`);
    expect(await vanban(["text", "a.txt"])).toEqual({ code: 0, out: notice, err: "" });
  });

  test("reads a file in the encoding that the user names", async () => {
    put("a.txt", Buffer.from("S\u00e8 5", "latin1"));
    expect((await vanban(["text", "a.txt", "--encoding", "tcvn3"])).out).toBe("Số 5");
    expect((await vanban(["text", "a.txt", "--encoding", "latin7"])).code).toBe(2);
  });
});

describe("vanban schema", () => {
  test("prints a JSON Schema that a record fits", async () => {
    const { out: schema } = await vanban(["schema"]);
    const { out: record } = await vanban(["parse", "-"], { stdin: notice });
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
    expect([JSON.parse(schema).$schema, validate(JSON.parse(record)), validate({})]).toEqual([
      "https://json-schema.org/draft/2020-12/schema",
      true,
      false,
    ]);
  });

  test("describes every field", async () => {
    const { out } = await vanban(["schema"]);
    const { $defs } = JSON.parse(out) as {
      $defs: Record<string, { properties?: Record<string, { description?: string; $ref?: string }> }>;
    };
    const bare = Object.entries($defs).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { description, $ref }]) => (description || $ref ? [] : [`${name}.${field}`])),
    );
    expect(bare).toEqual([]);
  });
});

describe("vanban explain", () => {
  test("prints tasks under their units, and a caret under each place", async () => {
    put("a.txt", notice.replace("30/6/2021", "31/02/2021"));
    const { code, out } = await vanban(["explain", "a.txt"]);
    expect(code).toBe(0);
    expect(out).toContain("15/TB-UBND");
    expect(out).toMatch(/\nSở Nội vụ\n {3}1 {2}/);
  });

  test("lists a task under each of its leads, with the whole of its number", async () => {
    put("a.txt", readFileSync(new URL("../fixtures/directive-subnumbers.txt", import.meta.url)));
    const { out } = await vanban(["explain", "a.txt"]);
    expect(out).toMatch(/\nTòa án nhân dân tỉnh\n {3}4 {2}.*\n {6}cùng chủ trì Viện kiểm sát nhân dân tỉnh\n/);
    expect(out).toMatch(/\nViện kiểm sát nhân dân tỉnh\n {3}4 {2}.*\n {6}cùng chủ trì Tòa án nhân dân tỉnh\n/);
    expect(out).toContain("\n 5.b  Giao Sở Nông nghiệp");
  });

  test("shows the task that has its unit from above, not the line above", async () => {
    put("a.txt", readFileSync(new URL("../fixtures/directive-subnumbers.txt", import.meta.url)));
    const { out } = await vanban(["explain", "a.txt"]);
    expect(out).toMatch(/\n {2}12:6 .* unit-inherited\n {4}1\.1\. Chỉ đạo Chi cục Kiểm lâm/);
  });

  test("warns of a last day before the document", async () => {
    put("a.txt", notice.replace("30/6/2021", "30/1"));
    const { out, err } = await vanban(["explain", "a.txt"]);
    expect([out, err].join("")).toContain("cảnh báo Hạn 29/01/2021");
  });

  test("says how urgent and secret the document is", async () => {
    put("a.txt", readFileSync(new URL("../fixtures/letter-urgent-secret.txt", import.meta.url)));
    expect((await vanban(["explain", "a.txt"])).out).toMatch(/\n {2}Độ khẩn +\S.*\n {2}Độ mật +\S/);
  });

  test("gives each task its due date", async () => {
    put("a.txt");
    expect((await vanban(["explain", "a.txt"])).out).toContain("hạn 29/06/2021 (");
    expect((await vanban(["explain", "a.txt", "--lang", "en"])).out).toContain("due 2021-06-29 (");
  });

  test.each([
    ["a terminal", { isTTY: true }, true],
    ["a pipe", { isTTY: false }, false],
    ["NO_COLOR", { isTTY: true, env: { NO_COLOR: "1" } }, false],
  ])("colours for %s as it should", async (_, around, coloured) => {
    put("a.txt");
    expect((await vanban(["explain", "a.txt"], around)).out.includes("\u001b[")).toBe(coloured);
  });
});

describe("the language", () => {
  const hint = { vi: "Không có tệp", en: "no such file" };

  test.each([
    ["Vietnamese when nothing is said", [], {}, hint.vi],
    ["English when asked for", ["--lang", "en"], {}, hint.en],
    ["English by the environment", [], { LANG: "en_US.UTF-8" }, hint.en],
    ["Vietnamese by LC_ALL before LANG", [], { LC_ALL: "vi_VN.UTF-8", LANG: "en_US.UTF-8" }, hint.vi],
    ["Vietnamese when asked for, whatever the environment", ["--lang=vi"], { LANG: "en_US.UTF-8" }, hint.vi],
    ["Vietnamese in the C locale", [], { LC_ALL: "C" }, hint.vi],
  ])("is %s", async (_, options, env, words) => {
    expect((await vanban(["parse", "nowhere.txt", ...options], { env })).err).toContain(words);
  });
});

describe("usage", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["pars"]],
    ["an unknown option", ["parse", "a.txt", "--fast"]],
    ["no path", ["parse"]],
    ["two paths for one", ["text", "a.txt", "b.txt"]],
    ["an unknown language", ["parse", "a.txt", "--lang", "fr"]],
    ["an option without its value", ["parse", "a.txt", "--out"]],
  ])("%s is wrong: 2, and nothing on standard output", async (_, argv) => {
    const { code, out, err } = await vanban(argv);
    expect([code, out, err.length > 0]).toEqual([2, "", true]);
  });

  test.each([
    [["parse", "a.txt", "--jobs", "0"], "Tùy chọn --jobs không nhận giá trị «0»; cần một số nguyên từ 1 trở lên."],
    [["parse", "a.txt", "--jobs", ""], "Tùy chọn --jobs không nhận giá trị «»; cần một số nguyên từ 1 trở lên."],
    [["parse", "a.txt", "--privacy", "x"], "Tùy chọn --privacy không nhận giá trị «x»; các giá trị dùng được: none, pseudonymize, redact."],
    [["parse", "a.txt", "--pages", "3-1"], "Tùy chọn --pages không nhận giá trị «3-1»; cần số trang, ví dụ 1-3,7."],
    [["check", "a.txt", "--min-coverage", "2"], "Tùy chọn --min-coverage không nhận giá trị «2»; cần một số từ 0 đến 1"],
    [["parse", "a.txt", "--format", "json,pdf"], "Tùy chọn --format không nhận giá trị «json,pdf»; các giá trị dùng được: json,"],
    [["parse", "a.txt", "--format", "md,json"], "Ra màn hình thì chỉ in được một định dạng"],
    [["parse", "a.txt", "--format", "xlsx"], "Định dạng xlsx được ghi thành tệp; hãy chọn thư mục bằng --out."],
    [["parse", "a.txt", "--out"], "Tùy chọn --out thiếu giá trị đi kèm."],
    [["parse", "a.txt", "--out", ""], "Tùy chọn --out không nhận giá trị «»; giá trị này không được để trống."],
    [["parse", "a.txt", ""], "<đường dẫn> không nhận giá trị «»; giá trị này không được để trống."],
    [["explain"], "Thiếu <tệp>. Gõ «vanban explain --help» để xem cách dùng."],
    [["pars"], "Không có lệnh pars. Có phải là parse? Gõ «vanban --help»"],
  ])("%j is told in words that help", async (argv, words) => {
    expect((await vanban(argv)).err).toContain(words);
  });

  test.each([[[]], [["parse"]], [["check"]], [["explain"]]])("the help of vanban %j is in one language", async (command) => {
    const { out } = await vanban([...command, "--help"]);
    expect(out.match(/\[options\]|\[command\]|<(?:path|file|dir|name|lang|mode)\b|choices|default/g)).toBeNull();
  });

  test("the hint names the command as it was started", async () => {
    expect((await vanban(["parse"], { env: { npm_command: "exec" } })).err).toContain("Gõ «npx vanban parse --help»");
  });

  test("--version prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await vanban(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("--help speaks the language asked for", async () => {
    const [vi, en] = [await vanban(["--help"]), await vanban(["--lang", "en", "--help"])];
    expect([vi.code, vi.out.includes("Cách dùng:"), en.out.includes("Usage:")]).toEqual([0, true, true]);
  });
});

describe("vanban formats", () => {
  test("lists each format with its endings", async () => {
    const { code, out } = await vanban(["formats", "--lang", "en"]);
    expect([code, out]).toEqual([0, expect.stringContaining("docx\t.docx .docm .dotx .dotm\tWord 2007 and later\n")]);
  });

  test("says whether a program that adds to a format is installed", async () => {
    put("drawer", "");
    chmodSync(join(place.folder, "drawer"), 0o755);
    const lines: string[] = [];
    const sink = { isTTY: false, write: (words: string) => void lines.push(words) };
    const io = { stdin: nothing(), stdout: sink, stderr: sink, env: { PATH: place.folder }, cwd: place.folder };
    const picture = (program: string): Reader => ({
      name: "picture",
      title: "format-text",
      extensions: [".pic"],
      helper: { program, adds: "format-docx" },
      recognises: () => false,
      read: async () => unread("file-binary"),
    });
    const session = { io, talk: talkIn("en"), quiet: false, reading: {}, privacy: null };
    await formats(session, [picture("drawer"), picture("painter")]);
    expect(lines.filter((line) => line.startsWith("\t"))).toEqual([
      "\t\twith drawer: Word 2007 and later\n",
      "\t\tpainter is not installed; it would add: Word 2007 and later\n",
    ]);
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
