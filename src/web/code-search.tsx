import { useMemo, useState } from "react";
import type { CodeMatch, CodeSystem } from "../contract/codes.ts";
import type { ReviewItem } from "../contract/reviews.ts";
import type { Suggestion } from "../contract/suggestions.ts";
import { CodeBrowser } from "./code-browser.tsx";
import { CodeList, type CodeRow } from "./code-list.tsx";
import { Dialog } from "./dialog.tsx";
import { FailureMessage } from "./failure-message.tsx";
import { counted, systemLabels } from "./labels.ts";
import { placesOf } from "./places.ts";
import type { Stretch } from "./segments.ts";
import { useCodeSearch } from "./use-code-search.ts";
import { useSiblings } from "./use-siblings.ts";

export interface CodeSearchProps {
  /** The code to be replaced; absent where one is added. */
  readonly item?: ReviewItem | undefined;
  readonly suggestion?: Suggestion | undefined;
  readonly note: string | undefined;
  /** Words of the note that shall prove the code added. */
  readonly evidence?: Stretch | undefined;
  /** What is in the field at first. */
  readonly phrase?: string | undefined;
  readonly systems: readonly CodeSystem[];
  readonly date: string | undefined;
  readonly present: ReadonlySet<string>;
  readonly onChoose: (row: CodeRow, evidence: readonly Stretch[]) => void;
  readonly onClose: () => void;
}

/** Finds a code as it is typed; siblings first where one is replaced; up and down the hierarchy from any of them. */
export function CodeSearch(props: CodeSearchProps) {
  const { item, suggestion, note, evidence, phrase = "", systems, date, present, onChoose, onClose } = props;
  const [q, setQ] = useState(phrase);
  const [system, setSystem] = useState<CodeSystem>(item?.system ?? systems[0] ?? "icd10cm");
  const [at, setAt] = useState<CodeRow>();
  const [usesEvidence, setUsesEvidence] = useState(true);
  const [usesPlaces, setUsesPlaces] = useState(false);
  const search = useCodeSearch({ q, system, date });
  const siblings = useSiblings(item, suggestion, date);
  const typed = useMemo(
    () => (item === undefined && evidence === undefined && note !== undefined ? placesOf(note, q) : []),
    [item, evidence, note, q],
  );

  const choose = (row: CodeRow) => {
    const own = evidence !== undefined && usesEvidence ? [evidence] : [];
    onChoose(row, usesPlaces ? typed : own);
  };
  const isBlank = q.trim() === "";
  const rows = isBlank ? (siblings ?? []) : search.kind === "found" ? search.codes.map(rowOf) : [];
  const label = isBlank ? "Codes like it" : "Codes found";
  const first = rows[0];
  const open = (row: CodeRow) => (row.billable ? choose(row) : setAt(row));

  return (
    <Dialog
      title={item === undefined ? "Add a code" : `Replace ${item.code} ${item.display}`}
      at="side"
      onClose={onClose}
    >
      <form
        className="search"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const isAnswer = isBlank || (search.kind === "found" && search.q === q.trim());
          if (first !== undefined && isAnswer) open(first);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          event.currentTarget.closest("dialog")?.querySelector<HTMLElement>(".codes .choose")?.focus();
        }}
      >
        <input
          type="search"
          aria-label="Search for a code"
          placeholder="Words, a code, or how a code begins"
          data-focus
          spellCheck={false}
          maxLength={500}
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setAt(undefined);
          }}
        />
        {systems.length < 2 ? null : (
          <select
            aria-label="Code system"
            value={system}
            disabled={item !== undefined}
            onChange={(event) => setSystem(systems.find((one) => one === event.target.value) ?? system)}
          >
            {systems.map((one) => (
              <option key={one} value={one}>
                {systemLabels[one]}
              </option>
            ))}
          </select>
        )}
      </form>
      {evidence === undefined || note === undefined ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={usesEvidence}
            onChange={(event) => setUsesEvidence(event.target.checked)}
          />
          <span>
            Evidence: <q dir="auto">{shortened(note.slice(evidence.start, evidence.end))}</q>
          </span>
        </label>
      )}
      {typed.length === 0 ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={usesPlaces}
            onChange={(event) => setUsesPlaces(event.target.checked)}
          />
          <span>
            As evidence: <q dir="auto">{q.trim()}</q> in the note ({counted(typed.length, "place")})
          </span>
        </label>
      )}
      {at === undefined ? (
        <>
          {search.kind === "failed" && !isBlank ? <FailureMessage failure={search.failure} /> : null}
          <output className="quiet">
            {isBlank ? standing(item !== undefined, siblings?.length) : found(search, rows.length)}
          </output>
          <CodeList {...{ label, rows, present }} onChoose={choose} onBrowse={setAt} />
        </>
      ) : (
        <CodeBrowser
          at={at}
          {...{ date, present }}
          onChoose={choose}
          onBrowse={setAt}
          onBack={() => setAt(undefined)}
        />
      )}
    </Dialog>
  );
}

/** What is said before anything is typed. @param count how many codes are like the one replaced; undefined while they are looked for */
function standing(isReplacing: boolean, count: number | undefined): string {
  if (!isReplacing) return "Type to search. ↓ walks the results, → shows what is around a code.";
  if (count === undefined) return "Looking for codes like it…";
  return count === 0
    ? "No code stands beside it. Type to search."
    : "Codes like it, with what sets each apart. Type to search others.";
}

function found(search: ReturnType<typeof useCodeSearch>, count: number): string {
  if (search.kind === "searching") return "Searching…";
  if (search.kind !== "found") return "";
  return count === 0 ? "No code is like these words." : `${counted(count, "code")} found`;
}

function rowOf({ system, code, display, billable, reason }: CodeMatch): CodeRow {
  const because =
    reason === undefined || reason.text === display || reason.text === code ? undefined : reason.text;
  return { system, code, display, billable, because };
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}
