import { describe, expect, it } from "vitest";
import { reviewExportSchema } from "../../contract/exports.ts";
import { decisionInputSchema } from "../../contract/reviews.ts";
import { Refusal } from "../refusal.ts";
import { testDatabases } from "../testing/databases.ts";
import { answerOver, reviewWithDecisions, type SentDecision } from "../testing/final-review.ts";
import { ada, bea, canary, noteRequest, openRecord } from "../testing/record.ts";
import { csvOf } from "./csv.ts";
import { fhirBundleOf } from "./fhir-bundle.ts";
import { finalSet } from "./final-set.ts";

const mixed: SentDecision[] = [
  { kind: "replace", code: "R05.9", with: { code: "R05.1" }, reason: "wrong-specificity" },
  { kind: "accept", code: "J20.9" },
  { kind: "reject", code: "I10", reason: "not-documented" },
  { kind: "restore", notSuggested: 0 },
  { kind: "add", system: "hcpcs", code: "A0001" },
  { kind: "add", system: "icd10cm", code: "I10" },
  { kind: "withdraw" },
  {
    kind: "order",
    codes: [{ code: "J20.9" }, { code: "R05.1" }, { system: "hcpcs", code: "A0001" }, { code: "R50.9" }],
  },
  { kind: "comment", text: "done" },
  { kind: "finalize" },
];

describe("the final set", () => {
  it("holds the accepted codes in claim order, diagnoses and procedures apart, and no others", () => {
    const set = finalSet(reviewWithDecisions({ decisions: mixed }));
    expect(reviewExportSchema.parse(set)).toEqual(set);
    expect(set.codes.map(({ kind, sequence, code, origin }) => [kind, sequence, code, origin])).toEqual([
      ["diagnosis", 1, "J20.9", "suggested"],
      ["diagnosis", 2, "R05.1", "replacement"],
      ["diagnosis", 3, "R50.9", "restored"],
      ["procedure", 1, "A0001", "added"],
    ]);
    expect(JSON.stringify(set)).not.toMatch(/I10|R05\.9/);
  });

  it("says who took each code and when, by the decision that stands", () => {
    const set = finalSet(
      reviewWithDecisions({
        answer: answerOver(["R05.9"]),
        decisions: [
          { kind: "accept", code: "R05.9" },
          { kind: "reject", code: "R05.9", reason: "other" },
          { kind: "accept", code: "R05.9" },
          { kind: "reject", code: "R05.9", reason: "other" },
          { kind: "withdraw" },
          { kind: "finalize" },
          { kind: "comment", text: "x" },
        ],
      }),
    );
    expect(set.codes[0]).toMatchObject({
      decidedBy: { id: "ada" },
      decidedAt: "2026-05-14T10:03:00.000Z",
      confidence: 0.9,
      rank: 1,
      version: "2026",
    });
    expect(set).toMatchObject({ finalization: "decision-7", finalizedAt: "2026-05-14T10:06:00.000Z" });
  });

  it("names no release of a system that the answer did not use", () => {
    const { codes } = finalSet(reviewWithDecisions({ decisions: mixed }));
    expect(codes.at(-1)).not.toHaveProperty("version");
  });

  it("has roles for inpatient stays only, also after a purge, and keeps present on admission", () => {
    const answer = answerOver(["R05.9", "J20.9"], { role: "secondary", presentOnAdmission: "Y" });
    const decisions: SentDecision[] = [
      { kind: "accept", code: "R05.9" },
      { kind: "accept", code: "J20.9" },
      { kind: "order", codes: [{ code: "J20.9" }, { code: "R05.9" }] },
      { kind: "finalize" },
    ];
    const purged = finalSet(reviewWithDecisions({ answer, decisions, purged: true }));
    expect(
      purged.codes.map(({ code, role, presentOnAdmission }) => [code, role, presentOnAdmission]),
    ).toEqual([
      ["J20.9", "principal", "Y"],
      ["R05.9", "secondary", "Y"],
    ]);
    expect(purged.encounter).toEqual({ setting: "inpatient" });
    const outpatient = finalSet(
      reviewWithDecisions({ decisions: mixed, encounter: { setting: "outpatient" } }),
    );
    expect(outpatient.codes.filter(({ role }) => role !== undefined)).toEqual([]);
  });

  it("has words of the note only where asked for and kept", () => {
    const decisions: SentDecision[] = [
      { kind: "accept", code: "R05.9" },
      { kind: "add", code: "J20.9", evidence: [{ start: 19, end: 35 }] },
      { kind: "finalize" },
    ];
    const answer = answerOver(["R05.9"]);
    const evidence = finalSet(reviewWithDecisions({ answer, decisions }), { evidence: true }).codes.map(
      (code) => code.evidence,
    );
    expect(evidence).toEqual([
      [{ start: 0, end: 5, text: "Cough" }],
      [{ start: 19, end: 35, text: "acute bronchitis" }],
    ]);
    for (const set of [
      finalSet(reviewWithDecisions({ answer, decisions })),
      finalSet(reviewWithDecisions({ answer, decisions, purged: true }), { evidence: true }),
    ]) {
      expect(set.codes.every((code) => code.evidence === undefined)).toBe(true);
    }
  });

  it.each<[string, SentDecision[]]>([
    ["open", mixed.slice(0, -1)],
    ["reopened", [...mixed, { kind: "reopen", reason: "other" }]],
  ])("is refused of a review that is %s", (_, decisions) => {
    const review = reviewWithDecisions({ decisions });
    expect(() => finalSet(review)).toThrow(Refusal);
    expect(() => finalSet(review)).toThrow("Only a final review is exported; finalize it first.");
  });
});

describe.each(testDatabases())("the final set of a review on $name", ({ fresh }) => {
  it("names who took each code, and outlives a purge without a word of the note", async () => {
    const { database, reviews } = await openRecord(await fresh());
    const { id } = await reviews.begin(noteRequest(), ada);
    const inputs: [SentDecision, typeof ada][] = [
      [{ kind: "accept", code: "r059" }, ada],
      [{ kind: "replace", code: "J189", with: { code: "r051" } }, bea],
      [{ kind: "restore", notSuggested: 0 }, ada],
      [{ kind: "comment", text: canary }, ada],
      [{ kind: "finalize" }, bea],
    ];
    for (const [at, [input, caller]] of inputs.entries()) {
      await reviews.decide(id, decisionInputSchema.parse(input), caller, { version: at + 1 });
    }
    const kept = finalSet(await reviews.read(id, ada, "export"), { evidence: true });
    expect(kept.codes.map(({ code, decidedBy }) => [code, decidedBy.id])).toEqual([
      ["R05.9", "ada"],
      ["R05.1", "bea"],
      ["R50.9", "ada"],
    ]);
    expect(kept).toMatchObject({ finalizedBy: { id: "bea" }, noteId: `${canary}-id` });
    expect(kept.codes.map(({ evidence }) => evidence?.[0]?.text)).toEqual(["Cough", undefined, "fever"]);
    await reviews.purge(id, ada);
    const purged = finalSet(await reviews.read(id, ada, "export"), { evidence: true });
    expect(purged.codes).toEqual(kept.codes.map(({ evidence: _, ...code }) => code));
    expect(JSON.stringify([purged, fhirBundleOf(purged), csvOf(purged)])).not.toContain(canary);
    await database.close();
  });
});
