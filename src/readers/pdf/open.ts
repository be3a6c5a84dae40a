import { type ReadOptions, type Unread, unread } from "../reader.ts";
import { withOwnBuiltins } from "./own-builtins.ts";

/** Most pages that a file may have; a document has hundreds. */
const most = 3000;

/**
 * Opens a PDF: how many pages it has, or why it cannot be read. pdf.js tells a missing password from a wrong one and damage from both;
 * where the characters stand only the other engine tells.
 */
export async function openPdf(bytes: Uint8Array, options: ReadOptions): Promise<{ readonly ok: true; readonly pages: number } | Unread> {
  return withOwnBuiltins(() => opened(bytes, options.password ?? null));
}

async function opened(bytes: Uint8Array, password: string | null): Promise<{ readonly ok: true; readonly pages: number } | Unread> {
  const { PasswordException, PDFParse } = await import("pdf-parse");
  const parser = new PDFParse({ data: bytes.slice(), ...(password === null ? {} : { password }) });
  try {
    const { total } = await parser.getInfo();
    return tooMany(total) ?? { ok: true, pages: total };
  } catch (error) {
    if (error instanceof PasswordException) return unread(password === null ? "password-missing" : "password-wrong");
    return unread("file-damaged");
  } finally {
    await parser.destroy();
  }
}

/** Why so many pages are not read; null where they are. */
export function tooMany(pages: number): Unread | null {
  return pages > most ? unread("pages-many", { pages: String(pages), most: String(most) }) : null;
}
