import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice's word processor is installed where Debian puts it. */
export const hasLibreOffice = existsSync("/usr/lib/libreoffice/program/libswlo.so");

/** DOCX files, by name, as LibreOffice saves them in another format. */
export function convert(files: ReadonlyMap<string, Uint8Array>, format: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "vanban-"));
  const out = join(folder, "out");
  mkdirSync(out);
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.docx`), bytes);
    const inputs = [...files.keys()].map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...inputs], { stdio: "ignore" });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, `${name}.${format}`))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
