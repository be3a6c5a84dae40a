import { type DocumentRecord, documentRecord } from "../record.ts";

/**
 * What is expected of a record, which a person may have written and may hold only some parts. Throws where it is none, is empty or has a part
 * that no record has: else nothing would be compared, and all would be well.
 */
export function expectedParts(written: unknown): Partial<DocumentRecord> {
  if (!isTable(written)) throw new Error("[ ] ≠ { }");
  if (Object.keys(written).length === 0) throw new Error("{ }");
  const wrong = Object.keys(written).find((name) => !isPart(name, written[name]));
  if (wrong !== undefined) throw new Error(wrong);
  return written;
}

function isPart(name: string, value: unknown): boolean {
  const { [name]: shape } = documentRecord.shape as Readonly<Record<string, { readonly type: string }>>;
  if (shape?.type === "array") return Array.isArray(value);
  return shape !== undefined && (isTable(value) || typeof value === "string");
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
