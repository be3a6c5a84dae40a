import { endCell, endRow, noRow, type RowShape } from "../flow/sheet.ts";
import { codePageOf, type Font, setCharset } from "./fonts.ts";
import { addWords, endParagraph, writeBeside, writeLabel } from "./print.ts";
import type { Group, State } from "./state.ts";

/** What a control word does; `param` is null where it has none. */
export type Handler = (state: State, group: Group, param: number | null) => void;

/** Cells that a row may describe. */
const widest = 1000;

const set =
  (values: Partial<Group>): Handler =>
  (_, group) => {
    Object.assign(group, values);
  };
const toggle =
  (key: "capitals" | "hidden" | "deleted" | "raised"): Handler =>
  (_, group, param) => {
    group[key] = param !== 0;
  };
const sign =
  (words: string): Handler =>
  (state) =>
    addWords(state, words);
const reshape =
  (change: (row: RowShape, param: number) => RowShape): Handler =>
  (state, _, param) => {
    state.row = change(state.row, param ?? 0);
  };
const end: Handler = (state, group) => endParagraph(state, group.depth);
const closeCell = (state: State, depth: number) => {
  endParagraph(state, depth);
  endCell(state.writing.sheet, depth);
};

/** Words that stand for characters. */
export const signs: Readonly<Record<string, Handler>> = {
  tab: sign("\t"),
  line: sign("\n"),
  softline: sign("\n"),
  lbr: sign("\n"),
  emdash: sign("—"),
  endash: sign("–"),
  bullet: sign("•"),
  lquote: sign("‘"),
  rquote: sign("’"),
  ldblquote: sign("“"),
  rdblquote: sign("”"),
  emspace: sign(" "),
  enspace: sign(" "),
  qmspace: sign(" "),
  "~": sign("\u00a0"),
  _: sign("-"),
};

const looks: Readonly<Record<string, Handler>> = {
  plain: set({ capitals: false, hidden: false, deleted: false, raised: false }),
  caps: toggle("capitals"),
  v: toggle("hidden"),
  deleted: toggle("deleted"),
  super: toggle("raised"),
  up: (_, group, param) => {
    group.raised = (param ?? 6) > 3;
  },
  sub: set({ raised: false }),
  nosupersub: set({ raised: false }),
  pard: set({ depth: 0, centred: false }),
  qc: set({ centred: true }),
  ql: set({ centred: false }),
  qr: set({ centred: false }),
  qj: set({ centred: false }),
  intbl: (_, group) => {
    group.depth = Math.max(1, group.depth);
  },
  itap: (_, group, param) => {
    group.depth = Math.max(0, param ?? 1);
  },
  uc: (_, group, param) => {
    group.substitutes = Math.max(0, param ?? 1);
  },
};

const parts: Readonly<Record<string, Handler>> = {
  par: end,
  sect: end,
  "\n": end,
  "\r": end,
  cell: (state) => closeCell(state, 1),
  nestcell: (state, group) => closeCell(state, Math.max(2, group.depth)),
  row: (state) => endRow(state.writing.sheet, 1, state.row),
  nestrow: (state, group) => endRow(state.writing.sheet, Math.max(2, group.depth), state.row),
  trowd: reshape(() => noRow),
  trleft: reshape((row, param) => ({ ...row, left: param })),
  clmrg: reshape((row) => ({ ...row, next: { ...row.next, beside: true } })),
  clvmrg: reshape((row) => ({ ...row, next: { ...row.next, below: true } })),
  cellx: reshape((row, right) =>
    row.cells.length < widest ? { ...row, cells: [...row.cells, { right, ...row.next }], next: noRow.next } : row,
  ),
  footnote: (state) => writeBeside(state, true),
  listtext: writeLabel,
  pntext: writeLabel,
  shpinst: set({ target: "shape" }),
  do: set({ target: "shape" }),
};

const fonts: Readonly<Record<string, Handler>> = {
  ansicpg: (state, _, param) => {
    state.codePage = codePageOf(param ?? 1252);
  },
  mac: (state) => {
    state.codePage = "macintosh";
  },
  fonttbl: set({ target: "fonts" }),
  f: (state, group, param) => {
    group.font = param ?? 0;
    if (group.target === "fonts") state.fonts.set(group.font, { name: "", codePage: null, symbol: false });
  },
};

/** Groups whose words are not printed, or not in their place. */
const unprinted =
  "colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl fldinst ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict shprslt nonesttables annotation atnid atnauthor tc xe objdata upr filetbl revtbl private";

const hidden = Object.fromEntries(unprinted.split(" ").map((word) => [word, set({ target: "nowhere" })]));

/** What each word does where words are printed. */
export const printing: ReadonlyMap<string, Handler> = new Map(Object.entries({ ...looks, ...parts, ...signs, ...fonts, ...hidden }));

const ofFont =
  (change: (font: Font, param: number) => void): Handler =>
  ({ fonts: known }, group, param) => {
    const font = known.get(group.font);
    if (font && param !== null) change(font, param);
  };

/** What each word does in the table of fonts. */
export const describing: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...fonts,
    fcharset: ofFont(setCharset),
    cpg: ofFont((font, param) => {
      font.codePage = codePageOf(param);
    }),
  }),
);

/** What each word does in a drawn shape. */
export const drawing: ReadonlyMap<string, Handler> = new Map(
  Object.entries({ shptxt: (state: State) => writeBeside(state, false), dptxbxtext: (state: State) => writeBeside(state, false) }),
);

/** Words that are read although `\*` stands before them. */
export const known: ReadonlySet<string> = new Set("footnote shpinst do nesttableprops shppict moMath moMathPara".split(" "));
