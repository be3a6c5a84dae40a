const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** Sixteen hexadecimal digits that depend on the words alone (FNV-1a, 64 bits, over UTF-16 units). No secret is kept by them. */
export function stableId(words: string): string {
  let hash = offset;
  for (let i = 0; i < words.length; i++) hash = ((hash ^ BigInt(words.charCodeAt(i))) * prime) & mask;
  return hash.toString(16).padStart(16, "0");
}
