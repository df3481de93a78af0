import type { Caller } from "../review/audit/ledger.ts";

/** What the application's middleware leaves in a request's context. */
export interface ApiEnv {
  Variables: {
    requestId: string;
    /** Who asks; set on every route that is not public. */
    caller: Caller;
  };
}
