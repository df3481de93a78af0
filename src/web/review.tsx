import { type MouseEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { ReviewItem } from "../contract/reviews.ts";
import { AnswerPane } from "./answer-pane.tsx";
import { CodeSearch } from "./code-search.tsx";
import { FinalBar } from "./final-bar.tsx";
import { FinalizeDialog } from "./finalize-dialog.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import { type ReviewCommand, reviewCommand } from "./keys.ts";
import { codeSystems } from "./labels.ts";
import { isOwnerId, marksOf, type OwnerId, ownerOf } from "./marks.ts";
import { NoteView } from "./note-view.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";
import { ReviewBar } from "./review-bar.tsx";
import type { Stretch } from "./segments.ts";
import { type Select, type Selection, stepFrom } from "./selection.ts";
import type { Session, SessionState } from "./session.ts";
import { SessionNotices } from "./session-notices.tsx";
import { isLive, keyOf } from "./sheet.ts";
import { useDeciding } from "./use-deciding.ts";

export interface ReviewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly hasKeys: boolean;
  readonly onEdit: (note: string) => void;
  readonly onNext: () => void;
  readonly onHelp: () => void;
}

/** What lies over the review. */
type Overlay =
  | {
      readonly kind: "search";
      readonly item?: ReviewItem;
      readonly evidence?: Stretch;
      readonly phrase?: string;
    }
  | { readonly kind: "finalize" | "history" | "reopen" };

/** The note beside its codes, one selection for both; decided by key, mouse or touch. */
export function Review({ session, state, hasKeys, onEdit, onNext, onHelp }: ReviewProps) {
  const { review, pending } = state;
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
      if (document.querySelector("dialog[open], .conflict") === null) card?.focus({ preventScroll: true });
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

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && isAside(selection?.owner)) return leaveAside();
    const command = hasKeys ? reviewCommand(event) : undefined;
    if (command !== undefined && obey(command)) event.preventDefault();
  });
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const leaveAside = () => {
    const first = items.find((item) => item.state === "open") ?? items[0];
    if (first !== undefined) focusOn(ownerOf(first));
  };
  const search = () => setOverlay({ kind: "search", ...(picked === undefined ? {} : { evidence: picked }) });

  /** @returns whether the key was for the page */
  const obey = (command: ReviewCommand): boolean => {
    const selected = items.find((item) => ownerOf(item) === selection?.owner);
    switch (command) {
      case "next":
      case "previous": {
        const owners = isAside(selection?.owner) ? ownersAside(root.current) : items.map(ownerOf);
        const next = stepFrom<OwnerId>(owners, selection?.owner, command === "next" ? 1 : -1);
        if (next !== undefined) focusOn(next);
        return next !== undefined;
      }
      case "help":
        onHelp();
        return true;
      case "history":
        setOverlay({ kind: "history" });
        return true;
      case "comment":
        commentField.current?.focus();
        return true;
      case "next-note":
        if (!isOpen) onNext();
        return !isOpen;
    }
    if (!isOpen) return false;
    switch (command) {
      case "search":
        search();
        return true;
      case "undo":
        deciding.undo();
        return true;
      case "finalize":
        setOverlay({ kind: "finalize" });
        return true;
      case "bring-back": {
        const at = /^aside-(\d+)$/.exec(selection?.owner ?? "")?.[1];
        if (at !== undefined) actions.bringBack(Number(at));
        else {
          const [first] = ownersAside(root.current);
          if (first === undefined) deciding.say("Nothing was set aside.");
          else focusOn(first);
        }
        return true;
      }
    }
    if (selected === undefined) return false;
    if (command === "accept") actions.accept(selected);
    else if (command === "reject") actions.askReason(selected);
    else if (command === "replace") actions.replace(selected);
    else actions.move(selected, command === "first" ? "first" : command === "down" ? 1 : -1);
    return true;
  };

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
        {state.confirmed.status === "final" && !isOpen ? (
          <FinalBar review={review} onNext={onNext} onReopen={() => setOverlay({ kind: "reopen" })} />
        ) : null}
      </AnswerPane>
      {overlay?.kind === "search" ? (
        <CodeSearch
          {...overlay}
          note={note}
          suggestion={answer.suggestions.find(
            (one) => overlay.item !== undefined && keyOf(one) === keyOf(overlay.item),
          )}
          systems={codeSystems.filter((system) => answer.versions.codeSets[system] !== undefined)}
          date={request?.encounter?.dateOfService}
          present={new Set(items.filter(isLive).map(({ code }) => code))}
          onChoose={({ system, code, display, billable }, evidence) => {
            const { item } = overlay;
            const named = { system, code, display, billable };
            setOverlay(undefined);
            setPicked(undefined);
            const isTaken =
              item === undefined
                ? deciding.decide(
                    {
                      kind: "add",
                      system,
                      code,
                      ...(evidence.length === 0
                        ? {}
                        : { evidence: evidence.map(({ start, end }) => ({ start, end })) }),
                    },
                    named,
                  )
                : deciding.decide(
                    { kind: "replace", system: item.system, code: item.code, with: { system, code } },
                    named,
                  );
            if (isTaken) focusOn(ownerOf(named));
          }}
          onClose={() => setOverlay(undefined)}
        />
      ) : null}
      {overlay?.kind === "finalize" ? (
        <FinalizeDialog
          review={review}
          waiting={pending.length}
          onGo={(item) => {
            setOverlay(undefined);
            focusOn(ownerOf(item));
          }}
          onFinalize={(acknowledgeErrors) => {
            setOverlay(undefined);
            deciding.decide({ kind: "finalize", acknowledgeErrors });
          }}
          onClose={() => setOverlay(undefined)}
        />
      ) : null}
      {overlay?.kind === "history" ? (
        <HistoryDialog review={state.confirmed} onClose={() => setOverlay(undefined)} />
      ) : null}
      {overlay?.kind === "reopen" ? (
        <ReopenDialog
          onReopen={(reason, comment) => {
            setOverlay(undefined);
            deciding.decide({ kind: "reopen", reason, ...(comment === undefined ? {} : { comment }) });
          }}
          onClose={() => setOverlay(undefined)}
        />
      ) : null}
    </div>
  );
}

const isAside = (owner: OwnerId | undefined): boolean => owner?.startsWith("aside-") ?? false;

/** As they stand on the page. */
function ownersAside(root: HTMLElement | null): OwnerId[] {
  const rows = [...(root?.querySelectorAll<HTMLElement>(".row[data-owner]") ?? [])];
  return rows.map(({ dataset }) => dataset.owner).filter(isOwnerId);
}
