import { memo } from "react";
import type { ReviewItem } from "../contract/reviews.ts";
import type { Suggestion } from "../contract/suggestions.ts";
import { isLive } from "../contract/worksheet.ts";
import { CardActions } from "./card-actions.tsx";
import { Confidence } from "./confidence.tsx";
import { cardFlags } from "./grouping.ts";
import {
  counted,
  originLabels,
  rejectLabels,
  sectionLabel,
  severityLabels,
  stateLabels,
  systemLabels,
} from "./labels.ts";
import { ownerOf, type Proof, proofsOf } from "./marks.ts";
import { Quote } from "./quote.tsx";
import { RejectMenu } from "./reject-menu.tsx";
import type { ReviewActions } from "./review-actions.ts";
import type { Select, Selection } from "./selection.ts";

export interface ProofCardProps {
  readonly item: ReviewItem;
  /** What was suggested; absent where a person brought the code in. */
  readonly suggestion: Suggestion | undefined;
  /** Its place among the codes that are on the claim so far, from 1. */
  readonly place: number;
  /** Given only to the card it concerns. */
  readonly selection: Selection | undefined;
  readonly rejecting: boolean;
  /** Absent where the review is final. */
  readonly actions: ReviewActions | undefined;
  readonly onSelect: Select;
}

/** One code: what it is, how it stands, how sure, the words behind it, why, and what else it could be. What is decided folds until looked at. */
export const ProofCard = memo(function ProofCard(props: ProofCardProps) {
  const { item, suggestion, place, selection, rejecting, actions, onSelect } = props;
  const owner = ownerOf(item);
  const isSelected = selection !== undefined;
  const isOpen = isSelected || item.state === "open";
  const flags = isLive(item) ? cardFlags(item.flags) : [];
  const proofs = proofsOf(item, suggestion);
  return (
    <li
      className={`card ${item.state}${isSelected ? " selected" : ""}`}
      data-owner={owner}
      data-state={item.state}
    >
      <div className="card-head">
        <span className="rank" aria-hidden="true">
          {isLive(item) ? place : "–"}
        </span>
        <h3>
          <button
            type="button"
            aria-current={isSelected ? "true" : undefined}
            onClick={() => onSelect(owner)}
          >
            <span className="code">{item.code}</span> {item.display}
          </button>
        </h3>
        {item.confidence === undefined ? null : <Confidence value={item.confidence} />}
        <span className={`state ${item.state}`}>{stateLabels[item.state]}</span>
      </div>
      <p className="facts">
        {item.state === "rejected" && item.reason !== undefined ? (
          <span>{rejectLabels[item.reason]}</span>
        ) : null}
        {item.state === "replaced" ? (
          <span>
            by <span className="code">{item.replacedBy}</span>
          </span>
        ) : null}
        {isOpen || !item.billable ? (
          <span className={item.billable ? "billable" : "not-billable"}>
            {item.billable ? "Billable" : "Not billable"}
          </span>
        ) : null}
        {isOpen ? factsOf(item, suggestion, place).map((fact) => <span key={fact}>{fact}</span>) : null}
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
      {isOpen ? <Reasoning {...{ proofs, suggestion, isSelected, owner, selection, onSelect }} /> : null}
      {actions === undefined ? null : rejecting ? (
        <RejectMenu item={item} actions={actions} />
      ) : (
        <CardActions item={item} isSelected={isSelected} actions={actions} />
      )}
    </li>
  );
});

interface ReasoningProps extends Pick<ProofCardProps, "suggestion" | "selection" | "onSelect"> {
  readonly proofs: readonly Proof[];
  readonly isSelected: boolean;
  readonly owner: ReturnType<typeof ownerOf>;
}

/** Evidence always; why and what else while the card is looked at. */
function Reasoning({ proofs, suggestion, isSelected, owner, selection, onSelect }: ReasoningProps) {
  const reasons = isSelected ? (suggestion?.reasons ?? []) : [];
  const alternatives = isSelected ? (suggestion?.alternatives ?? []) : [];
  return (
    <>
      <dl>
        <dt>Evidence</dt>
        <dd>
          {proofs.length === 0 ? <span className="quiet">none selected</span> : null}
          <ul>
            {proofs.map((proof, index) => (
              <li key={`${proof.start}-${proof.end}`}>
                <Quote {...{ owner, index, selection, onSelect }} text={proof.text} />{" "}
                <span className="quiet">{standingOf(proof)}</span>
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
    </>
  );
}

function factsOf(item: ReviewItem, suggestion: Suggestion | undefined, place: number): string[] {
  const { presentOnAdmission, units, modifiers = [], role } = suggestion ?? {};
  return [
    isLive(item)
      ? place === 1
        ? role === undefined
          ? "First-listed"
          : "Principal"
        : `Claim line ${place}`
      : undefined,
    originLabels[item.origin],
    item.system === "icd10cm" ? undefined : systemLabels[item.system],
    presentOnAdmission === undefined ? undefined : `Present on admission: ${presentOnAdmission}`,
    units === undefined ? undefined : counted(units, "unit"),
    modifiers.length === 0 ? undefined : `Modifier ${modifiers.join(", ")}`,
  ].filter((fact) => fact !== undefined);
}

function standingOf({ standing }: Proof): string {
  if (standing === undefined) return "selected by hand";
  const { section, assertion, addressed } = standing;
  return [
    sectionLabel(section),
    assertion === "affirmed" ? undefined : assertion,
    addressed ? undefined : "not addressed here",
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
