/** What the page shows before the service answers is what the record will say. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { DecisionInput, Review } from "../src/contract/reviews.ts";
import { suggestionResponseSchema } from "../src/contract/suggestions.ts";
import { type NamedCode, type Played, worksheetOf } from "../src/contract/worksheet.ts";
import { type Pending, withPending } from "../src/web/sheet.ts";
import { spanIn, suggestionOf } from "./page-service.ts";

const text = "cough, fever, rash and chest pain";
const codes = ["R05.9", "R50.9", "R21", "R07.9", "R05.1", "R05.3"];
const nameOf = (code: string): NamedCode => ({
  system: "icd10cm",
  code,
  display: `Title of ${code}`,
  billable: true,
});
const answer = suggestionResponseSchema.parse({
  id: "a",
  createdAt: "2026-05-14T09:00:00.000Z",
  versions: { app: "0", model: "0", index: "0", guidelines: "FY2026", codeSets: { icd10cm: "2026" } },
  noteDigest: "0",
  suggestions: [
    suggestionOf(text, 1, "R05.9", "Title of R05.9", ["cough"], { sequence: 2 }),
    suggestionOf(text, 2, "R50.9", "Title of R50.9", ["fever"], { sequence: 1 }),
    suggestionOf(text, 3, "R21", "Title of R21", ["rash"]),
  ],
  notSuggested: [
    {
      ...spanIn(text, "chest pain"),
      reason: "negated",
      trigger: "no",
      code: "R07.9",
      rule: { text: "Not coded.", source: "I.A.19" },
    },
  ],
  queries: [],
  unavailable: [],
  timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
});

const system = "icd10cm" as const;
const code = fc.constantFrom(...codes);
const decision: fc.Arbitrary<DecisionInput> = fc.oneof(
  code.map((one) => ({ kind: "accept" as const, system, code: one })),
  code.map((one) => ({ kind: "reject" as const, system, code: one, reason: "ruled-out" as const })),
  fc
    .tuple(code, code)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => ({ kind: "replace" as const, system, code: one, with: { system, code: other } })),
  code.map((one) => ({ kind: "add" as const, system, code: one, evidence: [{ start: 0, end: 5 }] })),
  fc.constant({ kind: "restore" as const, notSuggested: 0 }),
  fc.shuffledSubarray(codes, { minLength: 1 }).map((some) => ({
    kind: "order" as const,
    codes: some.map((one) => ({ system, code: one })),
  })),
  fc.constant({ kind: "withdraw" as const }),
);

const namedOf = (input: DecisionInput): NamedCode | undefined => {
  if (input.kind === "replace") return nameOf(input.with.code);
  if (input.kind === "restore") return nameOf("R07.9");
  return input.kind === "add" ? nameOf(input.code) : undefined;
};

const playedOf = (input: DecisionInput, at: number): Played => {
  const named = namedOf(input);
  const places =
    input.kind === "restore" ? [spanIn(text, "chest pain")] : input.kind === "add" ? input.evidence : [];
  return {
    id: String(at),
    at: "2026-05-14T09:00:00.000Z",
    input,
    ...(named === undefined ? {} : { named }),
    evidence: (places ?? []).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  };
};

it("plays decisions as the record does, wherever the service has got to", () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 12 }), fc.nat(12), (inputs, reached) => {
      const saved = inputs.slice(0, reached);
      const at = "2026-05-14T09:00:00.000Z";
      const by = { id: "local", role: "local" as const };
      const review: Review = {
        id: "r",
        version: 1 + saved.length,
        status: "open",
        createdAt: at,
        createdBy: by,
        updatedAt: at,
        noteState: "kept",
        request: { note: { text }, focus: "billing", limit: 20 },
        answer,
        items: worksheetOf(answer, saved.map(playedOf)).items.map((item) => ({ ...item, flags: [] })),
        queries: [],
        decisions: saved.map((input, version) => ({
          ...{ id: String(version), version: version + 2, at, by, input, wordsState: "none" as const },
        })),
      };
      const pending = inputs
        .slice(reached)
        .map((input, key): Pending => ({ key: String(key), input, named: namedOf(input) }));
      const expected = worksheetOf(answer, inputs.map(playedOf)).items.map((item) => ({
        ...item,
        flags: [],
      }));
      expect(withPending(review, pending).items).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
