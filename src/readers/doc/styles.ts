import { type Form, formOver, type Look, lookOver } from "./looks.ts";
import { propertiesIn } from "./properties.ts";

/** What a style says, with those that it is based on. */
export interface Style {
  readonly form: Form;
  readonly look: Look;
}

const nothing: Style = { form: {}, look: {} };
const noBase = 0xfff;
const character = 2;

/** The styles of a document by number ([MS-DOC] 2.9.271). */
export function readStyles(table: Buffer): (id: number) => Style {
  if (table.length < 6) return () => nothing;
  const head = table.readUInt16LE(0);
  const baseSize = table.readUInt16LE(4);
  const written: Buffer[] = [];
  for (let at = 2 + head; at + 2 <= table.length; ) {
    const size = table.readUInt16LE(at);
    written.push(table.subarray(at + 2, at + 2 + size));
    at += 2 + size;
  }
  const known = new Map<number, Style>();
  const resolve = (id: number, depth: number): Style => {
    const found = known.get(id);
    if (found) return found;
    const bytes = written[id];
    if (!bytes || bytes.length < baseSize || bytes.length < 6 || depth > 30) return nothing;
    const base = bytes.readUInt16LE(2) >> 4;
    const style = styleOf(bytes, baseSize, base === noBase ? nothing : resolve(base, depth + 1));
    known.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}

/** A style's name stands before its properties: for paragraphs their form, then their look; for characters their look. */
function styleOf(bytes: Buffer, baseSize: number, base: Style): Style {
  const kind = bytes.readUInt16LE(2) & 15;
  const count = bytes.readUInt16LE(4) & 15;
  const lists: Buffer[] = [];
  let at = baseSize + 4 + 2 * (bytes.length > baseSize + 1 ? bytes.readUInt16LE(baseSize) : 0);
  for (let i = 0; i < count && at + 2 <= bytes.length; i++) {
    const size = bytes.readUInt16LE(at);
    lists.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  if (kind === character) return { form: base.form, look: lookOver(base.look, propertiesIn(lists[0] ?? Buffer.alloc(0))) };
  return {
    form: formOver(base.form, propertiesIn((lists[0] ?? Buffer.alloc(0)).subarray(2))),
    look: lookOver(base.look, propertiesIn(lists[1] ?? Buffer.alloc(0))),
  };
}
