import type { QualityReport } from "../contract/quality.ts";
import { Panel } from "./panel.tsx";
import { reasonLabel } from "./quality-words.ts";
import { ShareTable } from "./share-table.tsx";

export interface OutcomePanelsProps {
  readonly suggestions: QualityReport["suggestions"];
}

/** What became of the suggestions, and why not of those that were not accepted. */
export function OutcomePanels({ suggestions }: OutcomePanelsProps) {
  const { precision, replaced, rejected, byReason } = suggestions;
  return (
    <>
      <Panel title="What became of the suggestions" lead="Of those decided in first reviews, as they stand.">
        {(heading) => (
          <ShareTable
            labelledBy={heading}
            rowsOf="Decision"
            shareOf="Share"
            counted="decisions"
            rows={[
              { key: "accepted", name: "Accepted as suggested", figure: precision },
              { key: "replaced", name: "Replaced", figure: replaced },
              { key: "rejected", name: "Rejected", figure: rejected },
            ]}
          />
        )}
      </Panel>
      <Panel title="Why they were not accepted" lead="Shares are of all decided suggestions.">
        {(heading) =>
          byReason.length === 0 ? (
            <p>Every suggestion decided was accepted.</p>
          ) : (
            <ShareTable
              labelledBy={heading}
              rowsOf="Reason"
              shareOf="Share"
              counted="decisions"
              rows={byReason.map((one) => ({
                key: `${one.outcome} ${one.reason}`,
                name: (
                  <>
                    {reasonLabel(one.reason)} <span className="quiet">{one.outcome}</span>
                  </>
                ),
                figure: one,
              }))}
            />
          )
        }
      </Panel>
    </>
  );
}
