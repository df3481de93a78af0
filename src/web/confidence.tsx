import { percent } from "./labels.ts";

/** A small bar and the number. `value` is from 0 to 1. */
export function Confidence({ value }: { readonly value: number }) {
  return (
    <span className="confidence">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="confidence-track" width="100" height="10" />
        <rect className="confidence-share" width={value * 100} height="10" />
      </svg>
      <span>
        <span className="unseen">Confidence </span>
        {percent(value)}
      </span>
    </span>
  );
}
