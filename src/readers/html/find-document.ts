import type { Element, Nodes } from "hast";
import { fold } from "../../match/letters/fold.ts";
import { anyMotto } from "../../tree/cues.ts";
import { lookOf } from "./looks.ts";
import { blockTags, cellTags, silentTags, tableParts } from "./tags.ts";

/** How much of a page's prose the part that holds the document has at least: with the letterhead in it, and without. */
const least = { motto: 0.75, plain: 0.9 };
/** Characters of a paragraph outside links that make it prose rather than a menu, a button or a label. */
const prose = 60;
const longestMotto = 200;
/** Paragraphs of prose that a part without a letterhead has at least, to be more than a long cell of a table. */
const fewest = 5;

/** What a part of a page holds. */
interface Weight {
  /** Characters in paragraphs of prose. */
  prose: number;
  /** How many paragraphs these are. */
  count: number;
  /** Whether the letterhead stands in it. */
  motto: boolean;
}

/** The innermost element that holds the document of a page: the letterhead and most of the prose; the page's menus and lists stand outside. */
export function findDocument(page: Element): Element {
  const weights = new Map<Element, Weight>();
  weigh(page, weights);
  let found = page;
  for (let at: Element | undefined = page; at; at = heaviest(at, weights)) if (!tableParts.has(at.tagName)) found = at;
  return found;
}

function heaviest(element: Element, weights: ReadonlyMap<Element, Weight>): Element | undefined {
  const own = weights.get(element);
  if (!own || own.prose === 0) return undefined;
  const needed = own.prose * (own.motto ? least.motto : least.plain);
  return element.children.find((child): child is Element => {
    const weight = child.type === "element" && child.tagName !== "p" ? weights.get(child) : undefined;
    return weight !== undefined && weight.prose >= needed && weight.motto === own.motto && (own.motto || weight.count >= fewest);
  });
}

function weigh(element: Element, weights: Map<Element, Weight>): Weight {
  const weight: Weight = { prose: 0, count: 0, motto: false };
  weights.set(element, weight);
  let line = "";
  const flush = () => {
    if (line.length >= prose) {
      weight.prose += line.length;
      weight.count++;
    }
    weight.motto ||= line.length < longestMotto && anyMotto.test(fold(line.normalize("NFC").replace(/\s+/g, " ")));
    line = "";
  };
  const visit = (node: Nodes) => {
    if (node.type === "text") line += node.value;
    if (node.type !== "element" || node.tagName === "a" || silentTags.has(node.tagName) || lookOf(node).hidden) return;
    if (blockTags.has(node.tagName) || tableParts.has(node.tagName) || cellTags.has(node.tagName)) {
      flush();
      const inner = weigh(node, weights);
      weight.prose += inner.prose;
      weight.count += inner.count;
      weight.motto ||= inner.motto;
    } else for (const child of node.children) visit(child);
  };
  for (const child of element.children) visit(child);
  flush();
  return weight;
}
