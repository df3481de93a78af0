import type { QualityReport, Reviewing } from "../contract/quality.ts";
import { durationLabel, shareLabel } from "./figures.ts";
import { counted, personLabel } from "./labels.ts";
import { Panel } from "./panel.tsx";
import { alarmLabels, raisedBy, raisedLabel, ruleConditions } from "./quality-words.ts";
import { Count, Interval } from "./share-table.tsx";

export interface AlarmPanelProps {
  readonly rubberStamp: QualityReport["rubberStamp"];
}

/** Whether somebody accepts suggestions unread: who, by what rule, and how each person reviews. */
export function AlarmPanel({ rubberStamp }: AlarmPanelProps) {
  const { raised, rule, overall, reviewers } = rubberStamp;
  const rows = [
    ...reviewers.map((one) => ({ name: personLabel(one.reviewer), one })),
    { name: "All together", one: overall },
  ];
  return (
    <Panel
      title={raised ? "Rubber-stamp alarm: suggestions may be accepted unread" : "Reviewing, by person"}
      look={raised ? "alarm" : "wide"}
      lead={
        raised ? (
          <>
            Raised by <strong>{raisedBy(rubberStamp).join(" and ")}</strong>.
          </>
        ) : (
          quietLabel(rubberStamp)
        )
      }
    >
      {(heading) => (
        <>
          {raised ? (
            <>
              <ul className="findings">
                {rows
                  .filter(({ one }) => one.alarm === "raised")
                  .map(({ name, one }) => (
                    <li key={name}>
                      <strong>{name}</strong> {raisedLabel(one)}
                    </li>
                  ))}
              </ul>
              <p>
                It is a reason to look, and no verdict. What to do: have a second person review some of these
                notes independently, and see how far the two agree.
              </p>
            </>
          ) : null}
          <table className="figures reviewers" aria-labelledby={heading}>
            <thead>
              <tr>
                <th scope="col">Reviewer</th>
                <th scope="col">Alarm</th>
                <th scope="col">Reviews</th>
                <th scope="col">Accepted</th>
                <th scope="col">95% interval</th>
                <th scope="col">Count</th>
                <th scope="col">Expected</th>
                <th scope="col">Time a code</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, one }) => (
                <ReviewerRow key={name} name={name} reviewing={one} />
              ))}
            </tbody>
          </table>
          <p className="quiet">
            Expected is the mean confidence of what was decided, a thin line in the picture. Time a code is
            the median over the reviews, reading the note included.
          </p>
          <h4>When the alarm is raised</h4>
          <p>For one reviewer, or for all together, where all of these hold:</p>
          <ol className="alarm-rule">
            {ruleConditions(rule).map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
          <p className="quiet">
            Neither alone is wrong: an expert is fast and rejects what does not hold, and a careful reader of
            good suggestions accepts nearly all. The alarm does not see who lets a page stand open before
            accepting.
          </p>
        </>
      )}
    </Panel>
  );
}

function quietLabel({ overall, reviewers, rule }: QualityReport["rubberStamp"]): string {
  if (reviewers.length === 0) return "Nobody has decided a suggestion yet.";
  const tooFew = reviewers.filter(({ alarm }) => alarm === "too-few").length;
  if (overall.alarm === "too-few" && tooFew === reviewers.length) {
    return `There is too little yet to tell whether suggestions are read: the alarm needs ${rule.minDecisions} decisions in ${rule.minReviews} reviews.`;
  }
  const unknown = tooFew === 0 ? "" : ` Of ${counted(tooFew, "reviewer")} there is too little to tell.`;
  return `The rubber-stamp alarm is quiet: nobody accepts so much, so fast, that suggestions can hardly have been read.${unknown}`;
}

function ReviewerRow({ name, reviewing }: { readonly name: string; readonly reviewing: Reviewing }) {
  const { reviews, acceptance, meanConfidence, secondsPerCode, alarm } = reviewing;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="Alarm" className={alarm === "raised" ? "alarm-raised" : undefined}>
        {alarmLabels[alarm]}
      </td>
      <td data-label="Reviews" className="number">
        {reviews}
      </td>
      <td data-label="Accepted" className="number strong">
        {shareLabel(acceptance.share)}
      </td>
      <td data-label="95% interval">
        <Interval figure={acceptance} expected={meanConfidence} />
      </td>
      <td data-label="Count">
        <Count figure={acceptance} counted="decisions" />
      </td>
      <td data-label="Expected" className="number">
        {shareLabel(meanConfidence)}
      </td>
      <td data-label="Time a code" className="number">
        {durationLabel(secondsPerCode)}
      </td>
    </tr>
  );
}
