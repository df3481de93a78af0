import { useEffect, useRef, useState } from "react";
import type { CodeDetail, NoteKind } from "../contract/codes.ts";
import { useApi } from "./api-context.ts";
import { CodeList, type CodeListProps, type CodeRow } from "./code-list.tsx";

export interface CodeBrowserProps extends Pick<CodeListProps, "present" | "onChoose" | "onBrowse"> {
  readonly at: CodeRow;
  readonly date: string | undefined;
  readonly onBack: () => void;
}

const told: readonly (readonly [NoteKind, string])[] = [
  ["inclusionTerm", "Includes"],
  ["excludes1", "Excludes1"],
  ["excludes2", "Excludes2"],
  ["codeFirst", "Code first"],
  ["useAdditionalCode", "Use additional code"],
  ["codeAlso", "Code also"],
];
const mostNotes = 6;

/** One code in its place: what stands over it and under it, and its instructional notes. */
export function CodeBrowser({ at, date, present, onChoose, onBrowse, onBack }: CodeBrowserProps) {
  const api = useApi();
  const [detail, setDetail] = useState<CodeDetail | "missing">();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      try {
        const outcome = await api.code(at.system, at.code, date, stop.signal);
        setDetail(outcome.kind === "answered" ? outcome.answer : "missing");
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    void look();
    return () => stop.abort();
  }, [api, at, date]);
  useEffect(() => {
    if (detail !== undefined) place.current?.querySelector<HTMLElement>("[data-first], .choose")?.focus();
  }, [detail]);

  if (detail === undefined) return <p className="quiet">Looking it up…</p>;
  if (detail === "missing") {
    return (
      <p>
        The code could not be looked up.{" "}
        <button type="button" className="small" onClick={onBack}>
          Back
        </button>
      </p>
    );
  }
  const { system, code, display, billable, parents, children, notes } = detail;
  const up = parents[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: ← is a shortcut beside the buttons, not instead of them
    <div
      ref={place}
      className="browser"
      onKeyDown={(event) => {
        if (event.key !== "ArrowLeft") return;
        event.preventDefault();
        if (up === undefined) onBack();
        else onBrowse({ system, ...up });
      }}
    >
      <ol className="above" aria-label="Above it">
        {parents.toReversed().map((parent) => (
          <li key={parent.code}>
            <button type="button" className="small" onClick={() => onBrowse({ system, ...parent })}>
              <span className="code">{parent.code}</span> {parent.display}
            </button>
          </li>
        ))}
      </ol>
      <h3>
        <span className="code">{code}</span> {display}
      </h3>
      <p className="card-actions">
        {billable ? (
          <button
            type="button"
            className="small yes"
            data-first
            onClick={() => onChoose({ system, code, display, billable })}
          >
            Choose {code}
          </button>
        ) : (
          <span className="not-billable">Not billable</span>
        )}
        <button type="button" className="small" onClick={onBack}>
          Back to the search
        </button>
      </p>
      {children.length === 0 ? null : (
        <CodeList
          label={`Under ${code}`}
          rows={children.map((child) => ({ system, ...child }))}
          {...{ present, onChoose, onBrowse }}
        />
      )}
      <dl className="code-notes">
        {told.map(([kind, title]) => {
          const found = notes[kind] ?? [];
          return found.length === 0 ? null : (
            <div key={kind}>
              <dt>{title}</dt>
              {found.slice(0, mostNotes).map(({ text, from }) => (
                <dd key={`${from} ${text}`}>
                  {text} {from === code ? null : <span className="quiet">{from}</span>}
                </dd>
              ))}
              {found.length > mostNotes ? (
                <dd className="quiet">and {found.length - mostNotes} more</dd>
              ) : null}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
