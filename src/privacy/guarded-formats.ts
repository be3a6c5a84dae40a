/** Outputs that are handed on easily; they get a document that tells of a denunciation redacted, unless the user says otherwise. */
export const guardedFormats: ReadonlySet<string> = new Set(["xlsx", "csv", "ics"]);
