import { useCallback, useEffect, useState } from "react";
import type { Failure, Outcome } from "./api.ts";
import { useApi } from "./api-context.ts";

export type ReadingState =
  | { readonly kind: "reading" }
  | { readonly kind: "answered" }
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  | { readonly kind: "forbidden" }
  /** It is asked again, ever more seldom. */
  | { readonly kind: "offline"; readonly failure: Failure }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Reading<Answer> {
  readonly state: ReadingState;
  /** The last answer, and when it came; kept while it is asked for anew, gone where the asker may no longer see it. */
  readonly last: { readonly answer: Answer; readonly at: string } | undefined;
  readonly refresh: () => void;
}

const firstWait = 3000;
const longestWait = 60_000;

/** Something the page only reads. @param read the same function at each call */
export function useReading<Answer>(read: (signal: AbortSignal) => Promise<Outcome<Answer>>): Reading<Answer> {
  const api = useApi();
  const [state, setState] = useState<ReadingState>({ kind: "reading" });
  const [last, setLast] = useState<{ answer: Answer; at: string }>();
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` grows to read again
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (wait: number) => {
      try {
        const outcome = await read(stop.signal);
        if (outcome.kind === "answered") {
          setLast({ answer: outcome.answer, at: new Date().toISOString() });
          return setState({ kind: "answered" });
        }
        setState(stateAfter(outcome, api.hasToken()));
        if (outcome.kind === "unreachable") {
          timer = setTimeout(() => void ask(Math.min(2 * wait, longestWait)), wait);
        } else setLast(undefined);
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    setState({ kind: "reading" });
    void ask(firstWait);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, read, asked]);
  return { state, last, refresh };
}

function stateAfter(
  outcome: Exclude<Outcome<unknown>, { readonly kind: "answered" }>,
  refused: boolean,
): ReadingState {
  switch (outcome.kind) {
    case "unauthorized":
      return { kind: "unauthorized", refused };
    case "unreachable":
      return { kind: "offline", failure: outcome.failure };
    case "failed":
      return outcome.status === 403 ? { kind: "forbidden" } : { kind: "failed", failure: outcome.failure };
    case "stale":
      return { kind: "failed", failure: { title: "The service asks for a version nobody gave", fields: [] } };
  }
}
