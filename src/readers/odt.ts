import { addAll } from "../match/add-all.ts";
import type { FlowBlock } from "./flow/flow.ts";
import { flowSource } from "./flow/flow-source.ts";
import { readBlocks } from "./odt/blocks.ts";
import type { Context } from "./odt/context.ts";
import { readListStyles } from "./odt/numbering.ts";
import { readStyles, styleElements } from "./odt/styles.ts";
import { unzip } from "./office/unzip.ts";
import { childOf, type Element, eachElement, rootOf } from "./office/xml.ts";
import { type ReadResult, unread } from "./reader.ts";

const wanted = /^(?:content|styles|META-INF\/manifest)\.xml$/;

/** OpenDocument text (LibreOffice), as it is printed with all changes accepted; headers and footers are left out. */
export function readOdt(path: string, bytes: Uint8Array): ReadResult {
  const files = unzip(bytes, (name) => wanted.test(name));
  if ("id" in files) return files;
  const content = files.get("content.xml");
  if (isEncrypted(files)) return unread("file-encrypted");
  if (!content) return unread("file-damaged");
  const groups: Element[] = [];
  let context: Context | null = null;
  const flow: FlowBlock[] = [];
  const fault = eachElement(content, ["office:automatic-styles", "office:text"], (element) => {
    if (/^(?:style:|number:|text:list-style$)/.test(element.name)) groups.push(element);
    else {
      context ??= contextOf(groups, rootOf(files.get("styles.xml")));
      addAll(flow, readBlocks([element], context));
    }
  });
  return fault ?? flowSource(path, bytes, "odt", "utf-8", flow);
}

function contextOf(automatic: readonly Element[], styles: Element | undefined): Context {
  const common = styleElements([styles]);
  return {
    styles: readStyles([...common, ...automatic]),
    lists: readListStyles([...common, ...automatic]),
    counted: new Map(),
    marked: [],
  };
}

function isEncrypted(files: ReadonlyMap<string, Uint8Array>): boolean {
  const manifest = rootOf(files.get("META-INF/manifest.xml"));
  return manifest?.children.some((entry) => typeof entry !== "string" && childOf(entry, "manifest:encryption-data")) ?? false;
}
