import { expect, test } from "vitest";
import { combinationsOf } from "../combine.ts";

const made = (codes: readonly string[]) =>
  combinationsOf(codes, { date: "2026-01-01", says: () => false }).map(({ code }) => code);

test("giant cell arteritis with polymyalgia is one code; each alone is not", () => {
  expect(made(["M31.6", "M35.3"])).toEqual(["M31.5"]);
  expect(made(["M31.6"])).toEqual([]);
  expect(made(["M31.30", "M35.3"])).toEqual([]);
});

test("hypertensive heart and kidney disease with heart failure", () => {
  expect(made(["I13.10", "I50.32"])).toContain("I13.0");
  expect(made(["I13.11", "I50.32"])).toContain("I13.2");
});
