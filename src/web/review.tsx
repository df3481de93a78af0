import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { SuggestionResponse } from "../contract/suggestions.ts";
import { counted } from "./labels.ts";
import { isOwnerId, marksOf } from "./marks.ts";
import { NoteView } from "./note-view.tsx";
import { Provenance } from "./provenance.tsx";
import { Questions } from "./questions.tsx";
import { ReviewBar } from "./review-bar.tsx";
import { type Select, type Selection, suggestionFrom } from "./selection.ts";
import { SetAside } from "./set-aside.tsx";
import { SuggestionCard } from "./suggestion-card.tsx";

export interface ReviewProps {
  /** Exactly as sent. */
  readonly note: string;
  /** The options it was sent with, in words. */
  readonly summary: string;
  readonly response: SuggestionResponse;
  readonly onEdit: () => void;
  readonly onAnother: () => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** The note beside its suggestions, one selection for both. */
export function Review({ note, summary, response, onEdit, onAnother }: ReviewProps) {
  const { suggestions, notSuggested, queries } = response;
  const root = useRef<HTMLDivElement>(null);
  const { marks, misplaced } = useMemo(() => marksOf(note, response), [note, response]);
  const [selection, setSelection] = useState<Selection | undefined>(
    suggestions.length === 0 ? undefined : { owner: "suggestion-0", from: "answer" },
  );
  const selectHere: Select = (owner, mark) => setSelection({ owner, mark, from: "answer" });
  const selectInNote: Select = (owner, mark) => setSelection({ owner, mark, from: "note" });

  useEffect(() => {
    root.current?.querySelector<HTMLElement>(".card button, #suggested")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (selection === undefined) return;
    root.current?.querySelector(`[data-owner="${selection.owner}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selection]);

  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const inList = event.target instanceof Element && event.target.closest(".suggestions") !== null;
    if (event.key.startsWith("Arrow") && !inList) return;
    const next = suggestionFrom(selection?.owner, by, suggestions.length);
    if (next === undefined) return;
    event.preventDefault();
    selectHere(next);
    const card = root.current?.querySelector<HTMLElement>(`[data-owner="${next}"] h3 button`);
    card?.focus({ preventScroll: true });
  };

  /** A click anywhere on a card selects it, save on what has its own use or after dragging over its words to copy them. */
  const pick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest("button, summary") !== null) return;
    const owner = target.closest<HTMLElement>("[data-owner]")?.dataset.owner;
    if (isOwnerId(owner) && getSelection()?.isCollapsed !== false) selectHere(owner);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: j, k and the arrows are shortcuts beside the buttons, not instead of them
    <div className="review" ref={root} onKeyDown={step} onClick={pick}>
      <ReviewBar response={response} summary={summary} onEdit={onEdit} onAnother={onAnother} />
      <NoteView note={note} marks={marks} selection={selection} onSelect={selectInNote} />
      <div className="pane answer">
        {misplaced === 0 ? null : (
          <p className="failure">
            {counted(misplaced, "quote does", "quotes do")} not stand in the note where the answer says, and{" "}
            {misplaced === 1 ? "is" : "are"} not marked in it.
          </p>
        )}
        <section aria-labelledby="suggested">
          <h2 id="suggested" tabIndex={-1}>
            Suggested codes <span className="quiet">{suggestions.length}</span>
            <span className="quiet keys">
              <kbd>j</kbd> <kbd>k</kbd> or <kbd>↑</kbd> <kbd>↓</kbd> to walk the list
            </span>
          </h2>
          {suggestions.length === 0 ? (
            <p>No code is suggested for this note.</p>
          ) : (
            <ol className="suggestions">
              {suggestions.map((suggestion, at) => (
                <SuggestionCard
                  key={`${suggestion.system} ${suggestion.code} ${suggestion.rank}`}
                  owner={`suggestion-${at}`}
                  suggestion={suggestion}
                  selection={selection}
                  onSelect={selectHere}
                />
              ))}
            </ol>
          )}
        </section>
        {notSuggested.length === 0 ? null : (
          <section aria-labelledby="set-aside">
            <h2 id="set-aside" tabIndex={-1}>
              Set aside <span className="quiet">{notSuggested.length}</span>
            </h2>
            <SetAside mentions={notSuggested} selection={selection} onSelect={selectHere} />
          </section>
        )}
        {queries.length === 0 ? null : (
          <section aria-labelledby="questions">
            <h2 id="questions" tabIndex={-1}>
              Questions for the clinician <span className="quiet">{queries.length}</span>
            </h2>
            <Questions queries={queries} selection={selection} onSelect={selectHere} />
          </section>
        )}
        <Provenance response={response} />
      </div>
    </div>
  );
}
