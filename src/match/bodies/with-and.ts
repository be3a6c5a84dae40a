import { and } from "../../vi/issuers.ts";

/** Between two words that are no short forms. */
const ampersand = /(?<=\p{L}{3}) & (?=\p{L}{3})|(?<=\p{Ll}) ?& ?(?=\p{Lu}\p{Ll})/gu;

/** A name with the sign between its words written out: `Phòng Đào tạo & Công tác sinh viên`. */
export function withAnd(name: string): string {
  return name.replace(ampersand, ` ${and.finds[0]} `);
}
