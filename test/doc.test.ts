import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDoc } from "../src/readers/doc.ts";
import { readSource } from "../src/readers/list.ts";
import { oleOf } from "./tools/office/ole-of.ts";

const whole = readFileSync(new URL("office-files/forms.doc", import.meta.url));
const ole = (name: string, bytes: Uint8Array = new Uint8Array(1024)) => oleOf(new Map([[name, bytes]]));

/** The first block of a Word 97 file, with these flags. */
function wordStream(flags: number): Buffer {
  const bytes = Buffer.alloc(1024);
  bytes.writeUInt16LE(0xa5ec, 0);
  bytes.writeUInt16LE(flags, 0x0a);
  return bytes;
}

describe("what is no document", () => {
  test.each([
    ["cut off in the middle", whole.subarray(0, 7000), "file-damaged", {}],
    ["cut off in the header", whole.subarray(0, 100), "file-damaged", {}],
    ["locked with a password", ole("WordDocument", wordStream(0x0100)), "file-encrypted", {}],
    ["of Word 2007 locked with a password", ole("EncryptedPackage"), "file-encrypted", {}],
    ["of Word 95", ole("WordDocument", wordStream(0)), "format-unsupported", { format: "Word 6/95" }],
    ["of Excel", ole("Workbook"), "format-unsupported", { format: "XLS" }],
    ["of PowerPoint", ole("PowerPoint Document"), "format-unsupported", { format: "PPT" }],
  ])("a file %s", (_, bytes, id, words) => {
    expect(readDoc("a.doc", bytes)).toEqual({ ok: false, id, words });
  });

  test("chains of sectors in a circle end", () => {
    const bytes = Buffer.from(ole("WordDocument"));
    bytes.writeUInt32LE(1, 512 + 4);
    expect(readDoc("a.doc", bytes)).toMatchObject({ id: "file-damaged" });
  });

  test("no byte cut off or changed makes the reader throw", () => {
    for (let at = 0; at < whole.length; at += 97) {
      const changed = Buffer.from(whole);
      changed[at] = 255 - (changed[at] ?? 0);
      for (const bytes of [changed, whole.subarray(0, at)]) expect(readDoc("a.doc", bytes).ok).toBeTypeOf("boolean");
    }
  });
});

test("a Word file with the name of a web page is read as what it is, with a message", async () => {
  const result = await readSource("a.html", whole);
  expect(result).toMatchObject({
    ok: true,
    source: { format: "doc", messages: [{ id: "extension-wrong", words: { extension: ".html", format: "doc" } }] },
  });
});
