import { expect, test } from "vitest";
import { rankOf, readPhrases } from "./phrases.ts";

test("a line holds alternatives of codes that may be needed together", () => {
  expect(readPhrases("# comment\nphrase\tcodes\nhtn with chf\tI11.0+I50.9|I11.0\t9\tclinician\n")).toEqual([
    { phrase: "htn with chf", answers: [["I11.0", "I50.9"], ["I11.0"]], chapter: "9", register: "clinician" },
  ]);
  expect(() => readPhrases("no tab here")).toThrow("line 1");
});

test("the best alternative counts; codes needed together count when the last of them is there", () => {
  expect(rankOf(["A", "B", "C"], [["C"], ["B"]])).toBe(2);
  expect(rankOf(["A", "B", "C"], [["A", "B"]])).toBe(1);
  expect(rankOf(["A", "B", "C"], [["A", "C"]])).toBe(2);
  expect(rankOf(["A", "B", "C"], [["A", "Z"]])).toBeUndefined();
});
