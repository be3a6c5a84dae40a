import type { Doc } from "../doc.ts";

/** The document, and those that follow it in the same file: each as one to extract from, all over the same text. */
export function documentsIn(doc: Doc): [Doc, ...Doc[]] {
  const { children, further = [] } = doc.tree;
  const part = (from: number, to: number | undefined): Doc => ({ ...doc, tree: { type: "root", children: children.slice(from, to) } });
  if (further.length === 0) return [doc];
  return [part(0, further[0]), ...further.map((from, k) => part(from, further[k + 1]))];
}
