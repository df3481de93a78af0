import type { ShareFigure } from "../contract/quality.ts";

export interface IntervalPictureProps {
  readonly figure: Pick<ShareFigure, "share" | "low" | "high">;
  /** A share to compare with, 0 to 1. */
  readonly expected?: number | null | undefined;
}

const left = 6;
const width = 108;
const at = (share: number) => left + share * width;

/** A share as a dot and its interval as a bar, on a line from 0 to 100%. The figures stand beside it as text. */
export function IntervalPicture({ figure: { share, low, high }, expected }: IntervalPictureProps) {
  return (
    <svg className="interval" viewBox="0 0 120 16" aria-hidden="true">
      <line className="picture-line" x1={at(0)} x2={at(1)} y1="8" y2="8" />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} className="picture-line" x1={at(tick)} x2={at(tick)} y1="5" y2="11" />
      ))}
      {share === null ? null : (
        <>
          <rect
            className="picture-range"
            x={at(low)}
            y="4"
            width={Math.max((high - low) * width, 1)}
            height="8"
            rx="2"
          />
          {expected === null || expected === undefined ? null : (
            <line className="picture-expected" x1={at(expected)} x2={at(expected)} y1="0" y2="16" />
          )}
          <circle className="picture-share" cx={at(share)} cy="8" r="3.5" />
        </>
      )}
    </svg>
  );
}
