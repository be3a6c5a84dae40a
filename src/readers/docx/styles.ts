import type { ListPlace } from "../office/lists.ts";
import { type Declared, inherited } from "../office/styles.ts";
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
  const declared = new Map<string, Declared<Style>>();
  for (const element of root ? elementsIn(root) : []) {
    const id = element.attributes["w:styleId"];
    if (element.name !== "w:style" || id === undefined) continue;
    declared.set(id, { based: childOf(element, "w:basedOn")?.attributes["w:val"] ?? "", style: styleOf(element) });
  }
  const base = styleOf(childOf(root, "w:docDefaults", "w:rPrDefault"));
  return inherited(declared, base).set("", base);
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
