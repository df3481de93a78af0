import { useCallback } from "react";
import type { Agreement, Review } from "../contract/reviews.ts";
import { useApi } from "./api-context.ts";
import { type Comparison, readComparison } from "./comparison.ts";
import { type Difference, differencesOf, type Standing } from "./differences.ts";
import { counted, personLabel, rejectLabels, timeLabel } from "./labels.ts";
import { qualityReaders } from "./quality-words.ts";
import { useReading } from "./use-reading.ts";
import { ViewHead } from "./view-head.tsx";

/** A second review beside the first: what each made of every code. @param id of the second review */
export function DifferencesPage({ id }: { readonly id: string }) {
  const api = useApi();
  const read = useCallback((signal: AbortSignal) => readComparison(api, id, signal), [api, id]);
  const reading = useReading(read);
  return (
    <div className="queue differences">
      <ViewHead
        title="Second review and first"
        what="both reviews"
        allowed={`${Object.values(qualityReaders).join(" and ")} may.`}
        reading={reading}
      />
      {reading.state.kind === "failed" ? (
        <p>
          <a href={`#/reviews/${id}`}>To the second review</a> · <a href="#/queue">To the queue</a>
        </p>
      ) : null}
      {reading.last === undefined ? null : <Compared {...reading.last.answer} />}
    </div>
  );
}

function Compared({ first, second, agreement }: Comparison) {
  const rows = differencesOf(first, second);
  const differing = rows.filter(({ kind }) => kind !== "none").length;
  return (
    <>
      <p>{inWords(agreement)}</p>
      <p>
        <a href={`#/reviews/${first.id}`}>First review</a> {signedBy(first)} ·{" "}
        <a href={`#/reviews/${second.id}`}>Second review</a> {signedBy(second)}
      </p>
      <p className="quiet">{figuresOf(agreement)}</p>
      <div className="table">
        <table className="stacking">
          <caption>
            {differing === 0
              ? "Both reviewers decided alike."
              : `${counted(differing, "code")} decided differently, first in the list.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">First review</th>
              <th scope="col">Second review</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row }: { readonly row: Difference }) {
  return (
    <tr className={row.kind}>
      <th scope="row">
        <span className="code">{row.code}</span> {row.display}
      </th>
      <td data-label="First">
        <StandingCell standing={row.first} />
      </td>
      <td data-label="Second">
        <StandingCell standing={row.second} />
      </td>
      <td>{differenceLabels[row.kind]}</td>
    </tr>
  );
}

const differenceLabels: Readonly<Record<Difference["kind"], string>> = {
  set: "In one set only",
  place: "Another first-listed code",
  reason: "Another reason",
  none: "",
};

function StandingCell({ standing: { state, place, item } }: { readonly standing: Standing }) {
  switch (state) {
    case "accepted":
      return (
        <>
          <span className="state accepted">Accepted</span>{" "}
          <span className="quiet">{place === 1 ? "first-listed" : `claim line ${place}`}</span>
        </>
      );
    case "rejected":
      return (
        <>
          <span className="state rejected">Rejected</span>{" "}
          {item?.reason === undefined ? null : (
            <span className="quiet">{rejectLabels[item.reason].toLowerCase()}</span>
          )}
        </>
      );
    case "replaced":
      return (
        <>
          <span className="state replaced">Replaced</span>{" "}
          <span className="quiet">by {item?.replacedBy}</span>
        </>
      );
    case "open":
      return <span className="state open">Undecided</span>;
    case "absent":
      return <span className="quiet">not on the list</span>;
  }
}

/** Who made it final, and when. */
function signedBy({ decisions, finalizedAt }: Review) {
  const last = decisions.findLast(({ input }) => input.kind === "finalize");
  if (last === undefined) return null;
  return (
    <span className="quiet">
      {personLabel(last.by.id)}, {timeLabel(finalizedAt ?? last.at)}
    </span>
  );
}

function inWords({ sameSet, sameFirstListed, both, onlyFirst, onlySecond }: Agreement): string {
  const parts = [
    counted(both.length, "code is in both final sets", "codes are in both final sets"),
    ...(sameSet
      ? ["there is no other"]
      : [`${onlyFirst.length} only in the first`, `${onlySecond.length} only in the second`]),
  ];
  const said = `${parts.join(", ")}; the first-listed code is ${sameFirstListed ? "the same" : "another"}.`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function figuresOf({ f1, kappa }: Agreement): string {
  return [
    `Agreement of the sets (F1) ${f1.toFixed(2)}`,
    `of accepting what was suggested (Cohen’s kappa) ${kappa === null ? "not defined here" : kappa.toFixed(2)}`,
  ].join(", ");
}
