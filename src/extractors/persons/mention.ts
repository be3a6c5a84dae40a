export type PersonRole = "complainant" | "denouncer" | "accused" | "relative" | "third-party" | "signer" | "official";

/** A person's name where it stands in a passage. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly role: PersonRole;
}
