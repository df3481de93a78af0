/** Reviews as they went, made up for tests of figures. */
import { decisionInputSchema } from "../../contract/reviews.ts";
import type { Flag } from "../../contract/suggestions.ts";
import type { ReviewHistory } from "../quality/history.ts";
import { answerOver, type SentDecision } from "./final-review.ts";

export interface MadeHistory {
  readonly id: string;
  readonly secondOf?: string;
  /** Of the suggestions A00, A01, ..., in rank order. */
  readonly confidences: readonly number[];
  /** Checks that flag each suggestion. */
  readonly checks?: readonly string[];
  /** Whose, how many seconds after the begin, what. */
  readonly decisions: readonly (readonly [by: string, second: number, input: SentDecision])[];
  readonly createdBy?: string;
  /** Whose, how many seconds after the begin. */
  readonly readings?: readonly (readonly [by: string, second: number])[];
}

const begin = Date.UTC(2026, 4, 14, 10);
const at = (second: number) => new Date(begin + second * 1000).toISOString();

/** The code of the suggestion of rank `place` + 1. */
export const codeAt = (place: number) => `A${String(place).padStart(2, "0")}`;

export function historyOf({
  id,
  secondOf,
  confidences,
  checks = [],
  decisions,
  createdBy = "importer",
  readings = [],
}: MadeHistory): ReviewHistory {
  const answer = answerOver(confidences.map((_, place) => codeAt(place)));
  const flags = checks.map((check): Flag => ({ check, severity: "warning", text: "" }));
  return {
    id,
    createdAt: at(0),
    createdBy,
    ...(secondOf === undefined ? {} : { secondOf }),
    answer: {
      ...answer,
      suggestions: answer.suggestions.map((one, place) => ({
        ...one,
        confidence: confidences[place] ?? 0,
        flags: flags.slice(place, place + 1),
      })),
    },
    decisions: decisions.map(([by, second, sent], index) => {
      const input = decisionInputSchema.parse(sent);
      const brought = input.kind === "add" ? input : input.kind === "replace" ? input.with : undefined;
      return {
        id: `${id}-${index}`,
        at: at(second),
        by,
        input,
        ...(brought === undefined
          ? {}
          : { named: { system: brought.system, code: brought.code, display: "", billable: true } }),
      };
    }),
    readings: readings.map(([by, second]) => ({ at: at(second), by })),
  };
}
