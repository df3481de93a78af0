import { useEffect, useState, useSyncExternalStore } from "react";
import type { Review } from "../contract/reviews.ts";
import type { Session, SessionState } from "./session.ts";
import type { Sessions } from "./sessions.ts";

/** The session of a review that was read; the component leaves it when it goes. Undefined until it is open. */
export function useSession(
  sessions: Sessions,
  opened: Review,
): { readonly session: Session; readonly state: SessionState } | undefined {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    const own = sessions.open(opened);
    setSession(own);
    return () => sessions.leave(own);
  }, [sessions, opened]);
  const state = useSyncExternalStore(session?.subscribe ?? never, () => session?.state());
  return session === undefined || state === undefined ? undefined : { session, state };
}

const never = () => () => {};
