/** The review page: the files Vite built, under a Content-Security-Policy that lets nothing in from elsewhere. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "./env.ts";

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const notBuilt =
  "The review page is not built. Run `npm run build`, then start Chartcode again. The API is described at /docs.\n";

/**
 * Serves `index.html` at `/`, the hashed files under `/assets/`, and plain files beside them (an icon, say).
 * @param folder where the page was built; `/` answers 404 in plain text where it is absent
 */
export function addPage(app: OpenAPIHono<ApiEnv>, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, "index.html"))) {
    app.get("/", (c) => c.text(notBuilt, 404));
    return;
  }
  app.get(
    "/",
    withHeader("Content-Security-Policy", contentSecurityPolicy),
    withHeader("Cache-Control", "no-cache"),
    serveStatic({ root: folder, path: "index.html" }),
  );
  app.get(
    "/assets/:file{[\\w-]+(?:\\.[\\w-]+)+}",
    withHeader("Cache-Control", "public, max-age=31536000, immutable"),
    serveStatic({ root: folder }),
  );
  app.get("/:file{[\\w-]+\\.(?:svg|png|ico|txt|webmanifest)}", serveStatic({ root: folder }));
}

/** Sets a header on an answer that was found. */
function withHeader(name: string, value: string): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set(name, value);
  };
}
