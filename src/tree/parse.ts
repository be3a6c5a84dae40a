import { type Plugin, unified } from "unified";
import type { Block, Root } from "../doc.ts";
import { blocksOf } from "./blocks.ts";
import { hiddenMarkup } from "./markdown.ts";
import { assignZones } from "./zones.ts";

/** Places in a text. */
type Places = ReadonlySet<number>;

const nowhere: Places = new Set();

/** A unified plugin with a parser that cuts the text into blocks. */
function parser(blocks: (text: string, covered: Places) => Block[]): Plugin<[], string, Root> {
  return function attach() {
    this.parser = (text, { data: { covered } }) => ({ type: "root", children: blocks(text, covered instanceof Set ? covered : nowhere) });
  };
}

/** A tree → tree step: head, preamble, body, close, annex. */
const zones: Plugin<[], Root, Root> = () => (tree, file) => ({ ...tree, ...assignZones(tree.children, String(file)) });

/** The families of input: each has a parser that gives blocks, and shares the steps on the tree. */
const processors = {
  text: family((text, covered) => blocksOf(text, { covered })),
  markdown: family((text) => blocksOf(text, { hidden: hiddenMarkup(text) })),
  office: family((text, covered) => blocksOf(text, { ended: true, covered })),
};

function family(blocks: (text: string, covered: Places) => Block[]) {
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

/** Reads repaired text into the tree; `format` names the family of the source, text where it is not known. At the places `covered` a cell above goes on. */
export function parseTree(text: string, format: string, covered: Places = nowhere): Root {
  const processor = processors[families[format] ?? "text"];
  return processor.runSync(processor.parse({ value: text, data: { covered } }), text);
}
