import type { Block, Paragraph, Table } from "../../doc.ts";
import * as cues from "../cues.ts";
import { typeNamed, typeOpening } from "../named-type.ts";
import { annexBefore, headsAnnex, opensAppendix } from "./annex-start.ts";
import { ownClose } from "./blank-close.ts";
import {
  columnsOf,
  endsItem,
  isBodyOver,
  isListed,
  isNamedBelow,
  isOfficeAlone,
  isPerson,
  isSignedBelow,
  namedIn,
  startsRecipients,
  startsSignature,
} from "./close-lines.ts";
import { isOpen, listed, listedBelow, opensList, type CloseState as State } from "./close-list.ts";
import { hasMotto, isDateLine } from "./line-kinds.ts";
import { isHeldBesides, isNamedAgain } from "./named-again.ts";
import { type PrintLine, printLines } from "./print-lines.ts";

/** Where the close begins and ends, as indexes of blocks. */
export interface CloseExtent {
  readonly start: number;
  readonly end: number;
  /** First block of the annex; the number of blocks where there is none. */
  readonly annex: number;
}

/** Recipients and signature may stand in either order, this far apart at most. */
const spread = 60;
const longestSmear = 60;

/** Finds recipients and signature below the block `from`, and what is printed after them; an annex may begin at the block `floor`. */
export function findClose(blocks: readonly Block[], text: string, from: number, floor: number): CloseExtent {
  const opening = ownClose((at) => closeStart(blocks, text, at), blocks, text, from);
  const start = withSeal(blocks, text, opening);
  const annex = annexBefore(blocks, text, floor, start ?? blocks.length);
  if (annex !== null) return { start: annex, end: annex, annex };
  if (opening === null || start === null) return { start: blocks.length, end: blocks.length, annex: blocks.length };
  const end = closeEnd(blocks, text, opening);
  return { start, end, annex: hasMore(blocks, end) ? end : blocks.length };
}

function hasMore(blocks: readonly Block[], end: number): boolean {
  return blocks
    .slice(end)
    .some((b) => b.type === "table" || (b.type === "paragraph" && !cues.wrapper.test(b.passage.folded) && b.passage.text.length > 3));
}

/** Back to the line that says what is signed for (`XÁC THỰC VĂN BẢN HỢP NHẤT`), or where and when. */
function withSeal(blocks: readonly Block[], text: string, start: number | null): number | null {
  const before = start === null ? undefined : blocks[start - 1];
  if (start === null || before?.type !== "paragraph") return start;
  const dated = !before.mark && before.passage.text.length < 90 && printLines(blocks, text, start - 1, start, false).some(isDateLine);
  return dated || cues.signed.test(before.passage.folded) || isBodyOver(blocks, text, start) ? start - 1 : start;
}

function closeStart(blocks: readonly Block[], text: string, from: number): number | null {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.type === "furniture" || block.type === "note" || !mayClose(block)) continue;
    const lines = printLines(blocks, text, i, i + 1, false);
    if (lines.some((line) => startsRecipients(line))) return i;
    if (lines.some((line) => startsSignature(line)) && confirmed(blocks, text, i, lines)) return i;
    if (block.type === "paragraph" && isOfficeAlone(block.passage) && isSignedUnder(blocks, text, i)) return i;
  }
  return null;
}

function mayClose(block: Block): boolean {
  if (block.type === "paragraph")
    return (
      (block.mark === null || block.mark.kind === "dash" || block.mark.kind === "letter") &&
      (block.mark?.kind === "letter" ||
        cues.closing.test(block.passage.folded) ||
        (block.passage.at.length > 1 && block.passage.text.length < 600))
    );
  return block.type === "table" && block.rows.length < 60;
}

/** Directly under an office in small letters stands a name, or that it was signed. */
function isSignedUnder(blocks: readonly Block[], text: string, at: number): boolean {
  const [under] = printLines(blocks, text, at + 1, at + 3, false);
  return under !== undefined && (cues.signed.test(under.passage.folded) || cues.isName(under.passage));
}

/** A bare office needs a name, the recipients, or the text's end near it. */
function confirmed(blocks: readonly Block[], text: string, at: number, lines: readonly PrintLine[]): boolean {
  const near = printLines(blocks, text, at, Math.min(blocks.length, at + 9), false);
  if (near.length <= lines.length + 2 && at > blocks.length - 12) return true;
  if (lines.some((line) => columnsOf(line).some((w) => cues.modeMark.test(w.folded) && cues.isCaps(w.text.slice(0, 14))))) return true;
  return near.some((line) => startsRecipients(line) || cues.signed.test(line.passage.folded) || namedIn(line));
}

