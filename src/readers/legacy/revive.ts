import type { Source } from "../../doc.ts";
import { withCapitals } from "./capitals.ts";
import { legible } from "./legible.ts";

/** A code that no Vietnamese text in Unicode has beside a letter, with the letter before it: the code is looked for first, for it is the rarer. */
const suspect =
  /[\u00a1\u00a2\u00a4-\u00a6\u00a8\u00aa\u00ac\u00ad\u00af\u00b4-\u00b6\u00b8\u00bb-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe\u00ff](?<=[A-Za-z].)/;
/** Any letter with a mark. */
const marked = /[\u0300-\u036f\u00c0-\u024f\u1ea0-\u1ef9]/;

/**
 * A source whose words, or some of them, were in the codes of a legacy font, with these in Unicode; the same source where none were. `encoding` is
 * the one that the user names, or null.
 */
export function revive(source: Source, encoding: string | null): Source {
  if (isRecognised(source)) return source;
  if (encoding === null && !suspect.test(source.text) && marked.test(source.text)) return source;
  const found = legible(source.text, encoding);
  return found ? converted(source, found.encoding, withCapitals(found, source.capitals ?? [])) : source;
}

/** What was read from a picture alone is in Unicode, whatever its words look like. */
function isRecognised({ placed }: Source): boolean {
  return placed.length > 0 && placed.every(({ confidence }) => confidence !== null);
}

/** The source with its words in Unicode and a message that names the encoding they were in. */
export function converted(source: Source, encoding: string, { text, offsets }: NonNullable<Source["legible"]>): Source {
  const words = { encoding };
  return {
    ...source,
    encoding,
    legible: { text, offsets },
    messages: [...source.messages, { id: "encoding-converted", severity: "info", span: null, words, path: "/source/encoding" }],
  };
}
