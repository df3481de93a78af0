import { describe, expect, it } from "vitest";
import { permissions, permissionsOf, routeAccess } from "./permissions.ts";
import { openApp } from "./test-app.ts";

const { app } = openApp({ pageFolder: "src/web" });
const routes = [
  ...new Set(
    app.routes.filter(({ path }) => !path.endsWith("*")).map(({ method, path }) => `${method} ${path}`),
  ),
];

describe("access", () => {
  it("is decided for each route, and for nothing else", () => {
    expect(routes.sort()).toEqual(Object.keys(routeAccess).sort());
  });

  it("gives each permission to some role, and to `service` none", () => {
    for (const permission of permissions) {
      expect(Object.values(permissionsOf).some((given) => given.has(permission))).toBe(true);
    }
    expect(permissionsOf.service.size).toBe(0);
  });
});
