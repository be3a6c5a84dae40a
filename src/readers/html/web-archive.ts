const start = 8192;
const heading = /^(?:[\w-]{1,60}:[^\n]{0,1000}\r?\n(?:[ \t][^\n]{0,1000}\r?\n){0,20}){1,40}\r?\n/;

/** Whether a file is a page saved whole by mail's rules (MHT), as Word's “single file web page”. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const words = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, start)).toString("latin1").trimStart();
  return /^(?:MIME-Version|From|Content-Type)\s*:/i.test(words) && /\bmultipart\/(?:related|alternative|mixed)\b/i.test(words);
}

/** The bytes of the page in such a file; null where it has none. */
export function pageIn(bytes: Uint8Array): Uint8Array | null {
  const words = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const boundary = /\bboundary\s*=\s*(?:"(?<quoted>[^"\r\n]{1,200})"|(?<bare>[^\s;]{1,200}))/i.exec(words.slice(0, start))?.groups;
  const line = `--${boundary?.["quoted"] ?? boundary?.["bare"] ?? ""}`;
  if (line === "--") return null;
  for (const part of words.split(line).slice(1)) {
    const body = part.replace(/^[ \t]*\r?\n/, "");
    const head = heading.exec(body)?.[0] ?? "";
    if (/^content-type\s*:\s*text\/html/im.test(head)) return decoded(body.slice(head.length), head);
  }
  return null;
}

function decoded(body: string, head: string): Uint8Array {
  const way = /^content-transfer-encoding\s*:\s*(?<way>[\w-]+)/im.exec(head)?.groups?.["way"]?.toLowerCase();
  if (way === "base64") return Buffer.from(body, "base64");
  if (way !== "quoted-printable") return Buffer.from(body, "latin1");
  const words = body.replace(/=[ \t]*\r?\n/g, "").replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(words, "latin1");
}
