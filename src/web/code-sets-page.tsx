import type { CodeSet, CodeSets } from "../contract/code-sets.ts";
import type { CodeSystem } from "../contract/codes.ts";
import { useApi } from "./api-context.ts";
import { CodeSetPanel } from "./code-set-panel.tsx";
import { dayLabel } from "./figures.ts";
import { codeSystems, systemLabels } from "./labels.ts";
import { Panel } from "./panel.tsx";
import { useReading } from "./use-reading.ts";
import { ViewHead } from "./view-head.tsx";

/** What the service codes from, and what suggests. */
export function CodeSetsPage() {
  const reading = useReading(useApi().codeSets);
  return (
    <div className="view code-sets">
      <ViewHead
        title="Installed code sets"
        what="the installed code sets"
        allowed="Everybody who signs in may, and programs whose API key has the scope look-up."
        reading={reading}
      />
      {reading.last === undefined ? null : <Installed installed={reading.last.answer} />}
    </div>
  );
}

function Installed({ installed }: { readonly installed: CodeSets }) {
  const { date, codeSets, versions } = installed;
  const missing = codeSystems.filter((system) => codeSets.every((set) => set.system !== system));
  return (
    <>
      <p>
        What this service codes from on {dayLabel(date)} (UTC). A note is coded by the release in force on its
        date of service.
      </p>
      <div className="panels">
        {codeSystems.map((system) => (
          <SystemSets
            key={system}
            system={system}
            date={date}
            codeSets={codeSets.filter((set) => set.system === system)}
          />
        ))}
        <div className="column">
          <Panel title="What suggests" lead="Every suggestion names these, so that it can be made again.">
            {() => (
              <dl className="facts-list">
                <div>
                  <dt>Chartcode</dt>
                  <dd className="mark">{versions.app}</dd>
                </div>
                <div>
                  <dt>Model</dt>
                  <dd className="mark">{versions.model.replaceAll("+", " + ")}</dd>
                </div>
                <div>
                  <dt>Guidelines</dt>
                  <dd className="mark">{versions.guidelines}</dd>
                </div>
              </dl>
            )}
          </Panel>
          {missing.length === 0 ? null : <MissingPanel systems={missing} />}
        </div>
      </div>
    </>
  );
}

interface SystemSetsProps {
  readonly system: CodeSystem;
  readonly date: string;
  readonly codeSets: readonly CodeSet[];
}

function SystemSets({ system, date, codeSets }: SystemSetsProps) {
  return codeSets.map((set) => <CodeSetPanel key={`${system} ${set.version}`} codeSet={set} date={date} />);
}

function MissingPanel({ systems }: { readonly systems: readonly CodeSystem[] }) {
  return (
    <Panel title="Not installed" lead="Nothing of these is suggested or found.">
      {() => (
        <ul className="missing">
          {systems.map((system) => (
            <li key={system}>
              <strong>{systemLabels[system]}</strong>
              {system === "cpt" ? (
                <span className="quiet">
                  {" "}
                  is licensed by the AMA. Whoever runs this service can bring your site’s own files:{" "}
                  <code>npx chartcode codes import cpt --from &lt;folder&gt;</code>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
