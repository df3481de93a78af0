import { type RefObject, useState } from "react";
import type { Decision } from "../contract/reviews.ts";
import { personLabel, timeLabel } from "./labels.ts";
import type { Pending } from "./sheet.ts";

export interface CommentsProps {
  readonly decisions: readonly Decision[];
  readonly pending: readonly Pending[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onComment: (text: string) => void;
}

/** What people said of this review. Also while it is final. */
export function Comments({ decisions, pending, field, onComment }: CommentsProps) {
  const [text, setText] = useState("");
  const add = () => {
    if (text.trim() === "") return;
    onComment(text.trim());
    setText("");
  };
  return (
    <>
      <ul className="comments">
        {decisions.map(({ id, input, by, at, wordsState }) =>
          input.kind === "comment" ? (
            <li key={id}>
              <span className="quiet">
                {personLabel(by.id)}, {timeLabel(at)}
              </span>
              <p dir="auto">{wordsState === "kept" ? input.text : "Its words are no longer kept."}</p>
            </li>
          ) : null,
        )}
        {pending.map(({ key, input }) =>
          input.kind === "comment" ? (
            <li key={key}>
              <span className="quiet">saving</span>
              <p dir="auto">{input.text}</p>
            </li>
          ) : null,
        )}
      </ul>
      <form
        className="comment-form"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <textarea
          ref={field}
          aria-label="Comment"
          placeholder="Add a comment"
          rows={2}
          maxLength={4000}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add();
            if (event.key === "Escape") event.currentTarget.blur();
          }}
        />
        <button type="submit" className="small" title="Ctrl+Enter or ⌘Enter">
          Comment
        </button>
      </form>
    </>
  );
}
