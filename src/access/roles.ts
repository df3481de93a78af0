/** From what an identity provider says of a person to a role here. */
import { type PersonRole, personRoleSchema } from "../contract/access.ts";

/** For each role here, the provider's roles or groups that give it. */
export type RoleMapping = Partial<Readonly<Record<PersonRole, readonly string[]>>>;

/** @returns undefined where none is mapped; of several, the one that may do the most */
export function roleFor(given: readonly string[], mapping: RoleMapping): PersonRole | undefined {
  return personRoleSchema.options.find((role) => mapping[role]?.some((name) => given.includes(name)));
}

/**
 * A claim's strings: of a list, or one alone.
 * @param path the claim's name, or names with dots between where claims are nested (`realm_access.roles`)
 * @returns undefined where there is no such claim
 */
export function claimStrings(claims: unknown, path: string): readonly string[] | undefined {
  const value = claimAt(claims, path);
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return undefined;
  return value.filter((one): one is string => typeof one === "string");
}

function claimAt(claims: unknown, path: string): unknown {
  if (!isObject(claims)) return undefined;
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const name of path.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
