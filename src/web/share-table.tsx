import type { ReactNode } from "react";
import type { ShareFigure } from "../contract/quality.ts";
import { intervalLabel, isFew, ofLabel, shareLabel } from "./figures.ts";
import { IntervalPicture } from "./interval-picture.tsx";

export interface ShareRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly figure: ShareFigure;
  /** What share was to be expected, 0 to 1; marked in the picture. */
  readonly expected?: number | null | undefined;
  /** What it comes to, in words. */
  readonly verdict?: string | undefined;
}

export interface ShareTableProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  /** What the rows are of. */
  readonly rowsOf: string;
  /** What the share is. */
  readonly shareOf: string;
  /** What is counted, many of them. */
  readonly counted: string;
  /** What the expected share is; without it there is no such column. */
  readonly expectedOf?: string | undefined;
  readonly rows: readonly ShareRow[];
}

/** Shares with their intervals: as a figure, as a picture, as a range, and how many they are of. */
export function ShareTable({ labelledBy, rowsOf, shareOf, counted, expectedOf, rows }: ShareTableProps) {
  const hasVerdicts = rows.some(({ verdict }) => verdict !== undefined);
  return (
    <table className="figures shares" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{rowsOf}</th>
          {expectedOf === undefined ? null : <th scope="col">{expectedOf}</th>}
          <th scope="col">{shareOf}</th>
          <th scope="col">95% interval</th>
          <th scope="col">Count</th>
          {hasVerdicts ? <th scope="col">Compared</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figure, expected, verdict }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {expectedOf === undefined ? null : (
              <td className="number compared" data-label={expectedOf}>
                {shareLabel(expected ?? null)}
              </td>
            )}
            <td className="number strong">{shareLabel(figure.share)}</td>
            <td>
              <Interval figure={figure} expected={expected} />
            </td>
            <td className="count">
              <Count figure={figure} counted={counted} />
            </td>
            {hasVerdicts ? <td className="compared">{verdict}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share's interval as picture and text. */
export function Interval({ figure, expected }: Pick<ShareRow, "figure" | "expected">) {
  return (
    <span className="number">
      <IntervalPicture figure={figure} expected={expected} />
      {figure.of === 0 ? "–" : intervalLabel(figure)}
    </span>
  );
}

/** `2 of 3`, and where that is little, a mark that says so. */
export function Count({ figure, counted }: { readonly figure: ShareFigure; readonly counted: string }) {
  return (
    <span className="number">
      {ofLabel(figure)}
      <Few of={figure.of} counted={counted} />
    </span>
  );
}

export interface FewProps {
  readonly of: number;
  /** What is counted, many of them; absent where the count is named beside it. */
  readonly counted?: string;
}

/** The note that a figure is of few. */
export function Few({ of, counted }: FewProps) {
  if (!isFew(of) || of === 0) return null;
  const named = counted === undefined ? "" : `: of ${of} ${of === 1 ? counted.replace(/s$/, "") : counted}`;
  return (
    <>
      {" "}
      <span className="few">few{named}</span>
    </>
  );
}
