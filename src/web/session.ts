/**
 * One review in the hands of a person: each decision is shown at once and sent in its turn, again and again under the same idempotency key
 * until the service has taken it. Another's decision in between stops the sending until the person says whether theirs still holds.
 */
import type { Decision, DecisionInput, Review, ReviewProgress } from "../contract/reviews.ts";
import type { EvidenceSpan } from "../contract/suggestions.ts";
import type { NamedCode } from "../contract/worksheet.ts";
import type { Api } from "./api.ts";
import { type Pending, withPending } from "./sheet.ts";
import type { Failure } from "./wire.ts";

export type Saving =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  /** The service cannot be reached; it is tried again. */
  | { readonly kind: "offline" }
  | { readonly kind: "unauthorized"; readonly refused: boolean }
  /** What others decided meanwhile; the person's own decisions wait. */
  | { readonly kind: "conflict"; readonly theirs: readonly Decision[] };

export interface SessionState {
  /** As the service last told it. */
  readonly confirmed: Review;
  /** As the person has it. */
  readonly review: Review;
  readonly pending: readonly Pending[];
  readonly saving: Saving;
  /** The last decision that the service refused, and why. */
  readonly refused?: { readonly input: DecisionInput; readonly failure: Failure } | undefined;
}

export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Records a decision; while a conflict is open it waits with the others. */
  readonly decide: (input: DecisionInput, named?: NamedCode) => void;
  /** Ends a conflict: sends what waits, or drops it. */
  readonly settle: (how: "send" | "drop") => void;
  /** Sends what waits now, with a new token if there is one. */
  readonly wake: () => void;
  readonly dismiss: () => void;
  readonly close: () => void;
}

const firstPause = 400;
const longestPause = 4000;

export function openSession(api: Api, opened: Review): Session {
  let state: SessionState = {
    confirmed: opened,
    review: opened,
    pending: [],
    saving: { kind: "saved" },
  };
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  let isSending = false;
  let endPause: (() => void) | undefined;

  const set = (change: Partial<Omit<SessionState, "review">>) => {
    const next = { ...state, ...change };
    // In a conflict the person sees what there is; their own decisions wait beside it.
    const shown = next.saving.kind === "conflict" ? [] : next.pending;
    state = { ...next, review: withPending(next.confirmed, shown) };
    for (const listener of listeners) listener();
  };

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(): Promise<void> {
    if (isSending) return;
    isSending = true;
    let wait = firstPause;
    try {
      while (!closing.signal.aborted) {
        const [next] = state.pending;
        if (next === undefined) return set({ saving: { kind: "saved" } });
        if (state.saving.kind !== "offline") set({ saving: { kind: "saving" } });
        const sent = { version: state.confirmed.version, key: next.key };
        const outcome = await api.decide(state.confirmed.id, next.input, sent, closing.signal);
        switch (outcome.kind) {
          case "answered":
            wait = firstPause;
            set({
              confirmed: afterProgress(state.confirmed, outcome.answer),
              pending: state.pending.filter(({ key }) => key !== next.key),
              saving: { kind: "saving" },
            });
            break;
          case "unreachable":
            set({ saving: { kind: "offline" } });
            await pause(wait);
            wait = Math.min(wait * 2, longestPause);
            break;
          case "stale":
            if (await reread(next)) return;
            break;
          case "unauthorized":
            return set({ saving: { kind: "unauthorized", refused: api.hasToken() } });
          case "failed":
            // Those after it were decided on what it would have made; the service judges each on what there is.
            set({
              pending: state.pending.filter(({ key }) => key !== next.key),
              refused: { input: next.input, failure: outcome.failure },
            });
        }
      }
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    } finally {
      isSending = false;
    }
  }

  /** After a 412. @returns true where the sending stops */
  async function reread(next: Pending): Promise<boolean> {
    const outcome = await api.read(state.confirmed.id, closing.signal);
    if (outcome.kind === "unauthorized") {
      set({ saving: { kind: "unauthorized", refused: api.hasToken() } });
      return true;
    }
    if (outcome.kind === "unreachable" || outcome.kind === "stale") {
      set({ saving: { kind: "offline" } });
      await pause(firstPause);
      return false;
    }
    if (outcome.kind === "failed") {
      set({
        pending: [],
        saving: { kind: "saved" },
        refused: { input: next.input, failure: outcome.failure },
      });
      return true;
    }
    const theirs = outcome.answer.decisions.filter(({ version }) => version > state.confirmed.version);
    const confirmed = withWords(outcome.answer, state.confirmed);
    if (!theirs.some(({ input }) => touches(input, state.pending))) {
      set({ confirmed });
      return false;
    }
    set({ confirmed, saving: { kind: "conflict", theirs } });
    return true;
  }

  const wake = () => {
    endPause?.();
    if (state.saving.kind !== "conflict" && state.pending.length > 0) void run();
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (state.pending.length > 0) event.preventDefault();
  };
  addEventListener("online", wake, { signal: closing.signal });
  addEventListener("beforeunload", warn, { signal: closing.signal });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide(input, named) {
      const waiting = state.saving.kind === "unauthorized" || state.saving.kind === "conflict";
      set({ pending: [...state.pending, { key: crypto.randomUUID(), input, named }], refused: undefined });
      if (!waiting) void run();
    },
    settle(how) {
      if (state.saving.kind !== "conflict") return;
      set({ saving: { kind: "saving" }, ...(how === "drop" ? { pending: [] } : {}) });
      void run();
    },
    wake,
    dismiss: () => set({ refused: undefined }),
    close: () => closing.abort(),
  };
}

/** Whether another's decision bears on what waits: comments, questions and who has the review leave decisions on codes as they were. */
function touches(theirs: DecisionInput, pending: readonly Pending[]): boolean {
  const { kind } = theirs;
  if (kind === "comment" || kind === "query") return false;
  return !(kind === "assign" || kind === "answer") || pending.some(({ input }) => input.kind === kind);
}

function afterProgress(review: Review, { decision, ...progress }: ReviewProgress): Review {
  const { finalizedAt: _, closedAt: __, assignee: ___, ...kept } = review;
  const items = progress.items.map((item) => ({ ...item, evidence: quoted(item.evidence, review) }));
  return { ...kept, ...progress, items, decisions: [...review.decisions, decision] };
}

/** A review read again may no longer have the note that the person has before them. */
function withWords(read: Review, had: Review): Review {
  if (read.request !== null || had.request === null) return read;
  const { request, answer, noteState } = had;
  const items = read.items.map((item) => ({ ...item, evidence: quoted(item.evidence, had) }));
  return { ...read, request, answer, noteState, items };
}

/** A decision's answer has no words of the note: they are where they were. */
function quoted(spans: readonly EvidenceSpan[], { request }: Review): EvidenceSpan[] {
  return spans.map(({ start, end }) => ({ start, end, text: request?.note.text.slice(start, end) ?? "" }));
}
