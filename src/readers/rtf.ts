import { flowSource } from "./flow/flow-source.ts";
import { finish, newSheet, noRow } from "./flow/sheet.ts";
import { type ReadResult, unread } from "./reader.ts";
import { addWords, endParagraph, flush } from "./rtf/print.ts";
import { type Group, outermost, type State } from "./rtf/state.ts";
import { type Token, tokensOf } from "./rtf/tokens.ts";
import { describing, drawing, type Handler, known, printing, signs } from "./rtf/words.ts";

const tables: Readonly<Record<Group["target"], ReadonlyMap<string, Handler>>> = {
  print: printing,
  fonts: describing,
  shape: drawing,
  nowhere: new Map(),
};

/** Rich Text Format, as it is printed with all changes accepted; headers, footers and hidden words are left out. */
export function readRtf(path: string, bytes: Uint8Array): ReadResult {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const state: State = {
    groups: [{ ...outermost }],
    fonts: new Map(),
    codePage: "windows-1252",
    pending: "",
    passing: 0,
    writing: { sheet: newSheet(), runs: [], beside: [] },
    row: noRow,
    notes: 0,
  };
  for (const token of tokensOf(rtf)) readToken(state, token);
  if (state.groups.length > 1) return unread("file-damaged");
  if (state.writing.runs.length > 0) endParagraph(state, 0);
  return flowSource(path, bytes, "rtf", state.codePage, finish(state.writing.sheet));
}

function readToken(state: State, token: Token): void {
  if (token.kind === "bytes") {
    const passed = Math.min(state.passing, token.bytes.length);
    state.passing -= passed;
    if (state.groups.at(-1)?.target !== "nowhere") state.pending += token.bytes.slice(passed);
    return;
  }
  flush(state);
  if (token.kind === "word") readWord(state, token.word, token.param);
  else state.passing = 0;
  if (token.kind === "open") state.groups.push({ ...(state.groups.at(-1) ?? outermost), optional: false, close: null });
  if (token.kind === "close" && state.groups.length > 1) closeGroup(state);
}

/** What closing does still belongs to the group. */
function closeGroup({ groups }: State): void {
  groups.at(-1)?.close?.();
  groups.pop();
}

function readWord(state: State, word: string, param: number | null): void {
  const group = state.groups.at(-1);
  if (!group) return;
  if (word === "*") group.optional = true;
  else if (word === "u") addCharacter(state, group, param ?? 0);
  else if (state.passing > 0 && signs[word]) state.passing--;
  else if (group.optional && !known.has(word)) group.target = "nowhere";
  else tables[group.target].get(word)?.(state, group, param);
  if (word !== "*") group.optional = false;
}

/** A character by its number, which is signed; what stands in for it is passed over. */
function addCharacter(state: State, group: Group, number: number): void {
  addWords(state, String.fromCharCode(number & 0xffff));
  state.passing = group.substitutes;
}
