import type { QualityReport } from "../contract/quality.ts";
import { useApi } from "./api-context.ts";
import { fewest, numberLabel } from "./figures.ts";
import { counted } from "./labels.ts";
import { AcceptancePanels } from "./quality-acceptance.tsx";
import { AlarmPanel } from "./quality-alarm.tsx";
import { CalibrationPanel } from "./quality-calibration.tsx";
import { KeyFigures } from "./quality-key-figures.tsx";
import { OutcomePanels } from "./quality-outcomes.tsx";
import { AgreementPanel, FinalSetsPanel, TimesPanel, VersionsPanel } from "./quality-sets.tsx";
import { qualityReaders } from "./quality-words.ts";
import { useReading } from "./use-reading.ts";
import { ViewHead } from "./view-head.tsx";

/** What people's decisions tell of the suggestions, and of the reviewing. */
export function QualityPage() {
  const reading = useReading(useApi().quality);
  return (
    <div className="view quality">
      <ViewHead
        title="Quality"
        what="the quality figures"
        allowed={`${Object.values(qualityReaders).join(" and ")} may, and programs whose API key has the scope read-quality.`}
        reading={reading}
      />
      {reading.last === undefined ? null : <Figures report={reading.last.answer} />}
    </div>
  );
}

function Figures({ report }: { readonly report: QualityReport }) {
  const { reviews, suggestions, rubberStamp } = report;
  if (reviews.total === 0) {
    return (
      <p className="nothing">
        No review is on record yet, so there is nothing to count. <a href="#/">Begin one</a> with a note;
        figures appear as soon as its suggestions are decided.
      </p>
    );
  }
  const hasDecided = suggestions.precision.of > 0;
  return (
    <>
      <Scope report={report} />
      <div className="panels">
        {rubberStamp.raised ? <AlarmPanel rubberStamp={rubberStamp} /> : null}
        <KeyFigures report={report} />
        {hasDecided ? (
          <>
            <OutcomePanels suggestions={suggestions} />
            <CalibrationPanel rows={report.acceptance.byConfidence} />
            <AcceptancePanels acceptance={report.acceptance} />
          </>
        ) : null}
        <FinalSetsPanel finalSets={report.finalSets} />
        <TimesPanel times={report.times} />
        <AgreementPanel agreement={report.agreement} />
        <VersionsPanel versions={report.versions} />
        {rubberStamp.raised ? null : <AlarmPanel rubberStamp={rubberStamp} />}
      </div>
    </>
  );
}

/** What is counted, and how to read it. */
function Scope({ report: { reviews, suggestions } }: { readonly report: QualityReport }) {
  const { total, final, closed, second, from, to } = reviews;
  return (
    <div className="scope">
      <p>
        <strong>{counted(total, "review")}</strong> counted
        {from === undefined || to === undefined ? "" : `, begun ${periodLabel(from, to)}`}:{" "}
        {counted(final, "final one")}, {counted(second, "second review")}. First reviews showed{" "}
        {counted(suggestions.shown, "suggestion")}
        {decidedLabel(suggestions)}.
        {closed === 0 ? "" : ` Not counted: ${counted(closed, "review")} closed without codes.`}
      </p>
      <p className="quiet">
        A range such as 81–87% is a 95% interval: the share found here may differ by chance from the one many
        more decisions would show, and the range says how far. Figures of fewer than {fewest} are marked as
        few: take them as hints. Notes themselves are not read for any of this.
      </p>
    </div>
  );
}

function decidedLabel({ shown, precision }: QualityReport["suggestions"]): string {
  if (shown === 0) return "";
  const open = shown - precision.of;
  return open === 0
    ? ": all are decided"
    : `: ${numberLabel(precision.of)} are decided, ${numberLabel(open)} not yet`;
}

function periodLabel(from: string, to: string): string {
  const [first, last] = [from, to].map((at) =>
    new Date(at).toLocaleDateString(undefined, { dateStyle: "medium" }),
  );
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}
