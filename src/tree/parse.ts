import { type Plugin, unified } from "unified";
import type { Block, Root } from "../doc.ts";
import { blocksOf } from "./blocks.ts";
import { hiddenMarkup } from "./markdown.ts";
import { assignZones } from "./zones.ts";

/** A unified plugin with a parser that cuts the text into blocks. */
function parser(blocks: (text: string) => Block[]): Plugin<[], string, Root> {
  return function attach() {
    this.parser = (text) => ({ type: "root", children: blocks(text) });
  };
}

/** A tree → tree step: head, preamble, body, close, annex. */
const zones: Plugin<[], Root, Root> = () => (tree, file) => ({ ...tree, children: assignZones(tree.children, String(file)) });

/** The families of input: each has a parser that gives blocks, and shares the steps on the tree. */
const processors = {
  text: family((text) => blocksOf(text)),
  markdown: family((text) => blocksOf(text, { hidden: hiddenMarkup(text) })),
  office: family((text) => blocksOf(text, { ended: true })),
};

function family(blocks: (text: string) => Block[]) {
  return unified().use(parser(blocks)).use(zones).freeze();
}

/** The family of each format; text where it is not named. */
const families: Readonly<Record<string, keyof typeof processors>> = {
  markdown: "markdown",
  docx: "office",
  odt: "office",
  doc: "office",
  rtf: "office",
  html: "office",
};

/** Reads repaired text into the tree; `format` names the family of the source, text where it is not known. */
export function parseTree(text: string, format: string): Root {
  const processor = processors[families[format] ?? "text"];
  return processor.runSync(processor.parse(text), text);
}
