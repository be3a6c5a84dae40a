import { describe, expect, it } from "vitest";
import type { Placed, Source } from "../src/doc.ts";
import { revive } from "../src/readers/legacy/revive.ts";

const text = "Céng hßa x· héi chñ nghÜa ViÖt Nam, ñy ban nh©n d©n huyÖn";
const source = (placed: readonly Placed[]): Source => ({
  path: "a",
  sha256: "",
  bytes: text.length,
  format: "pdf",
  encoding: "utf-8",
  pages: 1,
  placed,
  text,
  legible: null,
  messages: [],
});

describe("revive", () => {
  it("puts words in the codes of an old font into Unicode", () => {
    const revived = revive(source([{ start: 0, page: 1, box: null, confidence: null }]), null);
    expect(revived.legible?.text).toContain("Cộng hòa xã hội chủ nghĩa Việt Nam");
  });

  it("leaves words alone that were read from a picture", () => {
    expect(revive(source([{ start: 0, page: 1, box: null, confidence: 0.9 }]), null).legible).toBeNull();
  });
});
