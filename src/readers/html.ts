import type { Element, Root } from "hast";
import iconv from "iconv-lite";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { decode } from "./decode.ts";
import { flowSource } from "./flow/flow-source.ts";
import { findDocument } from "./html/find-document.ts";
import { findNotes } from "./html/footnotes.ts";
import { readBlocks } from "./html/read-blocks.ts";
import { isWebArchive, pageIn } from "./html/web-archive.ts";
import { type ReadOptions, type ReadResult, unread } from "./reader.ts";

/** Where a page may say its encoding. */
const head = 4096;
const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w-]{2,30})/i;
const parser = unified().use(rehypeParse).freeze();

/** A saved page, alone or with its pictures in one file: the document in it, as a browser prints it, without the page's own menus; style sheets and scripts are not looked at. */
export function readHtml(path: string, bytes: Uint8Array, { encoding = null }: ReadOptions = {}): ReadResult {
  const own = isWebArchive(bytes) ? pageIn(bytes) : bytes;
  if (!own) return unread("file-damaged");
  const decoded = decodeHtml(own, encoding);
  try {
    const page = bodyOf(parser.parse(decoded.text));
    if (!page) return unread("file-empty");
    return flowSource(path, bytes, "html", decoded.encoding, readBlocks(findDocument(page), findNotes(page)));
  } catch (error) {
    // Elements inside one another by the ten thousand: no page that a person made.
    if (error instanceof RangeError) return unread("file-unsafe");
    throw error;
  }
}

/** Unicode where the bytes are that, else what the page says, else what browsers take. */
function decodeHtml(bytes: Uint8Array, wanted: string | null): { text: string; encoding: string } {
  const { text, encoding } = decode(bytes, wanted);
  if (encoding !== null) return { text, encoding };
  const named = charset.exec(text.slice(0, head))?.groups?.["name"]?.toLowerCase() ?? "";
  const known = iconv.encodingExists(named) && !/^utf-?(?:8|16)|^iso-8859-1$/.test(named) ? named : "windows-1252";
  return { text: iconv.decode(bytes, known), encoding: known };
}

function bodyOf(root: Root): Element | undefined {
  const html = root.children.find((child): child is Element => child.type === "element" && child.tagName === "html");
  return html?.children.find((child): child is Element => child.type === "element" && child.tagName === "body");
}
