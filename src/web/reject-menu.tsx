import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ReviewItem } from "../contract/reviews.ts";
import { rejectLabels, rejectReasons } from "./labels.ts";
import type { ReviewActions } from "./review-actions.ts";

/** The short list of reasons, one key each, and room for words beside the reason. */
export function RejectMenu({
  item,
  actions,
}: {
  readonly item: ReviewItem;
  readonly actions: ReviewActions;
}) {
  const menu = useRef<HTMLFieldSetElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [comment, setComment] = useState("");
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target === field.current;
    const reason = isTyping ? undefined : rejectReasons[Number(event.key) - 1];
    if (reason !== undefined) actions.reject(item, reason, comment);
    else if (event.key === "Escape") actions.askReason(undefined);
    else if (isTyping && event.key === "Enter") menu.current?.querySelector("button")?.focus();
    else if (!isTyping && event.key === "c") field.current?.focus();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
      const at = buttons.findIndex((button) => button.matches(":focus"));
      buttons[(at + (event.key === "ArrowDown" ? 1 : -1) + buttons.length) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <fieldset className="reasons" ref={menu} onKeyDown={choose}>
      <legend>Why is {item.code} rejected?</legend>
      {rejectReasons.map((reason, at) => (
        <button
          key={reason}
          type="button"
          className="small"
          onClick={() => actions.reject(item, reason, comment)}
        >
          <kbd>{at + 1}</kbd> {rejectLabels[reason]}
        </button>
      ))}
      <label className="with-words">
        <span>
          Comment, if any <kbd>c</kbd>
        </span>
        <input
          ref={field}
          maxLength={4000}
          autoComplete="off"
          spellCheck={false}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </label>
      <button type="button" className="small plain" onClick={() => actions.askReason(undefined)}>
        Keep it <kbd>Esc</kbd>
      </button>
    </fieldset>
  );
}
