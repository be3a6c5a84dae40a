import type { Context } from "./doc/context.ts";
import { type DocFile, isLocked, openDoc } from "./doc/file.ts";
import { readLists } from "./doc/lists.ts";
import { readText } from "./doc/pieces.ts";
import { type Property, propertiesIn, type Stretch, stretchesOf } from "./doc/properties.ts";
import { readStory } from "./doc/read-story.ts";
import { boxRanges, noteRanges, readFonts } from "./doc/stories.ts";
import { readStyles } from "./doc/styles.ts";
import type { FlowBlock } from "./flow/flow.ts";
import { flowSource } from "./flow/flow-source.ts";
import { numberingOf } from "./office/lists.ts";
import { type Streams, streamsOf } from "./office/ole.ts";
import { type ReadResult, type Unread, unread } from "./reader.ts";

/** Properties too many for their place stand in the data stream ([MS-DOC] 2.6.2, sprmPHugePapx). */
const elsewhere: readonly number[] = [0x6645, 0x6646];

/** Word 97 to 2003, as Word prints it with all changes accepted; headers, footers and hidden words are left out. */
export function readDoc(path: string, bytes: Uint8Array): ReadResult {
  try {
    const read = readStreams(streamsOf(bytes));
    return "id" in read ? read : flowSource(path, bytes, "doc", "utf-16le", read);
  } catch (error) {
    // Reading outside the file: it is cut off, or its tables lead nowhere.
    if (error instanceof RangeError) return unread("file-damaged");
    throw error;
  }
}

function readStreams(streams: Streams): readonly FlowBlock[] | Unread {
  if (streams.has("EncryptedPackage")) return unread("file-encrypted");
  const main = streams.get("WordDocument")?.();
  if (!main) return unread("format-unsupported", { format: formatIn(streams) });
  if (isLocked(main)) return unread("file-encrypted");
  const file = openDoc(streams);
  return file ? readStory(contextOf(file), { start: 0, end: file.counts.body }) : unread("format-unsupported", { format: "Word 6/95" });
}

function formatIn(streams: Streams): string {
  if (streams.has("Workbook") || streams.has("Book")) return "XLS";
  return streams.has("PowerPoint Document") ? "PPT" : "OLE";
}

function contextOf(file: DocFile): Context {
  const known = new Map<Stretch, readonly Property[]>();
  return {
    ...readText(file),
    paragraphs: stretchesOf(file, "paragraphs"),
    looks: stretchesOf(file, "looks"),
    properties: (stretch) => {
      const found = known.get(stretch) ?? withElsewhere(propertiesIn(stretch.list), file.data);
      known.set(stretch, found);
      return found;
    },
    styles: readStyles(file.table("styles")),
    fonts: readFonts(file.table("fonts")),
    numbering: numberingOf(readLists(file.table("lists"), file.after("lists"), file.table("overrides"))),
    notes: noteRanges(file),
    boxes: boxRanges(file),
    marked: [],
  };
}

function withElsewhere(own: readonly Property[], data: Buffer): readonly Property[] {
  const found = own.find(({ code }) => elsewhere.includes(code));
  if (!found) return own;
  const at = found.operand.readUInt32LE(0);
  return [...own, ...propertiesIn(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)))];
}
