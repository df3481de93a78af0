/** People who have signed in: their roles, and who may no longer come in. */
import { type Permission, personRoleSchema, type User, type UserChange } from "../contract/access.ts";
import type { Caller } from "../review/audit/ledger.ts";
import { Refusal } from "../review/refusal.ts";
import type { UserRow } from "../review/storage/schema.ts";
import { writing } from "../review/writing.ts";
import type { AccessTools } from "./access.ts";
import { isWithin, permissionsOf } from "./permissions.ts";

export interface Users {
  /** By name. */
  list(): Promise<User[]>;
  /**
   * Changes role or admission; a change ends all sessions of the person.
   * @param held what the caller may do: nobody gets a role that may do more
   * @throws Refusal `not-found`, `forbidden`, or `not-possible` where the person is the caller
   */
  change(id: string, change: UserChange, caller: Caller, held: ReadonlySet<Permission>): Promise<User>;
}

export function openUsers({ db, now }: AccessTools): Users {
  return {
    async list() {
      return (await db.selectFrom("user").selectAll().orderBy("name").orderBy("id").execute()).map(userOf);
    },
    change: (id, { role, disabled }, caller, held) =>
      writing(db, async (writer, ledger) => {
        const row = await writer.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();
        if (row === undefined) throw new Refusal("not-found", "There is no such user.");
        if (id === caller.actor.id) throw new Refusal("not-possible", "Nobody changes their own access.");
        if (role && !isWithin(permissionsOf[role], held)) {
          throw new Refusal("forbidden", "A role may not do more than who gives it.", "#/role");
        }
        const at = now().toISOString();
        const changed: UserRow = {
          ...row,
          ...(role ? { role, role_from: "admin" } : {}),
          ...(role === null ? { role_from: "provider" } : {}),
          ...(disabled === undefined ? {} : { disabled_at: disabled ? (row.disabled_at ?? at) : null }),
        };
        await writer.updateTable("user").set(changed).where("id", "=", id).execute();
        await writer.deleteFrom("session").where("user_id", "=", id).execute();
        await ledger.append({
          at,
          by: caller.actor,
          from: caller.from,
          action: "access-changed",
          about: {
            change: "user-changed",
            user: id,
            role: changed.role,
            roleFrom: changed.role_from,
            disabled: changed.disabled_at !== null,
          },
        });
        return userOf(changed);
      }),
  };
}

function userOf(row: UserRow): User {
  return {
    id: row.id,
    name: row.name,
    role: personRoleSchema.parse(row.role),
    roleFrom: row.role_from === "admin" ? "admin" : "provider",
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    ...(row.disabled_at === null ? {} : { disabledAt: row.disabled_at }),
  };
}
