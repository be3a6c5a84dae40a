import type { FlowBlock } from "../flow/flow.ts";
import { addBlocks, endCell, endRow, finish, newSheet, noRow, type Sheet } from "../flow/sheet.ts";
import type { Context, Range } from "./context.ts";
import { type Form, formOver, placeIn } from "./looks.ts";
import { placeOf } from "./pieces.ts";
import { stretchAt } from "./properties.ts";
import type { Style } from "./styles.ts";
import { type Beside, type Line, readWords } from "./words.ts";

const cellMark = String.fromCharCode(7);
/** A paragraph, a cell, a page or a section ends. */
const ends = new RegExp(`[\\r\\f${cellMark}]`, "g");

/** Reads a stretch of the text that is printed by itself: the body, a footnote, a text box. */
export function readStory(context: Context, { start, end }: Range): readonly FlowBlock[] {
  const sheet = newSheet();
  const fields: Line["fields"] = [];
  for (let at = start; at < end; ) {
    ends.lastIndex = at;
    const stop = Math.min(end, ends.exec(context.text)?.index ?? end);
    addParagraph(context, { start: at, end: stop }, sheet, fields);
    at = stop + 1;
  }
  return finish(sheet);
}

function addParagraph(context: Context, range: Range, sheet: Sheet, fields: Line["fields"]): void {
  const { form, style, id } = formAt(context, range.end);
  const depth = form.inTable ? Math.max(1, form.depth ?? 1) : 0;
  if (form.endsRow || form.endsInnerRow) {
    endRow(sheet, depth, form.row ?? noRow);
    return;
  }
  const line: Line = { runs: [], beside: [], fields };
  const place = placeIn(form);
  const label = place ? context.numbering(place, String(id)) : null;
  if (label) line.runs.push({ text: `${label} `, font: null });
  readWords(context, range, style.look, line);
  const beside = line.beside.flatMap((one) => besides(context, one));
  addBlocks(sheet, depth, [{ type: "paragraph", runs: line.runs, centred: form.centred ?? false }, ...beside]);
  if (form.endsInnerCell || (depth > 0 && context.text[range.end] === cellMark)) endCell(sheet, depth);
}

function besides(context: Context, { marker, range }: Beside): readonly FlowBlock[] {
  const blocks = readStory({ ...context, notes: new Map(), boxes: new Map() }, range);
  return marker === null ? blocks : [{ type: "note", marker, blocks }];
}

/** The form of the paragraph that ends at a character. */
function formAt(context: Context, at: number): { form: Form; style: Style; id: number } {
  const { pieces, paragraphs, properties, styles } = context;
  const stretch = paragraphs[stretchAt(paragraphs, placeOf(pieces, at))];
  const id = stretch?.style ?? 0;
  const style = styles(id);
  return { form: stretch ? formOver(style.form, properties(stretch)) : style.form, style, id };
}
