import { bodies, fieldKinds } from "../../vi/bodies.ts";
import { issuerCues } from "../../vi/citations.ts";
import { groupNouns, groupOpenings } from "../../vi/groups.ts";
import { institutions } from "../../vi/institutions.ts";
import { placeLevels } from "../../vi/places.ts";
import { fieldBodies } from "../bodies/field-bodies.ts";

const plain = /^\p{L}+(?: \p{L}+)*$/u;

/**
 * Bodies and groups with the words that they are printed with: kinds with fields (`Sở Nội vụ`), names with levels (`UBND huyện`,
 * `UBND các huyện`), groups in pairs (`huyện, thành phố`), and what stands before them (`của UBND`, `các sở`).
 */
export function bodyPhrases(): string[] {
  const kinds = fieldKinds.filter((row) => !row.ocr);
  const levels = placeLevels.map((row) => row.name);
  const several = groupOpenings[0]?.finds[0] ?? "";
  const placed = [...bodies, ...institutions].flatMap((row) => (row.tail === "place" ? row.finds : []));
  const chaired = bodies.flatMap((row) => (row.chaired ? row.finds : []));
  const owned = [...bodies, ...institutions, ...kinds].flatMap((row) => row.finds);
  const nouns = groupNouns.flatMap((row) => row.pattern.split("|").filter((words) => plain.test(words)));
  return [
    ...fieldBodies.map(({ name }) => name),
    ...placed.flatMap((name) => levels.map((level) => `${name} ${level}`)),
    ...chaired.flatMap((name) => levels.map((level) => `${name} ${several} ${level}`)),
    ...issuerCues.flatMap((cue) => owned.map((name) => `${cue.finds[0]} ${name}`)),
    ...nouns.map((noun) => `${several} ${noun}`),
    ...pairs([...levels, ...nouns.filter((noun) => !noun.includes(" "))]),
  ];
}

function pairs(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  return all.flatMap((a) => all.filter((b) => b !== a).map((b) => `${a}, ${b}`));
}
