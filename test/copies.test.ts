import { renameSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { freshPlaces } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, fill, read, rows } = place;

describe("documents with the same content", () => {
  beforeEach(() => {
    put("in/b/1.txt");
    put("in/a/2.txt");
    put("in/c/3.txt");
  });

  test("are read once, counted once and pointed to", async () => {
    const { err } = await fill();
    expect(err).toMatch(/^3 documents · 2 tasks .*· 2 copies$/m);
    expect(rows("out/duplicates.ndjson")).toEqual([
      { path: "in/b/1.txt", same: "in/a/2.txt" },
      { path: "in/c/3.txt", same: "in/a/2.txt" },
    ]);
  });

  test("each have a record under their own name", async () => {
    await fill();
    const [original, copy] = [JSON.parse(read("out/a/2.txt.json")), JSON.parse(read("out/b/1.txt.json"))];
    expect(copy).toEqual({ ...original, source: { ...original.source, path: "in/b/1.txt" } });
  });

  test("stand for themselves when the first is gone", async () => {
    await fill();
    renameSync(join(place.folder, "in/a"), join(place.folder, "elsewhere"));
    await fill();
    expect(rows("out/duplicates.ndjson")).toEqual([{ path: "in/c/3.txt", same: "in/b/1.txt" }]);
  });

  test("are one thing only if their endings are the same, since an ending may say how to read them", async () => {
    put("in/d.md");
    await fill();
    expect(JSON.parse(read("out/d.md.json")).source.format).toBe("markdown");
  });
});
