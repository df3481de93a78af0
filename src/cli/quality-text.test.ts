import { describe, expect, it } from "vitest";
import { qualityOf } from "../review/quality.ts";
import { codeAt, historyOf } from "../review/testing/made-history.ts";
import { qualityText } from "./quality-text.ts";

const reviews = (person: string) =>
  Array.from({ length: 6 }, (_, review) =>
    historyOf({
      id: `${person}-${review}`,
      createdBy: person,
      confidences: Array.from({ length: 10 }, () => 0.7),
      decisions: [
        ...Array.from(
          { length: 10 },
          (_, place) => [person, place + 1, { kind: "accept", code: codeAt(place) }] as const,
        ),
        [person, 12, { kind: "finalize" }],
      ],
    }),
  );

describe("the figures of reviewing as text", () => {
  const text = qualityText(qualityOf(reviews("stamp\u001b[2Jer")));

  it("begins with the alarm and the person", () => {
    expect(text).toMatch(/^ALARM: .* by all reviewers together, stamp \[2Jer: .* over 90\.0%/);
  });

  it("has tables with shares and their intervals", () => {
    expect(text).toContain("6 reviews, 6 final, 0 second ones, begun 2026-05-14 to 2026-05-14\n");
    expect(text).toMatch(/accepted as suggested +60 +60 +100\.0% +94\.0% to 100\.0%\n/);
    expect(text).toMatch(/0\.7 to 0\.8 +60 +60 /);
    expect(text).toMatch(/begin to final +6 +12\.0 s +12\.0 s\n/);
    expect(text).toMatch(/stamp \[2Jer +6 +60 +100\.0% .* 1\.0 s +RAISED\n/);
  });

  it("says so where there is nothing", () => {
    const nothing = qualityText(qualityOf([]));
    expect(nothing).toContain("0 reviews");
    expect(nothing).toContain("No final second reviews to compare");
    expect(nothing).not.toMatch(/ALARM|NaN|undefined|null/);
  });
});
