import { useState } from "react";
import type { ReopenReason } from "../contract/reviews.ts";
import { Dialog } from "./dialog.tsx";
import { reopenLabels, reopenReasons } from "./labels.ts";

export interface ReopenDialogProps {
  readonly onReopen: (reason: ReopenReason, comment: string | undefined) => void;
  readonly onClose: () => void;
}

/** Opening a final review again takes a reason. */
export function ReopenDialog({ onReopen, onClose }: ReopenDialogProps) {
  const [reason, setReason] = useState<ReopenReason>("documentation-changed");
  const [comment, setComment] = useState("");
  return (
    <Dialog title="Open this review again" onClose={onClose}>
      <form
        className="stacked"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onReopen(reason, comment.trim() || undefined);
        }}
      >
        <fieldset className="stacked">
          <legend>Why</legend>
          {reopenReasons.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
              {reopenLabels[one]}
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
            Leave it final
          </button>
          <button type="submit" className="primary">
            Open again
          </button>
        </div>
      </form>
    </Dialog>
  );
}
