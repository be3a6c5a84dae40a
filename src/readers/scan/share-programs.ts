import type { Picture } from "./picture.ts";
import type { Layout, Recogniser } from "./recognise.ts";

/** More pictures than this are not read by one program: others would wait for it. */
const most = 4;

/** Reads a picture into hOCR. */
export type Recognise = (picture: Picture, layout: Layout) => Promise<string>;

interface Waiting {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly resolve: (hocr: string) => void;
  readonly reject: (reason: unknown) => void;
}

/** Lets pictures wait until a program is free; those of one layout that wait together share one, since starting it takes time. */
export function sharePrograms({ recognise, atOnce }: Recogniser): Recognise {
  let waiting: readonly Waiting[] = [];
  let running = 0;
  const read = async (batch: readonly Waiting[], layout: Layout) => {
    try {
      const pictures = batch.map(({ picture }) => picture);
      const hocr = await recognise(pictures, layout);
      batch.forEach(({ resolve }, k) => {
        resolve(hocr[k] ?? "");
      });
    } catch (reason) {
      for (const { reject } of batch) reject(reason);
    }
    running--;
    start();
  };
  const start = () => {
    for (let [first] = waiting; first && running < atOnce; [first] = waiting) {
      const { layout } = first;
      const same = waiting.filter((one) => one.layout === layout);
      const batch = same.slice(0, Math.min(most, Math.ceil(same.length / atOnce)));
      waiting = waiting.filter((one) => !batch.includes(one));
      running++;
      void read(batch, layout);
    }
  };
  return (picture, layout) =>
    new Promise((resolve, reject) => {
      waiting = [...waiting, { picture, layout, resolve, reject }];
      start();
    });
}
