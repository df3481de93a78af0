import { describe, expect, it } from "vitest";
import { openApp } from "./test-app.ts";

describe("documentation", () => {
  it("generates OpenAPI 3.1 from the contract", async () => {
    const response = await openApp({ token: "a-token-of-some-length" }).app.request("/openapi.json");
    const document = await response.json();
    expect(document).toMatchObject({
      openapi: "3.1.0",
      security: [{ bearer: [] }],
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    });
    expect(Object.keys(document.paths).sort()).toEqual([
      "/healthz",
      "/readyz",
      "/v1/access/keys",
      "/v1/access/keys/{id}",
      "/v1/access/users",
      "/v1/access/users/{id}",
      "/v1/audit",
      "/v1/audit/head",
      "/v1/checks",
      "/v1/code-sets",
      "/v1/codes",
      "/v1/codes/search",
      "/v1/codes/{system}/{code}",
      "/v1/me",
      "/v1/quality",
      "/v1/reviews",
      "/v1/reviews/{id}",
      "/v1/reviews/{id}/agreement",
      "/v1/reviews/{id}/decisions",
      "/v1/reviews/{id}/export",
      "/v1/reviews/{id}/note",
      "/v1/reviews/{id}/second",
      "/v1/suggestions",
    ]);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining([
        "SuggestionRequest",
        "SuggestionResponse",
        "CodeDetail",
        "Problem",
        "Readiness",
      ]),
    );
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const reference of references) {
      expect(Object.keys(document.components.schemas)).toContain(reference.split("/").at(-1));
    }
  });

  it("serves /docs and all it loads from this machine", async () => {
    const { app } = openApp();
    const page = await app.request("/docs");
    expect(page.headers.get("Content-Security-Policy")).toContain("script-src 'self';");
    const html = await page.text();
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
    expect(loaded).toContain("docs/swagger-ui-bundle.js");
    for (const path of loaded) {
      const response = await app.request(`/${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      await response.arrayBuffer();
    }
    expect((await app.request("/docs/package.json")).status).toBe(404);
  });
});
