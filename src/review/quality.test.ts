import { describe, expect, it } from "vitest";
import { qualityReportSchema } from "../contract/quality.ts";
import { decisionInputSchema } from "../contract/reviews.ts";
import { qualityOf, readQuality } from "./quality.ts";
import { testDatabases } from "./testing/databases.ts";
import { historyOf } from "./testing/made-history.ts";
import { ada, bea, canary, noteRequest, openRecord, person } from "./testing/record.ts";

const accept = (code: string) => ({ kind: "accept", code }) as const;
const reject = (code: string, reason: "not-documented" | "guideline") =>
  ({ kind: "reject", code, reason }) as const;

const first = historyOf({
  id: "one",
  confidences: [0.95, 0.9, 0.55, 0.12],
  checks: ["excludes1"],
  decisions: [
    ["ada", 30, accept("A00")],
    ["ada", 34, accept("A01")],
    ["ada", 40, { kind: "replace", code: "A02", with: { code: "B02" }, reason: "wrong-specificity" }],
    ["ada", 41, reject("A03", "guideline")],
    ["ada", 50, { kind: "add", code: "B00" }],
    ["ada", 60, { kind: "finalize" }],
  ],
});
const second = historyOf({
  id: "two",
  secondOf: "one",
  confidences: [0.95, 0.9, 0.55, 0.12],
  decisions: [
    ["bea", 10, accept("A00")],
    ["bea", 20, reject("A01", "not-documented")],
    ["bea", 30, reject("A02", "not-documented")],
    ["bea", 40, reject("A03", "guideline")],
    ["bea", 50, { kind: "finalize" }],
  ],
});
const open = historyOf({
  id: "three",
  confidences: [1, 0.91],
  decisions: [["ada", 8, reject("A01", "guideline")]],
});

describe("the figures of reviewing", () => {
  const report = qualityOf([first, second, open]);
  const plain = (rows: readonly object[]) => rows.map((row) => Object.values(row).slice(0, -3));

  it("keep the contract", () => {
    expect(qualityReportSchema.parse(report)).toEqual(report);
    expect(qualityReportSchema.parse(qualityOf([]))).toMatchObject({ reviews: { total: 0 }, versions: [] });
  });

  it("leave closed reviews out, but for their number", () => {
    const closed = historyOf({
      id: "four",
      confidences: [0.9],
      decisions: [
        ["cem", 1, accept("A00")],
        ["cem", 2, { kind: "close", reason: "note-replaced" }],
      ],
    });
    const withClosed = qualityOf([first, second, open, closed]);
    expect(withClosed).toEqual({ ...report, reviews: { ...report.reviews, closed: 1 } });
    expect(report.reviews.closed).toBe(0);
  });

  it("count what first reviews made of the suggestions", () => {
    expect(report.reviews).toMatchObject({ total: 3, final: 2, second: 1 });
    expect(report.suggestions).toMatchObject({
      shown: 6,
      precision: { count: 2, of: 5 },
      replaced: { count: 1, of: 5 },
      rejected: { count: 2, of: 5, share: 0.4 },
      byReason: [
        { outcome: "rejected", reason: "guideline", count: 2 },
        { outcome: "replaced", reason: "wrong-specificity", count: 1 },
      ],
    });
    expect(report.finalSets).toMatchObject({
      reviews: 1,
      recall: { count: 2, of: 4, share: 0.5 },
      perReview: { codes: 4, added: 1, restored: 0, replacement: 1 },
    });
    expect(report.versions).toEqual([{ app: "0.1.0", model: "m", reviews: 2 }]);
  });

  it("part acceptance by rank, confidence, check and system", () => {
    expect(plain(report.acceptance.byRank)).toEqual([
      ["1", 1, 1],
      ["2", 1, 2],
      ["3", 0, 1],
      ["4", 0, 1],
    ]);
    expect(report.acceptance.byConfidence).toMatchObject([
      { from: 0.1, to: 0.2, count: 0, of: 1 },
      { from: 0.5, to: 0.6, count: 0, of: 1 },
      { from: 0.9, to: 1, count: 2, of: 3 },
    ]);
    expect(plain(report.acceptance.byCheck)).toEqual([
      ["none", 1, 4],
      ["excludes1", 1, 1],
    ]);
    expect(plain(report.acceptance.bySystem)).toEqual([["icd10cm", 2, 5]]);
  });

  it("time all reviews", () => {
    expect(report.times).toEqual({
      toFirstDecision: { count: 3, median: 10, p90: 30 },
      betweenDecisions: { count: 7, median: 9, p90: 10 },
      toFinal: { count: 2, median: 50, p90: 60 },
    });
  });

  it("compare second reviews with first ones", () => {
    const { f1, kappa, ...rest } = report.agreement;
    expect(f1).toBeCloseTo((2 * 1) / (4 + 1));
    // Both accept A00, both refuse A02 and A03: observed 3/4, by chance 1/2 x 1/4 + 1/2 x 3/4.
    expect(kappa).toBeCloseTo((0.75 - 0.5) / 0.5);
    expect(rest).toMatchObject({
      pairs: 1,
      sameSet: { count: 0, of: 1 },
      sameFirstListed: { count: 1, of: 1 },
    });
  });
});

