import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { AnswerPane } from "./answer-pane.tsx";
import { EndedBar } from "./ended-bar.tsx";
import { isOwnerId, marksOf, type OwnerId, ownerOf } from "./marks.ts";
import { NoteView } from "./note-view.tsx";
import { ReviewBar } from "./review-bar.tsx";
import { type Overlay, ReviewOverlay } from "./review-overlay.tsx";
import type { Stretch } from "./segments.ts";
import type { Select, Selection } from "./selection.ts";
import type { Session, SessionState } from "./session.ts";
import { SessionNotices } from "./session-notices.tsx";
import { useDeciding } from "./use-deciding.ts";
import { useReviewKeys } from "./use-review-keys.ts";

export interface ReviewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly hasKeys: boolean;
  readonly onEdit: (note: string) => void;
  readonly onNext: () => void;
  readonly onHelp: () => void;
}

/** The note beside its codes, one selection for both; decided by key, mouse or touch. */
export function Review({ session, state, hasKeys, onEdit, onNext, onHelp }: ReviewProps) {
  const { review } = state;
  const { items, answer, request, status } = review;
  const note = request?.note.text;
  const isOpen = status === "open";
  const root = useRef<HTMLDivElement>(null);
  const commentField = useRef<HTMLTextAreaElement>(null);
  const { marks, misplaced } = useMemo(
    () => (note === undefined ? { marks: [], misplaced: 0 } : marksOf(note, items, answer)),
    [note, items, answer],
  );
  const [selection, setSelection] = useState<Selection | undefined>(() => {
    const first = items.find((item) => item.state === "open") ?? items[0];
    return first === undefined ? undefined : { owner: ownerOf(first), from: "answer" };
  });
  const [picked, setPicked] = useState<Stretch>();
  const [overlay, setOverlay] = useState<Overlay>();
  const [selectHere] = useState((): Select => (owner, mark) => setSelection({ owner, mark, from: "answer" }));
  const [selectInNote] = useState((): Select => (owner, mark) => setSelection({ owner, mark, from: "note" }));

  const deciding = useDeciding({
    session,
    state,
    onSelect: (owner) => focusOn(owner),
    onLook: selectHere,
    onReplace: (item) => setOverlay({ kind: "search", item }),
    onFindCode: (at) => {
      const mention = answer.notSuggested[at];
      if (mention === undefined) return;
      const { start, end, text } = mention;
      setOverlay({ kind: "search", phrase: text, ...(start < end ? { evidence: { start, end } } : {}) });
    },
  });
  const { actions } = deciding;

  /** Selects, and takes the focus along: a key pressed next concerns what is seen. */
  const focusOn = (owner: OwnerId) => {
    actions.askReason(undefined);
    selectHere(owner);
    requestAnimationFrame(() => {
      const card = root.current?.querySelector<HTMLElement>(`[data-owner="${owner}"] :is(h3 button, .quote)`);
      // Quick fingers may have opened the reasons by now: the next digit is for them.
      if (document.querySelector("dialog[open], .conflict, .reasons") === null)
        card?.focus({ preventScroll: true });
    });
  };

  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>(".card.selected h3 button");
    (first ?? document.getElementById("suggested"))?.focus({ preventScroll: true });
  }, []);
  const place = items.findIndex((item) => ownerOf(item) === selection?.owner);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it moves in claim order, it is followed
  useEffect(() => {
    if (selection === undefined) return;
    root.current?.querySelector(`[data-owner="${selection.owner}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selection, place]);

  const search = () => setOverlay({ kind: "search", ...(picked === undefined ? {} : { evidence: picked }) });

  useReviewKeys({
    ...{ items, selection, isOpen, deciding, root },
    isListening: hasKeys,
    onGo: focusOn,
    open: {
      search,
      finalize: () => setOverlay({ kind: "finalize" }),
      history: () => setOverlay({ kind: "history" }),
      help: onHelp,
      comment: () => commentField.current?.focus(),
      next: onNext,
    },
  });

  /** A click anywhere on a card selects it, save on what has its own use or after dragging over its words to copy them. */
  const pick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest("button, summary, input, form, fieldset") !== null)
      return;
    const owner = target.closest<HTMLElement>("[data-owner]")?.dataset.owner;
    if (isOwnerId(owner) && getSelection()?.isCollapsed !== false) selectHere(owner);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on a card is a shortcut beside its button, not instead of it
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are listened to for the whole document
    <div className="review" ref={root} onClick={pick}>
      <output className="unseen">{deciding.said}</output>
      <ReviewBar
        state={state}
        onFinalize={isOpen ? () => setOverlay({ kind: "finalize" }) : undefined}
        onUndo={isOpen ? deciding.undo : undefined}
        onAdd={isOpen ? search : undefined}
        onHistory={() => setOverlay({ kind: "history" })}
        onEdit={note === undefined ? undefined : () => onEdit(note)}
      />
      {note === undefined ? (
        <section className="pane note" aria-label="Note">
          <p className="note-text quiet">
            {review.noteState === "locked"
              ? "The note is sealed with a key that this service does not have."
              : "The note is no longer kept."}
          </p>
        </section>
      ) : (
        <NoteView
          {...{ note, marks, selection, picked }}
          onSelect={selectInNote}
          onPick={setPicked}
          onAdd={isOpen ? search : undefined}
        />
      )}
      <AnswerPane
        {...{ state, deciding, selection, misplaced, commentField }}
        rejecting={deciding.rejecting}
        onSelect={selectHere}
      >
        <SessionNotices session={session} state={state} />
        {state.confirmed.status === "open" || isOpen ? null : (
          <EndedBar review={review} onNext={onNext} onReopen={() => setOverlay({ kind: "reopen" })} />
        )}
      </AnswerPane>
      {overlay === undefined ? null : (
        <ReviewOverlay
          {...{ overlay, state, deciding }}
          onGo={focusOn}
          onOverlay={setOverlay}
          onClose={(isDone) => {
            setOverlay(undefined);
            if (isDone) setPicked(undefined);
          }}
        />
      )}
    </div>
  );
}
