import type { Review, ReviewItem } from "../contract/reviews.ts";
import { isLive } from "../contract/worksheet.ts";
import { Dialog } from "./dialog.tsx";
import { cardFlags } from "./grouping.ts";
import { counted, severityLabels } from "./labels.ts";

export interface FinalizeDialogProps {
  readonly review: Review;
  /** Decisions that have not reached the service yet. */
  readonly waiting: number;
  readonly onGo: (item: ReviewItem) => void;
  /** To close it without codes instead. */
  readonly onEmpty: () => void;
  readonly onFinalize: (acknowledgeErrors: boolean) => void;
  readonly onClose: () => void;
}

/** What the claim will be, and what still speaks against it. Enter confirms where nothing is undecided. */
export function FinalizeDialog({ review, waiting, onGo, onEmpty, onFinalize, onClose }: FinalizeDialogProps) {
  const { items, queries } = review;
  const live = items.filter(isLive);
  const undecided = live.filter(({ state }) => state === "open");
  const accepted = live.filter(({ state }) => state === "accepted");
  const flagged = live.flatMap((item) => cardFlags(item.flags).map((flag) => ({ item, flag })));
  const problems = flagged.filter(({ flag }) => flag.severity === "error");
  const unanswered = queries.filter(({ answeredAt }) => answeredAt === undefined);
  const [first] = undecided;
  return (
    <Dialog title="Finalize this review" onClose={onClose}>
      <p>
        {counted(accepted.length, "code")} accepted, {counted(items.length - live.length, "code")} rejected or
        replaced.
        {waiting === 0 ? "" : ` ${counted(waiting, "decision")} still being saved.`}
      </p>
      {accepted.length === 0 ? null : (
        <ol className="final-codes">
          {accepted.map((item) => (
            <li key={`${item.system} ${item.code}`}>
              <span className="code">{item.code}</span> {item.display}
            </li>
          ))}
        </ol>
      )}
      {flagged.length === 0 ? null : (
        <ul className="flags">
          {flagged.map(({ item, flag }) => (
            <li key={`${item.code} ${flag.check} ${flag.text}`} className={flag.severity}>
              <strong>{severityLabels[flag.severity]}:</strong> <span className="code">{item.code}</span>{" "}
              {flag.text}
            </li>
          ))}
        </ul>
      )}
      {unanswered.length === 0 ? null : (
        <p>{counted(unanswered.length, "question")} sent and not answered.</p>
      )}
      {undecided.length === 0 ? null : (
        <div className="notice plainly">
          <p>
            {counted(undecided.length, "code is", "codes are")} undecided:{" "}
            {undecided
              .slice(0, 12)
              .map(({ code }) => code)
              .join(", ")}
            {undecided.length > 12 ? ", …" : ""}. Each is to be accepted or rejected first.
          </p>
        </div>
      )}
      <div className="actions">
        <button type="button" className="plain" onClick={onEmpty}>
          Close without codes
        </button>
        <button type="button" onClick={onClose}>
          Not yet <kbd>Esc</kbd>
        </button>
        {first === undefined ? (
          <button
            type="button"
            className="primary"
            data-focus
            onClick={() => onFinalize(problems.length > 0)}
          >
            {problems.length === 0
              ? "Finalize"
              : `Finalize although ${counted(problems.length, "problem stands", "problems stand")}`}
          </button>
        ) : (
          <button type="button" className="primary" data-focus onClick={() => onGo(first)}>
            Go to {first.code}
          </button>
        )}
      </div>
    </Dialog>
  );
}
