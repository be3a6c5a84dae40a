import { edited, type Harm } from "./harm.ts";
import { pick } from "./random.ts";

/** A superior number inside a line, or a note mark in brackets; not the ² of m². */
const anchor = /(?<=[^\nm])(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\^?(\d{1,3})\](?!:))/gu;
const superior = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Footnote marks lost from the text: no task can have these footnotes any more, the footnotes themselves stay. */
export function marksDropped(share: number): Harm {
  return {
    name: "footnote marks dropped",
    level: share === 1 ? "all" : `${share * 100} %`,
    inPlace: false,
    apply: ({ text, gold }, random) => {
      const marks = [...text.matchAll(anchor)].filter((mark) => mark[1] === undefined || gold.footnotes?.some((n) => n.marker === mark[1]));
      if (marks.length === 0 || !gold.footnotes?.length) return null;
      const gone = pick(marks, share, random);
      const left = new Set(marks.filter((mark) => !gone.includes(mark)).map((mark) => digitsOf(mark[0])));
      const tasks = (gold.tasks ?? []).map((task) => ({ ...task, footnotes: (task.footnotes ?? []).filter((mark) => left.has(mark)) }));
      const edits = gone.map((mark) => ({ start: mark.index, end: mark.index + mark[0].length, words: "" }));
      return { text: edited(text, edits), gold: { ...gold, tasks } };
    },
  };
}

function digitsOf(mark: string): string {
  return mark.replace(/[^\d⁰-⁹¹²³]/gu, "").replace(/\D/gu, (digit) => String(superior.indexOf(digit)));
}
