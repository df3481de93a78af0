import type { Review } from "../contract/reviews.ts";
import { Dialog } from "./dialog.tsx";
import { personLabel, timeLabel } from "./labels.ts";
import { told } from "./told.ts";

export interface HistoryDialogProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** Who decided what, and when; the newest first. */
export function HistoryDialog({ review, onClose }: HistoryDialogProps) {
  const { decisions, answer, createdBy, createdAt } = review;
  return (
    <Dialog title="History" onClose={onClose}>
      <ol className="history" reversed>
        {decisions.toReversed().map(({ id, by, at, input }) => (
          <li key={id}>
            <time dateTime={at} className="quiet">
              {timeLabel(at)}
            </time>
            <span>
              <strong>{personLabel(by.id)}</strong> <span dir="auto">{told(input, answer.notSuggested)}</span>
            </span>
          </li>
        ))}
        <li>
          <time dateTime={createdAt} className="quiet">
            {timeLabel(createdAt)}
          </time>
          <span>
            <strong>{personLabel(createdBy.id)}</strong> began the review of {answer.suggestions.length}{" "}
            suggested codes
          </span>
        </li>
      </ol>
    </Dialog>
  );
}
