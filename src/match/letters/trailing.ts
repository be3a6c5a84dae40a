/** How many of the last characters are among `marks`; one step for each. */
export function trailing(words: string, marks: string): number {
  let end = words.length;
  while (end > 0 && marks.includes(words.charAt(end - 1))) end--;
  return words.length - end;
}