describe.each(testDatabases())("the figures of a record on $name", ({ fresh }) => {
  it("come from what is left after a purge, and from when the note was read", async () => {
    let clock = Date.UTC(2026, 4, 14, 10);
    const { database, reviews } = await openRecord(await fresh(), { now: () => new Date(clock) });
    const later = (seconds: number) => {
      clock += seconds * 1000;
    };
    const { id } = await reviews.begin(noteRequest(), ada);
    later(3000);
    const second = await reviews.beginSecond(id, person("lead", "admin"), { assignee: "bea" });
    const inputs: [string, number, object, typeof ada, number][] = [
      [id, 1, accept("R05.9"), ada, 20],
      [id, 2, { ...reject("J18.9", "guideline"), comment: canary }, ada, 4],
      [id, 3, { kind: "finalize" }, ada, 6],
      [second.id, 1, accept("R05.9"), bea, 100],
      [second.id, 2, accept("J18.9"), bea, 2],
      [second.id, 3, { kind: "finalize" }, bea, 1],
    ];
    for (const [review, version, input, caller, after] of inputs) {
      if (review === second.id && version === 1) await reviews.read(review, bea);
      later(after);
      await reviews.decide(review, decisionInputSchema.parse(input), caller, { version });
    }
    const before = await readQuality(database.db);
    expect(qualityReportSchema.parse(before)).toEqual(before);
    expect(before).toMatchObject({
      reviews: { total: 2, final: 2, second: 1 },
      suggestions: { precision: { count: 1, of: 2 }, byReason: [{ reason: "guideline", count: 1 }] },
      times: { toFirstDecision: { median: 130, p90: 3020 }, toFinal: { p90: 3030 } },
      agreement: { pairs: 1, f1: 2 / 3, kappa: 0 },
    });
    expect(
      before.rubberStamp.reviewers.map(({ reviewer, secondsPerCode }) => [reviewer, secondsPerCode]),
    ).toEqual([
      ["ada", 152],
      ["bea", 51],
    ]);
    expect(JSON.stringify(before)).not.toContain(canary);
    await reviews.purge(id, ada);
    expect(await readQuality(database.db)).toEqual(before);
    await database.close();
  });

  it("are read in pages, none twice and none left out", async () => {
    const { database, reviews } = await openRecord(await fresh(), { now: () => new Date("2026-05-14") });
    for (let count = 0; count < 205; count++) await reviews.begin(noteRequest("Cough."), ada);
    const { reviews: counted, suggestions } = await readQuality(database.db);
    expect(counted.total).toBe(205);
    expect(suggestions.shown).toBe(410);
    await database.close();
  });
});
