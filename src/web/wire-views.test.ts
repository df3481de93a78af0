import { describe, expect, it } from "vitest";
import { qualityReportSchema } from "../contract/quality.ts";
import { qualityOf } from "../review/quality.ts";
import { codeAt, historyOf } from "../review/testing/made-history.ts";
import { isCodeSets, isQualityReport } from "./wire-views.ts";

const report = qualityReportSchema.parse(
  qualityOf([
    historyOf({
      id: "one",
      confidences: [0.9, 0.4],
      decisions: [
        ["ada", 9, { kind: "accept", code: codeAt(0) }],
        ["ada", 12, { kind: "reject", code: codeAt(1), reason: "guideline" }],
        ["ada", 20, { kind: "finalize" }],
      ],
    }),
  ]),
);
const codeSets = {
  date: "2026-05-14",
  versions: { app: "1", model: "m", guidelines: "FY2026" },
  codeSets: [
    {
      system: "icd10cm",
      version: "2026",
      edition: "FY2026",
      source: "files",
      rights: "none",
      from: "2025-10-01",
      inForce: true,
      inUse: true,
      codes: 3,
      officialIndex: false,
      digest: "00",
    },
  ],
};

/** Every copy of `value` in which one object or list at some depth is gone. */
function* mutilated(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const put = (other: unknown) =>
      Array.isArray(value)
        ? value.map((one, at) => (String(at) === name ? other : one))
        : { ...value, [name]: other };
    if (typeof part === "object" && part !== null) yield put(undefined);
    for (const broken of mutilated(part)) yield put(broken);
  }
}

describe.each([
  ["a quality report", report, isQualityReport],
  ["a list of code sets", codeSets, isCodeSets],
] as const)("%s", (_name, answer, isAnswer) => {
  it("is taken as the service gives it", () => {
    expect(isAnswer(answer)).toBe(true);
  });
  it("is refused where a part is missing", () => {
    const broken = [...mutilated(answer)].filter((one) => !mayLack(one));
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter((one) => isAnswer(one))).toEqual([]);
  });
  it.each([[undefined], [null], ["text"], [[]], [{}]])("is not %j", (other) => {
    expect(isAnswer(other)).toBe(false);
  });
});

/** The mean of final sets is null where there is none; versions are shown as they come. */
function mayLack(one: unknown): boolean {
  const made = JSON.parse(JSON.stringify(one));
  return (
    ("finalSets" in made && made.finalSets !== undefined && made.finalSets.perReview === undefined) ||
    (Array.isArray(made.versions) && made.versions.includes(null))
  );
}
