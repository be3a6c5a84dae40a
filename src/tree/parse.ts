import { type Plugin, unified } from "unified";
import type { Root } from "../doc.ts";
import { blocksOf } from "./blocks.ts";
import { hiddenMarkup } from "./markdown.ts";
import { assignZones } from "./zones.ts";

/** A unified plugin whose parser cuts the text into blocks, less what `hidden` finds to be markup. */
function parser(hidden: typeof hiddenMarkup): Plugin<[], string, Root> {
  return function attach() {
    this.parser = (text) => ({ type: "root", children: blocksOf(text, hidden(text)) });
  };
}

/** A tree → tree step: head, preamble, body, close, annex. */
const zones: Plugin<[], Root, Root> = () => (tree, file) => ({ ...tree, children: assignZones(tree.children, String(file)) });

/** The families of input: each has a parser that gives blocks, and shares the steps on the tree. */
const processors = {
  text: unified()
    .use(parser(() => []))
    .use(zones)
    .freeze(),
  markdown: unified().use(parser(hiddenMarkup)).use(zones).freeze(),
};

/** Reads repaired text into the tree; `format` names the family of the source, text where it is not known. */
export function parseTree(text: string, format: string): Root {
  const processor = format === "markdown" ? processors.markdown : processors.text;
  return processor.runSync(processor.parse(text), text);
}
