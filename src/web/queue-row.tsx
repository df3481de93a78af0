import type { ReviewSummary } from "../contract/reviews.ts";
import { personLabel, settingLabels, timeLabel } from "./labels.ts";

export interface QueueRowProps {
  readonly review: ReviewSummary;
  readonly onTake: () => void;
}

export function QueueRow({ review, onTake }: QueueRowProps) {
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
      <td>{settings.find(([one]) => one === setting)?.[1] ?? <span className="quiet">not stated</span>}</td>
      <td>
        <span className={`state ${status === "final" ? "accepted" : "open"}`}>
          {status === "final" ? "Final" : "Open"}
        </span>
        {secondOf === undefined ? null : <span className="quiet"> second review</span>}
      </td>
      <td className="number">{undecided}</td>
      <td className="number">{accepted}</td>
      <td>{assignee === undefined ? <span className="quiet">nobody</span> : personLabel(assignee)}</td>
      <td>
        {status === "final" ? null : (
          <button type="button" className="small" onClick={onTake}>
            {assignee === undefined ? "Take" : "Release"}
          </button>
        )}
      </td>
    </tr>
  );
}

const settings = Object.entries(settingLabels);
