import { deflateSync } from "node:zlib";
import { withPdf } from "../../../src/readers/pdf/with-pdf.ts";
import type { Picture } from "../../../src/readers/scan/picture.ts";
import { type PdfObject, writeObjects } from "./write-objects.ts";

/** How a page comes out of a scanner. */
interface Wear {
  /** Dots to the inch. */
  readonly dots: number;
  /** How far it lies from straight, in degrees. */
  readonly skew: number;
  /** How much each dot's grey is off, of 255. */
  readonly noise: number;
}

/** The pages of a PDF as a scanner would store them: pictures, a little worn. */
export async function scan(pdf: Uint8Array, wear: Wear): Promise<Uint8Array> {
  const pictures = await withPdf(pdf, null, async (open) => Array.from({ length: open.count }, (_, k) => open.draw(k + 1)));
  return picturePdf(
    (pictures ?? []).flatMap((picture) => (picture ? [worn(picture, wear)] : [])),
    wear.dots,
  );
}

function worn({ width, height, grey }: Picture, { dots, skew, noise }: Wear): Picture {
  const scale = 300 / dots;
  const [w, h] = [Math.floor(width / scale), Math.floor(height / scale)];
  const out = new Uint8Array(w * h).fill(245);
  const slope = Math.tan((skew * Math.PI) / 180);
  let seed = 1;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      const [sx, sy] = [Math.floor((x + slope * (y - h / 2)) * scale), Math.floor((y - slope * (x - w / 2)) * scale)];
      const paper = sx < 0 || sx + 1 >= width || sy < 0 || sy + 1 >= height;
      const value = paper ? 255 : ((grey[sy * width + sx] ?? 255) + (grey[(sy + 1) * width + sx + 1] ?? 255)) / 2;
      out[y * w + x] = Math.max(0, Math.min(255, value * 0.9 + 15 + ((seed >> 16) % 256) * (noise / 256) - noise / 2));
    }
  }
  return { width: w, height: h, grey: out };
}

function picturePdf(pictures: readonly Picture[], dots: number): Uint8Array {
  const kids = pictures.map((_, k) => `${3 + 3 * k} 0 R`).join(" ");
  const pages = pictures.flatMap(({ width, height, grey }, k): PdfObject[] => {
    const [w, h] = [(width * 72) / dots, (height * 72) / dots];
    const own = 3 + 3 * k;
    const image = `/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`;
    return [
      {
        head: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Resources<</XObject<</P ${own + 2} 0 R>>>>/Contents ${own + 1} 0 R>>`,
      },
      { head: "<<>>", stream: `${w} 0 0 ${h} 0 0 cm /P Do` },
      { head: `<</Type/XObject/Subtype/Image${image}>>`, stream: deflateSync(grey) },
    ];
  });
  const tree = [{ head: "<</Type/Catalog/Pages 2 0 R>>" }, { head: `<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>` }];
  return writeObjects([...tree, ...pages]);
}
