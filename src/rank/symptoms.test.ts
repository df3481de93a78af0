import { describe, expect, it } from "vitest";
import type { ScoredCode } from "./candidates.ts";
import { withoutIntegralSymptoms } from "./symptoms.ts";
import { candidate, release } from "./test-candidates.ts";

const kept = (...codes: Parameters<typeof candidate>[]) =>
  withoutIntegralSymptoms(
    codes.map((one) => candidate(...one)),
    "billing",
    { release, text: "", heading: () => undefined },
  ).codes.map(({ entry }) => entry.code);

describe("a limb's pain", () => {
  const told = (one: ScoredCode): ScoredCode => ({
    ...one,
    isMain: false,
    mentions: one.mentions.map((judged) => ({
      ...judged,
      clause: { ...judged.clause, kind: "prose", section: "hpi" },
    })),
  });
  const beside = (diagnosis: string, pain: string) =>
    withoutIntegralSymptoms(
      [candidate(diagnosis, 0.9, "lexicon"), told(candidate(pain, 0.9, "lexicon", 40))],
      "billing",
      { release, text: "", heading: () => undefined },
    ).aside.map(({ code, reason }) => `${code} ${reason}`);
  it("is not of an injury of the other side or of the head", () => {
    expect(beside("S52.121A", "M25.532")).not.toContain("M25.532 integral");
    expect(beside("S06.0X0A", "M25.532")).not.toContain("M25.532 integral");
  });
  it("is of one of its own side", () => {
    expect(beside("S52.122A", "M25.532")).toContain("M25.532 integral");
  });
});

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
