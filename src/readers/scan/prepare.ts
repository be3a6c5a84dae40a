import type { Grid } from "../print/grids.ts";
import type { Rule } from "../print/page.ts";
import { findRules } from "./find-rules.ts";
import type { Picture } from "./picture.ts";
import { inkBelow } from "./shades.ts";
import { straighten } from "./straighten.ts";

/** A page that is ready for recognition: level, without its rules. */
export interface PreparedPage {
  readonly bare: Picture;
  /** The grey below which it is printed on. */
  readonly ink: number;
  readonly rules: readonly Rule[];
  readonly grids: readonly Grid[];
}

/** Makes a page ready for recognition, null where there is no picture of it; the one that was drawn is then no longer needed. */
export function prepare(picture: Picture | null): PreparedPage | null {
  if (!picture) return null;
  const { rules, grids, bare } = findRules(straighten(picture));
  return { bare, ink: inkBelow(bare), rules, grids };
}
