/** Anything that is seen in print. */
const seen = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Whether nothing of a text is seen in print. */
export function isBlank(text: string): boolean {
  return !seen.test(text);
}
