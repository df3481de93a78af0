import { describe, expect, it } from "vitest";
import { permissionsOf } from "../access/permissions.ts";
import { personRoleSchema } from "../contract/access.ts";
import { usualAlarmRule } from "../review/quality/rubber-stamp.ts";
import { qualityOf } from "../review/quality.ts";
import { codeAt, historyOf } from "../review/testing/made-history.ts";
import { calibrationLabel, calibrationOf, qualityReaders, ruleConditions } from "./quality-words.ts";

/** `accepted` of `of` suggestions of this confidence. */
function decided(confidence: number, accepted: number, of: number) {
  return historyOf({
    id: `${confidence}`,
    confidences: Array.from({ length: of }, () => confidence),
    decisions: Array.from({ length: of }, (_, place) => [
      "ada",
      place,
      place < accepted
        ? { kind: "accept", code: codeAt(place) }
        : { kind: "reject", code: codeAt(place), reason: "guideline" },
    ]),
  });
}
const tenths = (...histories: ReturnType<typeof decided>[]) => qualityOf(histories).acceptance.byConfidence;

describe("the words of the quality figures", () => {
  it("name those who may read them", () => {
    const readers = personRoleSchema.options.filter((role) => permissionsOf[role].has("read-quality"));
    expect(Object.keys(qualityReaders).sort()).toEqual([...readers].sort());
  });

  it("tell the rule with its own numbers", () => {
    const words = ruleConditions({ ...usualAlarmRule, minDecisions: 77, minAcceptance: 0.83 }).join(" ");
    expect(words).toMatch(/at least 77 suggestions decided, in at least 5 reviews/);
    expect(words).toMatch(/reaches 83%/);
    expect(words).toMatch(/under 4\.0 s/);
  });

  it.each([
    [0.85, 34, 40, "as expected"],
    [0.85, 20, 40, "accepted less often"],
    [0.45, 38, 40, "accepted more often"],
    [0.85, 0, 19, "too few to tell"],
  ] as const)("at %s, %s of %s accepted is %s", (confidence, accepted, of, calibration) => {
    expect(tenths(decided(confidence, accepted, of)).map(calibrationOf)).toEqual([calibration]);
  });

  it("sum the tenths up", () => {
    expect(calibrationLabel(tenths(decided(0.85, 3, 4)))).toMatch(/too few/);
    expect(calibrationLabel(tenths(decided(0.85, 34, 40)))).toMatch(/as often as their confidence says/);
    expect(calibrationLabel(tenths(decided(0.85, 20, 40), decided(0.45, 38, 40)))).toBe(
      "Accepted less often than the confidence says at 80–90%. Accepted more often than the confidence says at 40–50%.",
    );
  });
});
