import type { ReviewItem } from "../contract/reviews.ts";
import { isLive } from "../contract/worksheet.ts";
import type { ReviewActions } from "./review-actions.ts";

export interface CardActionsProps {
  readonly item: ReviewItem;
  readonly isSelected: boolean;
  readonly actions: ReviewActions;
}

/** The same by mouse and touch as by key. A decided card shows them while it is looked at. */
export function CardActions({ item, isSelected, actions }: CardActionsProps) {
  if (!isSelected && item.state !== "open") return null;
  const { code, state } = item;
  return (
    <fieldset className="card-actions" aria-label={`Decide ${code}`}>
      {state === "accepted" ? null : (
        <button type="button" className="small yes" onClick={() => actions.accept(item)}>
          Accept <kbd>a</kbd>
        </button>
      )}
      {state === "rejected" ? null : (
        <button type="button" className="small" onClick={() => actions.askReason(item)}>
          Reject <kbd>x</kbd>
        </button>
      )}
      <button type="button" className="small" onClick={() => actions.replace(item)}>
        Replace <kbd>r</kbd>
      </button>
      {isSelected && isLive(item) ? (
        <span className="moves">
          <button type="button" className="small" onClick={() => actions.move(item, "first")}>
            First <kbd>p</kbd>
          </button>
          <button
            type="button"
            className="small"
            aria-label="Move up"
            title="Shift+K"
            onClick={() => actions.move(item, -1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="small"
            aria-label="Move down"
            title="Shift+J"
            onClick={() => actions.move(item, 1)}
          >
            ↓
          </button>
        </span>
      ) : null}
    </fieldset>
  );
}
