import { type Declared, inherited } from "../office/styles.ts";
import { childOf, type Element, elementsIn } from "../office/xml.ts";

/** What a style says of its paragraphs and words, and of those of the styles that it is based on. */
export interface Style {
  /** Style of the list that its paragraphs are counted in. */
  readonly list?: string | undefined;
  readonly centred?: boolean | undefined;
  readonly capitals?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
  readonly font?: string | undefined;
}

/** Styles by family and name: `paragraph P1`. */
export type Styles = ReadonlyMap<string, Style>;

/** Reads the elements of `styles.xml` and of the automatic styles. */
export function readStyles(elements: readonly Element[]): Styles {
  const declared = new Map<string, Declared<Style>>();
  for (const element of elements) {
    if (element.name !== "style:style") continue;
    const { "style:family": family, "style:name": name, "style:parent-style-name": parent } = element.attributes;
    declared.set(keyOf(family, name), { based: keyOf(family, parent), style: styleOf(element) });
  }
  return inherited(declared, {});
}

export function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family} ${name}`;
}

function styleOf(element: Element): Style {
  const words = childOf(element, "style:text-properties")?.attributes ?? {};
  const side = childOf(element, "style:paragraph-properties")?.attributes["fo:text-align"];
  const transform = words["fo:text-transform"];
  const position = words["style:text-position"];
  const display = words["text:display"];
  return {
    list: element.attributes["style:list-style-name"],
    centred: side === undefined ? undefined : side === "center",
    capitals: transform === undefined ? undefined : transform === "uppercase",
    hidden: display === undefined ? undefined : display === "none",
    raised: position === undefined ? undefined : /^(?:super|[1-9])/.test(position),
    font: words["style:font-name"] ?? words["fo:font-family"],
  };
}

/** All elements of the parts that hold styles. */
export function styleElements(roots: readonly (Element | undefined)[]): Element[] {
  return roots.flatMap((root) => (root ? elementsIn(root).flatMap((group) => [group, ...elementsIn(group)]) : []));
}
