import type { Message, Placed } from "../doc.ts";
import { openPdf, tooMany } from "./pdf/open.ts";
import { type ReadPages, readPages } from "./pdf/read-pages.ts";
import { type OpenPdf, withPdf } from "./pdf/with-pdf.ts";
import { blocksOf } from "./print/blocks.ts";
import { writeBlocks } from "./print/write.ts";
import { type ReadOptions, type ReadResult, type Unread, unread } from "./reader.ts";
import { sourceOf } from "./source-of.ts";

/** A tree that has a page so many times more often than a second reading of it leads nowhere. */
const repeated = 10;

/** PDF files: pages with a text layer as it prints, pages that are pictures by recognition. Rejects where the program that recognises fails. */
export async function readPdf(path: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const opened = await openPdf(bytes, options);
  if (!opened.ok) return opened;
  const read = await withPdf(bytes, options.password ?? null, (pdf) => readOpen(pdf, opened.pages, options));
  if (!read) return unread("file-damaged");
  if (!read.ok) return read;
  const { text, placed, covered, markers } = writeBlocks(blocksOf(read.pages));
  if (text.trim() === "") return unread(read.unread.length > 0 ? "scan-unread" : "file-empty");
  return {
    ok: true,
    source: {
      ...sourceOf(path, bytes, "pdf", text),
      pages: read.count,
      placed: placed.map((place) => scaled(place, read.scales.get(place.page) ?? 1)),
      covered,
      messages: messagesOf(read, markers),
    },
  };
}

interface Read extends ReadPages {
  readonly ok: true;
  /** How many pages the file has. */
  readonly count: number;
}

/** `known` is how many pages the first reading found. */
async function readOpen(pdf: OpenPdf, known: number, { ocr = "auto", pages = null }: ReadOptions): Promise<Read | Unread> {
  const { count } = pdf;
  const fault = tooMany(count);
  if (fault) return fault;
  if (count > repeated * Math.max(1, known)) return unread("file-damaged");
  const all = Array.from({ length: count }, (_, k) => k + 1);
  const wanted = all.filter((number) => !pages || pages.some(({ from, to }) => number >= from && number <= to));
  if (wanted.length === 0 && count > 0) return unread("pages-none", { pages: String(count) });
  return { ok: true, count, ...(await readPages(pdf, wanted, ocr)) };
}

function scaled(place: Placed, by: number): Placed {
  if (by === 1 || !place.box) return place;
  const [left, top, right, bottom] = place.box;
  return { ...place, box: [left * by, top * by, right * by, bottom * by] };
}

function messagesOf({ pages, recognised, unread: pictures, damaged }: Read, markers: readonly string[]): Message[] {
  const told = (id: string, severity: Message["severity"], words: Message["words"]): Message => ({
    id,
    severity,
    span: null,
    words,
    path: null,
  });
  const messages = [
    ...pictures.map((page) => told("page-unread", "warning", { page: String(page) })),
    ...damaged.map((page) => told("page-damaged", "warning", { page: String(page) })),
  ];
  if (recognised.length === 0) return messages;
  messages.push(told("pages-recognised", "info", { pages: recognised.join(", ") }));
  if (markers.length > 0) messages.push(told("marks-recognised", "info", { markers: markers.join(", ") }));
  const raw = [...new Set(pages.flatMap(({ glyphs }) => glyphs.flatMap(({ readAs }) => readAs ?? [])))];
  if (raw.length > 0) messages.push(told("capitals-repaired", "info", { raw: raw.join(", ") }));
  return messages;
}
