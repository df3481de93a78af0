import type { DurationFigures, QualityReport } from "../contract/quality.ts";
import { durationLabel, numberLabel } from "./figures.ts";
import { counted } from "./labels.ts";
import { Panel } from "./panel.tsx";
import { Few, ShareTable } from "./share-table.tsx";

export interface FinalSetsPanelProps {
  readonly finalSets: QualityReport["finalSets"];
}

/** What first reviews came to, and what a person had to bring in. */
export function FinalSetsPanel({ finalSets: { reviews, recall, perReview } }: FinalSetsPanelProps) {
  return (
    <Panel
      title="Final sets"
      lead={
        perReview === null
          ? "No first review is final yet."
          : `Of ${counted(reviews, "first review")} that ${reviews === 1 ? "is" : "are"} final.`
      }
    >
      {(heading) =>
        perReview === null ? null : (
          <>
            <ShareTable
              labelledBy={heading}
              rowsOf="Codes"
              shareOf="Share"
              counted="codes"
              rows={[{ key: "recall", name: "Final codes that had been suggested", figure: recall }]}
            />
            <dl className="facts-list">
              <Fact name="Codes in a final set" value={perReview.codes.toFixed(1)} />
              <Fact name="of these added by a person" value={perReview.added.toFixed(1)} />
              <Fact
                name="of these brought back from what was set aside"
                value={perReview.restored.toFixed(1)}
              />
              <Fact name="of these in the place of a suggestion" value={perReview.replacement.toFixed(1)} />
            </dl>
            <p className="quiet">
              Means for a review.
              <Few of={reviews} counted="reviews" />
            </p>
          </>
        )
      }
    </Panel>
  );
}

/** How long things take. */
export function TimesPanel({ times }: { readonly times: QualityReport["times"] }) {
  const rows: readonly (readonly [name: string, note: string, figures: DurationFigures])[] = [
    ["Begin to first decision", "waiting in the queue is part of it", times.toFirstDecision],
    ["Between decisions", "breaks of over 30 minutes left out", times.betweenDecisions],
    ["Begin to final", "to the finalization that stands", times.toFinal],
  ];
  return (
    <Panel title="Times">
      {(heading) => (
        <table className="figures shares times" aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">From, to</th>
              <th scope="col">Median</th>
              <th scope="col">9 in 10 within</th>
              <th scope="col">Count</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, note, { count, median, p90 }]) => (
              <tr key={name}>
                <th scope="row">
                  {name} <span className="quiet">{note}</span>
                </th>
                <td data-label="Median" className="number strong">
                  {durationLabel(median)}
                </td>
                <td data-label="9 in 10 within" className="number">
                  {durationLabel(p90)}
                </td>
                <td data-label="Count">
                  <span className="number">{numberLabel(count)}</span>
                  <Few of={count} counted="times" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

/** How far two people who reviewed the same note came to the same. */
export function AgreementPanel({ agreement }: { readonly agreement: QualityReport["agreement"] }) {
  const { pairs, f1, kappa, sameSet, sameFirstListed } = agreement;
  return (
    <Panel
      title="Agreement of two reviewers"
      lead={
        pairs === 0
          ? "No final second review is there to compare yet. An auditor opens one from a review."
          : `Of ${counted(pairs, "final second review")} with the first ${pairs === 1 ? "one" : "ones"}.`
      }
    >
      {(heading) =>
        pairs === 0 ? null : (
          <>
            <dl className="facts-list">
              <Fact name="Mean F1 of the codes (1: all the same)" value={f1?.toFixed(2) ?? "–"} />
              <Fact
                name="Cohen’s kappa of accepting (0: as by chance, 1: always the same)"
                value={kappa?.toFixed(2) ?? "–"}
              />
            </dl>
            <ShareTable
              labelledBy={heading}
              rowsOf="Outcome"
              shareOf="Share"
              counted="pairs"
              rows={[
                { key: "set", name: "Same set of codes", figure: sameSet },
                { key: "first", name: "Same first-listed code", figure: sameFirstListed },
              ]}
            />
          </>
        )
      }
    </Panel>
  );
}

/** What suggested. */
export function VersionsPanel({ versions }: { readonly versions: QualityReport["versions"] }) {
  return (
    <Panel
      title="What suggested"
      lead={
        versions.length > 1
          ? "Several versions: all figures here mix what they suggested."
          : "Which version made the suggestions of first reviews."
      }
    >
      {(heading) => (
        <table className="figures" aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Reviews</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ app, model, reviews }) => (
              <tr key={`${app} ${model}`}>
                <th scope="row">
                  Chartcode {app} <span className="quiet model">{model.replaceAll("+", " + ")}</span>
                </th>
                <td className="number">{numberLabel(reviews)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="number strong">{value}</dd>
    </div>
  );
}
