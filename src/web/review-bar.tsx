import type { SuggestionResponse } from "../contract/suggestions.ts";
import { counted } from "./labels.ts";

export interface ReviewBarProps {
  readonly response: SuggestionResponse;
  /** The options the note was sent with, in words. */
  readonly summary: string;
  readonly onEdit: () => void;
  readonly onAnother: () => void;
}

/** Over the panes: ways to the parts of the answer, what was asked, and ways back to the note. */
export function ReviewBar({ response, summary, onEdit, onAnother }: ReviewBarProps) {
  const parts = [
    { id: "suggested", text: counted(response.suggestions.length, "code"), count: 1 },
    {
      id: "set-aside",
      text: `${response.notSuggested.length} set aside`,
      count: response.notSuggested.length,
    },
    { id: "questions", text: counted(response.queries.length, "question"), count: response.queries.length },
  ];
  return (
    <div className="review-bar">
      <nav aria-label="Parts of the answer">
        {parts
          .filter((part) => part.count > 0)
          .map(({ id, text }) => (
            <button key={id} type="button" className="plain" onClick={() => goTo(id)}>
              {text}
            </button>
          ))}
      </nav>
      <p className="quiet">{summary}</p>
      <div className="actions">
        <button type="button" onClick={onAnother}>
          New note
        </button>
        <button type="button" onClick={onEdit}>
          Edit note
        </button>
      </div>
    </div>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
