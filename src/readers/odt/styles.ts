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
  const declared = new Map<string, Element>();
  for (const element of elements)
    if (element.name === "style:style") declared.set(keyOf(element.attributes["style:family"], element.attributes["style:name"]), element);
  const resolved = new Map<string, Style>();
  const resolve = (key: string, depth: number): Style => {
    const element = declared.get(key);
    if (!element || depth > 50) return {};
    const { attributes } = element;
    const parent = resolve(keyOf(attributes["style:family"], attributes["style:parent-style-name"]), depth + 1);
    return over(parent, styleOf(element));
  };
  for (const key of declared.keys()) resolved.set(key, resolve(key, 0));
  return resolved;
}

export function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family} ${name}`;
}

/** A style laid over another. */
export function over(below: Style, above: Style): Style {
  const said = Object.fromEntries(Object.entries(above).filter(([, value]) => value !== undefined));
  return { ...below, ...said };
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
