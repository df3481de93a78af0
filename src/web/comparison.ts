import type { Agreement, Review } from "../contract/reviews.ts";
import type { Api, Outcome } from "./api.ts";

/** Two final reviews of one note. */
export interface Comparison {
  readonly first: Review;
  readonly second: Review;
  readonly agreement: Agreement;
}

/** @param id of the second review @returns the first refusal where one of the three cannot be read */
export async function readComparison(
  api: Api,
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Comparison>> {
  const agreement = await api.agreement(id, signal);
  if (agreement.kind !== "answered") return agreement;
  const second = await api.read(id, signal);
  if (second.kind !== "answered") return second;
  const first = await api.read(agreement.answer.first, signal);
  if (first.kind !== "answered") return first;
  return {
    kind: "answered",
    answer: { first: first.answer, second: second.answer, agreement: agreement.answer },
  };
}
