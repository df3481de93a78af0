import type { Evidence, Suggestion } from "../contract/suggestions.ts";
import { Confidence } from "./confidence.tsx";
import { cardFlags } from "./grouping.ts";
import { counted, sectionLabel, severityLabels, systemLabels } from "./labels.ts";
import type { OwnerId } from "./marks.ts";
import { Quote } from "./quote.tsx";
import type { Select, Selection } from "./selection.ts";

export interface SuggestionCardProps {
  readonly owner: OwnerId;
  readonly suggestion: Suggestion;
  readonly selection: Selection | undefined;
  readonly onSelect: Select;
}

/** One suggested code: what it is, how sure, the words behind it, why, and what else it could be. */
export function SuggestionCard({ owner, suggestion, selection, onSelect }: SuggestionCardProps) {
  const { rank, code, display, billable, confidence, evidence, reasons, alternatives } = suggestion;
  const selected = selection?.owner === owner;
  const flags = cardFlags(suggestion.flags);
  return (
    <li className={selected ? "card selected" : "card"} data-owner={owner}>
      <div className="card-head">
        <span className="rank" aria-hidden="true">
          {rank}
        </span>
        <h3>
          <button type="button" aria-current={selected ? "true" : undefined} onClick={() => onSelect(owner)}>
            <span className="code">{code}</span> {display}
          </button>
        </h3>
        <Confidence value={confidence} />
      </div>
      <p className="facts">
        <span className={billable ? "billable" : "not-billable"}>
          {billable ? "Billable" : "Not billable"}
        </span>
        {factsOf(suggestion).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {flags.length === 0 ? null : (
        <ul className="flags">
          {flags.map((flag) => (
            <li key={`${flag.check} ${flag.text}`} className={flag.severity}>
              <strong>{severityLabels[flag.severity]}:</strong> {flag.text}
            </li>
          ))}
        </ul>
      )}
      <dl>
        <dt>Evidence</dt>
        <dd>
          <ul>
            {evidence.map((span, index) => (
              <li key={`${span.start}-${span.end}`}>
                <Quote
                  owner={owner}
                  index={index}
                  text={span.text}
                  selection={selection}
                  onSelect={onSelect}
                />{" "}
                <span className="quiet">{standing(span)}</span>
              </li>
            ))}
          </ul>
        </dd>
        {reasons.length === 0 ? null : (
          <>
            <dt>Why</dt>
            <dd>
              <ul>
                {reasons.map((reason) => (
                  <li key={`${reason.kind} ${reason.text}`}>
                    {reason.text}
                    {reason.source === undefined ? null : <span className="quiet"> {reason.source}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {alternatives.length === 0 ? null : (
        <details>
          <summary>{counted(alternatives.length, "alternative")}</summary>
          <ul>
            {alternatives.map((other) => (
              <li key={other.code}>
                <span className="code">{other.code}</span> {other.display}{" "}
                <span className="quiet">{other.differsBy}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function factsOf({ system, role, sequence, presentOnAdmission, units, modifiers }: Suggestion): string[] {
  return [
    role === "principal" ? "Principal" : `Claim line ${sequence}`,
    system === "icd10cm" ? undefined : systemLabels[system],
    presentOnAdmission === undefined ? undefined : `Present on admission: ${presentOnAdmission}`,
    units === undefined ? undefined : counted(units, "unit"),
    modifiers === undefined || modifiers.length === 0 ? undefined : `Modifier ${modifiers.join(", ")}`,
  ].filter((fact) => fact !== undefined);
}

function standing({ section, assertion, addressed }: Evidence): string {
  return [
    sectionLabel(section),
    assertion === "affirmed" ? undefined : assertion,
    addressed ? undefined : "not addressed here",
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
