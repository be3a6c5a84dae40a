import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, test } from "vitest";
import type { Filed } from "../src/emitters/emitter.ts";
import { emitters, type SinkName, sinks } from "../src/emitters/list.ts";
import { locator } from "../src/locate.ts";
import { bonesOf } from "../src/match/letters/bones.ts";
import { ingest } from "../src/pipeline.ts";
import { protect } from "../src/privacy/protect.ts";
import { documentsOf, read } from "./documents.ts";
import { written } from "./tools/memory-shelf.ts";
import { printOf } from "./tools/office/print.ts";
import { writeDocx } from "./tools/office/write-docx.ts";
import { writeHtml } from "./tools/office/write-html.ts";
import { writeOdt } from "./tools/office/write-odt.ts";
import { writeRtf } from "./tools/office/write-rtf.ts";

/** Where the persons of the seeds' cases are named, in UTF-16 units of the text. */
const inSeeds: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  "000_6c65b2531bfbf074.txt": [
    [7839, 7852],
    [7858, 7869],
    [7873, 7884],
    [8326, 8343],
    [8385, 8399],
    [8569, 8586],
    [8935, 8950],
    [36646, 36662],
    [36915, 36933],
    [36944, 36956],
    [36961, 36975],
    [37251, 37267],
    [37272, 37285],
    [37310, 37326],
    [37331, 37342],
    [37381, 37394],
    [39760, 39778],
    [42560, 42575],
    [42785, 42799],
    [42873, 42889],
    [43021, 43034],
  ],
};
/** Everyone whom the fixtures address, but for those whose office is named behind the name. */
const addressed =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})(?!\p{L}| \p{Lu}\p{Ll}|, (?:Phó |Quyền )?(?:Chủ tịch|Trưởng|Giám đốc|Bí thư|Chánh|Ủy viên))/gu;

const folder = mkdtempSync(join(tmpdir(), "vanban-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The documents that name somebody: the others cannot tell what they do not hold. */
const documents = [...documentsOf("seeds"), ...documentsOf("fixtures")].flatMap(({ name, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const seeds = (inSeeds[name] ?? []).map(([start, end]) => text.slice(start, end));
  const persons = /^\d{3}_/.test(name) ? seeds : [...text.matchAll(addressed)].map((found) => found[1] ?? "");
  return persons.length > 0 ? [{ name, text, persons }] : [];
});
const names = documents.flatMap(({ persons }) => persons);
const folded = names.map(bonesOf);

/** Which of the names can be read in some words, whatever the accents, capitals, line ends or marks between them. */
function leaked(words: string): string[] {
  const seen = bonesOf(words.normalize("NFC"))
    .replace(/\r\n[ \t]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return folded.filter((name) => seen.includes(name));
}

test("there is something that could leak", () => {
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u.test(name))).toEqual([]);
  expect(leaked(documents.map(({ text }) => text).join("\n"))).toEqual(folded);
});

describe.each(["redact", "pseudonymize"] as const)("%s", async (mode) => {
  const safe = await Promise.all(
    documents.map(async ({ name, text }) => {
      const { doc, record } = await read(text, name);
      return protect(doc, record, mode, "vi");
    }),
  );
  const filed = safe.map(({ doc, record }): Filed => {
    const places = locator(doc);
    return {
      path: record.source.path,
      record,
      at: (start) => ({ line: places.place({ start, end: start }).line, page: null }),
      same: null,
    };
  });

  test("the text holds no name of a private person", () => {
    expect(leaked(safe.map(({ doc }) => `${doc.text}\n${doc.source.text}`).join("\n"))).toEqual([]);
  });

  test.each(Object.keys(emitters) as (keyof typeof emitters)[])("%s of a document holds none", async (name) => {
    const emit = await emitters[name]();
    expect(leaked(safe.map(({ doc, record }) => emit(doc, record, { language: "vi", colour: false })).join("\n"))).toEqual([]);
  });

  test.each(Object.keys(sinks) as SinkName[])("%s of a run holds none", async (name) => {
    const files = await written(await sinks[name](), filed, "vi", folder);
    if (name === "sqlite") files.set("vanban.sqlite", readFileSync(join(folder, "vanban.sqlite")));
    for (const [file, bytes] of files) expect([file, leaked(await wordsOf(file, bytes))]).toEqual([file, []]);
  });
});

describe.each([
  ["docx", writeDocx],
  ["html", writeHtml],
  ["odt", writeOdt],
  ["rtf", writeRtf],
] as const)("a document written as %s", (format, write) => {
  test("is redacted too", async () => {
    const [seed] = documents;
    const { doc } = await read(seed?.text ?? "", seed?.name);
    const file = await ingest(`seed.${format}`, write(printOf(doc)));
    if (!file.ok) throw new Error(file.id);
    const { doc: shown, record } = protect(file.doc, file.record, "redact", "vi");
    expect(leaked(`${shown.text}\n${JSON.stringify(record)}`)).toEqual([]);
    expect(record.tasks.length).toBe(file.record.tasks.length);
  });
});

async function wordsOf(file: string, bytes: Uint8Array): Promise<string> {
  if (file.endsWith(".xlsx"))
    return Object.values(unzipSync(bytes))
      .map((part) => new TextDecoder().decode(part))
      .join("\n");
  if (!file.endsWith(".parquet")) return new TextDecoder().decode(bytes);
  const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
  return rows.flatMap((row) => Object.values(row).map(String)).join("\n");
}
