/** Letters without their marks, lower case: `Đương` and `Dương` are one. NFC words keep their length. */
export function bonesOf(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\u0111/g, "d");
}

/** Whether words are the same but for their marks, as a scan may lose them. */
export function haveSameBones(one: string, other: string): boolean {
  return one === other || (one.length === other.length && bonesOf(one) === bonesOf(other));
}
