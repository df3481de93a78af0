import { useEffect, useState } from "react";
import type { CodeMatch, CodeSystem } from "../contract/codes.ts";
import type { Failure } from "./api.ts";
import { useApi } from "./api-context.ts";

const settling = 140;

export type SearchState =
  | { readonly kind: "idle" }
  | { readonly kind: "searching" }
  | { readonly kind: "found"; readonly q: string; readonly codes: readonly CodeMatch[] }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface SearchAsked {
  readonly q: string;
  readonly system: CodeSystem;
  /** The date of service; today where undefined. */
  readonly date: string | undefined;
}

/** Searches as it is typed: once the typing rests, the newest phrase only. What was found stays until the next is. */
export function useCodeSearch({ q, system, date }: SearchAsked): SearchState {
  const api = useApi();
  const [state, setState] = useState<SearchState>({ kind: "idle" });
  const phrase = q.trim();
  useEffect(() => {
    if (phrase === "") return setState({ kind: "idle" });
    const stop = new AbortController();
    const search = async () => {
      setState((before) => (before.kind === "found" ? before : { kind: "searching" }));
      try {
        const outcome = await api.searchCodes({ q: phrase, system, date, limit: 30 }, stop.signal);
        if (outcome.kind === "answered") {
          setState({ kind: "found", q: phrase, codes: outcome.answer.codes });
        } else if (outcome.kind === "failed" || outcome.kind === "unreachable") {
          setState({ kind: "failed", failure: outcome.failure });
        } else {
          setState({ kind: "failed", failure: { title: "The service asks who you are", fields: [] } });
        }
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    const timer = setTimeout(() => void search(), settling);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, phrase, system, date]);
  return state;
}
