import { useEffect, useState, useSyncExternalStore } from "react";
import type { Review } from "../contract/reviews.ts";
import type { Api } from "./api.ts";
import { openSession, type Session, type SessionState } from "./session.ts";

/** The session of a review that was read; it ends with the component. Undefined until it is open. */
export function useSession(
  api: Api,
  opened: Review,
): { readonly session: Session; readonly state: SessionState } | undefined {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    const own = openSession(api, opened);
    setSession(own);
    return () => own.close();
  }, [api, opened]);
  const state = useSyncExternalStore(session?.subscribe ?? never, () => session?.state());
  return session === undefined || state === undefined ? undefined : { session, state };
}

const never = () => () => {};
