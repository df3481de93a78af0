import type { QualityReport } from "../contract/quality.ts";
import { isFew } from "./figures.ts";

export interface CalibrationPictureProps {
  readonly rows: QualityReport["acceptance"]["byConfidence"];
  readonly label: string;
}

const left = 46;
const top = 12;
const size = 250;
const across = (share: number) => left + share * size;
const up = (share: number) => top + (1 - share) * size;
const ticks = [0, 0.25, 0.5, 0.75, 1];

/**
 * Mean confidence (across) against the share accepted (up) for each tenth of confidence, with 95% intervals. On the diagonal both are the same.
 */
export function CalibrationPicture({ rows, label }: CalibrationPictureProps) {
  return (
    <svg className="calibration" viewBox="0 0 322 310" role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="picture-line" x1={across(tick)} x2={across(tick)} y1={up(0)} y2={up(1)} />
          <line className="picture-line" x1={across(0)} x2={across(1)} y1={up(tick)} y2={up(tick)} />
          <text x={across(tick)} y={up(0) + 16} textAnchor="middle">
            {tick * 100}%
          </text>
          <text x={left - 6} y={up(tick) + 4} textAnchor="end">
            {tick * 100}%
          </text>
        </g>
      ))}
      <line className="picture-same" x1={across(0)} x2={across(1)} y1={up(0)} y2={up(1)} />
      <text className="picture-axis" x={across(0.5)} y={up(0) + 36} textAnchor="middle">
        Mean confidence
      </text>
      <text className="picture-axis" x={across(0.03)} y={up(1) + 18} textAnchor="start">
        Accepted
      </text>
      {rows.map(({ from, of, share, low, high, meanConfidence }) =>
        share === null ? null : (
          <g key={from} className={isFew(of) ? "picture-point few" : "picture-point"}>
            <line x1={across(meanConfidence)} x2={across(meanConfidence)} y1={up(low)} y2={up(high)} />
            {[low, high].map((end) => (
              <line
                key={end}
                x1={across(meanConfidence) - 4}
                x2={across(meanConfidence) + 4}
                y1={up(end)}
                y2={up(end)}
              />
            ))}
            <circle cx={across(meanConfidence)} cy={up(share)} r="4.5" />
          </g>
        ),
      )}
    </svg>
  );
}
