import { SaxesParser } from "saxes";
import { type Unread, unread } from "../reader.ts";
import { unusualPrefixes, withUsualPrefix } from "./prefixes.ts";

/** An XML element with its name as written (`w:p`); a child is an element or words. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** Elements inside one another; real documents stay below 100. */
const deepest = 1000;

/**
 * Parses XML and gives each child of the elements called `parents` to `take` as soon as it ends, so that a long document
 * is never held whole; where no `parents` are named, the root. Nothing is read from outside: a document type declaration is refused.
 */
export function eachElement(xml: Uint8Array, parents: readonly string[], take: (element: Element) => void): Unread | null {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let fault: Unread | null = null;
  let inside = 0;
  let depth = 0;
  let prefixes: ReadonlyMap<string, string> | null = null;
  const isParent = (name: string) => parents.length > 0 && parents.includes(name);
  parser.on("error", () => {
    fault ??= unread("file-damaged");
  });
  parser.on("doctype", () => {
    fault = unread("file-unsafe");
  });
  const text = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("opentag", (tag) => {
    if (depth++ === 0) prefixes = unusualPrefixes(tag.attributes);
    if (depth > deepest) fault ??= unread("file-unsafe");
    const { name, attributes } = prefixes ? renamed(tag, prefixes) : tag;
    if (isParent(name)) inside++;
    else if ((inside > 0 || parents.length === 0) && !fault) open.push({ name, attributes, children: [] });
  });
  parser.on("closetag", (tag) => {
    depth--;
    const name = prefixes ? withUsualPrefix(tag.name, prefixes) : tag.name;
    if (fault) return;
    if (isParent(name)) {
      inside--;
      return;
    }
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else take(element);
  });
  parser.write(decodeXml(xml)).close();
  return fault;
}

function renamed(tag: Pick<Element, "name" | "attributes">, prefixes: ReadonlyMap<string, string>): Pick<Element, "name" | "attributes"> {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => [withUsualPrefix(name, prefixes), value]);
  return { name: withUsualPrefix(tag.name, prefixes), attributes: Object.fromEntries(attributes) };
}

/** XML is UTF-8, or UTF-16 with a byte order mark. */
function decodeXml(xml: Uint8Array): string {
  const wide = xml[0] === 0xff && xml[1] === 0xfe ? "utf-16le" : xml[0] === 0xfe && xml[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(xml);
}

/** The elements directly below an element. */
export function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The first element of a name below an element, by a path of names. */
export function childOf(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = element;
  for (const name of path) found = found && firstChild(found, name);
  return found;
}

function firstChild({ children }: Element, name: string): Element | undefined {
  for (const child of children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

/** All words in an element, at any depth. */
export function wordsIn(element: Element): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === "string") return only;
  return element.children.map((child) => (typeof child === "string" ? child : wordsIn(child))).join("");
}

/** The root element of a part; undefined where there is none. */
export function rootOf(xml: Uint8Array | undefined): Element | undefined {
  const found: Element[] = [];
  if (xml) eachElement(xml, [], (element) => found.push(element));
  return found[0];
}
