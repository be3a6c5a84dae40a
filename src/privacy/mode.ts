/**
 * How persons are treated: `none` leaves them; `pseudonymize` puts a token of its own in the place of each private person;
 * `redact` takes out names, homes, land, and the numbers of decisions in cases, and keeps nothing to undo it.
 */
export type PrivacyMode = "none" | "pseudonymize" | "redact";

/** What `--privacy` takes. */
export const privacyModes: readonly PrivacyMode[] = ["none", "pseudonymize", "redact"];
