const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as XML and HTML have them; control characters, which XML cannot hold, are left out. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/(?![\t\n])\p{Cc}/gu, "");
}
