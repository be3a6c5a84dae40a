import { z } from "zod";

/** Values that several parts of the record share. */
export const text = z.string().min(1);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const edtf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe("Half-open UTF-16 offsets into the text that `vanban text` prints");
export const ids = z.array(text);
