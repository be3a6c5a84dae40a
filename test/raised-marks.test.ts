import { describe, expect, test } from "vitest";
import { blocksOf } from "../src/readers/print/blocks.ts";
import { writeBlocks } from "../src/readers/print/write.ts";
import type { Picture } from "../src/readers/scan/picture.ts";
import { noteRaised } from "../src/readers/scan/raised-marks.ts";
import { recognisedPage, recognisedWord } from "./recognised.ts";

describe("a raised figure in a picture", () => {
  /** A line of 50 dots: two letters that stand on its base, with what `draw` adds behind them. */
  function line(draw: (ink: (left: number, top: number, right: number, bottom: number) => void) => void): Picture {
    const picture = { width: 400, height: 120, grey: new Uint8Array(400 * 120).fill(255) };
    const ink = (left: number, top: number, right: number, bottom: number) => {
      for (let y = top; y < bottom; y++) picture.grey.fill(0, y * 400 + left, y * 400 + right);
    };
    ink(100, 67, 120, 90);
    ink(125, 67, 145, 90);
    draw(ink);
    return picture;
  }
  const word = { text: "an.", left: 24, top: 13, right: 36.5, bottom: 21.6, base: 21.6, size: 12, confidence: 0.1 };
  const seen = (picture: Picture) => noteRaised(picture, 128, [word])[0]?.raised;

  test("is found behind a word, whatever it was read as", () => {
    const raised = seen(line((ink) => ink(148, 55, 158, 74)));
    expect(Math.round((raised?.left ?? 0) / 0.24)).toBe(148);
  });

  test("is none where it is an accent, a quotation mark, a full stop, a letter, or cut by the next word", () => {
    expect(seen(line((ink) => ink(128, 45, 142, 62)))).toBeUndefined();
    expect(seen(line((ink) => ink(148, 55, 153, 64)))).toBeUndefined();
    expect(seen(line((ink) => ink(148, 84, 153, 90)))).toBeUndefined();
    expect(seen(line((ink) => ink(150, 67, 165, 90)))).toBeUndefined();
    expect(seen(line((ink) => ink(160, 55, 200, 74)))).toBeUndefined();
  });

  test("that is read as a bracket which nothing opens leaves none behind", () => {
    const raised = { left: 98, right: 101 };
    const body = [
      { ...recognisedWord("rừng).", 80, 100), raised },
      recognisedWord("(cả", 140, 100),
      { ...recognisedWord("nước)", 170, 100), raised: { left: 200, right: 203 } },
    ];
    const notes = [
      recognisedWord("1", 80, 700, 10),
      recognisedWord("Gồm", 94, 700, 10),
      recognisedWord("2", 80, 712, 10),
      recognisedWord("Như", 94, 712, 10),
    ];
    const { text, markers } = writeBlocks(blocksOf([recognisedPage(body, notes)]));
    expect(text).toBe("rừng[^1]. (cả nước[^2])\n\n[^1] Gồm\n\n[^2] Như");
    expect(markers).toEqual(["1", "2"]);
  });

  test("becomes the mark of the next note, though its word was read without it", () => {
    const body = [{ ...recognisedWord("đất.", 80, 100), raised: { left: 98, right: 101 } }, recognisedWord("Km72", 140, 100)];
    const notes = [recognisedWord("1_", 80, 700, 10), recognisedWord("Gồm", 94, 700, 10)];
    expect(writeBlocks(blocksOf([recognisedPage(body, notes)])).text).toBe("đất[^1]. Km72\n\n[^1] Gồm");
  });
});
