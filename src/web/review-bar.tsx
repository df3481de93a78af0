import type { Review } from "../contract/reviews.ts";
import { counted, settingLabels } from "./labels.ts";
import { SavingLine } from "./saving-line.tsx";
import type { SessionState } from "./session.ts";

export interface ReviewBarProps {
  readonly state: SessionState;
  readonly onFinalize: (() => void) | undefined;
  readonly onUndo: (() => void) | undefined;
  readonly onAdd: (() => void) | undefined;
  readonly onHistory: () => void;
  /** Absent where the note is no longer kept. */
  readonly onEdit: (() => void) | undefined;
}

/** Over the panes: ways to the parts of the answer, how far it is, and what concerns the whole review. */
export function ReviewBar({ state, onFinalize, onUndo, onAdd, onHistory, onEdit }: ReviewBarProps) {
  const { review, pending, saving } = state;
  const { items, answer } = review;
  const undecided = items.filter((item) => item.state === "open").length;
  const parts = [
    { id: "suggested", text: counted(items.length, "code"), count: 1 },
    { id: "set-aside", text: `${answer.notSuggested.length} set aside`, count: answer.notSuggested.length },
    { id: "questions", text: counted(answer.queries.length, "question"), count: answer.queries.length },
    { id: "comments", text: "comments", count: 1 },
  ];
  return (
    <div className="review-bar">
      <nav aria-label="Parts of the answer">
        {parts
          .filter((part) => part.count > 0)
          .map(({ id, text }) => (
            <button key={id} type="button" className="plain" onClick={() => goTo(id)}>
              {text}
            </button>
          ))}
      </nav>
      <p className="quiet">{summaryOf(review)}</p>
      <SavingLine saving={saving} waiting={pending.length} />
      <div className="actions">
        {onEdit === undefined ? null : (
          <button type="button" onClick={onEdit}>
            Edit note
          </button>
        )}
        <button type="button" onClick={onHistory} title="h">
          History
        </button>
        {onUndo === undefined ? null : (
          <button type="button" onClick={onUndo} title="u">
            Undo
          </button>
        )}
        {onAdd === undefined ? null : (
          <button type="button" onClick={onAdd} title="/">
            Add a code
          </button>
        )}
        {onFinalize === undefined ? null : (
          <button type="button" className={undecided === 0 ? "primary" : ""} onClick={onFinalize} title="f">
            Finalize{undecided === 0 ? "" : ` (${undecided} undecided)`}
          </button>
        )}
      </div>
    </div>
  );
}

/** The setting and day in one line. */
function summaryOf({ request, createdAt, secondOf }: Review): string {
  const { setting, dateOfService } = request?.encounter ?? {};
  return [
    ...(secondOf === undefined ? [] : ["Second review"]),
    setting === undefined ? "Setting not stated" : settingLabels[setting],
    dateOfService ?? createdAt.slice(0, 10),
  ].join(" · ");
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
