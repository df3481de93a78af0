import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ReviewItem } from "../contract/reviews.ts";
import { rejectLabels, rejectReasons } from "./labels.ts";
import type { ReviewActions } from "./review-actions.ts";

/** The short list of reasons: one key each. */
export function RejectMenu({
  item,
  actions,
}: {
  readonly item: ReviewItem;
  readonly actions: ReviewActions;
}) {
  const menu = useRef<HTMLFieldSetElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = rejectReasons[Number(event.key) - 1];
    if (reason !== undefined) actions.reject(item, reason);
    else if (event.key === "Escape") actions.askReason(undefined);
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
        <button key={reason} type="button" className="small" onClick={() => actions.reject(item, reason)}>
          <kbd>{at + 1}</kbd> {rejectLabels[reason]}
        </button>
      ))}
      <button type="button" className="small plain" onClick={() => actions.askReason(undefined)}>
        Keep it <kbd>Esc</kbd>
      </button>
    </fieldset>
  );
}
