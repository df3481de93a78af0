import type { CodeSet } from "../contract/code-sets.ts";
import { dayLabel, daysBetween, numberLabel } from "./figures.ts";
import { counted, systemLabels } from "./labels.ts";
import { Panel } from "./panel.tsx";

export interface CodeSetPanelProps {
  readonly codeSet: CodeSet;
  /** Today, as the service has it. */
  readonly date: string;
}

/** One installed release: whether it is in force, and where it comes from. */
export function CodeSetPanel({ codeSet, date }: CodeSetPanelProps) {
  const { system, version, edition, source, rights, from, to, inForce, inUse, codes, officialIndex } =
    codeSet;
  const { digest, index } = codeSet;
  return (
    <Panel
      title={
        <>
          {systemLabels[system]} {version}{" "}
          <span className={`standing ${inForce ? "in-force" : inUse ? "stands-in" : "past"}`}>
            {inForce ? "In force today" : "Not in force today"}
          </span>
        </>
      }
      look={inUse && !inForce ? "stands-in" : undefined}
      lead={standingLabel(codeSet, date)}
    >
      {() => (
        <dl className="facts-list">
          <div>
            <dt>Release</dt>
            <dd>{edition}</dd>
          </div>
          <div>
            <dt>In force</dt>
            <dd>
              {dayLabel(from)} to {to === undefined ? "further notice" : dayLabel(to)}
            </dd>
          </div>
          <div>
            <dt>Billable codes</dt>
            <dd className="number">{numberLabel(codes)}</dd>
          </div>
          <div>
            <dt>Alphabetic Index</dt>
            <dd>{officialIndex ? "came with the release" : "none came with the release"}</dd>
          </div>
          <div>
            <dt>Read from</dt>
            <dd className="mark">{source}</dd>
          </div>
          <div>
            <dt>Rights</dt>
            <dd>{rights}</dd>
          </div>
          {index === undefined ? null : (
            <div>
              <dt>Search index</dt>
              <dd className="mark">{index}</dd>
            </div>
          )}
          <div>
            <dt>Table (SHA-256)</dt>
            <dd className="mark">{digest}</dd>
          </div>
        </dl>
      )}
    </Panel>
  );
}

/** What a release's dates mean today. */
function standingLabel({ from, to, inForce, inUse }: CodeSet, date: string): string {
  if (inForce) {
    const use = inUse ? "Notes of today are coded by it." : "Another release is used for notes of today.";
    return to === undefined ? use : `${use} ${endLabel(daysBetween(date, to))}`.trim();
  }
  const when = date < from ? `It begins on ${dayLabel(from)}.` : `Its last day was ${dayLabel(to ?? from)}.`;
  return inUse
    ? `${when} No installed release is in force today, so this one stands in, and each of its suggestions says so. Whoever runs this service should install the release in force.`
    : `${when} It is used for notes of its own dates of service.`;
}

/** @param days to the last day */
function endLabel(days: number): string {
  if (days > 366) return "";
  return days === 0 ? "Today is its last day." : `Its last day is in ${counted(days, "day")}.`;
}
