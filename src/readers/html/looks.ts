import type { Element } from "hast";

/** What an element's own attributes say of how it is printed. */
export interface Look {
  readonly hidden: boolean;
  readonly centred: boolean | null;
  readonly capitals: boolean;
  readonly raised: boolean;
  readonly kept: boolean;
  /** The marks of its list are not printed. */
  readonly unmarked: boolean;
  readonly font: string | null;
}

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** Word keeps the headers, footers and comments of its pages in the file. */
const furniture = /(?:^|;)\s*mso-element\s*:\s*(?:header|footer|comment)/i;
const alignment = /(?:^|;)\s*text-align\s*:\s*(?<side>[a-z]+)/i;
const upperCase = /(?:^|;)\s*text-transform\s*:\s*uppercase/i;
const superscript = /(?:^|;)\s*vertical-align\s*:\s*super/i;
const keptSpace = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
const family = /(?:^|;)\s*font-family\s*:\s*["']?(?<font>[^;,"']+)/i;
const noMarks = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*\bnone/i;

/** Reads the inline style and the old attributes; style sheets are not looked at. */
export function lookOf({ tagName, properties }: Element): Look {
  const style = String(properties["style"] ?? "");
  const side = alignment.exec(style)?.groups?.["side"] ?? properties["align"];
  return {
    hidden: properties["hidden"] === true || String(properties["ariaHidden"]) === "true" || hiding.test(style) || furniture.test(style),
    centred: tagName === "center" ? true : typeof side === "string" ? side.toLowerCase() === "center" : null,
    capitals: upperCase.test(style),
    raised: tagName === "sup" || superscript.test(style),
    kept: tagName === "pre" || keptSpace.test(style),
    unmarked: noMarks.test(style),
    font: family.exec(style)?.groups?.["font"]?.trim() ?? (typeof properties["face"] === "string" ? properties["face"] : null),
  };
}
