const names = /\.(?:md|markdown)$/i;
/** A heading, the row of dashes under a table's head, the mark of an item that is kept from being one (`1\.`): what only Markdown has. */
const marks = /^ {0,3}#{1,6} +\S|^ {0,3}\|(?: *:?-{3,}:? *\|)+ *$|^ {0,3}(?:\*\*)?(?:(?:\d{1,3}|[IVX]{1,5}|[A-Za-zđĐ])\\[.)]|\\[-+*]) /m;
/** The marks stand early in a document if at all. */
const sample = 65_536;

/** Whether a text is Markdown, by its file's name or else by what is in it. */
export function isMarkdown(path: string, text: string): boolean {
  if (names.test(path)) return true;
  const start = text.slice(0, sample);
  return (start.includes("#") || start.includes("|") || start.includes("\\")) && marks.test(start.replaceAll("\r", "\n"));
}
