import type { ReactNode } from "react";
import type { QualityReport, ShareFigure } from "../contract/quality.ts";
import { durationLabel, intervalLabel, ofLabel, shareLabel } from "./figures.ts";
import { IntervalPicture } from "./interval-picture.tsx";
import { counted } from "./labels.ts";
import { alarmLabels, raisedBy } from "./quality-words.ts";
import { Few } from "./share-table.tsx";

/** The figures to look at first. */
export function KeyFigures({ report }: { readonly report: QualityReport }) {
  const { suggestions, finalSets, agreement, times, rubberStamp } = report;
  return (
    <dl className="key-figures">
      <KeyFigure
        name="Rubber-stamp alarm"
        value={alarmLabels[rubberStamp.raised ? "raised" : rubberStamp.overall.alarm]}
        look={rubberStamp.raised ? "bad" : undefined}
      >
        {rubberStamp.raised
          ? `by ${raisedBy(rubberStamp).join(" and ")}`
          : counted(rubberStamp.reviewers.length, "reviewer")}
      </KeyFigure>
      <KeyShare name="Accepted as suggested" figure={suggestions.precision} />
      <KeyShare name="Final codes suggested" figure={finalSets.recall} />
      <KeyFigure name="Reviewers agree" value={agreement.f1 === null ? "–" : agreement.f1.toFixed(2)}>
        {agreement.pairs === 0 ? (
          "no pair compared yet"
        ) : (
          <>
            mean F1 of {counted(agreement.pairs, "pair")}
            <Few of={agreement.pairs} />
          </>
        )}
      </KeyFigure>
      <KeyFigure name="Time between decisions" value={durationLabel(times.betweenDecisions.median)}>
        {times.betweenDecisions.count === 0 ? "none yet" : "median"}
        <Few of={times.betweenDecisions.count} counted="pauses" />
      </KeyFigure>
    </dl>
  );
}

interface KeyFigureProps {
  readonly name: string;
  readonly value: string;
  readonly look?: "bad" | undefined;
  readonly children: ReactNode;
}

function KeyFigure({ name, value, look, children }: KeyFigureProps) {
  return (
    <div className={look === undefined ? "panel" : `panel ${look}`}>
      <dt>{name}</dt>
      <dd className="value">{value}</dd>
      <dd className="quiet">{children}</dd>
    </div>
  );
}

interface KeyShareProps {
  readonly name: string;
  readonly figure: ShareFigure;
}

function KeyShare({ name, figure }: KeyShareProps) {
  return (
    <KeyFigure name={name} value={shareLabel(figure.share)}>
      {figure.of === 0 ? (
        "none yet"
      ) : (
        <>
          <IntervalPicture figure={figure} />
          {intervalLabel(figure)}, {ofLabel(figure)}
          <Few of={figure.of} />
        </>
      )}
    </KeyFigure>
  );
}
