/** `/openapi.json`, generated from the contract, and `/docs`, a page that reads it with nothing from outside this machine. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "./env.ts";

export interface DocsOptions {
  readonly version: string;
  /** Whether `/v1` asks for a bearer token. */
  readonly secured: boolean;
}

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chartcode API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<body>
<div id="reference"></div>
<noscript>This page needs JavaScript. The same document is at <a href="openapi.json">openapi.json</a>.</noscript>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#reference",
  deepLinking: false,
  validatorUrl: null,
  tryItOutEnabled: true,
});
`;

/** Adds both; call it after the resources, so that the document holds them. */
export function addDocs(app: OpenAPIHono<ApiEnv>, { version, secured }: DocsOptions): void {
  if (secured) {
    app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  }
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Chartcode",
      version,
      description:
        "Reads a clinical note and suggests ranked, evidenced medical codes for a person to confirm. Errors are RFC 9457 problem " +
        "details and never repeat what was sent.",
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: "." }],
    ...(secured ? { security: [{ bearer: [] }] } : {}),
  });
  app.get("/openapi.json", (c) => c.json(document));

  app.get("/docs", (c) => {
    c.header("Content-Security-Policy", contentSecurityPolicy);
    return c.html(html);
  });
  app.get("/docs/start.js", (c) => c.body(start, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  app.get(
    "/docs/:file{swagger-ui\\.css|swagger-ui-bundle\\.js|favicon-32x32\\.png}",
    serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice("/docs".length) }),
  );
}
