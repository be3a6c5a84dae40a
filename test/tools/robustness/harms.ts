import type { Harm } from "./harm.ts";
import { closedUp, decomposed, pageBreaks, runOn, spread, windowsLineEnds, wrapped } from "./layout.ts";
import { marksDropped } from "./marks.ts";
import { misread } from "./misread.ts";
import { labelsMoved, leftColumnsLost } from "./tables.ts";

/** Every way to make a document worse, each at its levels, mildest first. */
export const harms: readonly Harm[] = [
  misread(0.015),
  misread(0.03),
  misread(0.08),
  pageBreaks(0.1),
  pageBreaks(0.3),
  leftColumnsLost(0.1),
  leftColumnsLost(0.3),
  labelsMoved(1),
  labelsMoved(2),
  marksDropped(0.5),
  marksDropped(1),
  wrapped(60),
  wrapped(72),
  wrapped(72, true),
  wrapped(90),
  spread,
  closedUp,
  runOn,
  decomposed,
  windowsLineEnds,
];
