/** Keeps other sites' pages from having a signed-in person's browser change something here. */
import type { Context } from "hono";
import { sameText } from "../access/tokens.ts";
import type { ApiEnv, Identity } from "./env.ts";
import { RequestProblem } from "./problem.ts";

const readsOnly = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A change by a session needs the browser's word that the page is this service's own (`Sec-Fetch-Site`, `Origin`) and the page's token
 * (`X-CSRF-Token`). The local user needs no token; a page of another site is refused all the same. Bearers need neither: no browser
 * sends their credentials unasked.
 * @param ownOrigin this service's, as browsers see it
 * @throws RequestProblem 403
 */
export function refuseForged(c: Context<ApiEnv>, identity: Identity, ownOrigin: string | undefined): void {
  if (readsOnly.has(c.req.method)) return;
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  if (identity.by === "local") {
    if (site === "cross-site" || site === "same-site") throw new RequestProblem("cross-site");
    return;
  }
  if (identity.by !== "session") return;
  const isOwn =
    (site ?? origin) !== undefined &&
    (site === undefined || site === "same-origin") &&
    (origin === undefined || origin === ownOrigin);
  const token = c.req.header("X-CSRF-Token") ?? "";
  if (!isOwn || identity.csrfToken === undefined || !sameText(token, identity.csrfToken)) {
    throw new RequestProblem("cross-site");
  }
}
