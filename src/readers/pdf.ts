import { createHash } from "node:crypto";
import type { Message } from "../doc.ts";
import { openPdf } from "./pdf/open.ts";
import { readPages } from "./pdf/read-pages.ts";
import { blocksOf } from "./print/blocks.ts";
import { isReadable } from "./print/is-readable.ts";
import { writeBlocks } from "./print/write.ts";
import { type ReadOptions, type ReadResult, unread } from "./reader.ts";

/** PDF files with a text layer; pages that are pictures of text are told. */
export async function readPdf(path: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const opened = await openPdf(bytes, options);
  if (!opened.ok) return opened;
  const pages = await readPages(bytes, options);
  if (!pages) return unread("file-damaged");
  const readable = pages.filter(isReadable);
  if (readable.length === 0) return unread(pages.some((page) => page.picture) ? "scan-unread" : "file-empty");
  const { text, placed } = writeBlocks(blocksOf(readable));
  const messages = pages.filter((page) => page.picture && !isReadable(page)).map((page) => pageUnread(page.number));
  return {
    ok: true,
    source: {
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      format: "pdf",
      encoding: "utf-8",
      pages: opened.pages,
      placed,
      text,
      legible: null,
      messages,
    },
  };
}

function pageUnread(page: number): Message {
  return { id: "page-unread", severity: "warning", span: null, words: { page: String(page) }, path: null };
}
