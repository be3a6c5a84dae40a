import type { Source } from "../doc.ts";
import type { TalkId } from "../messages/talk-vi.ts";

/** A source, or why there is none: the id of a message and its words. */
export type ReadResult = { readonly ok: true; readonly source: Source } | Unread;

/** Why a file gives no source: the id of a message and its words. */
export interface Unread {
  readonly ok: false;
  readonly id: UnreadId;
  readonly words: Readonly<Record<string, string>>;
}

/** What the user says about the file that it does not say itself. */
export interface ReadOptions {
  /** The encoding of its words; null or left out: found by what they spell. */
  readonly encoding?: string | null;
  /** Opens a file that is locked. */
  readonly password?: string | null;
  /** Whether words are recognised in pictures: of pages without words of their own, of none, or of all pages. */
  readonly ocr?: "auto" | "never" | "always";
  /** The pages to read, from 1, both ends included; null or left out: all. */
  readonly pages?: readonly PageRange[] | null;
}

/** Pages that follow each other. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

type UnreadId =
  | "file-empty"
  | "file-binary"
  | "file-damaged"
  | "file-encrypted"
  | "file-unsafe"
  | "password-missing"
  | "password-wrong"
  | "pages-many"
  | "pages-none"
  | "scan-unread"
  | "format-unsupported"
  | "encoding-unknown";

/** Why a file gives no source. */
export function unread(id: UnreadId, words: Unread["words"] = {}): Unread {
  return { ok: false, id, words };
}

/**
 * One family of input. Whatever it is, its words come as text that the tree reads the same way: a paragraph is a line (a blank
 * line after it where the format knows that it ended), a table row is a line with tabs between its cells and `<br>` between
 * the paragraphs of a cell, a footnote's mark is `[^2]`, and its text a line that opens with it.
 */
export interface Reader {
  /** The `format` of its sources. */
  readonly name: string;
  /** What it reads, in words of the command. */
  readonly title: TalkId;
  readonly helper?: Helper;
  /** Lower case, with the dot: which files of a folder are documents. */
  readonly extensions: readonly string[];
  /** Tells by the content, whatever the file is called; the name decides only where the content may be of two formats. */
  readonly recognises: (bytes: Uint8Array, path: string) => boolean;
  readonly read: (path: string, bytes: Uint8Array, options: ReadOptions) => Promise<ReadResult>;
}

/** A program that adds to what a reader can do, where it is installed. */
export interface Helper {
  readonly program: string;
  /** What it adds, in words of the command. */
  readonly adds: TalkId;
}
