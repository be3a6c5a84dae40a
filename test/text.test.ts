import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSource } from "../src/text/offsets.ts";
import { repair } from "../src/text/repair.ts";
import { growth } from "./tools/growth.ts";

const letters = fc.constantFrom(..."aăâeêioôơuưyđĐ Q.\n\t\f–“”ệỷ1");
const faulty = fc.constantFrom(
  "\u0300",
  "\u0301",
  "\u0302",
  "\u0309",
  "\u0323",
  "\u031b",
  "\r",
  "\r\n",
  "\u00a0",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u2028",
  "\v",
  "\u3000",
  "\u00d0",
  "\u00f0",
  "\u0189",
  "\u0256",
  "\u01a2",
  "\u01a3",
);
const rare = fc.constantFrom("\u212a", "\u2126", "\u0958", "\u1100", "\u1161", "\u11a8", "각", "\u{1d15e}", "\u0f73", "漢", "\uf900", "𝒜");
const anyText = fc.oneof(
  fc.array(fc.oneof(letters, faulty), { maxLength: 60 }).map((a) => a.join("")),
  fc.array(fc.oneof(letters, faulty, rare), { maxLength: 40 }).map((a) => a.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

/** Straight from the definition, without a way back. */
function plainRepair(source: string): string {
  return source
    .replace(/\r\n?|[\v\u2028\u2029]/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u00d0\u0189]/g, "Đ")
    .replace(/[\u00f0\u0256]/g, "đ")
    .replace(/\u01a2/g, "Ư")
    .replace(/\u01a3/g, "ư")
    .normalize("NFC");
}

describe("repair", () => {
  test("leaves a clean text as it is, with one segment", () => {
    const text = "Số: 12/KH-UBND – “Kế hoạch”\n\tMục 1\f";
    expect(repair(text)).toEqual({ text, offsets: { at: [0], from: [0] } });
  });

  test.each([
    ["trước ngày $15/3/2024$ tới", "trước ngày 15/3/2024 tới"],
    ["trước ngày \\(15/3/2024\\), đạt \\(80\\%\\)", "trước ngày 15/3/2024, đạt 80%"],
    ["vụ việc\\( ^{2} \\) đã xong", "vụ việc$^2$ đã xong"],
    [`vụ việc$\{ }^{2}$ đã xong`, "vụ việc$^2$ đã xong"],
    ["giá 500$ - 700$, \\(nếu có\\)", "giá 500$ - 700$, \\(nếu có\\)"],
  ])("reads the numbers and marks of notes that are set as formulas: %s", (source, text) => {
    expect(repair(source).text).toBe(text);
  });

  test("composes accents that come apart", () => {
    expect(repair("Thu\u031b\u0309 xe\u0302\u0301p".normalize("NFD")).text).toBe("Thử xếp");
  });

  test("writes every line end as a line feed", () => {
    expect(repair("a\r\nb\rc\u2028d\ve\n").text).toBe("a\nb\nc\nd\ne\n");
  });

  test("drops what is not seen in print", () => {
    expect(repair("\ufeffmột\u200b hai\u00ad ba\u2060").text).toBe("một hai ba");
  });

  test("writes every space but the tab as an ordinary one", () => {
    expect(repair("a\u00a0b\u2003c\u3000d\te").text).toBe("a b c d\te");
  });

  test("writes the signs that a page's source names", () => {
    const { text, offsets } = repair("Sở KH&amp;ĐT&nbsp;gửi &quot;A&quot; | B");
    expect(text).toBe('Sở KH&ĐT gửi "A" | B');
    expect(offsets.at.length).toBe(offsets.from.length);
  });

  test("writes letters that a page's source names or numbers, with the accents set on them, and leaves what would be markup", () => {
    const { text } = repair(
      "Ph&ograve;ng T&agrave;i ch&iacute;nh &ndash; K&ecirc;\u0301 ho&#7841;ch; x&atilde; &#x110;&ocirc;ng &#39;A&#39;",
    );
    expect(text).toBe("Phòng Tài chính – Kế hoạch; xã Đông 'A'");
    expect(repair("a &#124; b &lt;i&gt; &para; &unknown; R&D;").text).toBe("a &#124; b &lt;i&gt; &para; &unknown; R&D;");
  });

  test("takes line ends that a page's source left written out in its text for blanks", () => {
    const { text } = repair("\\r\\n UBND TỈNH AN PHÚ | \\r\\n CỘNG\\r\\nHÒA | \nC:\\rau");
    expect(text).toBe("  UBND TỈNH AN PHÚ |   CỘNG HÒA | \nC:\\rau");
  });

  test("composes a letter and its mark with an unseen character between them", () => {
    expect(repair("e\u00ad\u0302").text).toBe("ê");
  });

  test("writes letters of other languages that stand in the place of Vietnamese ones as these", () => {
    expect(repair("\u00d0ộc lập, đ\u01a3ợc, Ch\u01a3ơng, \u0189iều, \u00f0\u01a3\u0300ng").text).toBe("Độc lập, được, Chương, Điều, đừng");
  });

  test("keeps form feeds, which mark page breaks", () => {
    expect(repair("a\r\n\fb").text).toBe("a\n\fb");
  });

  test("gives what the definition gives, for any text", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(repair(source).text).toBe(plainRepair(source));
      }),
      { numRuns: 1000 },
    );
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = repair(source).text;
        expect(repair(once)).toEqual({ text: once, offsets: { at: [0], from: [0] } });
      }),
    );
  });

  test("gives the same text for composed, decomposed, CRLF and BOM variants", () => {
    fc.assert(
      fc.property(
        fc.array(letters).map((a) => a.join("")),
        (text) => {
          for (const variant of [text.normalize("NFD"), text.replaceAll("\n", "\r\n"), `\ufeff${text}`])
            expect(repair(variant).text).toBe(text);
        },
      ),
    );
  });
});

describe("the way back", () => {
  test("leads to the character itself in a text without faults", () => {
    expect(toSource(repair("abc").offsets, 2)).toBe(2);
  });

  test("leads from a composed letter to its base letter", () => {
    const { text, offsets } = repair("xe\u0302\u0301p");
    expect([...text].map((_, i) => toSource(offsets, i))).toEqual([0, 1, 4]);
  });

  test("leads from a line feed to the carriage return before it", () => {
    const { offsets } = repair("a\r\nb");
    expect([0, 1, 2].map((i) => toSource(offsets, i))).toEqual([0, 1, 3]);
  });

  test("leads from every character, with the marks that stay on it, to input that repairs to it", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, offsets } = repair(source);
        const cuts = [...text.matchAll(/[^\p{M}\u1160-\u11ff]/gu)].map((m) => m.index).concat(text.length);
        for (const [k, cut] of cuts.entries()) {
          const next = cuts[k + 1] ?? text.length;
          const end = next === text.length ? source.length : toSource(offsets, next);
          expect(repair(source.slice(toSource(offsets, cut), end)).text).toBe(text.slice(cut, next));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("never goes backwards and stays in the source", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, offsets } = repair(source);
        const back = Array.from({ length: text.length + 1 }, (_, i) => toSource(offsets, i));
        expect(back.every((p, i) => p <= source.length && p >= (back[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test("takes time in proportion to the text", () => {
    expect(growth(repair, "Điều 1. Giao Sở Nội vụ\r\n".normalize("NFD"), 5000)).toBeLessThan(4);
  });
});
