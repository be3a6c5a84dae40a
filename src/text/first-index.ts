/** The first index below `length` from which on `isThere` holds; `length` where it holds nowhere. A few steps for any length. */
export function firstIndex(length: number, isThere: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