function closeEnd(blocks: readonly Block[], text: string, start: number): number {
  const state: State = { list: false, open: false, signature: false, tabled: false, name: false, below: false, numbers: false };
  let end = start;
  for (let i = start; i < Math.min(blocks.length, start + spread + 40); i++) {
    const block = blocks[i];
    if (!block || silent(block)) continue;
    const lines = printLines(blocks, text, i, i + 1, false);
    if (lines.some(hasMotto)) break;
    const ahead = {
      heading: headsAnnex(blocks, i),
      filed: state.list && filedSoon(blocks, i),
      signer: isSignedBelow(blocks, text, i),
      named: () => isNamedBelow(blocks, text, i),
    };
    const closes = block.type === "table" ? tableCloses(lines, state) : paragraphCloses(block, lines, state, ahead);
    if (!closes && !isNamedAgain(blocks, start, i)) break;
    state.tabled = block.type === "table";
    end = i + 1;
  }
  return end;
}

/** What the blocks from here on show. */
interface Ahead {
  readonly heading: boolean;
  /** The last of the recipients is still to come. */
  readonly filed: boolean;
  /** Directly below somebody signs. */
  readonly signer: boolean;
  /** Soon below stands the name of one who signs. */
  readonly named: () => boolean;
}

function filedSoon(blocks: readonly Block[], at: number): boolean {
  return blocks
    .slice(at + 1, at + 4)
    .some((block) => block.type === "paragraph" && block.mark !== null && cues.filed.test(block.passage.folded));
}

function silent(block: Block): block is Exclude<Block, Paragraph | Table> {
  return block.type === "furniture" || block.type === "note" || (block.type === "paragraph" && cues.wrapper.test(block.passage.folded));
}

function tableCloses(lines: readonly PrintLine[], state: State): boolean {
  const recipients = lines.some((line) => startsRecipients(line));
  const signature = lines.some((line) => startsSignature(line));
  const name = lines.some((line) => namedIn(line));
  const rest = !state.name && ((name && lines.length < 6) || (state.list && lines.length < 4));
  if (!recipients && !signature && !rest) return false;
  state.open = isOpen(columnsOf(lines.at(-1))[0]?.text ?? "");
  state.list ||= recipients;
  state.signature ||= signature;
  state.name ||= name;
  return true;
}

function paragraphCloses(p: Paragraph, lines: readonly PrintLine[], state: State, ahead: Ahead): boolean {
  const words = p.passage.folded;
  if (cues.attached.test(words) || opensAppendix(p)) return false;
  if (lines.some((line) => startsRecipients(line))) return opensList(p, state);
  if (lines.some((line) => startsSignature(line))) return opensSignature(state);
  if (cues.draft.test(words) || cues.signed.test(words) || (state.signature && cues.signedOpening.test(words))) return true;
  return p.mark ? listed(p, state) : unmarkedCloses(p, lines, state, ahead);
}

/** A further signature has a name of its own. */
function opensSignature(state: State): true {
  state.name = false;
  return sets(state, "signature");
}

function unmarkedCloses(p: Paragraph, lines: readonly PrintLine[], state: State, ahead: Ahead): boolean {
  if (!state.name && isPerson(lines)) return state.signature ? sets(state, "name") : true;
  if (state.list && state.open && endsItem(p)) return true;
  if (opensType(p, lines[0])) return false;
  if (isOfficeAlone(p.passage) || namesSigner(p, state, ahead)) return opensSignature(state);
  if (state.below) return listedBelow(p, state);
  return state.signature ? isSmear(p, state, ahead) : state.list && isListed(p.passage.text, ahead.filed);
}

function opensType(p: Paragraph, line: PrintLine | undefined): boolean {
  return line !== undefined && typeNamed(line.passage) !== null && !/[;.,]$/.test(p.passage.text);
}

/** Between an office and its name: what a pen, a seal or a scan left there. Behind the name: an office held besides. */
function isSmear({ passage }: Paragraph, { name }: State, ahead: Ahead): boolean {
  return name ? isHeldBesides(passage) : passage.text.length < longestSmear && ahead.named();
}

/** Goes on with an office, or says whose office signs below. */
function namesSigner(p: Paragraph, { signature, name, tabled }: State, { heading, signer, named }: Ahead): boolean {
  return !heading && (signer || (signature && !name && (!tabled || named()))) && continuesOffice(p);
}

/** The rest of a long office or body: `ĐẦU TƯ XÂY DỰNG`, `TỈNH AN PHÚ`. */
function continuesOffice(p: Paragraph): boolean {
  return p.passage.text.length < 60 && cues.isCaps(p.passage.text) && typeOpening(p.passage.folded) === null;
}

function sets(state: State, key: keyof State): true {
  state[key] = true;
  return true;
}
