import { useState } from "react";
import type { Review } from "../contract/reviews.ts";
import { useApi } from "./api-context.ts";
import { closeLabels, counted, timeLabel } from "./labels.ts";
import { useSecondReview } from "./use-second-review.ts";

export interface EndedBarProps {
  readonly review: Review;
  readonly onNext: () => void;
  readonly onReopen: () => void;
}

const formats = [
  { format: "json", label: "JSON", ending: "json" },
  { format: "csv", label: "CSV", ending: "csv" },
  { format: "fhir", label: "FHIR", ending: "fhir.json" },
] as const;

/** A review that has ended: take its set away, compare it, go on to the next note, or open it again. */
export function EndedBar({ review, onNext, onReopen }: EndedBarProps) {
  return (
    <div className="notice ended-bar">
      <p>
        <strong>{review.status === "final" ? "Final" : "Closed"}</strong>: {endedAs(review)}
      </p>
      {review.status === "final" ? <FinalActions review={review} /> : null}
      <div className="actions">
        <button type="button" className="small" onClick={onReopen}>
          Open again
        </button>
        <button type="button" className="small yes" onClick={onNext}>
          Next note <kbd>n</kbd>
        </button>
      </div>
    </div>
  );
}

function endedAs({ status, items, decisions, finalizedAt, closedAt }: Review): string {
  const at = finalizedAt ?? closedAt;
  const last = decisions.findLast(({ input }) => input.kind === "close")?.input;
  const how =
    status === "closed" && last?.kind === "close"
      ? closeLabels[last.reason]
      : counted(items.filter(({ state }) => state === "accepted").length, "code");
  return at === undefined ? how : `${how}, ${timeLabel(at)}`;
}

function FinalActions({ review }: { readonly review: Review }) {
  const api = useApi();
  const [said, say] = useState("");
  const openSecond = useSecondReview(say);
  const take = async ({ format, ending }: (typeof formats)[number]) => {
    const file = await api.exported(review.id, format);
    say(file === undefined ? "The set could not be exported." : "");
    if (file === undefined) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `review-${review.id}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <div className="final-actions">
      <fieldset aria-label="Export the final set">
        {formats.map((one) => (
          <button key={one.format} type="button" className="small" onClick={() => take(one)}>
            {one.label}
          </button>
        ))}
      </fieldset>
      <button type="button" className="small" onClick={() => print()}>
        Print
      </button>
      {review.secondOf !== undefined ? (
        <a href={`#/reviews/${review.id}/differences`}>Differences from the first review</a>
      ) : openSecond === undefined ? null : (
        <button type="button" className="small" onClick={() => void openSecond(review.id)}>
          Second review
        </button>
      )}
      <output>{said}</output>
    </div>
  );
}
