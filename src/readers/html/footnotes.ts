import type { Element, Nodes } from "hast";

/** The links that are a footnote's mark, in the text or before the note itself, with the marker that they print. */
export type NoteLinks = ReadonlyMap<Element, { readonly marker: string; readonly opens: boolean }>;

/** Finds pairs of links that lead to each other, as word processors save footnotes: the first is the mark, the second opens the note. */
export function findNotes(page: Element): NoteLinks {
  const links: Element[] = [];
  collect(page, links);
  const byName = new Map(links.map((link) => [nameOf(link), link]));
  const found = new Map<Element, { marker: string; opens: boolean }>();
  for (const link of links) {
    const other = byName.get(targetOf(link) ?? "");
    const marker = digitsIn(link);
    if (!other || other === link || found.has(link) || targetOf(other) !== nameOf(link) || marker === "") continue;
    found.set(link, { marker, opens: false });
    found.set(other, { marker, opens: true });
  }
  return found;
}

function collect(node: Nodes, links: Element[]): void {
  if (node.type !== "element") return;
  if (node.tagName === "a" && nameOf(node) !== "" && targetOf(node) !== null) links.push(node);
  for (const child of node.children) collect(child, links);
}

function nameOf({ properties }: Element): string {
  return String(properties["name"] ?? properties["id"] ?? "");
}

function targetOf({ properties }: Element): string | null {
  const found = /#(?<name>.+)$/.exec(String(properties["href"] ?? ""));
  return found?.groups?.["name"] ?? null;
}

function digitsIn(node: Nodes): string {
  const words = wordsIn(node).replace(/[\s()[\]]/g, "");
  return /^\d{1,3}$/.test(words) ? words : "";
}

function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}
