const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that print nothing of the document: code, controls, pictures, deleted words, a page's own menus. */
export const silentTags = setOf(
  "head script style noscript template svg math nav aside button select option textarea input dialog menu iframe object embed canvas audio video map img hr title del",
);

/** Elements that stand on lines of their own. */
export const blockTags = setOf(
  "html body address article blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main ol p pre search section summary ul caption",
);

export const tableParts = setOf("table tbody thead tfoot tr");

export const cellTags = setOf("td th");
