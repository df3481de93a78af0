import { expect, test } from "vitest";
import type { Assertion } from "../../note/types.ts";
import type { Judged } from "../judge.ts";
import { isWhatHappened } from "./what-happened.ts";

const judged = (
  value: Assertion["value"],
  source: "lexicon" | "similar" = "lexicon",
  beside?: object,
): Judged =>
  ({
    mention: { source },
    assertion: { value, experiencer: "patient", addressed: false },
    leaf: { beside },
  }) as Judged;

test.each([
  ["S32.2XXA", judged("affirmed"), true],
  ["S82.851D", judged("affirmed"), true],
  ["T24.311A", judged("affirmed"), true],
  ["T33.831A", judged("affirmed"), true],
  ["S82.871S", judged("affirmed"), false],
  ["S32.2XXA", judged("negated"), false],
  ["S32.2XXA", judged("historical"), false],
  ["S32.2XXA", judged("affirmed", "similar"), false],
  ["T40.2X5A", judged("affirmed"), false],
  ["W21.03XA", judged("affirmed", "lexicon", {}), true],
  ["W21.03XA", judged("affirmed"), false],
  ["W21.03XS", judged("affirmed", "lexicon", {}), false],
  ["M25.561", judged("affirmed"), false],
])("%s is what happened: %#", (code, one, is) => {
  expect(isWhatHappened(code, [one])).toBe(is);
});
