import { useEffect, useRef, useState } from "react";
import type { Decision } from "../contract/reviews.ts";
import { useApi } from "./api-context.ts";
import { FailureMessage } from "./failure-message.tsx";
import { personLabel, timeLabel } from "./labels.ts";
import type { Session, SessionState } from "./session.ts";
import { TokenField } from "./token-field.tsx";
import { told } from "./told.ts";

export interface SessionNoticesProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** What a person must know or settle before decisions are saved again. */
export function SessionNotices({ session, state }: SessionNoticesProps) {
  const { saving, refused } = state;
  return (
    <>
      {saving.kind === "conflict" ? <Conflict {...{ session, state }} theirs={saving.theirs} /> : null}
      {saving.kind === "unauthorized" ? <SignIn refused={saving.refused} onToken={session.wake} /> : null}
      {refused === undefined ? null : (
        <div className="dismissable">
          <FailureMessage
            failure={{
              ...refused.failure,
              title: `Not taken: ${told(refused.input, state.review.answer.notSuggested)}`,
              detail: refused.failure.title,
            }}
          />
          <button type="button" className="small" onClick={session.dismiss}>
            Dismiss
          </button>
        </div>
      )}
    </>
  );
}

/** Another tab or person decided first: what they did, and whether one's own still holds. */
function Conflict({
  session,
  state,
  theirs,
}: SessionNoticesProps & { readonly theirs: readonly Decision[] }) {
  const confirm = useRef<HTMLButtonElement>(null);
  const waiting = state.pending.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever another decision waits
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const isBusy = document.querySelector("dialog[open], :is(input, textarea):focus") !== null;
      if (!isBusy) confirm.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [waiting]);
  const { notSuggested } = state.review.answer;
  return (
    <div
      className="failure conflict"
      role="alert"
      onKeyDown={(event) => {
        if (event.key === "Escape") session.settle("drop");
      }}
    >
      <p className="failure-title">The review has changed since you saw it</p>
      <ul>
        {theirs.map(({ id, by, at, input }) => (
          <li key={id}>
            {personLabel(by.id)} {told(input, notSuggested)} <span className="quiet">{timeLabel(at)}</span>
          </li>
        ))}
      </ul>
      <p>Yours, not saved yet: {state.pending.map(({ input }) => told(input, notSuggested)).join("; ")}.</p>
      <div className="card-actions">
        <button type="button" className="small yes" ref={confirm} onClick={() => session.settle("send")}>
          Save mine all the same <kbd>Enter</kbd>
        </button>
        <button type="button" className="small" onClick={() => session.settle("drop")}>
          Drop mine <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}

/** Asks for the token, gives it to the service's client, and goes on. */
export function SignIn({ refused, onToken }: { readonly refused: boolean; readonly onToken: () => void }) {
  const api = useApi();
  const [token, setToken] = useState("");
  return (
    <form
      className="sign-in"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        api.setToken(token);
        onToken();
      }}
    >
      <TokenField token={token} refused={refused} onToken={setToken} />
      <button type="submit" className="primary">
        Go on
      </button>
    </form>
  );
}
