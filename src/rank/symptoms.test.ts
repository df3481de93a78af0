import { describe, expect, it } from "vitest";
import { withoutIntegralSymptoms } from "./symptoms.ts";
import { candidate, release } from "./test-candidates.ts";

const kept = (...codes: Parameters<typeof candidate>[]) =>
  withoutIntegralSymptoms(
    codes.map((one) => candidate(...one)),
    "billing",
    { release, text: "", heading: () => undefined },
  ).codes.map(({ entry }) => entry.code);

describe("fluid overload", () => {
  it("is the heart failure's own, though it is listed first", () => {
    expect(kept(["E87.70", 0.9, "lexicon"], ["I50.23", 0.9, "lexicon", 40])).toEqual(["I50.23"]);
  });
  it("stays without one, and in a kidney's failure", () => {
    expect(kept(["E87.70", 0.9, "lexicon"], ["I10", 0.9, "lexicon", 40])).toContain("E87.70");
    expect(
      kept(["E87.70", 0.9, "lexicon"], ["I50.23", 0.9, "lexicon", 40], ["N18.6", 0.9, "lexicon", 60]),
    ).toContain("E87.70");
  });
});
