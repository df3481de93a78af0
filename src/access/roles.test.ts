import { describe, expect, it } from "vitest";
import { claimStrings, roleFor } from "./roles.ts";

describe("claimStrings", () => {
  it.each([
    [{ roles: ["a", "b"] }, "roles", ["a", "b"]],
    [{ roles: "a" }, "roles", ["a"]],
    [{ roles: ["a", 1, null] }, "roles", ["a"]],
    [{ realm_access: { roles: ["a"] } }, "realm_access.roles", ["a"]],
    [{ "https://x.example/roles": ["a"] }, "https://x.example/roles", ["a"]],
    [{ roles: { a: 1 } }, "roles", undefined],
    [{}, "roles", undefined],
    [{ a: null }, "a.b", undefined],
    [{}, "constructor.name", undefined],
    [undefined, "roles", undefined],
  ])("%j at %s: %j", (claims, path, expected) => {
    expect(claimStrings(claims, path)).toEqual(expected);
  });
});

describe("roleFor", () => {
  const mapping = { coder: ["coders", "staff"], auditor: ["qa"], admin: ["chiefs"] };
  it.each([
    [["coders"], "coder"],
    [["qa", "coders"], "auditor"],
    [["coders", "chiefs"], "admin"],
    [["Coders", "admin", ""], undefined],
    [[], undefined],
  ])("%j: %s", (given, expected) => {
    expect(roleFor(given, mapping)).toBe(expected);
  });
});
