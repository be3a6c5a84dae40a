import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the Vietnamese model that comes with the package. */
export function languageFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve("@tesseract.js-data/vie/package.json"))), "4.0.0_best_int");
}
