import type { Source } from "../doc.ts";
import { isWebArchive } from "./html/web-archive.ts";
import { type Reader, type ReadOptions, type ReadResult, unread } from "./reader.ts";
import { formatOf, isHtml, isPieceOfHtml, isZipWith } from "./signatures.ts";

/** The first that recognises the content reads it; text comes last, since it takes what nobody else knows. Each is loaded when it is needed. */
export const readers: readonly Reader[] = [
  {
    name: "docx",
    title: "format-docx",
    extensions: [".docx", ".docm", ".dotx", ".dotm"],
    recognises: (bytes) => isZipWith(bytes, "word/document"),
    read: async (path, bytes) => (await import("./docx.ts")).readDocx(path, bytes),
  },
  {
    name: "doc",
    title: "format-doc",
    extensions: [".doc", ".dot"],
    recognises: (bytes) => formatOf(bytes) === "DOC/XLS",
    read: async (path, bytes) => (await import("./doc.ts")).readDoc(path, bytes),
  },
  {
    name: "odt",
    title: "format-odt",
    extensions: [".odt", ".ott"],
    recognises: (bytes) => isZipWith(bytes, "application/vnd.oasis.opendocument.text"),
    read: async (path, bytes) => (await import("./odt.ts")).readOdt(path, bytes),
  },
  {
    name: "rtf",
    title: "format-rtf",
    extensions: [".rtf"],
    recognises: (bytes) => formatOf(bytes) === "RTF",
    read: async (path, bytes) => (await import("./rtf.ts")).readRtf(path, bytes),
  },
  {
    name: "html",
    title: "format-html",
    extensions: [".html", ".htm", ".xhtml", ".mht", ".mhtml"],
    recognises: (bytes, path) => isHtml(bytes) || isWebArchive(bytes) || isPieceOfHtml(path, bytes),
    read: async (path, bytes, options) => (await import("./html.ts")).readHtml(path, bytes, options),
  },
  {
    name: "pdf",
    title: "format-pdf",
    helper: { program: "tesseract", adds: "adds-scans" },
    extensions: [".pdf"],
    recognises: (bytes) => formatOf(bytes) === "PDF",
    read: async (path, bytes, options) => (await import("./pdf.ts")).readPdf(path, bytes, options),
  },
  {
    name: "image",
    title: "format-image",
    helper: { program: "tesseract", adds: "adds-scans" },
    extensions: [".png", ".jpg", ".jpeg", ".tif", ".tiff"],
    recognises: (bytes) => ["PNG", "JPEG", "TIFF"].includes(formatOf(bytes) ?? ""),
    read: async (path, bytes, options) => (await import("./image.ts")).readImage(path, bytes, options),
  },
  {
    name: "text",
    title: "format-text",
    extensions: [".txt", ".md", ".markdown"],
    recognises: () => true,
    read: async (path, bytes, options) => (await import("./text.ts")).readText(path, bytes, options),
  },
];

/** Extensions of the files that count as documents when a folder is read. */
export const extensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

/** Reads one file. `path` is its name as the record shall say it; nothing is fetched from it. */
export async function readSource(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const reader = readers.find((r) => r.recognises(bytes, path));
  const result = reader ? await reader.read(path, bytes, options) : unread("file-binary");
  if (!result.ok) return result;
  const source = withTrueFormat(result.source);
  if (source.legible) return { ok: true, source };
  const { revive } = await import("./legacy/revive.ts");
  return { ok: true, source: revive(source, options.encoding ?? null) };
}

/** Says where the ending of a file's name is that of another format. */
function withTrueFormat(source: Source): Source {
  const { path, format, messages } = source;
  const extension = /\.[a-z]+$/.exec(path.toLowerCase())?.[0] ?? "";
  const named = readers.find((reader) => reader.extensions.includes(extension));
  if (named === undefined || named.name === (format === "markdown" ? "text" : format)) return source;
  return {
    ...source,
    messages: [...messages, { id: "extension-wrong", severity: "info", span: null, words: { extension, format }, path: null }],
  };
}

/** Whether bytes are read as they are, without unpacking, layout or recognition: what takes little time and cannot hang. */
export function isPlain(bytes: Uint8Array, path: string): boolean {
  return readers.find((r) => r.recognises(bytes, path))?.name === "text";
}
