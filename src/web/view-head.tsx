import { useEffect, useRef } from "react";
import { FailureMessage } from "./failure-message.tsx";
import { timeLabel } from "./labels.ts";
import { SignIn } from "./session-notices.tsx";
import type { Reading } from "./use-reading.ts";

export interface ViewHeadProps {
  readonly title: string;
  /** What is read, after "Reading". */
  readonly what: string;
  /** Who may see it, said to whoever may not. */
  readonly allowed: string;
  readonly reading: Reading<unknown>;
}

/** The head of a view that only shows: its title, how old its figures are, and what stands in their way. */
export function ViewHead({ title, what, allowed, reading: { state, last, refresh } }: ViewHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isReading = state.kind === "reading";
  return (
    <>
      <header className="view-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {last === undefined ? null : <span className="quiet">As of {timeLabel(last.at)}</span>}
        <div className="actions">
          <button type="button" aria-disabled={isReading} onClick={isReading ? undefined : refresh}>
            Refresh
          </button>
        </div>
      </header>
      <output className="quiet slow">{isReading ? `Reading ${what}…` : ""}</output>
      {state.kind === "unauthorized" ? <SignIn refused={state.refused} onToken={refresh} /> : null}
      {state.kind === "forbidden" ? (
        <div className="failure" role="alert">
          <p className="failure-title">You may not see {what}</p>
          <p>{allowed} Ask whoever manages access to this service.</p>
        </div>
      ) : null}
      {state.kind === "failed" ? <FailureMessage failure={state.failure} /> : null}
      {state.kind === "offline" ? (
        <FailureMessage
          failure={{
            ...state.failure,
            detail:
              `${state.failure.detail ?? ""} This page keeps asking${last === undefined ? "" : "; below is what was known before"}.`.trim(),
          }}
        />
      ) : null}
    </>
  );
}
