import type { ReviewSummary } from "../contract/reviews.ts";
import { personLabel, settingLabels, statusLabels, timeLabel } from "./labels.ts";

export interface QueueRowProps {
  readonly review: ReviewSummary;
  readonly onTake: () => void;
  /** Absent where the person may open no second review. */
  readonly onSecond: (() => void) | undefined;
}

export function QueueRow({ review, onTake, onSecond }: QueueRowProps) {
  const { id, createdAt, createdBy, noteId, setting, status, secondOf, undecided, accepted, assignee } =
    review;
  return (
    <tr>
      <td>
        <a href={`#/reviews/${id}`}>{timeLabel(createdAt)}</a>{" "}
        <span className="quiet">
          by {personLabel(createdBy.id)}
          {noteId === undefined ? "" : ` · ${noteId}`}
        </span>
      </td>
      <td data-label="Setting">
        {settings.find(([one]) => one === setting)?.[1] ?? <span className="quiet">not stated</span>}
      </td>
      <td>
        <span className={`state ${status === "final" ? "accepted" : status === "open" ? "open" : ""}`}>
          {statusLabels[status]}
        </span>
        {secondOf === undefined ? null : <span className="quiet"> second review</span>}
      </td>
      <td className="number" data-label="Undecided">
        {undecided}
      </td>
      <td className="number" data-label="Accepted">
        {accepted}
      </td>
      <td data-label="Assigned to">
        {assignee === undefined ? <span className="quiet">nobody</span> : personLabel(assignee)}
      </td>
      <td>
        {status === "open" ? (
          <button type="button" className="small" onClick={onTake}>
            {assignee === undefined ? "Take" : "Release"}
          </button>
        ) : status === "closed" ? null : secondOf === undefined ? (
          onSecond === undefined ? null : (
            <button type="button" className="small" onClick={onSecond}>
              Second review
            </button>
          )
        ) : (
          <a href={`#/reviews/${id}/differences`}>Differences</a>
        )}
      </td>
    </tr>
  );
}

const settings = Object.entries(settingLabels);
