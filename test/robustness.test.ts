import { describe, expect, test } from "vitest";
import { harms } from "./tools/robustness/harms.ts";
import { scoreHarmed, scoreSound, soundDocuments } from "./tools/robustness/measure.ts";
import { randomOf } from "./tools/robustness/random.ts";
import { total } from "./tools/score-seeds.ts";
import { type Counts, figures } from "./tools/tally.ts";

/** Share of its unharmed F1 that every part keeps, by harm and level; one value of the random stream. */
const floors: Readonly<Record<string, number>> = {
  "misread letters 1.5 %": 0.95,
  "misread letters 3 %": 0.9,
  "page breaks 10 % of lines": 0.95,
  "unit labels moved down 1 row": 0.95,
  "unit labels moved down 2 rows": 0.95,
  "footnote marks dropped 50 %": 0.95,
  "footnote marks dropped all": 0.95,
  "wrapped at 72 at blanks": 0.95,
  "wrapped at 72 with hyphens": 0.95,
  "decomposed accents all": 1,
  "Windows line ends all": 1,
};

const sounds = soundDocuments("seeds");

describe.each(harms.filter((harm) => `${harm.name} ${harm.level}` in floors))("$name, $level", (harm) => {
  const floor = floors[`${harm.name} ${harm.level}`] ?? 1;
  test(`keeps ${floor} of every part`, async () => {
    const pairs = await Promise.all(
      sounds.map(async (sound) => ({ before: await scoreSound(sound), scored: await scoreHarmed(sound, harm, 1) })),
    );
    const hurt = pairs.flatMap(({ before, scored }) => (scored ? [{ before, scored }] : []));
    const before = total(hurt.map((pair) => pair.before));
    const after = total(hurt.map((pair) => pair.scored));
    const kept = [...before].map(([part, counts]) => ({ part, share: f1(after.get(part)) / (f1(counts) || 1) }));
    expect(kept.filter(({ share }) => share < floor - 1e-9)).toEqual([]);
  });
});

function f1(counts: Counts | undefined): number {
  return counts ? figures(counts).f1 : 0;
}

test("the same harm is done for the same number", () => {
  const [harm] = harms;
  const [sound] = sounds;
  if (!harm || !sound) throw new Error("nothing to harm");
  const text = (seed: number) => harm.apply(sound, randomOf(seed))?.text;
  expect(text(7)).toBe(text(7));
  expect(text(7)).not.toBe(text(8));
});
