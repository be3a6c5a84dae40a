import { unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type Cell, type Feature, type Sheet as Workbook } from "write-excel-file/universal";
import { dayIn } from "../messages/day.ts";
import type { Language } from "../messages/sentence.ts";
import type { OpenSink, Shelf, Sink, Style } from "./emitter.ts";
import { type Rows, rowsOf, rowsOfUnread } from "./tables/list.ts";
import { type Sheet, sheetNames, sheetOf } from "./tables/sheet.ts";
import type { Column, Value } from "./tables/table.ts";

const manyRows = 50_000;
/** What one cell of Excel can hold. */
const maxCharacters = 32_767;
/** Of the files inside: no clock, so that the same records give the same bytes. */
const fixedTime = new Date(1980, 0, 1);
/** Named, or a program takes one for headings that is wider than the one for cells. */
const letters = { fontFamily: "Calibri", fontSize: 11 } as const;
const heading = { fontWeight: "bold", wrap: true, alignVertical: "top", backgroundColor: "#DDE7F3", height: 47 } as const;
const body = { wrap: true, alignVertical: "top" } as const;
const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/** `vanban.xlsx`: one workbook with a sheet for each kind of fact; a large run goes on in `vanban-2.xlsx`, since a workbook is made in memory. */
export const xlsxSink: OpenSink = (shelf, style) => workbooks(shelf, style, manyRows);

/** From `most` rows of a sheet on the next document begins a new workbook. */
export async function workbooks(shelf: Shelf, { language }: Style, most: number): Promise<Sink> {
  const sheets = sheetNames.map((name) => ({ sheet: sheetOf(name, language), data: [] as Cell[][] }));
  let books = 0;
  const finish = async () => {
    books++;
    await shelf.append(books === 1 ? "vanban.xlsx" : `vanban-${books}.xlsx`, await workbookOf(sheets.map(printed)));
    for (const { data } of sheets) data.length = 0;
  };
  const write = async (rows: Rows) => {
    for (const { sheet, data } of sheets)
      for (const row of sheet.rows(rows)) data.push(sheet.columns.map((column, i) => cellOf(row[i] ?? null, column, language)));
    if (sheets.some(({ data }) => data.length >= most)) await finish();
  };
  return {
    add: (document) => write(rowsOf(document)),
    miss: (document) => write(rowsOfUnread(document)),
    close: async () => {
      if (books === 0 || sheets.some(({ data }) => data.length > 0)) await finish();
    },
  };
}

function printed({ sheet, data }: { sheet: Sheet; data: Cell[][] }): Workbook<Blob> {
  return {
    sheet: sheet.title,
    data: [sheet.headings.map((words) => ({ value: words, type: String, ...heading })), ...data],
    columns: sheet.columns.map(({ width }) => ({ width: width ?? 10 })),
    stickyRowsCount: 1,
  };
}

/** Text stays text whatever it begins with: only formula cells are run. A day that is not whole is no date of a spreadsheet, and stands as a person writes it. */
function cellOf(value: Value, { type }: Column, language: Language): Cell {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number, ...body };
  if (typeof value === "boolean") return { value, type: Boolean, ...body };
  if ((type === "date" || type === "edtf") && fullDate.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", ...body };
  if (type === "edtf") return { value: dayIn(language, value), type: String, ...body };
  return { value: value.length > maxCharacters ? `${value.slice(0, maxCharacters - 1)}…` : value, type: String, ...body };
}

async function workbookOf(sheets: Workbook<Blob>[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(sheets, { ...letters, features: [filters(sheets)] }).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync(files, { mtime: fixedTime });
}

/** Buttons in the heading row that filter and sort; LibreOffice wants their range named too. */
function filters(sheets: readonly Workbook<Blob>[]): Feature<Blob> {
  const ranges = sheets.map(({ data, columns = [] }) => `$A$1:$${letterOf(columns.length - 1)}$${data.length}`);
  const names = sheets.map(
    ({ sheet }, i) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${sheet}'!${ranges[i]}</definedName>`,
  );
  return {
    files: {
      transform: {
        "xl/workbook.xml": { transform: (xml) => xml.replace("</sheets>", `</sheets><definedNames>${names.join("")}</definedNames>`) },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) =>
            xml.replace("</sheetData>", `</sheetData><autoFilter ref="${ranges[sheetIndex]?.replaceAll("$", "")}"/>`),
        },
      },
    },
  };
}

/** Sheets have fewer than 26 columns. */
function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
