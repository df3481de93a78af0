import type { Permission } from "../contract/access.ts";
import type { Actor } from "../contract/reviews.ts";
import type { Caller } from "../review/audit/ledger.ts";

/** Who asks, and what they may do. */
export interface Identity {
  readonly actor: Actor;
  /** For people to read. */
  readonly name?: string;
  readonly permissions: ReadonlySet<Permission>;
  /** How they are known: the local user, the operator's token, an API key, a session's cookie. */
  readonly by: "local" | "token" | "key" | "session";
  /** For `session`: what each change must bring along. */
  readonly csrfToken?: string;
}

/** What the application's middleware leaves in a request's context. */
export interface ApiEnv {
  Variables: {
    requestId: string;
    /** Who asks; set on every route that is not public. */
    caller: Caller;
    /** The same, with what they may do. */
    identity: Identity;
  };
}
