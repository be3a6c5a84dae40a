import { readHeader } from "../../src/extractors/header.ts";
import { repair } from "../../src/text/repair.ts";
import { parseTree } from "../../src/tree/parse.ts";

/** The header of some text, with the places of its values. */
export function headerOf(printed: string, format = "text") {
  const { text, offsets } = repair(printed);
  const source = {
    path: "x",
    sha256: "",
    bytes: 0,
    format,
    encoding: "utf-8",
    pages: null,
    placed: [],
    legible: null,
    messages: [],
    text: printed,
  };
  return readHeader({ source, text, offsets, tree: parseTree(text, format) });
}
