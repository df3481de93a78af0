import { expect, it } from "vitest";
import type { SuggestionResponse } from "../contract/suggestions.ts";
import { suggestionText } from "./suggestion-text.ts";

const response: SuggestionResponse = {
  id: "1",
  createdAt: "2026-01-15T00:00:00Z",
  versions: { app: "0.1.0", model: "m", index: "i", guidelines: "FY2026", codeSets: { icd10cm: "2026" } },
  noteDigest: "d",
  suggestions: [
    {
      rank: 1,
      sequence: 1,
      system: "icd10cm",
      code: "R05.9",
      display: "Cough, unspecified",
      billable: true,
      confidence: 0.876,
      evidence: [
        { start: 4, end: 9, text: "cough", section: "hpi", assertion: "affirmed", addressed: true },
        { start: 20, end: 29, text: "cough\nand", section: "plan", assertion: "affirmed", addressed: true },
      ],
      reasons: [],
      flags: [
        { check: "release-not-in-force", severity: "warning", text: "The release is not in force." },
        { check: "other", severity: "info", text: "Of no concern." },
      ],
      alternatives: [],
    },
  ],
  notSuggested: [
    {
      start: 40,
      end: 45,
      text: "fever",
      code: "R50.9",
      trigger: "No",
      reason: "negated",
      rule: { text: "", source: "" },
    },
  ],
  queries: [{ about: "a", indicators: [], question: "What is meant?", options: ["One", "Other"] }],
  unavailable: [{ system: "cpt", reason: "Not installed." }],
  timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
};

it("shows what, how sure and on which words; then what was set aside; then what to ask", () => {
  expect(suggestionText(response, 120)).toBe(`#  Code   Conf  Title               Words of the note
1  R05.9  0.88  Cough, unspecified  "cough", "cough and"

R05.9 warning: The release is not in force.

Set aside
negated  R50.9  "fever", for "No"

To ask the clinician
What is meant?
  [ ] One
  [ ] Other

cpt: Not installed.

Every code waits for a person's decision. Code sets: icd10cm 2026; Chartcode 0.1.0.
`);
});

it("says so where there is nothing to suggest", () => {
  const nothing = { ...response, suggestions: [], notSuggested: [], queries: [], unavailable: [] };
  expect(suggestionText(nothing, 120)).toMatch(/^No codes to suggest\.\n\nEvery code waits/);
});
