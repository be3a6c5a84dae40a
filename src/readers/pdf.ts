import { createHash } from "node:crypto";
import type { Message } from "../doc.ts";
import { openPdf, tooMany } from "./pdf/open.ts";
import { type OpenPdf, withPdf } from "./pdf/with-pdf.ts";
import { blocksOf } from "./print/blocks.ts";
import { isReadable } from "./print/is-readable.ts";
import type { Page } from "./print/page.ts";
import { writeBlocks } from "./print/write.ts";
import { type ReadOptions, type ReadResult, unread } from "./reader.ts";

/** A tree that has a page so many times more often than a second reading of it leads nowhere. */
const repeated = 10;

/** PDF files: pages with a text layer as it prints, pages that are pictures by recognition. */
export async function readPdf(path: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const opened = await openPdf(bytes, options);
  if (!opened.ok) return opened;
  const read = await withPdf(bytes, options.password ?? null, async (pdf) => {
    const fault = tooMany(pdf.count) ?? (pdf.count > repeated * Math.max(1, opened.pages) ? unread("file-damaged") : null);
    return fault ?? { ok: true as const, count: pdf.count, ...(await readPages(pdf, options)) };
  });
  if (!read) return unread("file-damaged");
  if (!read.ok) return read;
  if (read.wanted === 0 && read.count > 0) return unread("pages-none", { pages: String(read.count) });
  const { text, placed, markers } = writeBlocks(blocksOf(read.pages));
  if (text.trim() === "") return unread(read.missing.length > 0 ? "scan-unread" : "file-empty");
  return {
    ok: true,
    source: {
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      format: "pdf",
      encoding: "utf-8",
      pages: read.count,
      placed,
      text,
      legible: null,
      messages: messagesOf(read, markers),
    },
  };
}

interface Read {
  /** How many of the file's pages were asked for. */
  readonly wanted: number;
  readonly pages: readonly Page[];
  /** Numbers of the pages whose words were recognised, and of those that could not be read. */
  readonly recognised: readonly number[];
  readonly missing: readonly number[];
}

async function readPages(pdf: OpenPdf, { ocr = "auto", pages = null }: ReadOptions): Promise<Read> {
  const wanted = Array.from({ length: pdf.count }, (_, k) => k + 1).filter(
    (n) => !pages || pages.some(({ from, to }) => n >= from && n <= to),
  );
  const printed = wanted.flatMap((number) => pdf.page(number) ?? []);
  const needy = printed.filter((page) => ocr === "always" || needsRecognition(page)).map((page) => page.number);
  if (needy.length === 0) return { wanted: wanted.length, pages: printed, recognised: [], missing: [] };
  const seen = ocr === "never" ? null : await (await import("./scan/recognise-pages.ts")).recognisePages(needy, pdf.draw);
  if (!seen) return { wanted: wanted.length, pages: printed.filter((page) => !needsRecognition(page)), recognised: [], missing: needy };
  const kept = printed.filter((page) => !needy.includes(page.number));
  return { wanted: wanted.length, pages: [...kept, ...seen].sort((a, b) => a.number - b.number), recognised: needy, missing: [] };
}

/** A picture of words, or characters that nobody can read. */
function needsRecognition(page: Page): boolean {
  return !isReadable(page) && (page.picture || page.glyphs.length > 0 || (page.unmapped ?? 0) > 0);
}

function messagesOf({ pages, recognised, missing }: Read, markers: readonly string[]): Message[] {
  const missed = missing.map(
    (page): Message => ({ id: "page-unread", severity: "warning", span: null, words: { page: String(page) }, path: null }),
  );
  if (recognised.length === 0) return missed;
  const told = (id: string, words: Message["words"]): Message => ({ id, severity: "info", span: null, words, path: null });
  const marks = markers.length > 0 ? [told("marks-recognised", { markers: markers.join(", ") })] : [];
  const raw = [...new Set(pages.flatMap(({ glyphs }) => glyphs.flatMap(({ readAs }) => readAs ?? [])))];
  const capitals = raw.length > 0 ? [told("capitals-repaired", { raw: raw.join(", ") })] : [];
  return [...missed, told("pages-recognised", { pages: recognised.join(", ") }), ...marks, ...capitals];
}
