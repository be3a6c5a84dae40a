import { createHash } from "node:crypto";
import { pagesBy } from "./write-objects.ts";

/** What a password is filled up with. */
const filling = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
const id = Buffer.alloc(16, 7);
const permissions = -4;

/** A PDF of one page, locked with a user's password in the oldest way, which every reader knows. */
export function lockedPdf(contents: string, password: string): Buffer {
  const owner = cipher(digest(filled("owner")).subarray(0, 5), filled(password));
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(permissions);
  const key = digest(filled(password), owner, rights, id).subarray(0, 5);
  const own = digest(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
  const lock = `<</Filter/Standard/V 1/R 2/O<${owner.toString("hex")}>/U<${cipher(key, filling).toString("hex")}>/P ${permissions}>>`;
  const ids = `/Encrypt 6 0 R/ID[<${id.toString("hex")}><${id.toString("hex")}>]`;
  return pagesBy("/Count 1/Kids[3 0 R]", cipher(own, Buffer.from(contents)), [{ head: lock }], ids);
}

function filled(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, "latin1"), filling]).subarray(0, 32);
}

function digest(...parts: readonly Uint8Array[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash("md5")).digest();
}

/** RC4. */
function cipher(key: Uint8Array, bytes: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, k) => k);
  const swap = (a: number, b: number) => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  const out = Uint8Array.from(bytes, (byte) => {
    i = (i + 1) & 255;
    j = (j + (box[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
  });
  return Buffer.from(out);
}
