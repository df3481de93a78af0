import { useRef, useState } from "react";
import type { Review } from "../contract/reviews.ts";
import type { SuggestionRequestInput } from "../contract/suggestions.ts";
import type { Api, Failure } from "./api.ts";

export type ExchangeState =
  | { readonly kind: "idle" }
  | { readonly kind: "waiting" }
  /** `refused`: a token was sent and not accepted. */
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Exchange {
  readonly state: ExchangeState;
  /** Sends the request; a newer one replaces it. Undefined where it failed, was cancelled or replaced. */
  readonly begin: (request: SuggestionRequestInput) => Promise<Review | undefined>;
  readonly cancel: () => void;
  /** Shows a failure found before anything was sent. */
  readonly refuse: (failure: Failure) => void;
}

/** Begins one review at a time. The same request sent again after a failure makes no second review. */
export function useBegin(api: Api): Exchange {
  const [state, setState] = useState<ExchangeState>({ kind: "idle" });
  const current = useRef<AbortController>(undefined);
  const sent = useRef<{ readonly text: string; readonly key: string }>(undefined);

  const cancel = () => {
    current.current?.abort();
    setState({ kind: "idle" });
  };
  const begin = async (request: SuggestionRequestInput) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setState({ kind: "waiting" });
    const text = JSON.stringify(request);
    if (sent.current?.text !== text) sent.current = { text, key: crypto.randomUUID() };
    try {
      const outcome = await api.begin(request, sent.current.key, mine.signal);
      switch (outcome.kind) {
        case "answered":
          sent.current = undefined;
          setState({ kind: "idle" });
          return outcome.answer;
        case "unauthorized":
          setState({ kind: "unauthorized", refused: api.hasToken() });
          break;
        case "stale":
          setState({ kind: "idle" });
          break;
        default:
          setState({ kind: "failed", failure: outcome.failure });
      }
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
    return undefined;
  };
  return { state, begin, cancel, refuse: (failure) => setState({ kind: "failed", failure }) };
}

/**
 * Closes a review whose note was edited and begun anew, so that it does not wait in the queue. One that has ended, or has changed just then, stays as it is.
 * @returns whether it is closed now
 */
export async function closeReplaced(api: Api, id: string): Promise<boolean> {
  const read = await api.read(id);
  if (read.kind !== "answered" || read.answer.status !== "open") return false;
  const closed = await api.decide(
    id,
    { kind: "close", reason: "note-replaced" },
    { version: read.answer.version, key: crypto.randomUUID() },
  );
  return closed.kind === "answered";
}
