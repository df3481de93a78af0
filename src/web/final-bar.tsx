import { useState } from "react";
import type { Review } from "../contract/reviews.ts";
import { useApi } from "./api-context.ts";
import { counted, timeLabel } from "./labels.ts";

export interface FinalBarProps {
  readonly review: Review;
  readonly onNext: () => void;
  readonly onReopen: () => void;
}

const formats = [
  { format: "json", label: "JSON", ending: "json" },
  { format: "csv", label: "CSV", ending: "csv" },
  { format: "fhir", label: "FHIR", ending: "fhir.json" },
] as const;

/** A final review: take the set away, go on to the next note, or open it again. */
export function FinalBar({ review, onNext, onReopen }: FinalBarProps) {
  const api = useApi();
  const [failed, setFailed] = useState(false);
  const accepted = review.items.filter(({ state }) => state === "accepted").length;
  const take = async ({ format, ending }: (typeof formats)[number]) => {
    const file = await api.exported(review.id, format);
    setFailed(file === undefined);
    if (file === undefined) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `review-${review.id}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <div className="notice final-bar">
      <p>
        <strong>Final</strong>: {counted(accepted, "code")}
        {review.finalizedAt === undefined ? "" : `, ${timeLabel(review.finalizedAt)}`}
      </p>
      <output>{failed ? "The set could not be exported." : ""}</output>
      <div className="actions">
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
