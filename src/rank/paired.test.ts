import { expect, it } from "vitest";
import { withPairs } from "./paired.ts";
import { candidate, release } from "./test-candidates.ts";

const paired = (...codes: Parameters<typeof candidate>[]) =>
  Object.fromEntries(
    withPairs(
      codes.map((one) => candidate(...one)),
      release,
    ).map(({ entry, confidence }) => [entry.code, Number(confidence.toFixed(2))]),
  );

it.each([
  ["F02.B0", "G30.9", "code first"],
  ["I13.0", "N18.32", "code first at the partner"],
  ["E11.22", "N18.31", "use additional code"],
  ["O99.284", "E03.9", "a condition that complicates the pregnancy"],
])("%s asks for %s by the same words: %s", (host, partner) => {
  const codes = paired([host, 0.8, "lexicon"], [partner, 0.2, "lexicon"]);
  expect(codes[partner]).toBe(0.76);
  expect(codes[host]).toBe(0.8);
});

it("what septic shock and a kidney's stage ask for is as likely, step by step", () => {
  expect(paired(["A41.51", 0.8, "lexicon"], ["R65.21", 0.3, "lexicon", 40])["R65.21"]).toBe(0.76);
  const kidney = paired(["I12.9", 0.8, "lexicon"], ["N18.4", 0.2, "lexicon"], ["E11.22", 0.2, "lexicon"]);
  expect(kidney["E11.22"]).toBeGreaterThan(0.7);
  expect(paired(["A41.51", 0.8, "lexicon"], ["R65.21", 0.1, "lexicon", 40])["R65.21"]).toBe(0.1);
});

it("other words, and what no note asks for, stay as they are", () => {
  expect(paired(["F02.B0", 0.8, "lexicon"], ["G30.9", 0.2, "lexicon", 40])["G30.9"]).toBe(0.2);
  expect(paired(["F02.B0", 0.8, "lexicon"], ["G30.9", 0.2, "similar"])["G30.9"]).toBe(0.2);
  expect(paired(["I50.9", 0.8, "lexicon"], ["E03.9", 0.2, "lexicon"])["E03.9"]).toBe(0.2);
});

it("the nature of an adverse effect is as likely as the drug that is blamed beside it", () => {
  const myalgia = ["M79.10", 0.2, "lexicon", 0, 7] as const;
  const blamed = ["T46.6X5A", 0.8, "lexicon", 12, 30] as const;
  expect(paired([...myalgia], [...blamed])["M79.10"]).toBe(0.76);
  expect(paired([...myalgia], [...blamed], ["R21", 0.4, "lexicon", 8, 11])["M79.10"]).toBe(0.2);
  expect(paired(["I10", 0.2, "lexicon", 0, 7], [...blamed]).I10).toBe(0.2);
});

it("complications of one diabetes go together; its sugars, another diabetes and mere likenesses do not", () => {
  const ulcer = ["E11.621", 0.8, "lexicon", 40] as const;
  expect(paired(["E11.40", 0.1, "lexicon"], [...ulcer])["E11.40"]).toBe(0.76);
  expect(paired(["E11.65", 0.1, "lexicon"], [...ulcer])["E11.65"]).toBe(0.1);
  expect(paired(["E10.40", 0.1, "lexicon"], [...ulcer])["E10.40"]).toBe(0.1);
  expect(paired(["E11.40", 0.1, "similar"], [...ulcer])["E11.40"]).toBe(0.1);
});

it("a live birth tells of a normal delivery, unless something else of the birth is likely", () => {
  const born = ["Z37.0", 0.8, "lexicon", 40] as const;
  expect(paired(["O80", 0.1, "lexicon"], [...born]).O80).toBe(0.76);
  expect(paired(["O80", 0.1, "lexicon"], [...born], ["O70.1", 0.4, "lexicon", 60]).O80).toBe(0.1);
  expect(paired(["O80", 0.1, "lexicon"], ["I10", 0.8, "lexicon", 40]).O80).toBe(0.1);
});
