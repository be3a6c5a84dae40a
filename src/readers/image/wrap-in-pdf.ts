import type { Sheet } from "./sheet.ts";

/** Width of a sheet of A4, in points: what an image that does not say its size is taken for. */
const a4 = 595;
/** Dots to the inch that a scanner or camera may mean; other figures are taken for none. */
const likely = { least: 50, most: 1200 };

/** A PDF with an image on each page, as large as its dots to the inch say: its engine decodes them all. */
export function wrapInPdf(sheets: readonly Sheet[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (head: string, stream?: Uint8Array): number => {
    const parts = stream
      ? [Buffer.from(`${head}/Length ${stream.length}>>\nstream\n`), stream, Buffer.from("\nendstream")]
      : [Buffer.from(head)];
    objects.push(Buffer.concat([Buffer.from(`${objects.length + 1} 0 obj\n`), ...parts, Buffer.from("\nendobj\n")]));
    return objects.length;
  };
  const firstOf = (sheet: number) => 3 + sheets.slice(0, sheet).reduce((sum, { strips }) => sum + 2 + strips.length, 0);
  add("<</Type/Catalog/Pages 2 0 R>>");
  add(`<</Type/Pages/Count ${sheets.length}/Kids[${sheets.map((_, k) => `${firstOf(k)} 0 R`).join(" ")}]>>`);
  sheets.forEach((sheet, k) => {
    addPage(sheet, firstOf(k), add);
  });
  return Buffer.concat([Buffer.from("%PDF-1.4\n"), ...objects, Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n")]);
}

function addPage({ width, height, dots, turn, strips }: Sheet, own: number, add: (head: string, stream?: Uint8Array) => number): void {
  const scale = dots !== null && dots >= likely.least && dots <= likely.most ? 72 / dots : a4 / width;
  const names = strips.map((_, k) => `/S${k} ${own + 2 + k} 0 R`).join("");
  add(
    `<</Type/Page/Parent 2 0 R/Rotate ${turn}/MediaBox[0 0 ${width * scale} ${height * scale}]/Resources<</XObject<<${names}>>>>/Contents ${own + 1} 0 R>>`,
  );
  let bottom = height;
  const drawn = strips.map(({ rows }, k) => {
    bottom -= rows;
    return `q ${width * scale} 0 0 ${rows * scale} 0 ${bottom * scale} cm /S${k} Do Q`;
  });
  add("<<", Buffer.from(drawn.join("\n")));
  for (const { rows, dictionary, bytes } of strips) add(`<</Type/XObject/Subtype/Image/Width ${width}/Height ${rows}${dictionary}`, bytes);
}
