import type { Run } from "../flow/flow.ts";
import { addBlocks, finish, newSheet } from "../flow/sheet.ts";
import { withoutPrivate } from "../office/symbols.ts";
import { raised } from "../raised.ts";
import { decodeBytes } from "./fonts.ts";
import type { State } from "./state.ts";

/** Writes the bytes that wait, as the group that is now open prints them: a character may be two bytes, or carry marks. */
export function flush(state: State): void {
  const bytes = state.pending;
  const group = state.groups.at(-1);
  state.pending = "";
  if (bytes === "" || !group) return;
  const font = state.fonts.get(group.font);
  if (group.target === "fonts" && font) font.name += bytes;
  if (group.target === "print") addWords(state, decodeBytes(bytes, font, state.codePage));
}

/** Writes words that need no decoding. */
export function addWords(state: State, words: string): void {
  const group = state.groups.at(-1);
  if (group?.target !== "print" || group.hidden || group.deleted) return;
  const font = state.fonts.get(group.font)?.name.replace(/;.*$/, "").trim() ?? null;
  const plain = withoutPrivate(group.raised ? raised(words) : words, font);
  addRun(state, { text: group.capitals ? plain.toUpperCase() : plain, font });
}

function addRun({ writing }: State, run: Run): void {
  writing.runs.push(run);
}

/** Ends the paragraph that stands in `depth` tables. */
export function endParagraph({ writing, groups }: State, depth: number): void {
  addBlocks(writing.sheet, depth, [{ type: "paragraph", runs: writing.runs, centred: groups.at(-1)?.centred ?? false }, ...writing.beside]);
  writing.runs = [];
  writing.beside = [];
}

/** Takes the words up to the closing brace for a footnote, whose mark is written here, or for a text box. */
export function writeBeside(state: State, note: boolean): void {
  const group = state.groups.at(-1);
  if (!group) return;
  const outside = state.writing;
  const marker = note ? String(++state.notes) : null;
  if (marker !== null) addRun(state, { text: `[^${marker}]`, font: null });
  state.writing = { sheet: newSheet(), runs: [], beside: [] };
  Object.assign(group, { target: "print", depth: 0, raised: false, centred: false });
  group.close = () => {
    if (state.writing.runs.length > 0) endParagraph(state, 0);
    const blocks = finish(state.writing.sheet);
    state.writing = outside;
    outside.beside = [...outside.beside, ...(marker === null ? blocks : [{ type: "note" as const, marker, blocks }])];
  };
}

/** Words of a list's number: the tabs around it are only white space. */
export function writeLabel(state: State): void {
  const group = state.groups.at(-1);
  const { writing } = state;
  const start = writing.runs.length;
  if (!group) return;
  group.close = () => {
    const label = writing.runs
      .slice(start)
      .map((run) => run.text)
      .join("")
      .trim();
    writing.runs = [...writing.runs.slice(0, start), { text: label === "" ? "" : `${label} `, font: null }];
  };
}
