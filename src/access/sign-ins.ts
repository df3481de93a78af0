/** Sign-ins by an identity provider: remembered while under way, used once, and turned into a session or refused. */
import { randomBytes, randomUUID } from "node:crypto";
import { type PersonRole, personRoleSchema } from "../contract/access.ts";
import { digestOf } from "../review/audit/chain.ts";
import type { Ledger } from "../review/audit/ledger.ts";
import type { UserRow } from "../review/storage/schema.ts";
import type { Writer } from "../review/store.ts";
import { writing } from "../review/writing.ts";
import type { AccessTools } from "./access.ts";
import { beginSession } from "./sessions.ts";
import { hashOf, newSecret } from "./tokens.ts";

/** What the provider must answer with. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636). */
  readonly codeVerifier: string;
}

/** A person as the identity provider names them. */
export interface Person {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Undefined where none of their roles there is one here. */
  readonly role: PersonRole | undefined;
}

export interface Admitted {
  /** For the cookie. */
  readonly sessionToken: string;
}

export type RefusedBecause = "no-role" | "disabled" | "failed";

export interface SignIns {
  /** @returns a token for the browser's cookie, which must come back with the answer */
  begin(): Promise<{ token: string; pending: PendingSignIn }>;
  /** Once only. @returns undefined where there is no such sign-in under way */
  take(token: string): Promise<PendingSignIn | undefined>;
  /** @param options.replaces the token of the browser's session before: it ends */
  admit(
    person: Person,
    options: { readonly from: string; readonly replaces?: string | undefined },
  ): Promise<Admitted | { readonly refused: RefusedBecause }>;
  /** Records that the provider's answer did not hold. @param reason an error code, never words */
  failed(reason: string, from: string): Promise<void>;
}

/** How long a person may take at the provider. */
const patience = 10 * 60_000;

const signInDesk = { id: "sign-in", role: "service" } as const;

export function openSignIns(tools: AccessTools): SignIns {
  const { db, now } = tools;
  return {
    async begin() {
      const at = now();
      await db.deleteFrom("pending_sign_in").where("expires_at", "<=", at.toISOString()).execute();
      const token = newSecret();
      const pending = {
        state: newSecret(),
        nonce: newSecret(),
        codeVerifier: randomBytes(48).toString("base64url"),
      };
      await db
        .insertInto("pending_sign_in")
        .values({
          id_hash: hashOf(token),
          state: pending.state,
          nonce: pending.nonce,
          code_verifier: pending.codeVerifier,
          expires_at: new Date(at.getTime() + patience).toISOString(),
        })
        .execute();
      return { token, pending };
    },

    async take(token) {
      const row = await db
        .deleteFrom("pending_sign_in")
        .where("id_hash", "=", hashOf(token))
        .returningAll()
        .executeTakeFirst();
      if (row === undefined || row.expires_at <= now().toISOString()) return undefined;
      return { state: row.state, nonce: row.nonce, codeVerifier: row.code_verifier };
    },

    admit: (person, { from, replaces }) =>
      writing(db, async (writer, ledger) => {
        const at = now().toISOString();
        const known = await writer
          .selectFrom("user")
          .selectAll()
          .where("issuer", "=", person.issuer)
          .where("subject", "=", person.subject)
          .executeTakeFirst();
        const { role } = person;
        if (role === undefined) return refuse("no-role", person, known, { writer, ledger, at, from });
        if (known !== undefined && known.disabled_at !== null) {
          return refuse("disabled", person, known, { writer, ledger, at, from });
        }
        const user = await seen(writer, { ...person, role }, known, at);
        if (replaces !== undefined) {
          await writer.deleteFrom("session").where("id_hash", "=", hashOf(replaces)).execute();
        }
        const sessionToken = await beginSession(writer, user.id, tools);
        await ledger.append({ at, by: user, from, action: "signed-in" });
        return { sessionToken };
      }),

    failed: (reason, from) =>
      writing(db, (_writer, ledger) =>
        ledger.append({
          at: now().toISOString(),
          by: signInDesk,
          from,
          action: "sign-in-refused",
          about: { reason: "failed", error: /^[a-z][a-z_-]{0,40}$/i.test(reason) ? reason : "unknown" },
        }),
      ),
  };
}

/** What the provider no longer admits ends at once, wherever it is signed in. */
async function refuse(
  reason: RefusedBecause,
  { issuer, subject }: Person,
  known: UserRow | undefined,
  { writer, ledger, at, from }: { writer: Writer; ledger: Ledger; at: string; from: string },
): Promise<{ refused: RefusedBecause }> {
  if (known !== undefined) await writer.deleteFrom("session").where("user_id", "=", known.id).execute();
  await ledger.append({
    at,
    by: signInDesk,
    from,
    action: "sign-in-refused",
    about: {
      reason,
      ...(known === undefined ? { person: digestOf([issuer, subject]) } : { user: known.id }),
    },
  });
  return { refused: reason };
}

/** The person's account, made at the first sign-in. A role that an administrator gave stays. */
async function seen(
  writer: Writer,
  { issuer, subject, name, role }: Person & { readonly role: PersonRole },
  known: UserRow | undefined,
  at: string,
): Promise<{ id: string; role: PersonRole }> {
  if (known === undefined) {
    const id = randomUUID();
    await writer
      .insertInto("user")
      .values({
        id,
        issuer,
        subject,
        name,
        role,
        role_from: "provider",
        created_at: at,
        last_seen_at: at,
        disabled_at: null,
      })
      .execute();
    return { id, role };
  }
  const kept = known.role_from === "admin" ? personRoleSchema.parse(known.role) : role;
  await writer
    .updateTable("user")
    .set({ name, role: kept, last_seen_at: at })
    .where("id", "=", known.id)
    .execute();
  return { id: known.id, role: kept };
}
