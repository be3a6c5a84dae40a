import type { Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Span } from "../doc.ts";

/** Constructs that would take words away: numbers of lists, indented lines, names over rules, `[1]: …`. */
const disabled = ["codeIndented", "codeFenced", "list", "setextUnderline", "htmlFlow", "definition", "thematicBreak"];

const remark = unified().use(remarkParse);
remark.data("micromarkExtensions", [{ disable: { null: disabled } }]);
remark.freeze();

/** `\\-`, and the sign of a quotation before its further lines. */
const signs = /\\(?=[!-/:-@[-`{-~])|(?<=\n[ \t]{0,3})>[ \t]?/g;

/** The stretches of a Markdown text that are markup: what no text node holds, but for line ends; sorted. */
export function hiddenMarkup(text: string): Span[] {
  const hidden: Span[] = [];
  visit(remark.parse(text), text, hidden);
  return hidden.sort((a, b) => a.start - b.start);
}

function visit(node: Nodes | Root, text: string, hidden: Span[]): void {
  if ("children" in node) {
    let at = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    for (const child of node.children) {
      hide(text, at, child.position?.start.offset ?? at, hidden);
      visit(child, text, hidden);
      at = child.position?.end.offset ?? at;
    }
    hide(text, at, end, hidden);
  } else if (node.type === "break") {
    const at = node.position?.start.offset ?? 0;
    hide(text, at, at + 1, hidden);
  } else if (node.type === "text") {
    hideSigns(text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, hidden);
  }
}

/** A stretch line by line: what is hidden is looked for in lines. */
function hide(text: string, start: number, end: number, hidden: Span[]): void {
  for (let from = start; from < end; ) {
    const to = Math.min(end, (text.indexOf("\n", from) + 1 || end + 1) - 1);
    if (text.slice(from, to).trim() !== "") hidden.push({ start: from, end: to });
    from = to + 1;
  }
}

/** What a text node's words do not print: `\-` prints `-`. */
function hideSigns(text: string, start: number, end: number, hidden: Span[]): void {
  for (const found of text.slice(start, end).matchAll(signs))
    hidden.push({ start: start + found.index, end: start + found.index + found[0].length });
}
