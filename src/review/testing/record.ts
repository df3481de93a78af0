/** A record over three codes and a made-up note, for tests. */
import type { Actor } from "../../contract/reviews.ts";
import { type SuggestionRequest, suggestionRequestSchema } from "../../contract/suggestions.ts";
import type { Caller } from "../audit/ledger.ts";
import type { CodeDesk } from "../code-desk.ts";
import { openReviews, type ReviewsOptions } from "../reviews.ts";
import { openRecordDatabase } from "../storage/database.ts";
import { sealerOf } from "../storage/seal.ts";

export const canary = "ZQCANARYQZ";

/** A note with a canary in it: a word that must never be where words of notes must not be. */
export function noteRequest(text = `Cough for a week, ${canary}. No fever.`): SuggestionRequest {
  return suggestionRequestSchema.parse({
    note: { text, id: `${canary}-id` },
    encounter: { setting: "outpatient", dateOfService: "2026-05-14" },
  });
}

const titles: Readonly<Record<string, string>> = {
  "R05.9": "Cough, unspecified",
  "R05.1": "Acute cough",
  "R50.9": "Fever, unspecified",
  "J18.9": "Pneumonia, unspecified organism",
  R05: "Cough",
};

export const testDesk: CodeDesk = {
  async suggest({ note: { text } }) {
    const start = text.toLowerCase().indexOf("cough");
    return {
      id: "answer",
      createdAt: "2026-05-14T10:00:00.000Z",
      versions: { app: "1", model: "m", index: "i", guidelines: "FY2026", codeSets: { icd10cm: "2026" } },
      noteDigest: "digest",
      suggestions: ["R05.9", "J18.9"].map((code, at) => ({
        rank: at + 1,
        sequence: at + 1,
        system: "icd10cm",
        code,
        display: titles[code] ?? "",
        billable: true,
        confidence: 0.9 - at / 2,
        evidence: [
          {
            start,
            end: start + 5,
            text: text.slice(start, start + 5),
            section: "unknown",
            assertion: "affirmed",
            addressed: true,
          },
        ],
        reasons: [{ kind: "title", text: `"${text.slice(start, start + 5)}" is its title.` }],
        flags: [],
        alternatives: [],
      })),
      notSuggested: [
        {
          start: text.indexOf("fever"),
          end: text.indexOf("fever") + 5,
          text: "fever",
          code: "R50.9",
          display: "Fever, unspecified",
          trigger: "No",
          reason: "negated",
          rule: { text: "What the note denies is not coded.", source: "III.C" },
        },
      ],
      queries: [],
      unavailable: [],
      timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
    };
  },
  find(system, code) {
    const written = code.toUpperCase();
    const dotted = titles[written] === undefined ? `${written.slice(0, 3)}.${written.slice(3)}` : written;
    const display = titles[dotted];
    if (system !== "icd10cm" || display === undefined) return undefined;
    return { system, code: dotted, display, billable: dotted !== "R05" };
  },
  check: (codes) =>
    codes.map(({ code }) =>
      code === "R05" ? [{ check: "not-billable", severity: "error", text: "A longer code is needed." }] : [],
    ),
};

export function person(id: string, role: Actor["role"] = "coder"): Caller {
  return { actor: { id, role }, from: "192.0.2.7" };
}

export const ada = person("ada");
export const bea = person("bea", "auditor");

type RecordOptions = Partial<ReviewsOptions> & { key?: string; keys?: readonly string[] };

export async function openRecord(where: string, options: RecordOptions = {}) {
  const { key, keys = key === undefined ? [] : [key], ...rest } = options;
  const database = await openRecordDatabase(where);
  const reviews = openReviews({
    database,
    sealer: sealerOf(keys),
    codes: testDesk,
    ...rest,
  });
  return { database, reviews };
}
