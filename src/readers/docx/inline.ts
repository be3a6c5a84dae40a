import { over } from "../office/styles.ts";
import { symbolOf, withoutPrivate } from "../office/symbols.ts";
import { childOf, type Element, wordsIn } from "../office/xml.ts";
import { raised } from "../raised.ts";
import type { Inline } from "./context.ts";
import { lookOf, type Style } from "./styles.ts";

/** Properties, what tracked changes took away, and what only programs without newer shapes would show. */
const unprinted: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "mc:Fallback",
  "w:rt",
]);

/** One sign each. */
const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

type Handler = (element: Element, inline: Inline, look: Style) => void;

const handlers: Readonly<Record<string, Handler>> = {
  "w:r": readRun,
  "w:t": (element, inline, look) => addWords(wordsIn(element), inline, look),
  "m:t": (element, inline, look) => addWords(wordsIn(element), inline, look),
  "w:sym": ({ attributes }, inline, look) => {
    addWords(symbolOf(Number.parseInt(attributes["w:char"] ?? "", 16), attributes["w:font"] ?? null), inline, look);
  },
  "w:fldChar": ({ attributes }, { context: { fields } }) => {
    const type = attributes["w:fldCharType"];
    if (type === "begin") fields.push("code");
    else if (type === "end") fields.pop();
    else if (fields.length > 0) fields[fields.length - 1] = "result";
  },
  "w:footnoteReference": (element, inline) => addNote("footnote", element, inline),
  "w:endnoteReference": (element, inline) => addNote("endnote", element, inline),
  "w:txbxContent": (element, inline) => {
    inline.beside.push({ marker: null, content: element });
  },
  "mc:AlternateContent": (element, inline, look) => {
    const chosen = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    if (chosen) readInline(chosen, inline, look);
  },
};

/** Reads what stands in a paragraph, at any depth. */
export function readInline({ children }: Element, inline: Inline, look: Style): void {
  for (const element of children) {
    if (typeof element === "string") continue;
    const sign = signs[element.name];
    const handler = handlers[element.name];
    if (sign !== undefined) addWords(sign, inline, look);
    else if (handler) handler(element, inline, look);
    else if (!unprinted.has(element.name)) readInline(element, inline, look);
  }
}

function readRun(element: Element, inline: Inline): void {
  const properties = childOf(element, "w:rPr");
  const { styles } = inline.context;
  const base = styles.get(inline.style) ?? styles.get("") ?? {};
  const named = properties && styles.get(childOf(properties, "w:rStyle")?.attributes["w:val"] ?? "-");
  const look = over(named ? over(base, named) : base, lookOf(properties));
  if (!look.hidden) readInline(element, inline, look);
}

function addWords(words: string, { context, runs }: Inline, look: Style): void {
  if (words === "" || context.fields.includes("code")) return;
  const font = look.font ?? null;
  const plain = withoutPrivate(look.raised ? raised(words) : words, font);
  runs.push({ text: look.caps ? plain.toUpperCase() : plain, font });
}

/** Marks count through the document, endnotes with the footnotes; in print they are raised, without a space before them. */
function addNote(kind: "footnote" | "endnote", element: Element, inline: Inline): void {
  const { context, runs, beside } = inline;
  const note = context.notes.get(`${kind} ${element.attributes["w:id"]}`);
  if (!note) return;
  const marker = String(context.marked.length + 1);
  context.marked.push(marker);
  runs.push({ text: `[^${marker}]`, font: null });
  beside.push({ marker, content: note });
}
