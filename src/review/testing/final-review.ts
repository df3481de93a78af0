/** A review in memory with the decisions a test gives it, for what is made of reviews: exports and figures. */
import type { z } from "zod";
import {
  type Actor,
  type Decision,
  type DecisionInput,
  decisionInputSchema,
  type Review,
} from "../../contract/reviews.ts";
import type { Encounter, Suggestion, SuggestionResponse } from "../../contract/suggestions.ts";
import { type NamedCode, type Played, worksheetOf } from "../../contract/worksheet.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 4, 14, 10, minute)).toISOString();

export const noteText = "Cough for a week; =acute bronchitis. No fever.\f";

const titles: Readonly<Record<string, string>> = {
  "J20.9": "Acute bronchitis, unspecified",
  "R05.9": "Cough, unspecified",
  "R05.1": "Acute cough",
  "R50.9": "Fever, unspecified",
  I10: 'Hypertension, "essential" (primary)',
  A0001: "Ambulance, our own wording",
  "00001": "A made-up procedure",
};

export function answerOver(codes: readonly string[], more: Partial<Suggestion> = {}): SuggestionResponse {
  return {
    id: "answer-1",
    createdAt: at(0),
    versions: { app: "0.1.0", model: "m", index: "i", guidelines: "FY2026", codeSets: { icd10cm: "2026" } },
    noteDigest: "d1gest",
    suggestions: codes.map((code, index) => ({
      rank: index + 1,
      sequence: index + 1,
      system: "icd10cm",
      code,
      display: titles[code] ?? code,
      billable: true,
      confidence: 0.9 - index / 10,
      evidence: [
        {
          start: 0,
          end: 5,
          text: noteText.slice(0, 5),
          section: "hpi",
          assertion: "affirmed",
          addressed: true,
        },
      ],
      reasons: [],
      flags: [],
      alternatives: [],
      ...more,
    })),
    notSuggested: [
      {
        start: 40,
        end: 45,
        text: noteText.slice(40, 45),
        code: "R50.9",
        trigger: "No",
        reason: "negated",
        rule: { text: "What the note denies is not coded.", source: "III.C" },
      },
    ],
    queries: [],
    unavailable: [],
    timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
  };
}

/** A decision as a client sends it. */
export type SentDecision = z.input<typeof decisionInputSchema>;

export interface Made {
  readonly answer?: SuggestionResponse;
  readonly decisions: readonly SentDecision[];
  readonly by?: Actor;
  readonly encounter?: Encounter;
  /** Whether the note was purged. */
  readonly purged?: boolean;
  readonly secondOf?: string;
}

/** Decisions follow each other by a minute, the first at 10:01. */
export function reviewWithDecisions({
  answer = answerOver(["R05.9", "J20.9", "I10"]),
  decisions: inputs,
  by = { id: "ada", role: "coder" },
  encounter,
  purged = false,
  secondOf,
}: Made): Review {
  const decisions = inputs.map(
    (input, index): Decision => ({
      id: `decision-${index + 2}`,
      version: index + 2,
      at: at(index + 1),
      by,
      input: decisionInputSchema.parse(input),
      wordsState: "none",
    }),
  );
  const played = decisions.map(({ id, at, input }): Played => {
    const named = namedBy(input, answer);
    const evidence =
      input.kind === "add"
        ? (input.evidence ?? []).map(({ start, end }) => ({ start, end, text: noteText.slice(start, end) }))
        : [];
    return { id, at, input, ...(named === undefined ? {} : { named }), evidence };
  });
  const { status, items, queries } = worksheetOf(answer, played);
  return {
    id: "review-1",
    version: decisions.length + 1,
    status,
    createdAt: at(0),
    createdBy: by,
    updatedAt: at(decisions.length),
    ...(secondOf === undefined ? {} : { secondOf }),
    noteState: purged ? "purged" : "kept",
    request: purged
      ? null
      : {
          note: { text: noteText, id: " note-7 " },
          focus: "billing",
          limit: 20,
          ...(encounter === undefined ? {} : { encounter }),
        },
    answer,
    items: items.map((item) => ({ ...item, flags: [] })),
    queries: [...queries],
    decisions,
  };
}

function namedBy(input: DecisionInput, { notSuggested }: SuggestionResponse): NamedCode | undefined {
  const named = (system: NamedCode["system"], code: string): NamedCode => ({
    system,
    code,
    display: titles[code] ?? code,
    billable: true,
  });
  if (input.kind === "add") return named(input.system, input.code);
  if (input.kind === "replace") return named(input.with.system, input.with.code);
  if (input.kind === "restore") return named("icd10cm", notSuggested[input.notSuggested]?.code ?? "");
  return undefined;
}
