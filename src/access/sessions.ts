/** Sessions of people: a random token in a cookie, its hash here; they end when idle, when old, at sign-out, or with the person's access. */
import { type PersonRole, personRoleSchema } from "../contract/access.ts";
import type { Caller } from "../review/audit/ledger.ts";
import type { Writer } from "../review/store.ts";
import { writing } from "../review/writing.ts";
import type { AccessTools } from "./access.ts";
import { csrfTokenOf, hashOf, newSecret } from "./tokens.ts";

/** Who asks by a session that holds. */
export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly csrfToken: string;
}

export interface Sessions {
  /** @returns undefined where the session is unknown or has ended, or the person is disabled */
  holderOf(token: string): Promise<SignedIn | undefined>;
  /** Signs out. */
  end(token: string, caller: Caller): Promise<void>;
}

export function openSessions({ db, sessions: { idleMinutes }, now }: AccessTools): Sessions {
  return {
    async holderOf(token) {
      const id = hashOf(token);
      const at = now();
      const row = await db
        .selectFrom("session")
        .innerJoin("user", "user.id", "session.user_id")
        .selectAll("session")
        .select(["user.name", "user.role", "user.disabled_at"])
        .where("session.id_hash", "=", id)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const idleSince = new Date(at.getTime() - idleMinutes * 60_000).toISOString();
      const role = personRoleSchema.safeParse(row.role).data;
      const holds = row.expires_at > at.toISOString() && row.last_seen_at > idleSince;
      if (!holds || role === undefined || row.disabled_at !== null) {
        await db.deleteFrom("session").where("id_hash", "=", id).execute();
        return undefined;
      }
      if (row.last_seen_at.slice(0, 16) !== at.toISOString().slice(0, 16)) {
        await db
          .updateTable("session")
          .set({ last_seen_at: at.toISOString() })
          .where("id_hash", "=", id)
          .execute();
      }
      return { userId: row.user_id, name: row.name, role, csrfToken: csrfTokenOf(token) };
    },

    end: (token, caller) =>
      writing(db, async (writer, ledger) => {
        await writer.deleteFrom("session").where("id_hash", "=", hashOf(token)).execute();
        await ledger.append({
          at: now().toISOString(),
          by: caller.actor,
          from: caller.from,
          action: "signed-out",
        });
      }),
  };
}

/** Begins a session, and forgets those that have ended. @returns its token */
export async function beginSession(
  writer: Writer,
  userId: string,
  { sessions: { hours }, now }: AccessTools,
): Promise<string> {
  const token = newSecret();
  const at = now();
  await writer.deleteFrom("session").where("expires_at", "<=", at.toISOString()).execute();
  await writer
    .insertInto("session")
    .values({
      id_hash: hashOf(token),
      user_id: userId,
      created_at: at.toISOString(),
      last_seen_at: at.toISOString(),
      expires_at: new Date(at.getTime() + hours * 3_600_000).toISOString(),
    })
    .execute();
  return token;
}
