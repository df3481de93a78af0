/** Who may ask: API keys for systems; people, their sign-ins and their sessions. All changes are links in the audit log. */
import type { RecordDatabase } from "../review/storage/database.ts";
import type { Reader } from "../review/store.ts";
import { type Keys, openKeys } from "./keys.ts";
import { openSessions, type Sessions } from "./sessions.ts";
import { openSignIns, type SignIns } from "./sign-ins.ts";
import { openUsers, type Users } from "./users.ts";

export interface AccessOptions {
  readonly database: Pick<RecordDatabase, "db">;
  /** How long sessions last. */
  readonly sessions?: SessionLimits;
  /** The clock. */
  readonly now?: () => Date;
}

export interface SessionLimits {
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which it ends in any case. */
  readonly hours: number;
}

/** What the operations work with. */
export interface AccessTools {
  readonly db: Reader;
  readonly sessions: SessionLimits;
  readonly now: () => Date;
}

export interface Access {
  readonly keys: Keys;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly signIns: SignIns;
}

export function openAccess({
  database: { db },
  sessions = { idleMinutes: 30, hours: 12 },
  now = () => new Date(),
}: AccessOptions): Access {
  const tools: AccessTools = { db, sessions, now };
  return {
    keys: openKeys(tools),
    users: openUsers(tools),
    sessions: openSessions(tools),
    signIns: openSignIns(tools),
  };
}
