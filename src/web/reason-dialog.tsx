import { useState } from "react";
import { Dialog } from "./dialog.tsx";

export interface ReasonDialogProps<Reason extends string> {
  readonly title: string;
  /** In the order they are offered; the first is chosen unless another is. */
  readonly reasons: readonly Reason[];
  readonly labels: Readonly<Record<Reason, string>>;
  /** What goes on, and what leaves it as it is. */
  readonly buttons: { readonly go: string; readonly leave: string };
  readonly onReason: (reason: Reason, comment: string | undefined) => void;
  readonly onClose: () => void;
}

/** What is done to a whole review takes a reason, and words if there are any. */
export function ReasonDialog<Reason extends string>(props: ReasonDialogProps<Reason>) {
  const { title, reasons, labels, buttons, onReason, onClose } = props;
  const [reason, setReason] = useState(reasons[0]);
  const [comment, setComment] = useState("");
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stacked"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason !== undefined) onReason(reason, comment.trim() || undefined);
        }}
      >
        <fieldset className="stacked">
          <legend>Why</legend>
          {reasons.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
              {labels[one]}
            </label>
          ))}
        </fieldset>
        <label>
          Comment, if any
          <textarea
            rows={2}
            maxLength={4000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        </label>
        <div className="actions">
          <button type="button" onClick={onClose}>
            {buttons.leave}
          </button>
          <button type="submit" className="primary">
            {buttons.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
