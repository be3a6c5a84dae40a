import type { ListPlace } from "../office/lists.ts";
import { childOf, type Element, elementsIn } from "../office/xml.ts";

/** What a style says of its paragraphs and runs, and of those of the styles that it is based on; undefined where none says it. */
export interface Style {
  readonly list?: ListPlace | undefined;
  readonly font?: string | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
  readonly centred?: boolean | undefined;
}

/** The styles of a document by id; `""` is what all others build on. */
export type Styles = ReadonlyMap<string, Style>;

/** Reads `word/styles.xml`. */
export function readStyles(root: Element | undefined): Styles {
  const declared = new Map<string, { based: string; style: Style }>();
  const resolved = new Map<string, Style>();
  resolved.set("", styleOf(childOf(root, "w:docDefaults", "w:rPrDefault")));
  for (const element of root ? elementsIn(root) : []) {
    const id = element.attributes["w:styleId"];
    if (element.name !== "w:style" || id === undefined) continue;
    declared.set(id, { based: childOf(element, "w:basedOn")?.attributes["w:val"] ?? "", style: styleOf(element) });
  }
  const resolve = (id: string, depth: number): Style => {
    const known = resolved.get(id);
    if (known) return known;
    const own = declared.get(id);
    const style = own && depth < 50 ? over(resolve(own.based, depth + 1), own.style) : (resolved.get("") ?? {});
    resolved.set(id, style);
    return style;
  };
  for (const id of declared.keys()) resolve(id, 0);
  return resolved;
}

/** A style or a paragraph's own formatting laid over another. */
export function over(below: Style, above: Style): Style {
  return {
    list: above.list ?? below.list,
    font: above.font ?? below.font,
    caps: above.caps ?? below.caps,
    hidden: above.hidden ?? below.hidden,
    raised: above.raised ?? below.raised,
    centred: above.centred ?? below.centred,
  };
}

function styleOf(element: Element | undefined): Style {
  const numbering = childOf(element, "w:pPr", "w:numPr");
  return { list: numbering && listPlace(numbering), ...lookOf(childOf(element, "w:rPr")), centred: centredIn(childOf(element, "w:pPr")) };
}

/** `w:pPr`. */
export function centredIn(properties: Element | undefined): boolean | undefined {
  const side = childOf(properties, "w:jc")?.attributes["w:val"];
  return side === undefined ? undefined : side === "center";
}

/** `w:numPr`. */
export function listPlace(numbering: Element): ListPlace {
  const level = childOf(numbering, "w:ilvl")?.attributes["w:val"];
  return { list: childOf(numbering, "w:numId")?.attributes["w:val"], level: level === undefined ? undefined : Number(level) };
}

/** `w:rPr`. */
export function lookOf(properties: Element | undefined): Style {
  if (!properties) return {};
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  const align = childOf(properties, "w:vertAlign")?.attributes["w:val"];
  const position = Number(childOf(properties, "w:position")?.attributes["w:val"] ?? 0);
  return {
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"],
    caps: toggle(childOf(properties, "w:caps")),
    hidden: toggle(childOf(properties, "w:vanish")),
    raised: align === undefined ? (position > 3 ? true : undefined) : align === "superscript",
  };
}

function toggle(element: Element | undefined): boolean | undefined {
  return element && !["0", "false", "off"].includes(element.attributes["w:val"] ?? "1");
}
