import type { KeyboardEvent } from "react";
import type { NamedCode } from "../contract/worksheet.ts";

export interface CodeRow extends NamedCode {
  /** The words that set it apart from the code it may replace. */
  readonly apart?: string | undefined;
  /** Why it was found, where that is not plain. */
  readonly because?: string | undefined;
}

export interface CodeListProps {
  readonly label: string;
  readonly rows: readonly CodeRow[];
  /** Codes on the claim already. */
  readonly present: ReadonlySet<string>;
  readonly onChoose: (row: CodeRow) => void;
  readonly onBrowse: (row: CodeRow) => void;
}

/** Codes to choose from, walked with the arrows; a code that is not billable leads to the longer ones under it. */
export function CodeList({ label, rows, present, onChoose, onBrowse }: CodeListProps) {
  const walk = (event: KeyboardEvent<HTMLUListElement>, row: CodeRow) => {
    if (event.key === "ArrowRight") onBrowse(row);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const choices = [...event.currentTarget.querySelectorAll<HTMLElement>(".choose")];
      const at = choices.findIndex((choice) => choice.contains(document.activeElement));
      const next = choices[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (next !== undefined) next.focus();
      else if (event.key === "ArrowUp") {
        event.currentTarget.closest("dialog")?.querySelector<HTMLElement>("input[type=search]")?.focus();
      }
    } else return;
    event.preventDefault();
  };
  return (
    <ul
      className="codes"
      aria-label={label}
      onKeyDown={(event) => {
        const at =
          event.target instanceof Element ? event.target.closest<HTMLElement>("li")?.dataset.at : undefined;
        const row = rows[Number(at)];
        if (row !== undefined) walk(event, row);
      }}
    >
      {rows.map((row, at) => (
        <li key={`${row.system} ${row.code}`} data-at={at}>
          <button
            type="button"
            className="choose"
            onClick={() => (row.billable ? onChoose(row) : onBrowse(row))}
          >
            <span className="code">{row.code}</span> <span>{row.display}</span>
            {row.apart === undefined || row.apart === "" ? null : (
              <strong className="apart">{row.apart}</strong>
            )}
            {row.because === undefined ? null : <span className="quiet">{row.because}</span>}
            {row.billable ? null : <span className="not-billable">Not billable: see longer codes</span>}
            {present.has(row.code) ? <span className="quiet">on the list</span> : null}
          </button>
          <button
            type="button"
            className="small plain browse"
            aria-label={`Around ${row.code}`}
            title="Codes above and under it (→)"
            onClick={() => onBrowse(row)}
          >
            ›
          </button>
        </li>
      ))}
    </ul>
  );
}
