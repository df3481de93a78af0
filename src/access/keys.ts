/** API keys for systems, `cc_<id>_<secret>`: shown once, kept as a hash, limited to scopes, revoked for good. */
import { randomBytes } from "node:crypto";
import type { ApiKey, ApiKeyCreate, CreatedApiKey, Permission, Scope } from "../contract/access.ts";
import type { Caller } from "../review/audit/ledger.ts";
import { Refusal } from "../review/refusal.ts";
import type { ApiKeyRow } from "../review/storage/schema.ts";
import { writing } from "../review/writing.ts";
import type { AccessTools } from "./access.ts";
import { integratorScopes, isWithin, scopesIn } from "./permissions.ts";
import { hashOf, newSecret, sameHash } from "./tokens.ts";

/** Who asks by a key that holds. */
export interface KeyHolder {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export interface Keys {
  /** @param held what the caller may do: a key gets no more @throws Refusal `forbidden` */
  add(key: ApiKeyCreate, caller: Caller, held: ReadonlySet<Permission>): Promise<CreatedApiKey>;
  /** The newest first, revoked ones too. */
  list(): Promise<ApiKey[]>;
  /** Revoking again changes nothing. @throws Refusal `not-found` */
  revoke(id: string, caller: Caller): Promise<void>;
  /** @returns undefined where the key is unknown, wrong, revoked or ended */
  holderOf(token: string): Promise<KeyHolder | undefined>;
}

/** @returns a key's public id; undefined where the token has not the form of a key */
export function keyIdIn(token: string): string | undefined {
  return keyForm.exec(token)?.[1];
}

const keyForm = /^cc_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** What an unknown key is compared with, so that it takes as long as a known one. */
const nobodysHash = hashOf(newSecret());

export function openKeys({ db, now }: AccessTools): Keys {
  return {
    async add({ name, scopes = [...integratorScopes], days }, caller, held) {
      if (!isWithin(scopes, held)) {
        throw new Refusal("forbidden", "A key may not do more than who makes it.", "#/scopes");
      }
      const secret = newSecret();
      const at = now();
      const row: ApiKeyRow = {
        id: randomBytes(8).toString("hex"),
        name,
        secret_hash: hashOf(secret),
        scopes: [...new Set(scopes)].join(" "),
        created_at: at.toISOString(),
        created_by: caller.actor.id,
        expires_at: days === undefined ? null : new Date(at.getTime() + days * 86_400_000).toISOString(),
        revoked_at: null,
        last_used_at: null,
      };
      await writing(db, async (writer, ledger) => {
        await writer.insertInto("api_key").values(row).execute();
        await ledger.append({
          at: row.created_at,
          by: caller.actor,
          from: caller.from,
          action: "access-changed",
          about: { change: "key-added", key: row.id, scopes, expiresAt: row.expires_at },
        });
      });
      return { ...keyOf(row), key: `cc_${row.id}_${secret}` };
    },

    async list() {
      const rows = await db
        .selectFrom("api_key")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(keyOf);
    },

    revoke: (id, caller) =>
      writing(db, async (writer, ledger) => {
        const key = await writer
          .selectFrom("api_key")
          .select("revoked_at")
          .where("id", "=", id)
          .executeTakeFirst();
        if (key === undefined) throw new Refusal("not-found", "There is no such key.");
        if (key.revoked_at !== null) return;
        const at = now().toISOString();
        await writer.updateTable("api_key").set({ revoked_at: at }).where("id", "=", id).execute();
        await ledger.append({
          at,
          by: caller.actor,
          from: caller.from,
          action: "access-changed",
          about: { change: "key-revoked", key: id },
        });
      }),

    async holderOf(token) {
      const [, id = "", secret = ""] = keyForm.exec(token) ?? [];
      const row = await db.selectFrom("api_key").selectAll().where("id", "=", id).executeTakeFirst();
      const isRight = sameHash(hashOf(secret), row?.secret_hash ?? nobodysHash);
      const at = now().toISOString();
      if (row === undefined || !isRight || row.revoked_at !== null) return undefined;
      if (row.expires_at !== null && row.expires_at <= at) return undefined;
      if (row.last_used_at?.slice(0, 16) !== at.slice(0, 16)) {
        await db.updateTable("api_key").set({ last_used_at: at }).where("id", "=", id).execute();
      }
      return { id, name: row.name, scopes: scopesIn(row.scopes) };
    },
  };
}

function keyOf(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    scopes: scopesIn(row.scopes),
    createdAt: row.created_at,
    createdBy: row.created_by,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
  };
}
