import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Filed, OpenSink, Shelf } from "../../src/emitters/emitter.ts";
import { locator } from "../../src/locate.ts";
import type { Language } from "../../src/messages/sentence.ts";
import { ingest } from "../../src/pipeline.ts";
import { documentsOf } from "../documents.ts";

/** What a sink writes for some documents, by file name. */
export async function written(
  open: OpenSink,
  documents: readonly Filed[],
  language: Language = "vi",
  path = newFolder(),
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const shelf: Shelf = {
    append: async (name, piece) => void files.set(name, Buffer.concat([files.get(name) ?? Buffer.of(), Buffer.from(piece)])),
    lasting: (name) => join(path, name),
  };
  const sink = await open(shelf, { language, colour: false });
  for (const document of documents) await sink.add(document);
  await sink.close();
  return files;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "vanban-"));
}

export async function filed(path: string, bytes: Uint8Array): Promise<Filed> {
  const result = await ingest(path, bytes);
  if (!result.ok) throw new Error(`${path}: ${result.id}`);
  const places = locator(result.doc);
  const at = (start: number) => ({ line: places.place({ start, end: start }).line, page: places.page({ start, end: start }) });
  return { path, record: result.record, at, same: null };
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(name) ?? new Uint8Array());
}

/** A plan with a formula, a quotation, a document number and a recurrence in its words. */
export const plan = `ỦY BAN NHÂN DÂN
TỈNH SƠN HÀ
Số: 284/KH-UBND
Sơn Hà, ngày 12 tháng 3 năm 2021
KẾ HOẠCH
Thực hiện nhiệm vụ năm 2021
Yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:
1. Sở Nội vụ: =SUM(1) Rà soát đường nội bộ theo Quyết định số 284/QĐ-UBND ngày 02/01/2021; "hoàn thành" trước ngày 30/6/2021.
2. Sở Tài chính: Chủ trì, phối hợp với Sở Nội vụ lập dự toán, định kỳ hàng quý báo cáo UBND tỉnh.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Hòa
`;

export const planFiled = (words = plan) => filed("kế hoạch/a.txt", new TextEncoder().encode(words));

export const fixturesFiled = () => Promise.all(documentsOf("fixtures").map(({ name, bytes }) => filed(name, bytes)));
