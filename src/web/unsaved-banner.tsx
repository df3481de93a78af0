import { useSyncExternalStore } from "react";
import { useSessions } from "./api-context.ts";

/** Decisions of a review that is no longer looked at and that are not saved yet: they wait on, and the way back is here. */
export function UnsavedBanner() {
  const sessions = useSessions();
  const unsaved = useSyncExternalStore(sessions.subscribe, sessions.unsaved);
  const [first] = unsaved;
  if (first === undefined) return null;
  return (
    <div className="notice">
      <span>
        Decisions of {unsaved.length === 1 ? "a review" : `${unsaved.length} reviews`} are not saved yet; this
        page keeps trying. <a href={`#/reviews/${first}`}>Go back to it</a>
      </span>
    </div>
  );
}
