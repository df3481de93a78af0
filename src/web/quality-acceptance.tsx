import type { QualityReport } from "../contract/quality.ts";
import { systemLabels } from "./labels.ts";
import { Panel } from "./panel.tsx";
import { checkLabel } from "./quality-words.ts";
import { type ShareRow, ShareTable } from "./share-table.tsx";

export interface AcceptancePanelsProps {
  readonly acceptance: QualityReport["acceptance"];
}

/** How often suggestions are accepted, by where they stood, by what flagged them, and by code system. */
export function AcceptancePanels({ acceptance: { byRank, byCheck, bySystem } }: AcceptancePanelsProps) {
  return (
    <>
      <AcceptancePanel
        title="By rank"
        lead="A good order puts at the top what is accepted most."
        rowsOf="Rank"
        rows={byRank.map((one) => ({ key: one.ranks, name: one.ranks.replace("-", "–"), figure: one }))}
      />
      <div className="column">
        <AcceptancePanel
          title="By check"
          lead="What the checks flagged when it was suggested. A suggestion with two flags counts in both rows."
          rowsOf="Check"
          rows={byCheck.map((one) => ({ key: one.check, name: checkLabel(one.check), figure: one }))}
        />
        <AcceptancePanel
          title="By code system"
          rowsOf="System"
          rows={bySystem.map((one) => ({ key: one.system, name: systemLabels[one.system], figure: one }))}
        />
      </div>
    </>
  );
}

interface AcceptancePanelProps {
  readonly title: string;
  readonly lead?: string;
  readonly rowsOf: string;
  readonly rows: readonly ShareRow[];
}

function AcceptancePanel({ title, lead, rowsOf, rows }: AcceptancePanelProps) {
  return (
    <Panel title={title} lead={lead}>
      {(heading) => (
        <ShareTable labelledBy={heading} rowsOf={rowsOf} shareOf="Accepted" counted="decisions" rows={rows} />
      )}
    </Panel>
  );
}
