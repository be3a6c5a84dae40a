import { and } from "../../vi/issuers.ts";

/** Between two words that are no short forms. */
const ampersand = /(?<=\p{L}{3}) & (?=\p{L}{3})|(?<=\p{Ll}) ?& ?(?=\p{Lu}\p{Ll})/gu;

/** Of two names of other tongues the sign is a part: `Smith & Wilson`. */
const foreign = /(?<![\p{L}])[A-Za-z]{1,24} ?$/u;
const foreignNext = /^ ?[A-Za-z]{1,24}(?!\p{L})/u;

/** A name with the sign between its words written out: `Phòng Đào tạo & Công tác sinh viên`. */
export function withAnd(name: string): string {
  return name.replace(ampersand, (sign: string, at: number) => {
    const isForeign = foreign.test(name.slice(Math.max(0, at - 25), at)) && foreignNext.test(name.slice(at + sign.length));
    return isForeign ? sign : ` ${and.finds[0]} `;
  });
}
