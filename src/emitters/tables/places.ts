import type { DocumentRecord } from "../../record.ts";
import type { Filed } from "../emitter.ts";
import { type Column, own, repeated, type Value } from "./table.ts";

/** Where a row was read from, behind its other columns. */
export const placeColumns: readonly Column[] = [repeated("file", "text", 30), own("page", "integer", 7), own("line", "integer", 7)];

/** Gives the values of `placeColumns` for the JSON Pointer of a value. */
export function placesOf({ source, provenance }: DocumentRecord, at: Filed["at"]): (pointer: string) => readonly Value[] {
  return (pointer) => {
    const [first] = provenance[pointer] ?? [];
    const { page, line } = first ? at(first[0]) : { page: null, line: null };
    return [source.path, page, line];
  };
}
