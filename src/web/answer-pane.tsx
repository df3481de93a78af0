import type { ReactNode, RefObject } from "react";
import { isLive, keyOf } from "../contract/worksheet.ts";
import { Comments } from "./comments.tsx";
import { counted } from "./labels.ts";
import type { OwnerId } from "./marks.ts";
import { ownerOf } from "./marks.ts";
import { ProofCard } from "./proof-card.tsx";
import { Provenance } from "./provenance.tsx";
import { Questions } from "./questions.tsx";
import type { Select, Selection } from "./selection.ts";
import type { SessionState } from "./session.ts";
import { SetAside } from "./set-aside.tsx";
import type { Deciding } from "./use-deciding.ts";

export interface AnswerPaneProps {
  readonly state: SessionState;
  readonly deciding: Deciding;
  readonly selection: Selection | undefined;
  readonly rejecting: OwnerId | undefined;
  readonly misplaced: number;
  readonly commentField: RefObject<HTMLTextAreaElement | null>;
  readonly onSelect: Select;
  /** What stands over the list. */
  readonly children: ReactNode;
}

/** Right of the note: the codes in claim order, what was set aside, questions, comments. */
export function AnswerPane(props: AnswerPaneProps) {
  const { state, deciding, selection, rejecting, misplaced, commentField, onSelect, children } = props;
  const { review, confirmed, pending } = state;
  const { items, answer } = review;
  const actions = review.status === "open" ? deciding.actions : undefined;
  const suggested = new Map(answer.suggestions.map((suggestion) => [keyOf(suggestion), suggestion]));
  const present = new Set(items.filter(isLive).map(({ code }) => code));
  return (
    <div className="pane answer">
      {children}
      {misplaced === 0 ? null : (
        <p className="failure">
          {counted(misplaced, "quote does", "quotes do")} not stand in the note where the answer says, and{" "}
          {misplaced === 1 ? "is" : "are"} not marked in it.
        </p>
      )}
      <section aria-labelledby="suggested">
        <h2 id="suggested" tabIndex={-1}>
          Codes in claim order <span className="quiet">{items.length}</span>
          <span className="quiet keys">
            <kbd>j</kbd> <kbd>k</kbd> walk · <kbd>?</kbd> all keys
          </span>
        </h2>
        {items.length === 0 ? (
          <p>No code is suggested for this note.</p>
        ) : (
          <ol className={`suggestions walked${items.length > 40 ? " many" : ""}`}>
            {items.map((item, at) => (
              <ProofCard
                key={keyOf(item)}
                item={item}
                suggestion={suggested.get(keyOf(item))}
                place={at + 1}
                selection={selection?.owner === ownerOf(item) ? selection : undefined}
                rejecting={rejecting === ownerOf(item)}
                actions={actions}
                onSelect={onSelect}
              />
            ))}
          </ol>
        )}
      </section>
      {answer.notSuggested.length === 0 ? null : (
        <section aria-labelledby="set-aside">
          <h2 id="set-aside" tabIndex={-1}>
            Set aside <span className="quiet">{answer.notSuggested.length}</span>
          </h2>
          <SetAside mentions={answer.notSuggested} {...{ present, selection, actions, onSelect }} />
        </section>
      )}
      {answer.queries.length + review.queries.length === 0 ? null : (
        <section aria-labelledby="questions">
          <h2 id="questions" tabIndex={-1}>
            Questions for the clinician <span className="quiet">{answer.queries.length}</span>
          </h2>
          <Questions
            queries={answer.queries}
            sent={review.queries}
            {...{ selection, onSelect }}
            onDecide={actions === undefined ? undefined : (input) => deciding.decide(input)}
          />
        </section>
      )}
      <section aria-labelledby="comments">
        <h2 id="comments" tabIndex={-1}>
          Comments
        </h2>
        <Comments
          decisions={confirmed.decisions}
          pending={pending}
          field={commentField}
          onComment={(text) => deciding.decide({ kind: "comment", text })}
        />
      </section>
      <Provenance response={answer} />
    </div>
  );
}
