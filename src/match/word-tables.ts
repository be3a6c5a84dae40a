import { fieldKinds, holders, nameEnds, nameVerbs, nameWords, noBodies } from "../vi/bodies.ts";
import { groupNouns, groupOpenings } from "../vi/groups.ts";
import { noSubjectRows } from "../vi/orders.ts";
import { acts, bracketActs, bracketLabels, chargeNouns, charges, labelPrefixes, noActs, personTitles } from "../vi/roles.ts";
import { dittoRows, timeCellRows } from "../vi/slots.ts";
import { anyOf } from "./rows/any-of.ts";
import { rowsAt } from "./rows/rows-at.ts";

/** The tables that several rules ask at a place, each compiled once. */
export const actAt = rowsAt(acts);
export const bracketActAt = rowsAt(bracketActs);
export const bracketLabelAt = rowsAt(bracketLabels);
export const chargeNounAt = rowsAt(chargeNouns);
export const chargeAt = rowsAt(charges);
export const fieldKindAt = rowsAt(fieldKinds);
export const groupNounAt = rowsAt(groupNouns);
export const groupOpeningAt = rowsAt(groupOpenings);
export const holderAt = rowsAt(holders);
export const labelPrefixAt = rowsAt(labelPrefixes);
export const nameEndAt = rowsAt(nameEnds);
export const nameVerbAt = rowsAt(nameVerbs);
export const nameWordAt = rowsAt(nameWords);
export const noActAt = rowsAt(noActs);
export const noBodyAt = rowsAt(noBodies);
export const noSubjectAt = rowsAt(noSubjectRows);
export const titleAt = rowsAt(personTitles);

/** The start of a cell, or of a line, that says when. */
export const timeStart = new RegExp(`^(?:${anyOf(timeCellRows)})`, "u");

/** A cell that says no more than the one above it. */
export const ditto = new RegExp(`^(?:${anyOf(dittoRows)})$`, "u");
