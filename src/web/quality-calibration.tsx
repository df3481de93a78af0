import type { QualityReport } from "../contract/quality.ts";
import { CalibrationPicture } from "./calibration-picture.tsx";
import { fewest } from "./figures.ts";
import { Panel } from "./panel.tsx";
import { calibrationLabel, calibrationOf, tenthLabel } from "./quality-words.ts";
import { ShareTable } from "./share-table.tsx";

export interface CalibrationPanelProps {
  readonly rows: QualityReport["acceptance"]["byConfidence"];
}

/** Whether confidence means what it says. */
export function CalibrationPanel({ rows }: CalibrationPanelProps) {
  return (
    <Panel
      title="Does confidence mean what it says?"
      look="wide"
      lead={`A suggestion at 80% should be accepted four times in five. ${calibrationLabel(rows)}`}
    >
      {(heading) => (
        <div className="beside">
          <figure>
            <CalibrationPicture
              rows={rows}
              label="Mean confidence against the share accepted, for each tenth of confidence; the table has the same figures."
            />
            <figcaption className="quiet">
              Points on the dashed line are accepted as often as their confidence says; under it, less often.
              Hollow points are of fewer than {fewest} decisions.
            </figcaption>
          </figure>
          <ShareTable
            labelledBy={heading}
            rowsOf="Confidence"
            expectedOf="Mean"
            shareOf="Accepted"
            counted="decisions"
            rows={rows.toReversed().map((one) => ({
              key: String(one.from),
              name: tenthLabel(one),
              figure: one,
              expected: one.meanConfidence,
              verdict: calibrationOf(one),
            }))}
          />
        </div>
      )}
    </Panel>
  );
}
