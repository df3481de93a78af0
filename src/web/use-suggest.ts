import { useRef, useState } from "react";
import type { SuggestionRequestInput, SuggestionResponse } from "../contract/suggestions.ts";
import { type Failure, fetchSuggestions } from "./api.ts";

export type ExchangeState =
  | { readonly kind: "idle" }
  | { readonly kind: "waiting" }
  /** `refused`: a token was sent and not accepted. */
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Exchange {
  readonly state: ExchangeState;
  /** Sends the request; a newer one replaces it. Undefined where it failed, was cancelled or replaced. */
  readonly suggest: (
    request: SuggestionRequestInput,
    token: string,
  ) => Promise<SuggestionResponse | undefined>;
  readonly cancel: () => void;
  /** Shows a failure found before anything was sent. */
  readonly refuse: (failure: Failure) => void;
}

/** One exchange with `/v1/suggestions` at a time. */
export function useSuggest(): Exchange {
  const [state, setState] = useState<ExchangeState>({ kind: "idle" });
  const current = useRef<AbortController>(undefined);

  const cancel = () => {
    current.current?.abort();
    setState({ kind: "idle" });
  };
  const suggest = async (request: SuggestionRequestInput, token: string) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setState({ kind: "waiting" });
    try {
      const outcome = await fetchSuggestions(request, token, mine.signal);
      if (outcome.kind === "answered") {
        setState({ kind: "idle" });
        return outcome.response;
      }
      setState(outcome.kind === "unauthorized" ? { kind: "unauthorized", refused: token !== "" } : outcome);
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
    return undefined;
  };
  return { state, suggest, cancel, refuse: (failure) => setState({ kind: "failed", failure }) };
}
