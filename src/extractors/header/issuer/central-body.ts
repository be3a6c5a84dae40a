import type { Passage } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { centralBodies, centralCommittee, centralTail } from "../../../vi/issuers.ts";

const committee = new RegExp(`^(?:${centralCommittee.pattern})`, "u");
const body = new RegExp(`^(?:${anyOf(centralBodies)})$`, "u");

/** `ỦY BAN KIỂM TRA` under `BAN CHẤP HÀNH TRUNG ƯƠNG` is the centre's. */
export function ofCentre(name: string, superior: Passage): string | null {
  return committee.test(superior.folded) && body.test(fold(name)) ? `${name} ${centralTail}` : null;
}
