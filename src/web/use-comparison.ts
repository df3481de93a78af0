import { useEffect, useState } from "react";
import type { Agreement, Review } from "../contract/reviews.ts";
import type { Api, Failure, Outcome } from "./api.ts";

export type ComparisonState =
  | { readonly kind: "reading" }
  | {
      readonly kind: "compared";
      readonly first: Review;
      readonly second: Review;
      readonly agreement: Agreement;
    }
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  /** `isOver`: trying again would not help. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly isOver: boolean };

const pause = 2000;

/** Two final reviews of one note. Read again while the service cannot be reached. @param id of the second one */
export function useComparison(
  api: Api,
  id: string,
): { readonly state: ComparisonState; readonly again: () => void } {
  const [state, setState] = useState<ComparisonState>({ kind: "reading" });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` grows to read again
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      try {
        const next = await compared(api, id, stop.signal);
        setState(next);
        if (next.kind === "failed" && !next.isOver) timer = setTimeout(() => void read(), pause);
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    void read();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, id, tries]);
  return { state, again: () => setTries((count) => count + 1) };
}

async function compared(api: Api, id: string, signal: AbortSignal): Promise<ComparisonState> {
  const agreement = await api.agreement(id, signal);
  if (agreement.kind !== "answered") return refused(api, agreement);
  const second = await api.read(id, signal);
  if (second.kind !== "answered") return refused(api, second);
  const first = await api.read(agreement.answer.first, signal);
  if (first.kind !== "answered") return refused(api, first);
  return { kind: "compared", first: first.answer, second: second.answer, agreement: agreement.answer };
}

function refused(
  api: Api,
  outcome: Exclude<Outcome<unknown>, { readonly kind: "answered" }>,
): ComparisonState {
  if (outcome.kind === "unauthorized") return { kind: "unauthorized", refused: api.hasToken() };
  const failure = outcome.kind === "stale" ? { title: "It has changed", fields: [] } : outcome.failure;
  return { kind: "failed", failure, isOver: outcome.kind === "failed" };
}
