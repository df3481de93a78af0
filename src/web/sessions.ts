/** The sessions of a page. One that is left with decisions unsaved stays open until they are saved, and is found again. */
import type { Review } from "../contract/reviews.ts";
import type { Api } from "./api.ts";
import { openSession, type Session } from "./session.ts";

export interface Sessions {
  /** The review's session as it was left, else a new one. */
  readonly open: (opened: Review) => Session;
  /** A session that was left with decisions unsaved. */
  readonly find: (id: string) => Session | undefined;
  /** Whoever opened it looks at something else now. */
  readonly leave: (session: Session) => void;
  /** Reviews that were left with decisions unsaved. */
  readonly unsaved: () => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function keepSessions(api: Api): Sessions {
  const left = new Map<string, { readonly session: Session; readonly stop: () => void }>();
  const listeners = new Set<() => void>();
  let unsaved: readonly string[] = [];
  const changed = () => {
    unsaved = [...left.keys()];
    for (const listener of listeners) listener();
  };
  return {
    open(opened) {
      const found = left.get(opened.id);
      if (found === undefined) return openSession(api, opened);
      found.stop();
      left.delete(opened.id);
      changed();
      return found.session;
    },
    find: (id) => left.get(id)?.session,
    leave(session) {
      const { confirmed, pending } = session.state();
      if (pending.length === 0) return session.close();
      const stop = session.subscribe(() => {
        if (session.state().pending.length > 0) return;
        stop();
        session.close();
        left.delete(confirmed.id);
        changed();
      });
      left.set(confirmed.id, { session, stop });
      changed();
    },
    unsaved: () => unsaved,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
