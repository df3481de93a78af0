import { expect, test } from "vitest";
import { type ScoredCode, withoutRepeats } from "./candidates.ts";
import { candidate, release } from "./test-candidates.ts";

const kept = (...scored: ScoredCode[]) =>
  withoutRepeats(release, scored, "billing").codes.map(({ entry }) => entry.code);

test("the unspecified code gives way to a specific one of its family, and is shown as combined", () => {
  const scored = [candidate("E11.9", 0.9, "lexicon"), candidate("E11.22", 0.8, "lexicon", 30)];
  const { codes, aside } = withoutRepeats(release, scored, "billing");
  expect(codes.map(({ entry }) => entry.code)).toEqual(["E11.22"]);
  expect(aside).toMatchObject([{ code: "E11.9", reason: "combined" }]);
});

test("an organism or a kind named says what the unspecified code does", () => {
  expect(kept(candidate("J18.9", 0.9, "lexicon"), candidate("J13", 0.9, "lexicon", 30))).toEqual(["J13"]);
  expect(kept(candidate("D64.9", 0.9, "lexicon"), candidate("D50.9", 0.9, "lexicon", 30))).toEqual(["D50.9"]);
});

test("what stands after 'with' is another condition and stays", () => {
  const both = kept(candidate("I50.9", 0.9, "lexicon"), candidate("I11.0", 0.9, "lexicon", 30));
  expect(both).toEqual(["I50.9", "I11.0"]);
});

test("a doubtful specific code does not displace a sure general one", () => {
  expect(kept(candidate("E11.9", 0.9, "lexicon"), candidate("E11.22", 0.2, "lexicon", 30))).toEqual([
    "E11.9",
    "E11.22",
  ]);
});

test("a name wins over a likeness of the same words, whatever their confidence", () => {
  expect(kept(candidate("M23.003", 0.9, "similar"), candidate("S83.241A", 0.5, "lexicon"))).toEqual([
    "S83.241A",
  ]);
});

test("a likeness that is dropped displaces nothing itself", () => {
  expect(kept(candidate("J13", 0.9, "similar"), candidate("J18.9", 0.9, "lexicon"))).toEqual(["J18.9"]);
});

test("the fuller code of a category takes the place of what the assessment calls by the general name", () => {
  const general = candidate("E11.9", 0.6, "lexicon", 80);
  const listed = { ...candidate("E11.22", 0.4, "lexicon", 10), isMain: false };
  const [found] = withoutRepeats(release, [general, listed], "billing").codes;
  expect(found?.entry.code).toBe("E11.22");
  expect(found?.isMain).toBe(true);
  expect(found?.mentions.map(({ mention }) => mention.start)).toEqual([10, 80]);
});
