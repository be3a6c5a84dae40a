// Writes test/office-files anew with LibreOffice: run `npx tsx test/tools/office-files.ts`.
import { mkdirSync, writeFileSync } from "node:fs";
import { formsDocx } from "./office/forms.ts";
import { convert } from "./office/libreoffice.ts";

const folder = new URL("../office-files/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const format of ["odt", "doc", "rtf"])
  for (const [name, bytes] of convert(new Map([["forms", formsDocx()]]), format))
    writeFileSync(new URL(`${name}.${format}`, folder), bytes);
