import { useCallback, useEffect, useState } from "react";
import type { ReviewSummary } from "../contract/reviews.ts";
import type { Api, Failure, QueueFilter } from "./api.ts";

export type QueueState =
  | { readonly kind: "reading" }
  | { readonly kind: "listed"; readonly reviews: readonly ReviewSummary[]; readonly next: string | undefined }
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Queue {
  readonly state: QueueState;
  readonly refresh: () => void;
  /** Adds the next page. */
  readonly more: () => void;
  /** Takes a review, or frees it. @returns why not, in words */
  readonly assign: (review: ReviewSummary, free: boolean) => Promise<string | undefined>;
}

/** The work queue under a filter; read again when the window is looked at again, and while the service cannot be reached. */
export function useQueue(api: Api, { status, assignee, setting, second }: QueueFilter): Queue {
  const [state, setState] = useState<QueueState>({ kind: "reading" });
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` grows to read again
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      try {
        const outcome = await api.queue({ status, assignee, setting, second }, stop.signal);
        if (outcome.kind === "answered") setState({ kind: "listed", next: undefined, ...outcome.answer });
        else if (outcome.kind === "unauthorized") setState({ kind: "unauthorized", refused: api.hasToken() });
        else if (outcome.kind !== "stale") {
          setState({ kind: "failed", failure: outcome.failure });
          if (outcome.kind === "unreachable") timer = setTimeout(() => void read(), 2000);
        }
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    void read();
    addEventListener("focus", () => void read(), { signal: stop.signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, status, assignee, setting, second, asked]);

  const more = async () => {
    if (state.kind !== "listed" || state.next === undefined) return;
    const outcome = await api.queue({ status, assignee, setting, second, after: state.next });
    if (outcome.kind !== "answered") return refresh();
    setState({
      ...outcome.answer,
      kind: "listed",
      reviews: [...state.reviews, ...outcome.answer.reviews],
      next: outcome.answer.next,
    });
  };
  const assign = async ({ id, version }: ReviewSummary, free: boolean) => {
    const me = free ? undefined : await api.me();
    if (me !== undefined && me.kind !== "answered") return "It is not known who you are.";
    const input = { kind: "assign", to: me === undefined ? null : me.answer.id } as const;
    const outcome = await api.decide(id, input, { version, key: crypto.randomUUID() });
    refresh();
    if (outcome.kind === "answered") return undefined;
    return outcome.kind === "stale"
      ? "Someone else was there first; the queue is read again."
      : "It could not be done.";
  };
  return { state, refresh, more: () => void more(), assign };
}

/** The oldest open review that is mine, else that is nobody's. @param not the one just left */
export async function nextInQueue(api: Api, not: string): Promise<string | undefined> {
  for (const assignee of ["me", "nobody"] as const) {
    const outcome = await api.queue({ status: "open", assignee });
    const found =
      outcome.kind === "answered" ? outcome.answer.reviews.find(({ id }) => id !== not) : undefined;
    if (found !== undefined) return found.id;
  }
  return undefined;
}
