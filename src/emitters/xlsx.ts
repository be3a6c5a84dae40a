import { unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type Cell, type Feature, type SheetData, type Sheet as Workbook } from "write-excel-file/universal";
import type { OpenSink } from "./emitter.ts";
import { rowsOf } from "./tables/list.ts";
import { type Sheet, sheetNames, sheetOf } from "./tables/sheet.ts";
import type { Column, Value } from "./tables/table.ts";

/** What one sheet and one cell of Excel can hold. */
const maxRows = 1_048_576;
const maxCharacters = 32_767;
/** Of the files inside: no clock, so that the same records give the same bytes. */
const fixedTime = new Date(1980, 0, 1);
const heading = { fontWeight: "bold", wrap: true, alignVertical: "top", backgroundColor: "#DDE7F3" } as const;
const body = { wrap: true, alignVertical: "top" } as const;
const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/** `vanban.xlsx`: one workbook with a sheet for each kind of fact. */
export const xlsxSink: OpenSink = async (shelf, { language }) => {
  const sheets = sheetNames.map((name) => ({ sheet: sheetOf(name, language), data: [] as Cell[][] }));
  return {
    add: (document) => {
      const rows = rowsOf(document);
      for (const { sheet, data } of sheets)
        for (const row of sheet.rows(rows)) data.push(sheet.columns.map((column, i) => cellOf(row[i] ?? null, column)));
    },
    close: async () => shelf.append("vanban.xlsx", await workbookOf(sheets.flatMap(({ sheet, data }) => inPages(sheet, data)))),
  };
};

/** A full sheet goes on in a second one. */
function inPages(sheet: Sheet, data: readonly Cell[][]): Workbook<Blob>[] {
  const head: Cell[] = sheet.headings.map((words) => ({ value: words, type: String, ...heading }));
  const pages = Math.max(1, Math.ceil(data.length / (maxRows - 1)));
  return Array.from({ length: pages }, (_, page) => ({
    sheet: page === 0 ? sheet.title : `${sheet.title} (${page + 1})`,
    data: [head, ...data.slice(page * (maxRows - 1), (page + 1) * (maxRows - 1))] satisfies SheetData,
    columns: sheet.columns.map(({ width }) => ({ width: width ?? 10 })),
    stickyRowsCount: 1,
  }));
}

/** Text stays text whatever it begins with: only formula cells are run. */
function cellOf(value: Value, { type }: Column): Cell {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number, ...body };
  if (typeof value === "boolean") return { value, type: Boolean, ...body };
  if ((type === "date" || type === "edtf") && fullDate.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", ...body };
  return { value: value.length > maxCharacters ? `${value.slice(0, maxCharacters - 1)}…` : value, type: String, ...body };
}

async function workbookOf(sheets: Workbook<Blob>[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(sheets, { features: [filters(sheets)] }).toBlob();
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
