/** `chartcode access keys add | list | revoke` and `chartcode access users list | role | disable | enable`: who may ask, without a page. */
import { type Command, InvalidArgumentError } from "commander";
import { type Access, openAccess } from "../access/access.ts";
import { permissionsOf } from "../access/permissions.ts";
import { readConfig } from "../config.ts";
import {
  type ApiKey,
  apiKeyCreateSchema,
  type PersonRole,
  personRoleSchema,
  type Scope,
  scopeSchema,
  type User,
  type UserChange,
} from "../contract/access.ts";
import type { Caller } from "../review/audit/ledger.ts";
import { Refusal } from "../review/refusal.ts";
import { wholeNumber } from "./arguments.ts";
import { CommandFailed, cut, note, printJson, printText, table, WrongUse } from "./output.ts";
import { openDatabaseFor } from "./record.ts";

interface Json {
  readonly json?: boolean;
}

/** Whoever may run commands here may do everything. */
const operator: Caller = { actor: { id: "operator", role: "admin" }, from: "command-line" };

export function addAccess(program: Command): void {
  const access = program.command("access").description("who may ask: API keys and people");
  addKeys(access.command("keys").description("API keys for systems"));
  addUsers(access.command("users").description("people who have signed in"));
}

function addKeys(keys: Command): void {
  withJson(keys.command("add"))
    .description("make a key; it is printed once and never again")
    .argument("<name>", "what uses it")
    .option("--scopes <scopes>", `with commas between, of ${scopeSchema.options.join(", ")}`, scopesArgument)
    .option("--days <days>", "it ends after so many days", wholeNumber(1, 3650))
    .action(async (name: string, { json, ...options }: Json & { scopes?: Scope[]; days?: number }) => {
      const asked = apiKeyCreateSchema.safeParse({ name, ...options });
      if (!asked.success) throw new WrongUse("the name must be 1 to 100 characters of text");
      const key = await using(({ keys }) => keys.add(asked.data, operator, permissionsOf.admin));
      if (json) return printJson(key);
      printText(key.key);
      note(`Key ${key.id} may: ${key.scopes.join(", ")}. Keep it now; it cannot be shown again.`);
    });

  withJson(keys.command("list"))
    .description("list keys, the newest first")
    .action(async ({ json }: Json) => {
      const found = await using(({ keys }) => keys.list());
      if (json) printJson({ keys: found });
      else printText(table(found.map(keyRow)));
    });

  withJson(keys.command("revoke"))
    .description("end a key for good")
    .argument("<id>", "the key's id")
    .action(async (id: string, { json }: Json) => {
      await using(({ keys }) => keys.revoke(id, operator));
      if (json) printJson({ id, revoked: true });
      else note("Revoked.");
    });
}

function addUsers(users: Command): void {
  withJson(users.command("list"))
    .description("list people by name")
    .action(async ({ json }: Json) => {
      const found = await using(({ users }) => users.list());
      if (json) printJson({ users: found });
      else printText(table(found.map(userRow)));
    });

  withJson(users.command("role"))
    .description("give a person a role that stays whatever the identity provider says")
    .argument("<id>", "the person's id")
    .argument(
      "<role>",
      `${personRoleSchema.options.join(", ")}; or provider: what it says counts again`,
      roleArgument,
    )
    .action(async (id: string, role: PersonRole | null, { json }: Json) => change(id, { role }, json));

  for (const [name, disabled, does] of [
    ["disable", true, "end a person's access and sessions"],
    ["enable", false, "let a person in again"],
  ] as const) {
    withJson(users.command(name))
      .description(does)
      .argument("<id>", "the person's id")
      .action(async (id: string, { json }: Json) => change(id, { disabled }, json));
  }
}

async function change(id: string, what: UserChange, json: boolean | undefined): Promise<void> {
  const user = await using(({ users }) => users.change(id, what, operator, permissionsOf.admin));
  if (json) printJson(user);
  else printText(table([userRow(user)]));
}

const withJson = (command: Command): Command => command.option("--json", "print one JSON document");

/** @throws CommandFailed where the record refuses */
async function using<T>(work: (access: Access) => Promise<T>): Promise<T> {
  const database = await openDatabaseFor(readConfig(process.env));
  try {
    return await work(openAccess({ database }));
  } catch (error) {
    if (error instanceof Refusal) throw new CommandFailed(error.about.detail, { cause: error });
    throw error;
  } finally {
    await database.close();
  }
}

function keyRow({ id, name, scopes, expiresAt, revokedAt, lastUsedAt }: ApiKey): string[] {
  const state = revokedAt === undefined ? `ends ${expiresAt ?? "never"}` : `revoked ${revokedAt}`;
  return [id, cut(name, 40), state, `used ${lastUsedAt ?? "never"}`, scopes.join(" ")];
}

function userRow({ id, name, role, roleFrom, lastSeenAt, disabledAt }: User): string[] {
  const state = disabledAt === undefined ? "" : `disabled ${disabledAt}`;
  return [id, cut(name, 40), role, `by ${roleFrom}`, `seen ${lastSeenAt}`, state];
}

function scopesArgument(value: string): Scope[] {
  return value.split(",").map((part) => {
    const scope = scopeSchema.safeParse(part.trim());
    if (!scope.success) throw new InvalidArgumentError(`Scopes: ${scopeSchema.options.join(", ")}.`);
    return scope.data;
  });
}

function roleArgument(value: string): PersonRole | null {
  if (value === "provider") return null;
  const role = personRoleSchema.safeParse(value);
  if (!role.success)
    throw new InvalidArgumentError(`Roles: ${personRoleSchema.options.join(", ")}, provider.`);
  return role.data;
}
