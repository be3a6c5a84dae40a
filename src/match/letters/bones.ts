/** Letters without their marks, lower case: `Đương` and `Dương` are one. NFC words keep their length. */
export function bonesOf(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\u0111/g, "d");
}
