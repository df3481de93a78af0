import { expect, test } from "vitest";
import { phrasings } from "./names.ts";

test("brackets are read both ways, and what only says 'nothing further known' is dropped", () => {
  expect(phrasings("Essential (primary) hypertension")).toEqual([
    "essential (primary) hypertension",
    "essential hypertension",
    "essential primary hypertension",
  ]);
  expect(phrasings("Pneumonia, unspecified organism")).toEqual(["pneumonia"]);
  expect(phrasings("Alcohol use, unspecified with intoxication")).toEqual(["alcohol use with intoxication"]);
  expect(phrasings("Anemia, unspecified")).toEqual(["anemia"]);
  expect(phrasings("Sprained ankle NOS")).toEqual(["sprained ankle"]);
});

test("residual categories and words that name too much are no names", () => {
  expect(phrasings("Other specified anemias")).toEqual([]);
  expect(phrasings("Unspecified fall")).toEqual([]);
  expect(phrasings("Disorder, unspecified")).toEqual([]);
});
