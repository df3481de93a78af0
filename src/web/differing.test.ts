import { expect, it } from "vitest";
import { differing } from "./differing.ts";

it("says the words that part one code from its sibling", () => {
  expect(differing("Cough, unspecified", "Acute cough")).toBe("acute");
  expect(differing("Cough, unspecified", "Cough")).toBe("without unspecified");
  expect(differing("Pain in right knee", "Pain in left knee")).toBe("left");
  expect(differing("Chronic kidney disease, stage 3a", "Chronic kidney disease, stage 3b")).toBe("3b");
  expect(differing("Cough", "Cough")).toBe("");
});
