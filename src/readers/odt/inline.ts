import type { Run } from "../flow/flow.ts";
import { over } from "../office/styles.ts";
import { withoutPrivate } from "../office/symbols.ts";
import { childOf, type Element } from "../office/xml.ts";
import { raised } from "../raised.ts";
import type { Beside, Context } from "./context.ts";
import { keyOf, type Style } from "./styles.ts";

/** The words of one paragraph, and what stands beside or below it. */
export interface Inline {
  readonly context: Context;
  readonly runs: Run[];
  readonly beside: Beside[];
}

/** What is not printed in its place, or not at all. */
const unprinted: ReadonlySet<string> = new Set([
  "office:annotation",
  "text:tracked-changes",
  "svg:title",
  "svg:desc",
  "text:ruby-text",
  "office:forms",
]);

/** Reads what stands in a paragraph, at any depth. */
export function readInline(element: Element, inline: Inline, look: Style): void {
  for (const child of element.children) {
    if (typeof child === "string") addWords(child.replace(/[ \t\r\n]+/g, " "), inline, look);
    else if (!unprinted.has(child.name)) readElement(child, inline, look);
  }
}

function readElement(element: Element, inline: Inline, look: Style): void {
  const { name, attributes } = element;
  if (name === "text:s") addWords(" ".repeat(Math.min(200, Number(attributes["text:c"] ?? 1))), inline, look);
  else if (name === "text:tab") addWords("\t", inline, look);
  else if (name === "text:line-break") addWords("\n", inline, look);
  else if (name === "text:note") addNote(element, inline);
  else if (name === "draw:text-box") inline.beside.push({ marker: null, content: element });
  else readInline(element, inline, lookOf(element, inline.context, look));
}

function lookOf({ name, attributes }: Element, { styles }: Context, look: Style): Style {
  const style = name === "text:span" ? styles.get(keyOf("text", attributes["text:style-name"])) : undefined;
  return style ? over(look, style) : look;
}

/** White space at the edges of spans folds with what stands before it. */
function addWords(words: string, { runs }: Inline, look: Style): void {
  if (look.hidden || words === "") return;
  const font = look.font ?? null;
  const plain = withoutPrivate(look.raised ? raised(words) : words, font);
  runs.push({ text: look.capitals ? plain.toUpperCase() : plain, font });
}

/** Marks count through the document, whatever their citations. */
function addNote(element: Element, { context, runs, beside }: Inline): void {
  const content = childOf(element, "text:note-body");
  if (!content) return;
  const marker = String(context.marked.length + 1);
  context.marked.push(marker);
  runs.push({ text: `[^${marker}]`, font: null });
  beside.push({ marker, content });
}
