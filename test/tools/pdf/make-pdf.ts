import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Print } from "../office/print.ts";
import { type Printer, writeHtml } from "./write-html.ts";

/** Prints documents to PDF, all in one run of the program. */
export function makePdfs(prints: ReadonlyMap<string, Print>, printer: Printer): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "vanban-pdf-"));
  try {
    for (const [name, print] of prints) writeFileSync(join(folder, `${name}.html`), writeHtml(print, printer));
    const names = [...prints.keys()];
    if (printer === "writer") printWithWriter(folder, names);
    else for (const name of names) printWithChromium(folder, name);
    return new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printWithWriter(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const filters = ["--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export"];
  const files = names.map((name) => join(folder, `${name}.html`));
  execFileSync("soffice", [profile, "--headless", ...filters, "--outdir", folder, ...files], { stdio: "ignore" });
}

function printWithChromium(folder: string, name: string): void {
  const profile = `--user-data-dir=${join(folder, "profile")}`;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", profile];
  execFileSync("chromium", [...flags, `--print-to-pdf=${join(folder, `${name}.pdf`)}`, join(folder, `${name}.html`)], { stdio: "ignore" });
}
